import Domain
import Storage

/// Meja wilayah: which schools somebody above schools looks after today, and as what.
struct OfficeDesk: Sendable {
  let person: PersonID
  let today: Day
  /// The dinas and yayasan at which they have a post.
  let offices: [School]
  /// Those that they head.
  let headed: [School]
  /// Those of which they keep periods and assignments.
  let kept: [School]
  /// The schools that they accompany as pengawas.
  let accompanied: [SchoolID]
  let isSupervisor: Bool

  static func isFor(_ me: SignedIn) -> Bool {
    me.posts.contains { officeRoles.contains($0.assignment.role) || $0.assignment.role == .supervisor }
  }

  private static let officeRoles: Set<Role> = [.officeHead, .officeStaff, .officeAdmin]

  /// The schools of the desk, under the alias `s`.
  var schools: SQL {
    let ids = offices.map(\.id.number)
    return """
      s.kind = 'school' AND (s.office_id IN \(list: ids) OR s.foundation_id IN \(list: ids)
        OR s.id IN \(list: accompanied.map(\.number)))
      """
  }

  /// The same desk at one of its offices alone.
  func at(_ office: SchoolID) -> OfficeDesk {
    OfficeDesk(
      person: person, today: today, offices: offices.filter { $0.id == office }, headed: headed, kept: kept,
      accompanied: [], isSupervisor: isSupervisor)
  }

  /// Of them those that were not merged into another one.
  var living: SQL { "(\(schools)) AND (s.successor_day IS NULL OR s.successor_day > \(today.text))" }

  /// The same schools and the offices themselves, where pengawas have their records.
  var places: SQL { "((\(schools)) OR s.id IN \(list: offices.map(\.id.number)))" }

  /// One school of the desk; `Problem.notFound` for one of another office.
  func school(_ id: SchoolID, on connection: any Connection) throws -> School {
    let found = try connection.row(
      "SELECT \(SchoolRows.columns) FROM school s WHERE s.id = \(id.number) AND \(schools)", SchoolRows.read)
    guard let found else { throw Problem.notFound }
    return found
  }
}

extension OfficeDesk {
  /// Throws `Problem.notFound` for whoever has no post above schools.
  init(_ me: SignedIn) throws(Problem) {
    guard OfficeDesk.isFor(me) else { throw .notFound }
    var seen: Set<SchoolID> = []
    let isSupervisor = me.posts.contains { $0.assignment.role == .supervisor }
    self.init(
      person: me.person, today: me.today,
      offices: me.posts.filter { OfficeDesk.officeRoles.contains($0.assignment.role) }.map(\.school)
        .filter { seen.insert($0.id).inserted },
      headed: me.schools(as: .officeHead), kept: me.schools(as: .officeAdmin),
      accompanied: isSupervisor ? me.schools(as: .teamMember).map(\.id) : [], isSupervisor: isSupervisor)
  }
}
