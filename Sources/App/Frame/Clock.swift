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

  /// The system's time of day, on a day of its own choice: for demos and tests. It goes a little slower, from 0.00 to 22.00
  /// WIB, so that the day is the same in every zone: in WIT it is tomorrow two hours before it is in WIB.
  package static func on(_ day: @escaping @Sendable () -> Day) -> Clock { on(day, system: .system) }

  static func on(_ day: @escaping @Sendable () -> Day, system: Clock) -> Clock {
    Clock {
      let length: Int64 = 86_400_000
      let local = system.now() + Int64(TimeZone.wib.hours) * 3_600_000
      let passed = local - local / length * length
      return Int64(day().ordinal) * length - Int64(TimeZone.wib.hours) * 3_600_000 + passed * 11 / 12
    }
  }
}
