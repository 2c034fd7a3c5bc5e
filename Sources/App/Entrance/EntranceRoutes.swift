import HTML
import Hummingbird

/// Masuk, keluar, aktivasi.
enum Entrance {
  static let routes: [Route] = []
}
