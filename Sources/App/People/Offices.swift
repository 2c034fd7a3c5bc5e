import Domain
import Storage

/// Dinas and yayasan, and what stands under them: kept from the command line.
package enum Offices {
  package enum Fault: Error, Equatable, Sendable {
    case taken(NPSN)
    case unknown(NPSN)
    /// Only a dinas or a yayasan has anything under it.
    case noOffice(NPSN)
    /// Only a school is merged, into another one that stands.
    case unmergeable(NPSN)
  }

  /// Adds a dinas or a yayasan, as its code says.
  package static func add(
    _ code: NPSN, name: String, regency: String, province: String, zone: TimeZone, in house: House
  ) async throws -> School {
    let office = School(
      id: house.ids.next(), kind: code.kind, npsn: code, name: name, form: "",
      status: code.kind == .foundation ? .independent : .state, place: Place(regency: regency, province: province),
      zone: zone)
    guard code.kind != .school else { throw Fault.noOffice(code) }
    let (now, ids) = (house.clock.now(), house.ids)
    return try await house.database.write { connection in
      if try SchoolRows.find(code, on: connection) != nil { throw Fault.taken(code) }
      try connection.run([
        SchoolRows.insert(office),
        JournalRows.line(.schoolAdded, of: office.id.number, at: office.id, by: nil, on: now, id: ids.number()),
      ])
      return office
    }
  }

  /// Puts schools under a dinas or a yayasan, or a dinas under another; all of them or none.
  package static func attach(_ places: [NPSN], to code: NPSN, in house: House) async throws -> School {
    let (now, ids) = (house.clock.now(), house.ids)
    return try await house.database.write { connection in
      guard let office = try SchoolRows.find(code, on: connection) else { throw Fault.unknown(code) }
      for npsn in places {
        guard var place = try SchoolRows.find(npsn, on: connection) else { throw Fault.unknown(npsn) }
        guard place.id != office.id else { throw Fault.noOffice(npsn) }
        switch office.kind {
        case .office: place.office = office.id
        case .foundation: place.foundation = office.id
        case .school: throw Fault.noOffice(code)
        }
        try connection.run([
          SchoolRows.update(place),
          JournalRows.line(
            .schoolAttached, of: place.id.number, fields: [office.kind.rawValue], at: place.id, by: nil, on: now,
            id: ids.number()),
        ])
      }
      return office
    }
  }

  /// Merges a school into another one from a day on: its people go on there, its records follow.
  package static func merge(_ npsn: NPSN, into other: NPSN, from day: Day, in house: House) async throws -> School {
    let (now, ids) = (house.clock.now(), house.ids)
    return try await house.database.write { connection in
      guard var school = try SchoolRows.find(npsn, on: connection) else { throw Fault.unknown(npsn) }
      guard let successor = try SchoolRows.find(other, on: connection) else { throw Fault.unknown(other) }
      for (place, number) in [(school, npsn), (successor, other)] where place.kind != .school || place.successor != nil
      {
        throw Fault.unmergeable(number)
      }
      if school.id == successor.id { throw Fault.unmergeable(npsn) }
      school.successor = Dated(successor.id, from: day)
      let posts =
        try AssignmentRows.ofSchool(school.id, on: connection)
        + AssignmentRows.ofSchool(successor.id, on: connection)
      let (ended, moved) = posts.merging(school.id, into: successor.id, from: day)
      var statements: [SQL] = [
        SchoolRows.update(school),
        JournalRows.line(.schoolMerged, of: school.id.number, at: school.id, by: nil, on: now, id: ids.number()),
      ]
      statements += ended.map(AssignmentRows.update)
      for (person, posting) in moved {
        statements.append(AssignmentRows.insert(posting.assignment(ids.next(), of: person, at: successor.id)))
        statements.append(
          JournalRows.line(
            .postBegun, of: person.number, fields: [posting.post.role.rawValue], at: successor.id, by: nil, on: now,
            id: ids.number()))
      }
      for some in statements.chunks(of: 200) { try connection.run(some) }
      return successor
    }
  }
}
