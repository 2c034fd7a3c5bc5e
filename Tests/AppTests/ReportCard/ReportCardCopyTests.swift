import App
import Domain
import Testing

@Suite("The advice of a Rapor Pendidikan is one sentence that says why")
struct ReportCardCopyTests {
  static let rules = try! Library(folder: TestHouse.root + "/Resources/rulebooks").current("2026")!.rules
  static let indicators = rules.indicators(of: rules.rubricSet("umum")!)

  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    /// Rows below D.1: name, label, ranking, change, score; a code where it has one.
    let rows: [(code: String?, name: String, label: ReportCard.Label?, quintile: Int?, change: Int?, score: Int?)]
    let sentence: String
    var testDescription: String { what }
  }

  static let cases: [Case] = [
    Case(
      what: "the label decides",
      rows: [
        (nil, "Umpan balik konstruktif", .poor, 3, 0, 4000), (nil, "Aktivitas interaktif", .fair, 1, -900, 3000),
      ],
      sentence:
        "Umpan Balik Konstruktif disarankan karena di Rapor Pendidikan 2025 capaiannya Kurang, paling rendah di antara pilihan yang ada."
    ),
    Case(
      what: "the ranking decides",
      rows: [
        (nil, "Umpan balik konstruktif", .fair, 2, 0, 4000), (nil, "Aktivitas interaktif", .fair, 3, -900, 3000),
      ],
      sentence:
        "Umpan Balik Konstruktif disarankan karena di Rapor Pendidikan 2025 capaiannya Sedang dan peringkatnya secara nasional menengah bawah, paling rendah di antara pilihan yang capaiannya sama."
    ),
    Case(
      what: "the largest drop decides",
      rows: [
        (nil, "Umpan balik konstruktif", .fair, 2, -1250, 4000), (nil, "Aktivitas interaktif", .fair, 2, -900, 3000),
      ],
      sentence:
        "Umpan Balik Konstruktif disarankan karena di Rapor Pendidikan 2025 capaiannya Sedang dan skornya turun 12,50%, turun paling banyak di antara pilihan yang capaiannya sama."
    ),
    Case(
      what: "standing still decides",
      rows: [
        (nil, "Umpan balik konstruktif", .fair, 2, 0, 4000), (nil, "Aktivitas interaktif", .fair, 2, 900, 3000),
      ],
      sentence:
        "Umpan Balik Konstruktif disarankan karena di Rapor Pendidikan 2025 capaiannya Sedang dan skornya tidak berubah dari tahun lalu, sedangkan pilihan lain yang capaiannya sama naik."
    ),
    Case(
      what: "the smallest rise decides",
      rows: [
        (nil, "Umpan balik konstruktif", .fair, 2, 100, 4000), (nil, "Aktivitas interaktif", .fair, 2, 900, 3000),
      ],
      sentence:
        "Umpan Balik Konstruktif disarankan karena di Rapor Pendidikan 2025 capaiannya Sedang dan skornya hanya naik 1,00%, paling sedikit di antara pilihan yang capaiannya sama."
    ),
    Case(
      what: "the score decides",
      rows: [
        (nil, "Umpan balik konstruktif", .fair, 2, 100, 2950), (nil, "Aktivitas interaktif", .fair, 2, 100, 3000),
      ],
      sentence:
        "Umpan Balik Konstruktif disarankan karena di Rapor Pendidikan 2025 capaiannya Sedang dan skornya 29,50, paling rendah di antara pilihan yang capaiannya sama."
    ),
    Case(
      what: "there is only one to compare",
      rows: [(nil, "Umpan balik konstruktif", .fair, 2, 100, 2950)],
      sentence:
        "Umpan Balik Konstruktif disarankan karena di Rapor Pendidikan 2025 capaiannya Sedang, dan hanya ini yang dapat dibandingkan."
    ),
    Case(
      what: "a dimension stands in for its sub-indicators",
      rows: [
        ("D.1.1", "Manajemen kelas", .poor, 1, -500, 4000), (nil, "Penerapan disiplin positif", .good, 4, 100, 8000),
      ],
      sentence:
        "Keteraturan Suasana Kelas disarankan karena di Rapor Pendidikan 2025 dimensinya, Manajemen kelas, capaiannya Kurang, paling rendah di antara pilihan yang ada; pilihan ini sendiri tidak ada di rapor, jadi yang dipakai capaian dimensinya."
    ),
    Case(
      what: "a row without a label is stood in for",
      rows: [
        ("D.1.1", "Manajemen kelas", .poor, 1, -500, 4000),
        (nil, "Keteraturan suasana kelas", .unavailable, nil, nil, nil),
        (nil, "Penerapan disiplin positif", .good, 4, 100, 8000),
      ],
      sentence:
        "Keteraturan Suasana Kelas disarankan karena di Rapor Pendidikan 2025 dimensinya, Manajemen kelas, capaiannya Kurang, paling rendah di antara pilihan yang ada; pilihan ini sendiri belum punya capaian, jadi yang dipakai capaian dimensinya."
    ),
    Case(
      what: "two are alike, and the first of the rubric is named",
      rows: [
        (nil, "Umpan balik konstruktif", .poor, 2, 100, 3000), (nil, "Aktivitas interaktif", .poor, 2, 100, 3000),
        (nil, "Instruksi pembelajaran", .good, 4, 100, 8000),
      ],
      sentence:
        "Umpan Balik Konstruktif disarankan karena di Rapor Pendidikan 2025 capaiannya Kurang, paling rendah di antara pilihan yang ada; keadaannya sama dengan Aktivitas Interaktif dan disebut lebih dahulu dalam rubrik."
    ),
    Case(
      what: "all are equal",
      rows: [
        (nil, "Umpan balik konstruktif", .fair, 2, 100, 3000), (nil, "Aktivitas interaktif", .fair, 2, 100, 3000),
      ],
      sentence: "Di Rapor Pendidikan 2025 capaian semua pilihan ini sama, jadi tidak ada saran."
    ),
    Case(
      what: "nothing can be used",
      rows: [("A.1", "Kemampuan literasi", .poor, 1, -500, 4000)],
      sentence: "Rapor Pendidikan 2025 tidak memuat capaian untuk pilihan ini, jadi tidak ada saran."
    ),
  ]

  @Test("each reason has its words", arguments: cases)
  func words(_ one: Case) {
    let entries = one.rows.enumerated().map { place, row in
      let quintile = row.quintile.flatMap(ReportCard.Quintile.init(rawValue:))
      return ReportCard.Entry(
        row: place + 7, code: row.code, name: row.name, label: row.label, score: row.score, change: row.change,
        provincial: quintile, national: quintile)
    }
    let card = ReportCard(year: 2025, npsn: nil, entries: entries)
    #expect(ReportCardAdvice(of: card, among: Self.indicators).sentence == one.sentence)
  }

  @Test("a practice of leadership is recommended by its dimension below D.3, and the sentence says so")
  func leadership() {
    let rules = Self.rules.serving(.principal)
    let entries = [
      ReportCard.Entry(row: 7, code: "D.3", name: "Kepemimpinan instruksional", label: .poor),
      ReportCard.Entry(row: 8, code: "D.3.1", name: "Visi-misi satuan pendidikan", label: .good),
      ReportCard.Entry(row: 9, code: "D.3.2", name: "Pengelolaan kurikulum sekolah", label: .fair, change: -710),
      ReportCard.Entry(row: 10, code: "D.3.3", name: "Dukungan untuk refleksi guru", label: .fair, change: 90),
    ]
    let card = ReportCard(year: 2025, npsn: nil, entries: entries)
    let advice = ReportCardAdvice(of: card, among: rules.indicators(of: rules.rubricSet("kepala-sekolah")!))
    #expect(
      advice.sentence
        == "Menceritakan Praktik Baik Kepemimpinan Pembelajaran disarankan karena di Rapor Pendidikan 2025 dimensinya, Pengelolaan kurikulum satuan pendidikan, capaiannya Sedang dan skornya turun 7,10%, turun paling banyak di antara pilihan yang capaiannya sama; pilihan ini sendiri tidak ada di rapor, jadi yang dipakai capaian dimensinya; keadaannya sama dengan Refleksi Pengelolaan Kurikulum Sekolah dan disebut lebih dahulu dalam rubrik."
    )
  }
}
