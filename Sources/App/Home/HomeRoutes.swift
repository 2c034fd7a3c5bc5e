import HTML
import Hummingbird

/// Beranda: what waits for me, and who holds each next move.
enum Home {
  static let routes: [Route] = [
    .signedIn(.get, "/") { me in
      me.page("Beranda", in: .home, width: .wide, "<h1>\(Indonesian.greeting(me.now, me.zone)), \(me.name)</h1>")
    }
  ]
}
