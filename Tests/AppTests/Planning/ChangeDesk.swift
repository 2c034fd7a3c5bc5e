import App
import Domain
import Testing

/// Wayan's agreed plan, which she wants changed, and her principal.
struct ChangeDesk: Sendable {
  let desk: CoachingDesk

  static let topic = "Diskusi kelompok kecil"
  static let reason = [("alasan", "Kelas saya berganti dari 4 ke 5.")]

  static func begin(_ test: TestHouse, _ browser: Browser, at stage: Stage = .acting) async throws -> ChangeDesk {
    ChangeDesk(desk: try await CoachingDesk.begin(test, browser, at: stage))
  }

  var id: RecordID { desk.record }
  var page: Path { .change(id) }
  func record() async throws -> Record { try await desk.test.record(id) }
  var kinds: [String] { get async throws { try await desk.kinds } }

  /// She changes what she wants to learn, on the page of that part.
  func learn(_ text: String = topic) async throws -> Browser.Page {
    let place = Path.planPartDetails(id, .competence)
    let details = try await desk.teacher.get(place)
    let controls = details.html.matches(of: /name="(topik-[^"]+)"/).map { String($0.1) }
    return try await desk.teacher.sendWhole(
      details, to: Path.planPart(id, .competence).address, controls.map { ($0, text) })
  }

  func submit(_ fields: [(String, String)] = reason, from shown: Browser.Page? = nil) async throws -> Browser.Page {
    var page: Browser.Page
    if let shown { page = shown } else { page = try await desk.teacher.get(self.page) }
    return try await desk.teacher.sendWhole(page, to: Path.changeDeed(id, .submission).address, fields)
  }

  func withdraw() async throws -> Browser.Page {
    try await desk.send(desk.teacher, page, to: .changeDeed(id, .withdrawal))
  }

  /// The two buttons of the principal send the same form.
  func answer(
    _ deed: Path.ChangeDeed, _ fields: [(String, String)] = [], from shown: Browser.Page? = nil
  ) async throws -> Browser.Page {
    var page: Browser.Page
    if let shown { page = shown } else { page = try await desk.principal.get(self.page) }
    let form = Path.changeDeed(id, .acceptance).address
    let hidden = ["command_id", "versi"].map { ($0, page.value($0, in: form) ?? "") }
    return try await desk.principal.post(.changeDeed(id, deed), hidden + fields)
  }
}
