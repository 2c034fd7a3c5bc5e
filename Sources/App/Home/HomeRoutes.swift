import HTML
import Hummingbird

/// Beranda: what waits for me, and who holds each next move.
enum Home {
  static let routes: [Route] = [
    .signedIn(.get, "/") { me in
      let scene = try await HomeRows.load(for: me)
      let above = try await OfficeHomePage.load(for: me)
      let beside = try await BesideRows.load(for: me)
      return me.page(
        "Beranda", in: .home, width: .wide, HomePage(me: me, scene: scene, above: above, beside: beside).html)
    }
  ]
}
