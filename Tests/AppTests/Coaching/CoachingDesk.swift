import App
import Domain
import Testing

/// Wayan, her principal and her colleague, each at a browser, with one record between them.
struct CoachingDesk: Sendable {
  let test: TestHouse
  let record: RecordID
  private(set) var teacher: Browser
  private(set) var principal: Browser
  private(set) var colleague: Browser

  static func begin(_ test: TestHouse, _ browser: Browser, at stage: Stage) async throws -> CoachingDesk {
    let record = try await test.open(for: test.village.wayan, at: stage)
    var desk = CoachingDesk(test: test, record: record, teacher: browser, principal: browser, colleague: browser)
    try await desk.signIn()
    return desk
  }

  /// The same people around a record that is there already.
  static func beside(_ test: TestHouse, _ browser: Browser, _ record: RecordID) async throws -> CoachingDesk {
    var desk = CoachingDesk(test: test, record: record, teacher: browser, principal: browser, colleague: browser)
    try await desk.signIn()
    return desk
  }

  /// Everybody signs in again: sessions end when the calendar is turned.
  mutating func signIn() async throws {
    teacher = try await teacher.signedIn(as: test.village.wayan)
    principal = try await principal.signedIn(as: test.village.made)
    colleague = try await colleague.signedIn(as: test.village.nur)
  }

  mutating func bring(to stage: Stage) async throws {
    try await test.bring(record, to: stage)
    try await signIn()
  }

  var kinds: [String] { get async throws { try await test.kinds(of: record) } }
  var stage: Stage { get async throws { try await test.record(record).stage } }
  var today: Day { test.demo.today }

  /// The three fokus perilaku of her plan.
  var focuses: [FocusBehaviour] {
    get async throws { try await test.record(record).focuses(under: test.house.rulebooks.current("2026")!.rules) }
  }

  /// Opens `page` and sends the form on it that leads to `action`, as a person does.
  func send(
    _ browser: Browser, _ page: Path, to action: Path? = nil, _ fields: [(String, String)] = []
  ) async throws -> Browser.Page {
    try await browser.submit(try await browser.get(page), to: action ?? page, fields)
  }

  func preparation(on day: Day? = nil) -> [(String, String)] {
    [
      ("target", "Menyapa setiap murid dengan namanya."), ("upaya-mempelajari", "Mengamati kelas rekan."),
      ("hari", (day ?? today + 2).text), ("jam", "08.00, jam ke-2"), ("kelas", "Kelas 4, IPAS"), ("perangkat", ""),
    ]
  }

  let followUp = [
    ("tantangan", "Waktu diskusi kurang."), ("tujuan", "Umpan balik yang terarah."),
    ("upaya", "Mengamati kelas rekan."), ("jadwal", "Maret sampai Mei"), ("dukungan", ""),
  ]
  let effort = [("dilakukan", "Mengamati dua kelas rekan."), ("dampak", "Murid lebih sering bertanya.")]
  let reflection = [
    ("inspirasi", "Pertanyaan terbuka."), ("perubahan", "Saya menunggu jawaban."),
    ("tantangan-terberat", "Waktu, jumlah murid, perangkat."), ("rencana", "Kelompok kecil."),
  ]

  /// The principal notes one focus.
  func note(
    _ number: Int, _ level: String = "effective", evidence: String = "Guru menunggu jawaban tiga murid.",
    button: [(String, String)] = []
  ) async throws -> Browser.Page {
    let id = try await focuses[number - 1].id
    return try await send(
      principal, .observationFocus(record, number),
      [("tingkat-\(id)", level), ("bukti-\(id)", evidence), ("saran-\(id)", "Coba pada kelompok kecil.")] + button)
  }

  func noteAll() async throws {
    for number in 1...3 { #expect(try await note(number).status == 303) }
  }

  /// Sends the observation from a page that showed it.
  func sendObservation(
    from page: Browser.Page, _ fields: [(String, String)]? = nil
  ) async throws -> Browser.Page {
    let action = Path.observationSending(record)
    let shown = [("isi", page.value("isi", in: action.address) ?? "")]
    return try await principal.submit(page, to: action, shown + (fields ?? [("hari", today.text), ("catatan", "")]))
  }
}
