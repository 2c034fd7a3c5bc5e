import Testing

@testable import Domain

@Suite("A Rapor Pendidikan is read from its table, wherever its headers stand")
struct ReportCardTests {
  static let titles = [
    "No", "Indikator", "Capaian 2025", "Skor Rapor 2025", "Definisi Capaian", "Perubahan Skor dari Tahun Lalu",
    "Skor Rapor 2024", "Peringkat di Provinsi", "Peringkat secara Nasional", "Sumber Data",
  ]
  static let rows = [
    [
      "D.1", "Kualitas pembelajaran", "Sedang (60,2%)", "60,2", "…", "Turun 12,50%", "68,8",
      "Peringkat menengah (41–60%)",
      "Peringkat menengah bawah (61–80%)", "Survei Lingkungan Belajar",
    ],
    ["D.1.1", "Manajemen kelas", "Baik", "75.5%", "…", "Tidak berubah", "75,5", "", "Peringkat atas (1–20%)", ""],
    ["", "Keteraturan suasana kelas", "Kurang", "41", "", "Naik 16,67%", "", "", "", ""],
    ["", "Proporsi guru yang menata kelas", "45,67%", "", "", "", "", "", "", ""],
  ]

  private func faults(_ rows: [[String]], name: String = "Laporan") -> [ReportCard.Fault] {
    do throws(ReportCard.Faulty) {
      _ = try ReportCard.read([ReportCard.Table(name: name, rows: rows)])
      return []
    } catch {
      return error.faults
    }
  }

  @Test("titles above, explanations between and notes below do not matter")
  func wholeReport() throws {
    let cover = ReportCard.Table(name: "Petunjuk", rows: [["Cara membaca"], ["Satuan pendidikan", "NPSN : 10203040"]])
    let report = ReportCard.Table(
      name: "Laporan",
      rows: [["Rapor Pendidikan"], ["SD Melati"], []] + [Self.titles] + Self.rows
        + [[], ["Catatan: diunduh 3 Maret"], ["", "Keterangan"], Self.titles])
    let card = try ReportCard.read([cover, report])
    #expect(card.year == 2025)
    #expect(card.npsn == NPSN("10203040"))
    #expect(
      card.entries == [
        ReportCard.Entry(
          row: 5, code: "D.1", name: "Kualitas pembelajaran", label: .fair, score: 6020, change: -1250,
          provincial: .middle, national: .lowerMiddle),
        ReportCard.Entry(
          row: 6, code: "D.1.1", name: "Manajemen kelas", label: .good, score: 7550, change: 0, national: .top),
        ReportCard.Entry(row: 7, code: nil, name: "Keteraturan suasana kelas", label: .poor, score: 4100, change: 1667),
        ReportCard.Entry(row: 8, code: nil, name: "Proporsi guru yang menata kelas", label: nil),
      ])
  }

  @Test("columns may stand in any order, headers may have line breaks, and code and name may share a cell")
  func otherOrder() throws {
    let card = try ReportCard.read([
      ReportCard.Table(
        name: "Sheet1",
        rows: [
          ["Rapor Pendidikan Tahun 2026", "NPSN", "", "P9980001"],
          ["Peringkat secara\nNasional", "SKOR RAPOR", "Capaian", "Indikator"],
          ["bawah", "33.3333", "Kurang", "D.1.2  Dukungan psikologis"],
        ])
    ])
    #expect(card.year == 2026)
    #expect(card.npsn == NPSN("P9980001"))
    #expect(
      card.entries == [
        ReportCard.Entry(
          row: 3, code: "D.1.2", name: "Dukungan psikologis", label: .poor, score: 3333, national: .bottom)
      ])
  }

  @Test("the newest year wins")
  func newestYear() throws {
    let card = try ReportCard.read([
      ReportCard.Table(
        name: "Laporan",
        rows: [
          ["Indikator", "Capaian 2024", "Skor Rapor 2024", "Capaian 2025", "Skor Rapor 2025"],
          ["Literasi", "Kurang", "10", "Baik", "90"],
        ])
    ])
    #expect(card.year == 2025)
    #expect(card.npsn == nil)
    #expect(card.entries.map(\.label) == [.good])
    #expect(card.entries.map(\.score) == [9000])
  }

  @Test("every fault is named with its row and column")
  func everyFault() {
    let rows = [
      ["NPSN: 1234", "NPSN 10203040"], ["", "npsn", "50607080"],
      ["No", "Indikator", "Capaian 2025", "Skor Rapor 2025", "Perubahan Skor dari Tahun Lalu", "Skor rapor 2025"],
      ["A.1", "Literasi", "Hijau", "banyak", "Naik turun"], ["A.2", "", "Baik", "90", ""],
    ]
    #expect(
      faults(rows) == [
        ReportCard.Fault(.severalSchools([NPSN("10203040")!, NPSN("50607080")!])),
        ReportCard.Fault(row: 1, column: 1, .unreadableNPSN("1234")),
        ReportCard.Fault(row: 3, column: 6, .columnTwice(.score)),
        ReportCard.Fault(row: 4, column: 3, .unreadable(.label, "Hijau")),
        ReportCard.Fault(row: 4, column: 4, .unreadable(.score, "banyak")),
        ReportCard.Fault(row: 4, column: 5, .unreadable(.change, "Naik turun")),
        ReportCard.Fault(row: 5, column: 2, .noName),
      ])
  }

  @Test("a file of another kind, without year or without rows is refused")
  func otherFiles() {
    #expect(faults([["No", "Nama", "NIP"], ["1", "Siti", "2"]]) == [ReportCard.Fault(.noTable)])
    #expect(faults([]) == [ReportCard.Fault(.noTable)])
    #expect(faults(Array(repeating: [], count: 30) + [Self.titles] + Self.rows) == [ReportCard.Fault(.noTable)])
    #expect(faults(Array(repeating: [], count: 29) + [Self.titles] + Self.rows).isEmpty)
    #expect(faults([["Indikator", "Capaian"], ["Literasi", "Baik"]]) == [ReportCard.Fault(row: 1, .noYear)])
    #expect(faults([["Indikator", "Capaian 2025"]]) == [ReportCard.Fault(row: 1, .noEntries)])
  }

  @Test("a list of several schools is refused")
  func severalSchools() {
    let rows = [
      ["NPSN", "Indikator", "Capaian 2025"], ["10203040", "Literasi", "Baik"], ["50607080", "Literasi", "Baik"],
    ]
    #expect(faults(rows) == [ReportCard.Fault(.severalSchools([NPSN("10203040")!, NPSN("50607080")!]))])
  }

  @Test("rows belong to the rows above them, also where one code means two things")
  func order() {
    func entry(_ row: Int, _ code: String?, _ name: String) -> ReportCard.Entry {
      ReportCard.Entry(row: row, code: code, name: name, label: .good)
    }
    let card = ReportCard(
      year: 2025, npsn: nil,
      entries: [
        entry(1, "D.2", "Proses belajar yang sesuai bagi anak usia dini"), entry(2, "D.2.1", "Suasana"),
        entry(3, nil, "Bermain"), entry(4, "D.2", "Refleksi dan perbaikan pembelajaran oleh guru"),
        entry(5, "D.2.1", "Belajar tentang pembelajaran"), entry(6, nil, "Bermain"), entry(7, "D.20", "Lain"),
      ])
    #expect(card.entries.indices.map { card.ancestors(of: $0).map(\.row) } == [[], [1], [2, 1], [], [4], [5, 4], []])
  }
}
