import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Karier saya: what the person's own results are good for, and the balance that they note themselves.
enum CareerRoom {
  static let routes: [Route] = [
    .signedIn(.get, "/karier") { me in
      let scene = try await CareerRows.load(for: me)
      return me.page(CareerCopy.title, in: .myRecords, CareerPage(scene: scene, me: me).html)
    },
    .signedIn(.post, "/karier/saldo", note),
  ]

  /// Keeps the balance, or forgets it where both fields are empty. Whoever has no angka kredit has no such form.
  private static func note(_ me: SignedIn) async throws -> Response {
    guard me.employment.earnsCreditPoints else { throw Problem.notFound }
    let (form, person, at) = (me.visit.form, me.person, me.now)
    let (points, day) = (form.text(CareerForm.points), form.text(CareerForm.day))
    if points.isEmpty, day.isEmpty {
      try await me.house.database.write { try $0.run(CareerRows.forget(balanceOf: person)) }
      return .go(to: .career, news: CareerCopy.forgotten)
    }
    let (balance, faults) = CreditBalance.read(points: points, day: TypedDay.read(day), today: me.today)
    guard let balance else {
      let page = CareerPage(scene: try await CareerRows.load(for: me), me: me, typed: form, faults: faults)
      return me.page(
        CareerCopy.title, in: .myRecords, hasErrors: true, status: .unprocessableContent, page.html)
    }
    try await me.house.database.write { try $0.run(CareerRows.note(balance, of: person, at: at)) }
    return .go(to: .career, news: CareerCopy.noted)
  }
}
