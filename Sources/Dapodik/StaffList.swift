import Domain

/// The staff of one school as one source has it, without anything sensitive.
package struct StaffList: Equatable, Sendable {
  /// Also those with faults.
  package var rows: [StaffRow]
  /// The roles of which this is the whole staff; empty where the list is not complete.
  package var covers: Set<Role>
  /// Where the source names the school.
  package var npsn: NPSN?

  package init(rows: [StaffRow], covers: Set<Role>, npsn: NPSN? = nil) {
    self.rows = rows
    self.covers = covers
    self.npsn = npsn
  }
}
