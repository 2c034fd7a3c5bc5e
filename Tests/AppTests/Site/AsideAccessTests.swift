import App
import Domain
import TestSupport
import Testing

/// The same as `AccessTable`, for those who have another part in Wayan's record than its two sides: the kepala dinas as the
/// assessor's superior, a senior teacher as tim kinerja, the head of another school at which she teaches too.
@Suite("Whoever goes along comes no further than they may")
struct AsideAccessTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let method: String
    let address: String
    let stage: Stage
    let expected: [String]

    var testDescription: String { "\(method) \(address)" }
  }

  static let columns = ["superior", "tim kinerja", "principal of another school"]

  static let rows: [Row] = table.split(separator: "\n").map { line in
    let cells = line.split(separator: " ").map(String.init)
    guard cells.count == 3 + columns.count, let stage = Stage(rawValue: cells[2]) else {
      preconditionFailure("This row of the table cannot be read: \(line)")
    }
    return Row(method: cells[0], address: cells[1], stage: stage, expected: Array(cells.dropFirst(3)))
  }

  // Columns: superior · tim kinerja · principal of another school
  private static let table = """
    GET  /kinerja/:record                    preparing               403  200  404
    GET  /kinerja/:record                    objected                200  200  404
    GET  /riwayat/:record                    preparing               403  200  404
    GET  /riwayat/:record                    objected                200  200  404
    GET  /rencana/:record                    preparing               403  200  404
    GET  /rencana/:record                    objected                200  200  404
    GET  /rencana/:record/praktik            plan-draft              403  403  404
    GET  /rencana/:record/pemeriksaan        plan-submitted          403  403  404
    POST /rencana/:record/pemeriksaan        plan-submitted          403  403  404
    POST /rencana/:record/persetujuan        plan-submitted          403  403  404
    POST /rencana/:record/kesepakatan        plan-approved           403  403  404
    GET  /persiapan/:record                  preparing               403  200  404
    POST /persiapan/:record                  preparing               403  403  404
    POST /persiapan/:record/jawaban          preparation-submitted   403  go   404
    GET  /observasi/:record                  awaiting-observation    403  200  404
    GET  /observasi/:record/fokus/1          awaiting-observation    403  200  404
    POST /observasi/:record/fokus/1          awaiting-observation    403  422  404
    GET  /observasi/:record/catatan          awaiting-observation    403  200  404
    POST /observasi/:record/catatan          awaiting-observation    403  422  404
    POST /observasi/:record/catatan/pembagian awaiting-observation   403  go   404
    POST /observasi/:record/catatan/1        awaiting-observation    403  409  404
    POST /observasi/:record/catatan/1/penghapusan awaiting-observation 403 go  404
    POST /observasi/:record/pengiriman       awaiting-observation    403  422  404
    POST /observasi/:record/tanggapan        observed                403  403  404
    GET  /tindak-lanjut/:record              planning-follow-up      403  200  404
    POST /tindak-lanjut/:record              planning-follow-up      403  403  404
    POST /tindak-lanjut/:record/jawaban      follow-up-submitted     403  go   404
    GET  /upaya/:record                      acting                  403  200  404
    POST /upaya/:record                      acting                  403  403  404
    POST /upaya/:record/jawaban              effort-reported         403  go   404
    GET  /refleksi/:record                   reflecting              403  200  404
    POST /refleksi/:record                   reflecting              403  403  404
    POST /refleksi/:record/jawaban           reflection-submitted    403  go   404
    GET  /dokumen-akuntabilitas/:record      preparing               403  403  404
    POST /dokumen-akuntabilitas/:record      preparing               403  403  404
    GET  /umpan-balik/:record                preparing               403  200  200
    POST /umpan-balik/:record                preparing               403  422  422
    GET  /evaluasi/:record                   preparing               403  200  404
    GET  /evaluasi/:record                   objected                200  200  404
    POST /evaluasi/:record                   preparing               403  403  404
    GET  /rekomendasi/:record                preparing               403  200  404
    POST /rekomendasi/:record                preparing               403  422  404
    GET  /penilaian/:record                  appraisal-sent          403  403  404
    GET  /penilaian/:record                  objected                200  403  404
    GET  /penilaian/:record/periksa          awaiting-appraisal      403  403  404
    POST /penilaian/:record/periksa          awaiting-appraisal      403  403  404
    POST /penilaian/:record/pengiriman       awaiting-appraisal      403  403  404
    POST /penilaian/:record/penerimaan       appraisal-sent          403  403  404
    POST /penilaian/:record/penarikan        appraisal-sent          403  403  404
    GET  /penilaian/:record/tindak-lanjut    accepted                403  403  404
    POST /penilaian/:record/tindak-lanjut    accepted                403  403  404
    GET  /keberatan/:record                  objected                200  403  404
    POST /keberatan/:record                  appraisal-sent          403  403  404
    POST /keberatan/:record/periksa          appraisal-sent          403  403  404
    POST /keberatan/:record/keputusan/periksa objected               422  403  404
    POST /keberatan/:record/tanggapan        objected                403  403  404
    POST /keberatan/:record/keputusan        objected                422  403  404
    GET  /penutupan/:record                  preparing               200  403  404
    POST /penutupan/:record/periksa          preparing               422  403  404
    POST /penutupan/:record                  preparing               422  403  404
    GET  /cetak/:record/penetapan-skp        preparing               403  200  404
    GET  /cetak/:record/penetapan-skp        objected                200  200  404
    GET  /cetak/:record/hasil-evaluasi       appraisal-sent          403  403  404
    GET  /cetak/:record/hasil-evaluasi       objected                200  403  404
    GET  /cetak/:record/formulir/a           preparing               403  200  404
    GET  /observasi/:record/kalender.ics     awaiting-observation    403  200  404
    GET  /observasi/:record/pemindahan       awaiting-observation    403  200  404
    GET  /kalender.ics                       awaiting-observation    404  200  404
    GET  /usulan/:record                     acting                  403  403  404
    POST /usulan/:record/pengosongan         acting                  403  403  404
    """

  // R-LINE-21
  @Test("each gets what the table says", arguments: Driver.allCases, rows)
  func probe(_ driver: Driver, _ row: Row) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-01", home: false)
      try await test.appoint(village.wayan, .teacher, at: village.otherSchool, from: "2026-01-01", home: false)
      let record = try await test.open(for: village.wayan, at: row.stage)
      let address = row.address.replacing(":record", with: "\(record.number)")
      let people = [district.hadi, village.nur, village.ratna]
      // Whoever may do it changes the record, so they come last.
      for column in Self.columns.indices.sorted(by: { one, _ in ["403", "404"].contains(row.expected[one]) }) {
        let visitor = try await browser.signedIn(as: people[column])
        let answer =
          row.method == "GET"
          ? try await visitor.get(address)
          : try await visitor.post(address, [("command_id", "probe-of-column-\(column)"), ("versi", "999")])
        let outcome = answer.status == 303 ? "go" : String(answer.status)
        #expect(outcome == row.expected[column], "\(row.method) \(address) by \(Self.columns[column])")
      }
    }
  }
}
