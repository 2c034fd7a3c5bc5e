import Domain
import Foundation

/// The clock, a door like any other: a seeded database can be served on another day.
package struct Clock: Sendable {
  private let read: @Sendable () -> Int64

  /// `read` answers milliseconds since 1970 UTC.
  package init(_ read: @escaping @Sendable () -> Int64) { self.read = read }

  /// Milliseconds since 1970 UTC.
  package func now() -> Int64 { read() }

  package static let system = Clock { Int64(Date().timeIntervalSince1970 * 1000) }

  /// The system's time of day, on a day of its own choice (in WIB): for demos and tests.
  package static func on(_ day: @escaping @Sendable () -> Day) -> Clock {
    Clock {
      let now = system.now()
      let today = TimeZone.wib.day(at: now)
      return now + Int64(day() - today) * 86_400_000
    }
  }
}
