import App
import Domain

/// Who comes how far into the rooms above schools: a table of its own, for the visitors of a dinas. Cells are those of
/// `AccessTable`; `:sekolah` is Wayan's school.
enum OfficeAccessTable {
  static let columns = [
    "nobody", "teacher", "principal", "operator", "pengawas", "kepala dinas", "staf dinas", "admin dinas",
    "ketua yayasan of others",
  ]

  static let rows: [AccessTable.Row] = table.split(separator: "\n").map { line in
    let cells = line.split(separator: " ").map(String.init)
    precondition(cells.count == 2 + columns.count, "This row of the table cannot be read: \(line)")
    return AccessTable.Row(
      method: cells[0], address: cells[1], stage: .planSubmitted, expected: Array(cells.dropFirst(2)))
  }

  // Columns: nobody · teacher · principal · operator · pengawas · kepala dinas · staf · admin · ketua yayasan of others
  private static let table = """
    GET  /wilayah                            in   404  404  404  200  200  200  200  200
    GET  /wilayah/:sekolah                   in   404  404  404  200  200  200  200  404
    GET  /wilayah/penugasan                  in   404  404  404  404  403  403  200  403
    POST /wilayah/penugasan                  in   404  404  404  404  403  403  422  403
    POST /wilayah/penugasan/:penugasan       in   404  404  404  404  403  403  go   403
    POST /wilayah/penugasan/:penugasan/pembatalan in 404 404 404 404 403 403 go  403
    GET  /wilayah/:sekolah/penugasan         in   404  404  404  403  403  403  200  404
    POST /wilayah/:sekolah/penugasan         in   404  404  404  403  403  403  422  404
    POST /wilayah/:sekolah/penugasan/:penugasan in 404  404  404  403  403  403  go   404
    POST /wilayah/:sekolah/penugasan/:penugasan/pembatalan in 404 404 404 403 403 403 go 404
    GET  /guru/tim                           in   404  200  404  404  404  404  404  404
    POST /guru/tim                           in   404  422  404  404  404  404  404  404
    POST /guru/tim/:penugasan                in   404  go   404  404  404  404  404  404
    POST /guru/tim/:penugasan/pembatalan     in   404  go   404  404  404  404  404  404
    GET  /wilayah/jadwal                     in   404  404  404  404  200  200  200  200
    POST /wilayah/jadwal/perpanjangan        in   404  404  404  404  403  403  422  403
    POST /wilayah/jadwal/penutupan           in   404  404  404  404  403  403  200  403
    POST /wilayah/jadwal/pembukaan           in   404  404  404  404  403  403  go   403
    POST /wilayah/jadwal/ritme               in   404  404  404  404  403  403  422  403
    POST /wilayah/jadwal/capaian             in   404  404  404  404  403  403  422  403
    """

  static let columnsElsewhere = ["pengawas", "kepala dinas", "staf dinas", "admin dinas", "ketua yayasan of others"]

  /// Those above schools in all other rooms: the kepala dinas is the superior in Wayan's record, the pengawas is tim kinerja
  /// of her principal and has no part in it. A dinas or yayasan looks after its own people's data as a school does.
  static let elsewhere: [AccessTable.Row] = tableElsewhere.split(separator: "\n").map { line in
    let cells = line.split(separator: " ").map(String.init)
    guard cells.count == 3 + columnsElsewhere.count, let stage = Stage(rawValue: cells[2]) else {
      preconditionFailure("This row of the table cannot be read: \(line)")
    }
    return AccessTable.Row(method: cells[0], address: cells[1], stage: stage, expected: Array(cells.dropFirst(3)))
  }

