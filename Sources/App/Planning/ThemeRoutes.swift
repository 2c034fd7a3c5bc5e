import Domain
import HTML
import HTTPTypes
import Storage

/// Tema pelatihan bersama: what a principal's teachers agreed to work at, gathered for in-house training and RKT.
enum Themes {
  static let routes: [Route] = [
    .signedIn(.get, "/guru/tema") { me in
      let page = try await load(me)
      return me.page(ThemePage.title, in: .staff, width: .wide, page.html)
    }
  ]

  private static func load(_ me: SignedIn) async throws -> ThemePage {
    guard me.posts.contains(where: { $0.assignment.role == .principal }) else { throw Problem.notFound }
    let scene = try await StaffListRows.load(for: me)
    let staff = scene.staff.teachers
    let begun = staff.compactMap(\.record)
    let records = try await me.house.database.read { connection in
      try connection.rows("SELECT state FROM record WHERE id IN \(list: begun.map(\.number)) ORDER BY id") { row in
        try Written.record(row.text())
      }
    }
    let agreed = records.filter { $0.agreedOn != nil }
    return ThemePage(
      plans: agreed.compactMap { one in one.plan.map { (owner: one.opening.owner, plan: $0) } }, staff: staff,
      year: scene.period?.year)
  }
}
