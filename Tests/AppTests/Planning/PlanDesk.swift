import App
import Domain
import Testing

/// Wayan and her principal, each at a browser, with one plan between them.
struct PlanDesk: Sendable {
  let test: TestHouse
  let teacher: Browser
  let principal: Browser
  let record: RecordID

  private var rules: Rulebook { test.house.rulebooks.current("2026")!.rules }

  /// Wayan presses the button on Beranda.
  static func begin(_ test: TestHouse, _ browser: Browser) async throws -> PlanDesk {
    let teacher = try await browser.signedIn(as: test.village.wayan)
    let home = try await teacher.get(.home)
    let begun = try await teacher.submit(
      home, to: .myRecords, [("sekolah", home.value("sekolah", in: Path.myRecords.address) ?? "")])
    let number = try #require(begun.location?.wholeMatch(of: /\/rencana\/(\d+)\?kabar=dimulai/)?.1)
    return PlanDesk(
      test: test, teacher: teacher, principal: try await browser.signedIn(as: test.village.made),
      record: try #require(RecordID(number)))
  }

  /// What Wayan chooses in a part: the least that the rulebook asks for.
  func answers(_ part: PlanPart) -> [(String, String)] {
    switch part {
    case .mainDuties: [("tugas", rules.duties[0].id)]
    case .practice: [("praktik", rules.rubricSets[0].indicators[0])]
    case .competence: [("kegiatan", rules.competence.activities[0].id)]
    case .behaviour: rules.behaviour.values.map { ("panduan-\($0.id)", $0.guides[0].id) }
    }
  }

  /// The control of the text that the chosen activity asks for.
  var topic: String { "topik-\(rules.competence.activities[0].id)" }

  func answer(_ part: PlanPart, _ fields: [(String, String)]? = nil) async throws -> Browser.Page {
    let page = try await teacher.get(.planPart(record, part))
    return try await teacher.submit(page, to: .planPart(record, part), fields ?? answers(part))
  }

  func learn(_ text: String) async throws -> Browser.Page {
    try await answer(.competence, answers(.competence) + [(topic, text), ("langkah", "rincian")])
  }

  func fill() async throws {
    for part in [PlanPart.mainDuties, .practice, .behaviour] { _ = try await answer(part) }
    _ = try await learn("Memberi umpan balik yang menghargai usaha murid")
  }

  /// Sends the plan as its page shows it.
  func submit() async throws -> Browser.Page {
    let page = try await teacher.get(.plan(record))
    return try await submit(page)
  }

  func submit(_ page: Browser.Page) async throws -> Browser.Page {
    let action = Path.planDeed(record, .submission)
    return try await teacher.submit(page, to: action, [("isi", page.value("isi", in: action.address) ?? "")])
  }

  /// A deed of the owner from the plan's page.
  func deed(_ deed: Path.PlanDeed) async throws -> Browser.Page {
    try await teacher.submit(try await teacher.get(.plan(record)), to: .planDeed(record, deed))
  }

  func review() async throws -> Browser.Page { try await principal.get(.planReview(record)) }

  /// One of the two buttons of the assessor's page: both send the same form.
  func decide(
    _ deed: Path.PlanDeed, from page: Browser.Page, _ fields: [(String, String)] = []
  ) async throws -> Browser.Page {
    let form = Path.planDeed(record, .approval).address
    let hidden = ["command_id", "versi"].map { ($0, page.value($0, in: form) ?? "") }
    return try await principal.post(.planDeed(record, deed), hidden + fields)
  }

  func decide(_ deed: Path.PlanDeed, _ fields: [(String, String)] = []) async throws -> Browser.Page {
    try await decide(deed, from: try await review(), fields)
  }

  var kinds: [String] {
    get async throws { try await test.kinds(of: record) }
  }
}