  // Columns: pengawas · kepala dinas · staf · admin · ketua yayasan of others
  private static let tableElsewhere = """
    GET  /                                        plan-draft              200  200  200  200  200
    GET  /kinerja                                 plan-draft              200  200  200  200  200
    POST /kinerja                                 plan-draft              404  404  404  404  404
    GET  /kinerja/:record                         plan-draft              404  403  404  404  404
    GET  /riwayat/:record                         plan-draft              404  403  404  404  404
    GET  /guru                                    plan-draft              404  404  404  404  404
    GET  /guru/persetujuan                        plan-submitted          404  404  404  404  404
    POST /guru/persetujuan                        plan-submitted          404  404  404  404  404
    GET  /guru/tema                               plan-draft              404  404  404  404  404
    GET  /pendampingan                            plan-draft              200  200  404  404  200
    GET  /draf/:record/:form                      plan-draft              404  404  404  404  404
    POST /draf/:record/:form                      plan-draft              404  403  404  404  404
    GET  /bantuan/:record                         plan-draft              404  403  404  404  404
    POST /bantuan/:record                         plan-draft              404  403  404  404  404
    POST /bantuan/:record/penghentian             plan-draft              404  403  404  404  404
    POST /bantuan/:record/isian/:form             preparing               404  403  404  404  404
    GET  /rencana/:record                         plan-draft              404  403  404  404  404
    GET  /rencana/:record/tugas-pokok             plan-draft              404  403  404  404  404
    GET  /rencana/:record/praktik                 plan-draft              404  403  404  404  404
    GET  /rencana/:record/kompetensi              plan-draft              404  403  404  404  404
    GET  /rencana/:record/perilaku                plan-draft              404  403  404  404  404
    POST /rencana/:record/tugas-pokok             plan-draft              404  403  404  404  404
    POST /rencana/:record/praktik                 plan-draft              404  403  404  404  404
    POST /rencana/:record/kompetensi              plan-draft              404  403  404  404  404
    POST /rencana/:record/perilaku                plan-draft              404  403  404  404  404
    GET  /rencana/:record/pemeriksaan             plan-submitted          404  403  404  404  404
    POST /rencana/:record/pemeriksaan             plan-submitted          404  403  404  404  404
    POST /rencana/:record/pengajuan               plan-draft              404  403  404  404  404
    POST /rencana/:record/penarikan               plan-submitted          404  403  404  404  404
    POST /rencana/:record/pengembalian            plan-submitted          404  403  404  404  404
    POST /rencana/:record/persetujuan             plan-submitted          404  403  404  404  404
    POST /rencana/:record/pembukaan               plan-approved           404  403  404  404  404
    POST /rencana/:record/kesepakatan             plan-approved           404  403  404  404  404
    POST /rencana/:record/kesepakatan-tanpa-persetujuan plan-submitted          404  403  404  404  404
    GET  /usulan/:record                          acting                  404  403  404  404  404
    POST /usulan/:record/pengajuan                acting                  404  403  404  404  404
    POST /usulan/:record/penarikan                acting                  404  403  404  404  404
    POST /usulan/:record/pengosongan              acting                  404  403  404  404  404
    POST /usulan/:record/penerimaan               acting                  404  403  404  404  404
    POST /usulan/:record/penolakan                acting                  404  403  404  404  404
    GET  /penilaian/:record                       appraisal-sent          404  403  404  404  404
    GET  /penilaian/:record/periksa               awaiting-appraisal      404  403  404  404  404
    POST /penilaian/:record/periksa               awaiting-appraisal      404  403  404  404  404
    POST /penilaian/:record/pengiriman            awaiting-appraisal      404  403  404  404  404
    POST /penilaian/:record/penerimaan            appraisal-sent          404  403  404  404  404
    POST /penilaian/:record/penarikan             appraisal-sent          404  403  404  404  404
    GET  /penilaian/beberapa                      awaiting-appraisal      404  200  200  404  200
    POST /penilaian/beberapa                      awaiting-appraisal      404  422  422  404  422
    GET  /penilaian/:record/tindak-lanjut          accepted                404  403  404  404  404
    POST /penilaian/:record/tindak-lanjut          accepted                404  403  404  404  404
    GET  /penilaian/tindak-lanjut                  accepted                404  200  404  404  200
    POST /penilaian/tindak-lanjut                  accepted                404  422  404  404  422
    POST /keberatan/:record/periksa                appraisal-sent          404  403  404  404  404
    POST /keberatan/:record/keputusan/periksa      objected                404  422  404  404  404
    GET  /keberatan/:record                       appraisal-sent          404  403  404  404  404
    POST /keberatan/:record                       appraisal-sent          404  403  404  404  404
    POST /keberatan/:record/tanggapan             objected                404  403  404  404  404
    POST /keberatan/:record/keputusan             objected                404  422  404  404  404
    GET  /penutupan/:record                       preparing               404  200  404  404  404
    POST /penutupan/:record/periksa               preparing               404  422  404  404  404
    POST /penutupan/:record                       preparing               404  422  404  404  404
    GET  /evaluasi/:record                        preparing               404  403  404  404  404
    POST /evaluasi/:record                        preparing               404  403  404  404  404
    GET  /rekomendasi/:record                     preparing               404  403  404  404  404
    POST /rekomendasi/:record                     preparing               404  403  404  404  404
    GET  /cetak/:record/penetapan-skp             preparing               404  403  404  404  404
    GET  /cetak/:record/hasil-evaluasi            appraisal-sent          404  403  404  404  404
    GET  /cetak/:record/formulir/:huruf           preparing               404  403  404  404  404
    GET  /masuk                                   plan-draft              go  go  go  go  go
    POST /masuk                                   plan-draft              422  422  422  422  422
    GET  /aktivasi                                plan-draft              200  200  200  200  200
    POST /aktivasi                                plan-draft              422  422  422  422  422
    GET  /lupa-sandi                              plan-draft              200  200  200  200  200
    GET  /akun                                    plan-draft              200  200  200  200  200
    GET  /akun/sandi                              plan-draft              200  200  200  200  200
    POST /akun/sandi                              plan-draft              422  422  422  422  422
    POST /keluar                                  plan-draft              in  in  in  in  in
    POST /keluar-semua                            plan-draft              in  in  in  in  in
    GET  /isian-tersimpan                         plan-draft              200  200  200  200  200
    POST /isian-tersimpan                         plan-draft              go  go  go  go  go
    GET  /demo                                    plan-draft              404  404  404  404  404
    POST /demo                                    plan-draft              404  404  404  404  404
    POST /demo/masuk                              plan-draft              404  404  404  404  404
    GET  /persiapan/:record                       preparing               404  403  404  404  404
    POST /persiapan/:record                       preparing               404  403  404  404  404
    POST /persiapan/:record/jawaban               preparation-submitted   404  403  404  404  404
    GET  /observasi/:record                       awaiting-observation    404  403  404  404  404
    GET  /observasi/:record/fokus/:nomor          awaiting-observation    404  403  404  404  404
    POST /observasi/:record/fokus/:nomor          awaiting-observation    404  403  404  404  404
    POST /observasi/:record/pengiriman            awaiting-observation    404  403  404  404  404
    GET  /observasi/:record/catatan                awaiting-observation    404  403  404  404  404
    POST /observasi/:record/catatan                awaiting-observation    404  403  404  404  404
    POST /observasi/:record/catatan/pembagian      awaiting-observation    404  403  404  404  404
    GET  /observasi/:record/catatan/:catatan       awaiting-observation    404  403  404  404  404
    POST /observasi/:record/catatan/:catatan       awaiting-observation    404  403  404  404  404
    POST /observasi/:record/catatan/:catatan/penghapusan awaiting-observation    404  403  404  404  404
    GET  /observasi/:record/pemindahan            awaiting-observation    404  403  404  404  404
    POST /observasi/:record/pemindahan            awaiting-observation    404  403  404  404  404
    POST /observasi/:record/pemindahan/persetujuan awaiting-observation    404  403  404  404  404
    POST /observasi/:record/pemindahan/penolakan  awaiting-observation    404  403  404  404  404
    POST /observasi/:record/tanggapan             observed                404  403  404  404  404
    GET  /tindak-lanjut/:record                   planning-follow-up      404  403  404  404  404
    POST /tindak-lanjut/:record                   planning-follow-up      404  403  404  404  404
    POST /tindak-lanjut/:record/jawaban           follow-up-submitted     404  403  404  404  404
    GET  /upaya/:record                           acting                  404  403  404  404  404
    POST /upaya/:record                           acting                  404  403  404  404  404
    POST /upaya/:record/jawaban                   effort-reported         404  403  404  404  404
    GET  /refleksi/:record                        reflecting              404  403  404  404  404
    POST /refleksi/:record                        reflecting              404  403  404  404  404
    POST /refleksi/:record/jawaban                reflection-submitted    404  403  404  404  404
    GET  /dokumen-akuntabilitas/:record           preparing               404  403  404  404  404
    POST /dokumen-akuntabilitas/:record           preparing               404  403  404  404  404
    GET  /umpan-balik/:record                     preparing               404  403  404  404  404
    POST /umpan-balik/:record                     preparing               404  403  404  404  404
    GET  /orang                                   plan-draft              404  404  404  404  404
    GET  /orang/permintaan                        plan-draft              404  200  404  200  200
    GET  /orang/permintaan/:permintaan            plan-draft              404  404  404  404  404
    POST /orang/permintaan/:permintaan            plan-draft              404  404  404  404  404
    GET  /pemutakhiran-data                       plan-draft              200  200  200  200  200
    POST /pemutakhiran-data/kesesuaian            plan-draft              409  409  409  409  409
    POST /pemutakhiran-data/permintaan            plan-draft              422  422  422  422  422
    GET  /orang/:person                           plan-draft              404  404  404  404  404
    GET  /orang/:person/data-diri                 plan-draft              404  404  404  404  404
    POST /orang/:person/data-diri                 plan-draft              404  404  404  404  404
    POST /orang/:person/kode                      plan-draft              404  404  404  404  404
    GET  /kode-aktivasi                           plan-draft              404  404  404  404  404
    POST /kode-aktivasi                           plan-draft              404  404  404  404  404
    GET  /impor                                   plan-draft              404  404  404  404  404
    POST /impor                                   plan-draft              404  404  404  404  404
    GET  /impor/:impor                            plan-draft              404  404  404  404  404
    POST /impor/:impor/penerapan                  plan-draft              404  404  404  404  404
    POST /impor/:impor/pembatalan                 plan-draft              404  404  404  404  404
    GET  /refleksi-kompetensi                     plan-draft              200  404  404  404  404
    GET  /refleksi-kompetensi/pernyataan          plan-draft              200  404  404  404  404
    POST /refleksi-kompetensi/pernyataan          plan-draft              422  404  404  404  404
    GET  /rapor                                   plan-draft              404  404  404  404  404
    POST /rapor/impor                             plan-draft              404  404  404  404  404
    GET  /persiapan/:record/jam                   preparing               404  403  404  404  404
    POST /persiapan/:record/jam                   preparing               404  403  404  404  404
    POST /persiapan/:record/jam/:tawaran/penghapusan preparing               404  403  404  404  404
    GET  /jam-pelajaran                           plan-draft              404  404  404  404  404
    POST /jam-pelajaran/:tawaran/pilihan          preparing               404  404  404  404  404
    GET  /kalender.ics                            awaiting-observation    404  404  404  404  404
    GET  /observasi/:record/kalender.ics          awaiting-observation    404  403  404  404  404
    GET  /karier                                  plan-draft              200  200  200  200  200
    POST /karier/saldo                            plan-draft              go  go  go  go  404
    """
}
