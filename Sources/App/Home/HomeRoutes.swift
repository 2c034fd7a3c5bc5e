import Domain
import HTML
import Hummingbird

/// Beranda: what waits for me, and who holds each next move; Pendampingan, where it has too much of that.
enum Home {
  static let routes: [Route] = [
    .reading("/") { me, connection in
      let scene = try HomeRows.find(for: me, on: connection)
      return (
        scene, try FollowUpGlance.find(for: me, staff: scene.staff, recent: scene.recent, on: connection),
        try PeriodicGlance.find(
          for: me, staff: scene.staff, period: scene.period, chosen: scene.rhythms, on: connection)
      )
    } _: { me, rows in
      let (scene, followUps, periodic) = rows
      var above = try await OfficeHomePage.load(for: me)
      var beside = try await BesideRows.load(for: me)
      // What stands among the first who wait is not said twice.
      let shown = scene.staff.waiting.prefix(StaffPage.atHome).filter { $0.aside == .statement }.compactMap(\.record)
      beside.objections.rated.removeAll { shown.contains($0.record) }
      above?.waitsBeside =
        !beside.waiting.isEmpty || beside.objections.rated.contains { $0.decision == nil }
      return me.page(
        "Beranda", in: .home, width: .wide,
        HomePage(
          me: me, scene: scene, above: above, beside: beside, followUps: followUps,
          periodic: periodic
        ).html)
    },
    .signedIn(.get, "/pendampingan") { me in
      guard BesideRows.isFor(me) else { throw Problem.notFound }
      let query = me.visit.query
      let page = BesideListPage(
        try await BesideRows.load(for: me), Path.BesidePart(rawValue: query.text("saring")), page: Paging.wanted(query))
      return me.page(page.title, in: .home, page.html)
    },
  ]
}
