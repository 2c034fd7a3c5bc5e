import Domain
import Storage

/// A school goes on in another one: kept from the command line.
package enum Mergers {
  /// What a merger does, or would do.
  package struct Shown: Sendable {
    package let school: School
    package let successor: School
    package let from: Day
    package let change: Merging
    package let names: [PersonID: String]
    package let isApplied: Bool
  }

  /// Shows what becomes of a school's people where it is merged into another one from a day on, and does it if `applies`;
  /// its records follow.
  package static func merge(
    _ npsn: NPSN, into other: NPSN, from day: Day, applies: Bool, in house: House
  ) async throws -> Shown {
    let (now, ids) = (house.clock.now(), house.ids)
    return try await house.database.write { connection in
      let shown = try plan(npsn, into: other, from: day, at: now, applies: applies, on: connection)
      if applies {
        for some in statements(shown, at: now, ids).chunks(of: 200) { try connection.run(some) }
      }
      return shown
    }
  }

  private static func plan(
    _ npsn: NPSN, into other: NPSN, from day: Day, at now: Int64, applies: Bool, on connection: any Connection
  ) throws -> Shown {
    let school = try Offices.known(npsn, on: connection)
    let successor = try Offices.known(other, on: connection)
    for place in [school, successor] where place.kind != .school || place.successor != nil {
      throw Offices.Fault.unmergeable(place.npsn)
    }
    if school.id == successor.id { throw Offices.Fault.unmergeable(npsn) }
    let posts =
      try AssignmentRows.ofSchool(school.id, on: connection) + AssignmentRows.ofSchool(successor.id, on: connection)
    let today = school.zone.day(at: now)
    let names = Dictionary(
      try connection.rows(
        """
        SELECT p.id, p.name FROM person p
        WHERE p.id IN (SELECT a.person_id FROM assignment a WHERE a.school_id = \(school.id.number))
        """
      ) { (PersonID(try $0.integer()), try $0.text()) }, uniquingKeysWith: { first, _ in first })
    let first = try connection.row(PeriodRows.newestBegin(by: today)) { try $0.optionalDay() } ?? nil
    switch posts.mergingFaults(school.id, from: day, on: today, since: first).first {
    case .tooEarly(let first): throw Offices.Fault.mergedTooEarly(first: first)
    case .begins(let post): throw Offices.Fault.begins(name: names[post.person] ?? "", post)
    case nil: break
    }
    return Shown(
      school: school, successor: successor, from: day,
      change: posts.merging(school.id, into: successor.id, from: day, on: today), names: names, isApplied: applies)
  }

  private static func statements(_ shown: Shown, at now: Int64, _ ids: IDMaker) -> [SQL] {
    var school = shown.school
    school.successor = Dated(shown.successor.id, from: shown.from)
    func journal(_ kind: JournalRows.Kind, _ person: PersonID, _ role: Role, at place: SchoolID) -> SQL {
      JournalRows.line(
        kind, of: person.number, fields: [role.rawValue], at: place, by: nil, on: now, id: ids.number())
    }
    let change = shown.change
    return [
      SchoolRows.update(school),
      JournalRows.line(.schoolMerged, of: school.id.number, at: school.id, by: nil, on: now, id: ids.number()),
    ] + change.ended.map(AssignmentRows.update)
      + change.removed.flatMap {
        [AssignmentRows.remove($0.id), journal(.postCancelled, $0.person, $0.role, at: $0.school)]
      }
      + change.moved.flatMap { one -> [SQL] in
        var post = one.posting.assignment(ids.next(), of: one.person, at: shown.successor.id)
        post.to = one.last
        return [
          AssignmentRows.insert(post), journal(.postBegun, one.person, post.role, at: shown.successor.id),
        ]
      }
  }
}
