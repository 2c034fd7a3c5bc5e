import Domain
import Storage

/// The first operator of a school and the first people of an office, named from the command line, and codes for whoever
/// is locked out.
package enum Operators {
  package enum Fault: Error, Equatable, Sendable {
    /// The school is not known, and nothing says what to make of it.
    case unknownSchool
    /// Nobody of that NIP, NUPTK or e-mail is known, and there is no name to make a person of.
    case noName
    /// The identifiers belong to different people.
    case severalPersons
    /// Neither e-mail nor NIP nor NUPTK: they could never sign in.
    case noSignIn
    case unreadable(field: String)
    /// There is no such post at a place of that kind.
    case noSuchPost(Role, at: School.Kind)
    case nobody
  }

  /// Who is to hold the post. Texts are as they were typed.
  package struct Candidate: Sendable {
    package var name: String
    package var email: String
    package var nip: String
    package var nuptk: String

    package init(name: String = "", email: String = "", nip: String = "", nuptk: String = "") {
      self.name = name
      self.email = email
      self.nip = nip
      self.nuptk = nuptk
    }
  }

  /// Makes somebody operator of a school, or what `role` says, the school and the person too where they are new, and an
  /// activation code for them. Repeating it only makes a new code.
  package static func name(
    _ candidate: Candidate, as role: Role = .operator, at npsn: NPSN, newSchool: SchoolRow? = nil, in house: House
  ) async throws -> Codes.Code {
    let wanted = try read(candidate, id: house.ids.next())
    let now = house.clock.now()
    let ids = house.ids
    let (school, person) = try await house.database.write { connection -> (School, PersonID) in
      var statements: [SQL] = []
      func journal(_ kind: JournalRows.Kind, _ subject: Int64, _ school: SchoolID, _ fields: [String] = []) {
        statements.append(
          JournalRows.line(kind, of: subject, fields: fields, at: school, by: nil, on: now, id: ids.number()))
      }
      let school: School
      if let known = try SchoolRows.find(npsn, on: connection) {
        school = known
      } else if let newSchool {
        school = newSchool.school(ids.next())
        statements.append(SchoolRows.insert(school))
        journal(.schoolAdded, school.id.number, school.id)
      } else {
        throw Fault.unknownSchool
      }
      guard role.exists(at: school.kind) else { throw Fault.noSuchPost(role, at: school.kind) }
      let found = Set(
        try connection.rows(
          """
          SELECT id FROM person
          WHERE email = \(wanted.email) OR nip = \(wanted.nip?.text) OR nuptk = \(wanted.nuptk?.text)
          """
        ) { PersonID(try $0.integer()) })
      guard found.count < 2 else { throw Fault.severalPersons }
      if found.isEmpty {
        guard !wanted.name.isEmpty else { throw Fault.noName }
        statements += PersonRows.insert(wanted)
      }
      let person = found.first ?? wanted.id
      let held = try connection.rows(
        "SELECT \(AssignmentRows.columns) FROM assignment a WHERE a.person_id = \(person.number)", AssignmentRows.read)
      let today = school.zone.day(at: now)
      if !held.holds(role, person, at: school.id, on: today) {
        let home = held.homeSchool(of: person, on: today)
        // A pengawas has their record at the dinas, whatever they were before.
        statements.append(
          AssignmentRows.insert(
            Assignment(
              id: ids.next(), person: person, school: school.id, role: role, from: today,
              isHome: home == nil || home == school.id || role == .supervisor)))
        if role == .operator {
          journal(.operatorNamed, person.number, school.id)
        } else {
          journal(.postBegun, person.number, school.id, [role.rawValue])
        }
      }
      for statement in statements { try connection.run(statement) }
      return (school, person)
    }
    return try await code(for: person, at: school, in: house)
  }

  /// A new code for whoever signs in with this name.
  package static func reset(_ typed: String, in house: House) async throws -> Codes.Code {
    guard let name = try? SignInName(typed) else { throw Fault.unreadable(field: "nama masuk") }
    let found = try await house.database.read { connection -> (PersonID, School)? in
      guard
        let id = try connection.row(
          "SELECT p.id FROM person p WHERE \(name.condition)", { PersonID(try $0.integer()) }),
        let school = try connection.row(
          """
          SELECT \(SchoolRows.columns) FROM assignment a JOIN school s ON s.id = a.school_id
          WHERE a.person_id = \(id.number) ORDER BY a.to_day IS NULL DESC, a.is_home DESC, a.id DESC
          """, SchoolRows.read)
      else { return nil }
      return (id, school)
    }
    guard let (id, school) = found else { throw Fault.nobody }
    return try await code(for: id, at: school, in: house)
  }

  /// Codes for everybody at a school who never had an account.
  package static func sheet(_ npsn: NPSN, in house: House) async throws -> [Codes.Code] {
    guard let school = try await house.database.read({ try SchoolRows.find(npsn, on: $0) }) else {
      throw Fault.unknownSchool
    }
    let now = house.clock.now()
    let waiting = try await Codes.waiting(at: school, on: school.zone.day(at: now), now: now, in: house)
    return try await Codes.make(for: waiting, at: school, by: nil, in: house)
  }

  private static func code(for person: PersonID, at school: School, in house: House) async throws -> Codes.Code {
    let now = house.clock.now()
    let member = try await house.database.read { connection in
      try PeopleRows.find(person, at: [school.id], now: now, connection: connection)
    }
    guard let member, let code = try await Codes.make(for: [member], at: school, by: nil, in: house).first else {
      throw Fault.nobody
    }
    return code
  }

  private static func read(_ typed: Candidate, id: PersonID) throws -> Person {
    var person = Person(id: id, name: StaffRow.plain(typed.name) ?? "", employment: .other)
    if !typed.email.isEmpty {
      guard let email = EmailAddress.read(typed.email) else { throw Fault.unreadable(field: "--email") }
      person.email = email
    }
    if !typed.nip.isEmpty {
      guard let nip = try? NIP(typed.nip) else { throw Fault.unreadable(field: "--nip") }
      person.nip = nip
    }
    if !typed.nuptk.isEmpty {
      guard let nuptk = try? NUPTK(typed.nuptk) else { throw Fault.unreadable(field: "--nuptk") }
      person.nuptk = nuptk
    }
    guard person.email != nil || person.nip != nil || person.nuptk != nil else { throw Fault.noSignIn }
    return person
  }
}
