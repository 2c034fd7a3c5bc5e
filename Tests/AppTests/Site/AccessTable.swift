import App
import Domain
import Testing

/// Who comes how far: every route of the house × everybody who may try it, written by hand apart from the routes.
///
/// The record is Wayan's and stands at the stage that the row names, where the step is otherwise allowed. Numbers are
/// statuses; `in` is a redirect to the entrance, `go` one to any other page. Forms are sent with no content but the id of
/// their command, so whoever may send one gets `422` where it must hold
/// something. A form that is about a school names that of Wayan.
enum AccessTable {
  struct Row: Sendable, CustomTestStringConvertible {
    let method: String
    let address: String
    let stage: Stage
    let expected: [String]

    var testDescription: String { "\(method) \(address)" }
  }

  /// The columns, in the order of the table.
  static let columns = [
    "nobody", "owner", "colleague", "principal", "operator", "teacher elsewhere", "principal elsewhere",
    "operator elsewhere",
  ]

  static let rows: [Row] = table.split(separator: "\n").map { line in
    let cells = line.split(separator: " ").map(String.init)
    guard cells.count == 3 + columns.count, let stage = Stage(rawValue: cells[2]) else {
      preconditionFailure("This row of the table cannot be read: \(line)")
    }
    return Row(method: cells[0], address: cells[1], stage: stage, expected: Array(cells.dropFirst(3)))
  }

