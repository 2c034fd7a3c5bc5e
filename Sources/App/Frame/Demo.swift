import Domain
import Synchronization

/// The day of a demo: a real cycle takes a year, so whoever shows it may turn the calendar.
package final class Demo: Sendable {
  /// The one password of everybody whom `seed` invents; no secret, and of no use elsewhere.
  package static let password = "peragaan-2026"

  private let day: Mutex<Day>

  package init(today: Day) { day = Mutex(today) }

  package var today: Day {
    get { day.withLock { $0 } }
    set { day.withLock { $0 = newValue } }
  }
}
