import HTML
import Hummingbird

/// Beranda: what waits for me, and who holds each next move.
enum Home {
  static let routes: [Route] = [
    .reading("/") { me, connection in
      let scene = try HomeRows.find(for: me, on: connection)
      return (scene, try FollowUpGlance.find(for: me, staff: scene.staff, recent: scene.recent, on: connection))
    } _: { me, rows in
      let (scene, followUps) = rows
      let above = try await OfficeHomePage.load(for: me)
      let beside = try await BesideRows.load(for: me)
      return me.page(
        "Beranda", in: .home, width: .wide,
        HomePage(me: me, scene: scene, above: above, beside: beside, followUps: followUps).html)
    }
  ]
}
