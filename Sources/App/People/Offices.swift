import Domain
import Storage

/// Dinas and yayasan, and what stands under them: kept from the command line.
package enum Offices {
  package enum Fault: Error, Equatable, Sendable {
    case taken(NPSN)
    case unknown(NPSN)
    /// Only a dinas or a yayasan has anything under it.
    case noOffice(NPSN)
    /// A yayasan has private schools under it and nothing else.
    case notPrivate(NPSN)
    /// It stands above that one already, or is that one itself.
    case circle(NPSN, under: NPSN)
    case notUnder(NPSN, NPSN)
    /// Only a school is merged, into another one that stands.
    case unmergeable(NPSN)
    /// It would be merged before the first day that is still open to a post.
    case mergedTooEarly(first: Day)
    /// Somebody is to hold a post there on the day of the merger or later that nobody takes over.
    case begins(name: String, Assignment)
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

  /// Puts schools under a dinas or a yayasan, or a dinas or a yayasan under a dinas; all of them or none.
  package static func attach(_ places: [NPSN], to code: NPSN, in house: House) async throws -> School {
    let (now, ids) = (house.clock.now(), house.ids)
    return try await house.database.write { connection in
      let office = try known(code, on: connection)
      let chain = try chain(above: office, on: connection)
      for npsn in places {
        var place = try known(npsn, on: connection)
        switch place.attachFault(under: office, among: chain) {
        case .noOffice: throw Fault.noOffice(code)
        case .notPrivate: throw Fault.notPrivate(npsn)
        case .circle: throw Fault.circle(npsn, under: code)
        case nil: break
        }
        if office.kind == .foundation { place.foundation = office.id } else { place.office = office.id }
        try connection.run(written(place, .schoolAttached, office, at: now, ids))
      }
      return office
    }
  }

  /// Takes them from under it again; all of them or none.
  package static func detach(_ places: [NPSN], from code: NPSN, in house: House) async throws -> School {
    let (now, ids) = (house.clock.now(), house.ids)
    return try await house.database.write { connection in
      let office = try known(code, on: connection)
      for npsn in places {
        var place = try known(npsn, on: connection)
        guard place.above.contains(office.id) else { throw Fault.notUnder(npsn, code) }
        if place.office == office.id { place.office = nil } else { place.foundation = nil }
        try connection.run(written(place, .schoolDetached, office, at: now, ids))
      }
      return office
    }
  }

  /// A place of work with what stands around it.
  package struct Surroundings: Sendable {
    package let place: School
    /// Dinas and yayasan, then what stands above them.
    package let above: [School]
    /// By name.
    package let below: [School]
    package let successor: School?
  }

  package static func look(at npsn: NPSN, in house: House) async throws -> Surroundings {
    try await house.database.read { connection in
      let place = try known(npsn, on: connection)
      let own = place.id.number
      let foundation = try place.foundation.flatMap { try SchoolRows.find($0, on: connection) }
      let below = try connection.rows(
        """
        SELECT \(SchoolRows.columns) FROM school s WHERE s.office_id = \(own) OR s.foundation_id = \(own)
        ORDER BY s.kind, s.folded_name, s.id
        """, SchoolRows.read)
      return Surroundings(
        place: place, above: (foundation.map { [$0] } ?? []) + (try chain(above: place, on: connection)), below: below,
        successor: try place.successor.flatMap { try SchoolRows.find($0.value, on: connection) })
    }
  }

  static func known(_ npsn: NPSN, on connection: any Connection) throws -> School {
    guard let place = try SchoolRows.find(npsn, on: connection) else { throw Fault.unknown(npsn) }
    return place
  }

  /// The dinas above a place, the one above that, and so on, as far as none comes again.
  private static func chain(above place: School, on connection: any Connection) throws -> [School] {
    var (chain, next): ([School], SchoolID?) = ([], place.office)
    while let id = next, !chain.contains(where: { $0.id == id }), let above = try SchoolRows.find(id, on: connection) {
      chain.append(above)
      next = above.office
    }
    return chain
  }

  private static func written(
    _ place: School, _ kind: JournalRows.Kind, _ office: School, at now: Int64, _ ids: IDMaker
  ) -> [SQL] {
    [
      SchoolRows.update(place),
      JournalRows.line(
        kind, of: place.id.number, fields: [office.kind.rawValue], at: place.id, by: nil, on: now, id: ids.number()),
    ]
  }
}
