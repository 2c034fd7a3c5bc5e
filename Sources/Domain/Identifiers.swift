/// A number that names one thing of a kind: made in the app, ordered by time, 63 bits, never reused.
package struct ID<Kind>: Hashable, Comparable, Sendable {
  package let number: Int64

  package init(_ number: Int64) { self.number = number }

  /// Reads decimal digits, as in a URL; anything else, and anything not positive, is nil.
  package init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int64(text), number > 0
    else { return nil }
    self.number = number
  }

  package static func < (left: ID, right: ID) -> Bool { left.number < right.number }
}

package typealias PersonID = ID<Person>
package typealias SchoolID = ID<School>
package typealias PeriodID = ID<Period>
package typealias RecordID = ID<Record>
