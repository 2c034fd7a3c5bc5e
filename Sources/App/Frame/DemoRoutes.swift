import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

extension Demo {
  /// `/demo`: there only in a demo, and then for everybody.
  static let routes: [Route] = [
    .open(.get, "/demo") { visit in try await open(visit, try there(visit)) },
    .open(.post, "/demo") { visit in try await turn(visit, try there(visit)) },
    .open(.post, "/demo/masuk") { visit in
      _ = try there(visit)
      return try await enter(visit)
    },
  ]

  /// The days on which a demo can be: the years of the rulebooks that ship and what lies after them.
  static let days = Day(year: 2025, month: 1, day: 1)!...Day(year: 2027, month: 3, day: 31)!

  private static func there(_ visit: Visit) throws -> Demo {
    guard let demo = visit.house.demo else { throw Problem.notFound }
    return demo
  }

  private static func open(
    _ visit: Visit, _ demo: Demo, typed: String? = nil, error: String? = nil
  ) async throws -> Response {
    let people = try await DemoRows.people(in: visit.house)
    let page = DemoPage(
      today: demo.today, people: people, typed: typed, error: error, token: visit.token, news: Kabar.notice(visit))
    return visit.page(
      "Peragaan", width: .wide, hasErrors: error != nil, status: error == nil ? .ok : .unprocessableContent, page.html)
  }

  /// Turns the calendar; who is signed in stays so.
  private static func turn(_ visit: Visit, _ demo: Demo) async throws -> Response {
    let typed = visit.form.has("loncat") ? visit.form.text("loncat") : visit.form.text("hari")
    guard let day = DemoPage.day(typed), days.contains(day) else {
      return try await open(
        visit, demo, typed: typed,
        error: "Isi hari antara \(Indonesian.day(days.lowerBound)) dan \(Indonesian.day(days.upperBound)).")
    }
    let shift = Int64(day - demo.today) * 86_400_000
    demo.today = day
    try await visit.house.database.write { connection in
      try connection.run(
        "UPDATE session SET seen_at = seen_at + \(shift), ends_at = ends_at + \(shift) WHERE NOT ended")
    }
    return .go(to: .demo, news: "hari-diubah")
  }

  private static func enter(_ visit: Visit) async throws -> Response {
    guard let person = PersonID(visit.form.text("orang")), try await DemoRows.hasAccount(person, in: visit.house) else {
      throw Problem.notFound
    }
    return try await SignInForm.admit(person, visit)
  }
}
