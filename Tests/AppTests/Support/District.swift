import App
import Domain
import Storage
import Testing

/// The dinas above the village's schools, with its people, and a yayasan for whoever needs one.
struct District: Sendable {
  let office: School
  let foundation: School
  /// Kepala dinas.
  let hadi: PersonID
  /// Pengawas, tim kinerja at the village's first school.
  let lestari: PersonID
  /// Staf dinas.
  let bayu: PersonID
  /// Admin dinas.
  let citra: PersonID
  /// Ketua yayasan.
  let usman: PersonID
}

extension TestHouse {
  /// Sets the dinas above both schools of the village.
  func district() async throws -> District {
    let ids = house.ids
    func place(_ code: String, _ name: String) -> School {
      let npsn = NPSN(code)!
      return School(
        id: ids.next(), kind: npsn.kind, npsn: npsn, name: name, form: "", status: .state,
        place: Place(regency: "Kab. Banjar", province: "Kalimantan Selatan"), zone: .wita)
    }
    let office = place("D6303001", "Dinas Pendidikan Kab. Banjar")
    let foundation = place("Y6303001", "Yayasan Melati")
    var statements = [SchoolRows.insert(office), SchoolRows.insert(foundation)]
    func person(_ name: String, _ role: Role, at place: School, nip: String? = nil, rank: String? = nil) -> PersonID {
      let id: PersonID = ids.next()
      statements += PersonRows.insert(
        Person(
          id: id, name: name, nip: nip.flatMap { try? NIP($0) }, employment: nip == nil ? .foundation : .pns,
          ranks: rank.flatMap { Rank(spelled: $0) }.map { [Dated($0, from: Day("2020-04-01")!)] } ?? [],
          email: "\(name.split(separator: " ")[0].lowercased())@contoh.id"))
      statements.append(
        AssignmentRows.insert(
          Assignment(
            id: ids.next(), person: id, school: place.id, role: role, from: Day("2021-01-01")!, isHome: true)))
      return id
    }
    let district = District(
      office: office, foundation: foundation,
      hadi: person("Hadi Purnomo", .officeHead, at: office, nip: "196905121994031002", rank: "IV/c"),
      lestari: person("Lestari Ningsih", .supervisor, at: office, nip: "197401201999032003", rank: "IV/b"),
      bayu: person("Bayu Anggara", .officeStaff, at: office, nip: "198802282014021001", rank: "III/c"),
      citra: person("Citra Dewanti", .officeAdmin, at: office, nip: "199011112015032002", rank: "III/b"),
      usman: person("Usman Fauzi", .officeHead, at: foundation))
    for var school in [village.school, village.otherSchool] {
      school.office = office.id
      statements.append(SchoolRows.update(school))
    }
    statements.append(
      AssignmentRows.insert(
        Assignment(
          id: ids.next(), person: district.lestari, school: village.school.id, role: .teamMember,
          from: Day("2026-01-01")!, isHome: false)))
    let all = statements
    try await house.database.write { try $0.run(all) }
    return district
  }

  /// Gives somebody a post.
  func appoint(
    _ person: PersonID, _ role: Role, at place: School, _ standing: Assignment.Standing = .definitive,
    from: String, to: String? = nil, home: Bool = true, kind: String? = nil
  ) async throws {
    let assignment = Assignment(
      id: house.ids.next(), person: person, school: place.id, role: role, standing: standing, from: Day(from)!,
      to: to.map { Day($0)! }, isHome: home, staffKind: kind)
    try await house.database.write { try $0.run(AssignmentRows.insert(assignment)) }
  }

  /// Ends every post of somebody at a place.
  func dismiss(_ person: PersonID, from place: School, last: String) async throws {
    try await house.database.write { connection in
      try connection.run(
        "UPDATE assignment SET to_day = \(last) WHERE person_id = \(person.number) AND school_id = \(place.id.number)")
    }
  }
}

extension TestHouse {
  /// What somebody is to a record today, as the tables say.
  func standing(of person: PersonID, in record: RecordID) async throws -> Domain.Standing {
    let (house, now) = (house, house.clock.now())
    return try await house.database.read { connection in
      let record = try #require(try RecordRows.find(record, on: connection))
      return try Ledger.scene(of: record, for: person, at: now, in: house, on: connection).actor.standing
    }
  }
}