  // Columns: nobody · owner · colleague · principal · operator · elsewhere: teacher · principal · operator
  private static let table = """
    GET  /                                   plan-draft              in   200  200  200  200  200  200  200
    GET  /kinerja                            plan-draft              in   200  200  200  200  200  200  200
    POST /kinerja                            plan-draft              in   go   go   404  404  404  404  404
    GET  /kinerja/:record                    plan-draft              in   200  404  200  404  404  404  404
    GET  /riwayat/:record                    plan-draft              in   200  404  200  404  404  404  404
    GET  /guru                               plan-draft              in   404  404  200  404  404  200  404
    GET  /guru/persetujuan                   plan-submitted          in   404  404  200  404  404  200  404
    POST /guru/persetujuan                   plan-submitted          in   404  404  422  404  404  422  404
    GET  /guru/tema                          plan-draft              in   404  404  200  404  404  200  404
    GET  /pendampingan                       plan-draft              in   404  404  200  404  404  200  404
    GET  /draf/:record/:form                 plan-draft              in   404  404  404  404  404  404  404
    POST /draf/:record/:form                 plan-draft              in   204  404  409  404  404  404  404

    GET  /bantuan/:record                    plan-draft              in   200  404  403  404  404  404  404
    POST /bantuan/:record                    plan-draft              in   422  404  403  404  404  404  404
    POST /bantuan/:record/penghentian        plan-draft              in   422  404  403  404  404  404  404
    POST /bantuan/:record/isian/:form        preparing               in   403  404  403  404  404  404  404

    GET  /rencana/:record                    plan-draft              in   200  404  200  404  404  404  404
    GET  /rencana/:record/tugas-pokok        plan-draft              in   200  404  403  404  404  404  404
    GET  /rencana/:record/praktik            plan-draft              in   200  404  403  404  404  404  404
    GET  /rencana/:record/kompetensi         plan-draft              in   200  404  403  404  404  404  404
    GET  /rencana/:record/perilaku           plan-draft              in   200  404  403  404  404  404  404
    POST /rencana/:record/tugas-pokok        plan-draft              in   422  404  403  404  404  404  404
    POST /rencana/:record/praktik            plan-draft              in   422  404  403  404  404  404  404
    POST /rencana/:record/kompetensi         plan-draft              in   422  404  403  404  404  404  404
    POST /rencana/:record/perilaku           plan-draft              in   422  404  403  404  404  404  404
    GET  /rencana/:record/pemeriksaan        plan-submitted          in   403  404  200  404  404  404  404
    POST /rencana/:record/pemeriksaan        plan-submitted          in   403  404  go   404  404  404  404
    POST /rencana/:record/pengajuan          plan-draft              in   409  404  403  404  404  404  404
    POST /rencana/:record/penarikan          plan-submitted          in   go   404  403  404  404  404  404
    POST /rencana/:record/pengembalian       plan-submitted          in   403  404  422  404  404  404  404
    POST /rencana/:record/persetujuan        plan-submitted          in   403  404  go   404  404  404  404
    POST /rencana/:record/pembukaan          plan-approved           in   go   404  403  404  404  404  404
    POST /rencana/:record/kesepakatan        plan-approved           in   go   404  403  404  404  404  404
    POST /rencana/:record/kesepakatan-tanpa-persetujuan plan-submitted in  422 404  403  404  404  404  404
    GET  /usulan/:record                     acting                  in   200  404  200  404  404  404  404
    POST /usulan/:record/pengajuan           acting                  in   422  404  403  404  404  404  404
    POST /usulan/:record/penarikan           acting                  in   422  404  403  404  404  404  404
    POST /usulan/:record/pengosongan         acting                  in   go   404  403  404  404  404  404
    POST /usulan/:record/penerimaan          acting                  in   403  404  422  404  404  404  404
    POST /usulan/:record/penolakan           acting                  in   403  404  422  404  404  404  404

    GET  /penilaian/:record                  appraisal-sent          in   200  404  200  404  404  404  404
    GET  /penilaian/:record/periksa          awaiting-appraisal      in   403  404  go   404  404  404  404
    POST /penilaian/:record/periksa          awaiting-appraisal      in   403  404  422  404  404  404  404
    POST /penilaian/:record/pengiriman       awaiting-appraisal      in   403  404  422  404  404  404  404
    POST /penilaian/:record/penerimaan       appraisal-sent          in   go   404  403  404  404  404  404
    POST /penilaian/:record/penarikan        appraisal-sent          in   403  404  422  404  404  404  404
    GET  /penilaian/beberapa                 awaiting-appraisal      in   404  404  200  404  404  200  404
    POST /penilaian/beberapa                 awaiting-appraisal      in   404  404  422  404  404  422  404
    GET  /penilaian/:record/tindak-lanjut    accepted                in   200  404  200  404  404  404  404
    POST /penilaian/:record/tindak-lanjut    accepted                in   403  404  422  404  404  404  404
    GET  /penilaian/tindak-lanjut            accepted                in   404  404  200  404  404  200  404
    POST /penilaian/tindak-lanjut            accepted                in   404  404  422  404  404  422  404
    GET  /keberatan/:record                  appraisal-sent          in   200  404  200  404  404  404  404
    POST /keberatan/:record                  appraisal-sent          in   422  404  403  404  404  404  404
    POST /keberatan/:record/periksa          appraisal-sent          in   422  404  403  404  404  404  404
    POST /keberatan/:record/keputusan/periksa objected               in   403  404  403  404  404  404  404
    POST /keberatan/:record/tanggapan        objected                in   403  404  422  404  404  404  404
    POST /keberatan/:record/keputusan        objected                in   403  404  403  404  404  404  404
    GET  /penutupan/:record                  preparing               in   403  404  200  404  404  404  404
    POST /penutupan/:record/periksa          preparing               in   403  404  422  404  404  404  404
    POST /penutupan/:record                  preparing               in   403  404  422  404  404  404  404
    GET  /evaluasi/:record                   preparing               in   200  404  200  404  404  404  404
    POST /evaluasi/:record                   preparing               in   403  404  422  404  404  404  404
    GET  /rekomendasi/:record                preparing               in   403  404  200  404  404  404  404
    POST /rekomendasi/:record                preparing               in   403  404  403  404  404  404  404
    GET  /cetak/:record/penetapan-skp        preparing               in   200  404  200  404  404  404  404
    GET  /cetak/:record/hasil-evaluasi       appraisal-sent          in   200  404  200  404  404  404  404
    GET  /cetak/:record/formulir/:huruf      preparing               in   200  404  200  404  404  404  404

    GET  /masuk                              plan-draft              200  go   go   go   go   go   go   go
    POST /masuk                              plan-draft              403  422  422  422  422  422  422  422
    GET  /aktivasi                           plan-draft              200  200  200  200  200  200  200  200
    POST /aktivasi                           plan-draft              403  422  422  422  422  422  422  422
    GET  /lupa-sandi                         plan-draft              200  200  200  200  200  200  200  200
    GET  /akun                               plan-draft              in   200  200  200  200  200  200  200
    GET  /akun/sandi                         plan-draft              in   200  200  200  200  200  200  200
    POST /akun/sandi                         plan-draft              in   422  422  422  422  422  422  422
    POST /keluar                             plan-draft              in   in   in   in   in   in   in   in
    POST /keluar-semua                       plan-draft              in   in   in   in   in   in   in   in
    GET  /isian-tersimpan                    plan-draft              in   200  200  200  200  200  200  200
    POST /isian-tersimpan                    plan-draft              in   go   go   go   go   go   go   go
    GET  /demo                               plan-draft              404  404  404  404  404  404  404  404
    POST /demo                               plan-draft              403  404  404  404  404  404  404  404
    POST /demo/masuk                         plan-draft              403  404  404  404  404  404  404  404

    GET  /persiapan/:record                  preparing               in   200  404  200  404  404  404  404
    POST /persiapan/:record                  preparing               in   422  404  403  404  404  404  404
    POST /persiapan/:record/jawaban          preparation-submitted   in   403  404  go   404  404  404  404
    GET  /observasi/:record                  awaiting-observation    in   200  404  200  404  404  404  404
    GET  /observasi/:record/fokus/:nomor     awaiting-observation    in   403  404  200  404  404  404  404
    POST /observasi/:record/fokus/:nomor     awaiting-observation    in   403  404  422  404  404  404  404
    GET  /observasi/:record/catatan          awaiting-observation    in   403  404  200  404  404  404  404
    POST /observasi/:record/catatan          awaiting-observation    in   403  404  422  404  404  404  404
    POST /observasi/:record/catatan/pembagian awaiting-observation   in   403  404  go   404  404  404  404
    GET  /observasi/:record/catatan/:catatan awaiting-observation    in   403  404  404  404  404  404  404
    POST /observasi/:record/catatan/:catatan awaiting-observation    in   403  404  409  404  404  404  404
    POST /observasi/:record/catatan/:catatan/penghapusan awaiting-observation in 403 404 go  404  404  404  404
    POST /observasi/:record/pengiriman       awaiting-observation    in   403  404  422  404  404  404  404
    GET  /observasi/:record/pemindahan       awaiting-observation    in   200  404  200  404  404  404  404
    POST /observasi/:record/pemindahan       awaiting-observation    in   422  404  422  404  404  404  404
    POST /observasi/:record/pemindahan/persetujuan awaiting-observation in 422 404  422  404  404  404  404
    POST /observasi/:record/pemindahan/penolakan awaiting-observation in  422  404  422  404  404  404  404
    POST /observasi/:record/tanggapan        observed                in   go   404  403  404  404  404  404
    GET  /tindak-lanjut/:record              planning-follow-up      in   200  404  200  404  404  404  404
    POST /tindak-lanjut/:record              planning-follow-up      in   422  404  403  404  404  404  404
    POST /tindak-lanjut/:record/jawaban      follow-up-submitted     in   403  404  go   404  404  404  404
    GET  /upaya/:record                      acting                  in   200  404  200  404  404  404  404
    POST /upaya/:record                      acting                  in   422  404  403  404  404  404  404
    POST /upaya/:record/jawaban              effort-reported         in   403  404  go   404  404  404  404
    GET  /refleksi/:record                   reflecting              in   200  404  200  404  404  404  404
    POST /refleksi/:record                   reflecting              in   422  404  403  404  404  404  404
    POST /refleksi/:record/jawaban           reflection-submitted    in   403  404  go   404  404  404  404
    GET  /dokumen-akuntabilitas/:record      preparing               in   200  404  200  404  404  404  404
    POST /dokumen-akuntabilitas/:record      preparing               in   403  404  422  404  404  404  404
    GET  /umpan-balik/:record                preparing               in   200  200  200  404  404  404  404
    POST /umpan-balik/:record                preparing               in   403  422  422  404  404  404  404

    GET  /orang                              plan-draft              in   404  404  404  200  404  404  200
    GET  /orang/permintaan                   plan-draft              in   404  404  200  200  404  200  200
    GET  /orang/permintaan/:permintaan       plan-draft              in   404  404  404  404  404  404  404
    POST /orang/permintaan/:permintaan       plan-draft              in   404  404  404  404  404  404  404
    GET  /pemutakhiran-data                  plan-draft              in   200  200  200  200  200  200  200
    POST /pemutakhiran-data/kesesuaian       plan-draft              in   409  409  409  409  409  409  409
    POST /pemutakhiran-data/permintaan       plan-draft              in   422  422  422  422  422  422  422
    GET  /orang/:person                      plan-draft              in   404  404  404  200  404  404  404
    GET  /orang/:person/data-diri            plan-draft              in   404  404  404  200  404  404  404
    POST /orang/:person/data-diri            plan-draft              in   404  404  404  422  404  404  404
    POST /orang/:person/kode                 plan-draft              in   404  404  404  200  404  404  404
    GET  /kode-aktivasi                      plan-draft              in   404  404  404  200  404  404  200
    POST /kode-aktivasi                      plan-draft              in   404  404  404  200  404  404  404
    GET  /impor                              plan-draft              in   404  404  404  200  404  404  200
    POST /impor                              plan-draft              in   404  404  404  400  404  404  404
    GET  /impor/:impor                       plan-draft              in   404  404  404  404  404  404  404
    POST /impor/:impor/penerapan             plan-draft              in   404  404  404  404  404  404  404
    POST /impor/:impor/pembatalan            plan-draft              in   404  404  404  go   404  404  go
    GET  /refleksi-kompetensi                plan-draft              in   200  200  200  404  200  200  404
    GET  /refleksi-kompetensi/pernyataan     plan-draft              in   200  200  200  404  200  200  404
    POST /refleksi-kompetensi/pernyataan     plan-draft              in   422  422  422  404  422  422  404
    GET  /rapor                              plan-draft              in   404  404  200  200  404  200  200
    POST /rapor/impor                        plan-draft              in   404  404  422  422  404  404  404

    GET  /persiapan/:record/jam              preparing               in   200  404  403  404  404  404  404
    POST /persiapan/:record/jam              preparing               in   422  404  403  404  404  404  404
    POST /persiapan/:record/jam/:tawaran/penghapusan preparing       in   go   404  403  404  404  404  404
    GET  /jam-pelajaran                      plan-draft              in   404  404  200  404  404  200  404
    POST /jam-pelajaran/:tawaran/pilihan     preparing               in   404  404  409  404  404  409  404
    GET  /kalender.ics                       awaiting-observation    in   200  404  200  404  404  404  404
    GET  /observasi/:record/kalender.ics     awaiting-observation    in   200  404  200  404  404  404  404

    GET  /karier                             plan-draft              in   200  200  200  200  200  200  200
    POST /karier/saldo                       plan-draft              in   go   404  go   404  go   go   404
    """
}
