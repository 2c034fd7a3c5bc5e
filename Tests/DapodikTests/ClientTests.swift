import Dapodik
import Domain
import Testing

@Suite("Asking Dapodik's web service")
struct ClientTests {
  /// Patient: on a machine that is busy with other tests a few seconds would be a test of the machine.
  private static let patient = DapodikClient.Limits(connectSeconds: 120, totalSeconds: 120)

  private func fetch(
    _ server: Loopback, token: String = "rahasia-123", limits: DapodikClient.Limits = patient
  ) async throws -> (school: SchoolRow, staff: StaffList) {
    let address = try #require(DapodikAddress(server.address))
    let token = try #require(DapodikToken(token))
    return try await DapodikClient(address: address, token: token, limits: limits)
      .fetch(Answers.npsn, nikHash: Answers.hash)
  }

  /// As the real service does: HTTP 200 also for a wrong token or NPSN.
  @Sendable private static func dapodik(_ asked: Asked) -> String? {
    guard asked.authorization == "Bearer rahasia-123" else { return Loopback.response(Answers.refusal) }
    switch asked.line {
    case "GET /WebService/getSekolah?npsn=20299901 HTTP/1.1": return Loopback.response(Answers.school)
    case "GET /WebService/getGtk?npsn=20299901 HTTP/1.1":
      return Loopback.response(Answers.staff([Answers.siti, Answers.joko, Answers.clerk]))
    default: return Loopback.response(Answers.refusal)
    }
  }

  @Test("School and staff come with the right token, whatever the content type")
  func whole() async throws {
    let found = try await Loopback.serving(Self.dapodik) { try await fetch($0) }
    #expect(found.school.npsn == Answers.npsn)
    #expect(found.staff.rows.map(\.name) == ["Siti Rahayu", "Joko Susilo", "Dewi Lestari"])
    #expect(found.staff.covers == Role.imported)
  }

  @Test("A wrong token with HTTP 200 is Dapodik's own refusal")
  func wrongToken() async throws {
    await #expect(throws: DapodikError.refused(message: "Token atau NPSN tidak dikenal")) {
      try await Loopback.serving(Self.dapodik) { try await fetch($0, token: "salah") }
    }
  }

  @Test("A message that repeats the token does not hand it on")
  func echoedToken() async throws {
    let echo: @Sendable (Asked) -> String? = { asked in
      let token = asked.authorization?.dropFirst("Bearer ".count) ?? ""
      return Loopback.response("{\"success\":false,\"message\":\"Token \(token) salah\"}")
    }
    await #expect(throws: DapodikError.refused(message: "Token … salah")) {
      try await Loopback.serving(echo) { try await fetch($0, token: "abc/+=123") }
    }
  }

  @Test(
    "Other answers are facts of their own",
    arguments: [
      (Loopback.response("", status: "401 Unauthorized"), .refusedToken),
      (Loopback.response("{}", status: "403 Forbidden"), .refusedToken),
      (Loopback.response("mati", status: "500 Internal Server Error"), .status(500)),
      (Loopback.response("", status: "302 Found", headers: "Location: http://127.0.0.1:1/\r\n"), .status(302)),
      (Loopback.response("<h1>Dapodik</h1>"), .notJSON(line: 1, column: 1)),
      (Loopback.response(Answers.school.replacing("20299901", with: "20299902")), .otherSchool(NPSN("20299902")!)),
      ("bukan HTTP\r\n\r\n", .unreachable),
      ("HTTP/1.1 200 OK\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{\"results\"", .unreachable),
    ] as [(String, DapodikError)])
  func others(response: String, error: DapodikError) async throws {
    await #expect(throws: error) { try await Loopback.serving(Loopback.saying(response)) { try await fetch($0) } }
  }

  @Test("An answer beyond the limit is not read to its end")
  func large() async throws {
    let body = Answers.school + String(repeating: " ", count: 20_000)
    await #expect(throws: DapodikError.tooLarge(limit: 10_000)) {
      try await Loopback.serving(Loopback.saying(Loopback.response(body))) {
        try await fetch($0, limits: .init(bytes: 10_000, connectSeconds: 120, totalSeconds: 120))
      }
    }
  }

  @Test("A server that says nothing is given up")
  func silence() async throws {
    await #expect(throws: DapodikError.timedOut) {
      try await Loopback.serving(Loopback.saying(nil)) {
        try await fetch($0, limits: .init(connectSeconds: 120, totalSeconds: 1))
      }
    }
  }

  @Test("A port where nobody listens is unreachable")
  func nobody() async throws {
    await #expect(throws: DapodikError.unreachable) { try await Loopback.deaf { try await fetch($0) } }
  }

  @Test(
    "An address is a host, with or without scheme and port",
    arguments: [
      ("192.168.1.5", "http://192.168.1.5:5774"), (" localhost:8080 ", "http://localhost:8080"),
      ("HTTP://Laptop.local:5774/", "http://laptop.local:5774"), ("https://a.b/WebService/", "https://a.b:5774"),
      ("ftp://a", nil), ("file:///etc/passwd", nil), ("http://u:p@host", nil), ("http://host/lain", nil),
      ("host:0", nil), ("host:99999", nil), ("host:", nil), ("", nil), ("http://", nil), ("a b?x", nil), ("a#b", nil),
    ] as [(String, String?)])
  func address(typed: String, read: String?) {
    #expect(DapodikAddress(typed)?.text == read)
  }

  @Test("Nothing prints a token, and one that could break a header is none")
  func token() throws {
    let token = try #require(DapodikToken(" rahasia\n"))
    var dumped = ""
    dump(token, to: &dumped)
    #expect(!"\(token) \(String(reflecting: token)) \(dumped)".contains("rahasia"))
    #expect(DapodikToken("") == nil)
    #expect(DapodikToken("é") == nil)
    #expect(DapodikToken("a\u{7F}") == nil)
  }
}
