import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Orang: the staff of a school, their identity data and their activation codes, for the operator.
enum People {
  static let routes: [Route] = [
    .signedIn(.get, "/orang") { me in
      let desk = try Desk(me)
      let (now, house) = (me.now, me.house)
      let (staff, waiting) = try await house.database.read { connection in
        (
          try PeopleRows.staff(of: desk.school.id, on: desk.today, now: now, connection: connection),
          try IdentityFile.waiting(at: desk.schools.map(\.id), on: desk.today, in: house, connection: connection)
        )
      }
      let page = PeoplePage(
        desk: desk, staff: staff, search: me.visit.query.text("cari"), show: me.visit.query.text("tampil"),
        page: Int(me.visit.query.text("hal")) ?? 1, waiting: waiting)
      return me.page("Orang", in: .people, width: .wide, Kabar.notice(me) + page.html)
    },
    .signedIn(.get, "/orang/:person") { me in
      let file = try await PersonFile.load(for: me)
      return me.page(
        file.person.name, in: .people, Kabar.notice(me) + PersonPage(file: file, token: me.visit.token).html)
    },
    .signedIn(.get, "/orang/:person/data-diri") { me in
      let file = try await PersonFile.load(for: me, as: [.operator, .officeAdmin])
      guard file.mayChange else { throw Problem.notYours }
      return identity(file, PersonForm.fields(file.person), [], me)
    },
    .signedIn(.post, "/orang/:person/data-diri") { me in
      let file = try await PersonFile.load(for: me, as: [.operator, .officeAdmin])
      guard file.mayChange else { throw Problem.notYours }
      return try await change(file, me)
    },
    .signedIn(.post, "/orang/:person/kode") { me in
      let file = try await PersonFile.load(for: me)
      guard file.mayHandOutCode else { throw Problem.notYours }
      let codes = try await Codes.make(for: [file.member], at: file.desk.school, by: me.person, in: me.house)
      return me.page(
        "Kode aktivasi", in: .people, ActivationSlipPage(codes: codes, school: file.desk.school, isSheet: false).html)
    },
    .signedIn(.get, "/kode-aktivasi") { me in
      let desk = try Desk(me)
      let waiting = try await Codes.waiting(at: desk.school, on: desk.today, now: me.now, in: me.house)
      return me.page(
        "Kode aktivasi", in: .people, CodeSheetPage(desk: desk, waiting: waiting, token: me.visit.token).html)
    },
    .signedIn(.post, "/kode-aktivasi") { me in
      let desk = try Desk(me)
      let waiting = try await Codes.waiting(at: desk.school, on: desk.today, now: me.now, in: me.house)
      guard !waiting.isEmpty else { return .go(to: .activationCodes) }
      let codes = try await Codes.make(for: waiting, at: desk.school, by: me.person, in: me.house)
      return me.page(
        "Lembar kode aktivasi", in: .people, ActivationSlipPage(codes: codes, school: desk.school, isSheet: true).html)
    },
  ]

  private static func identity(
    _ file: PersonFile, _ fields: FormFields, _ faults: [PersonForm.Fault], _ me: SignedIn
  ) -> Response {
    me.page(
      "Data diri", in: .people, hasErrors: !faults.isEmpty, status: faults.isEmpty ? .ok : .unprocessableContent,
      PersonForm(file: file, fields: fields, faults: faults, token: me.visit.token).html)
  }

  private static func change(_ file: PersonFile, _ me: SignedIn) async throws -> Response {
    let form = me.visit.form
    let (after, faults) = PersonForm.read(form, of: file.person, on: file.desk.today)
    guard faults.isEmpty else { return identity(file, form, faults, me) }
    let (school, now, actor, ids) = (file.desk.school.id, me.now, me.person, me.house.ids)
    let before = file.person
    let changed = PersonForm.changes(from: before, to: after)
    if changed.isEmpty { return .go(to: file.place, news: "data-tetap") }
    let taken = try await me.house.database.write { connection -> [PersonForm.Fault] in
      let taken = try PersonForm.taken(after, on: connection)
      guard taken.isEmpty else { return taken }
      try connection.run(
        PersonRows.update(after, before: before) + [
          JournalRows.line(
            .identityEdited, of: before.id.number, fields: changed, at: school, by: actor, on: now, id: ids.number())
        ])
      return []
    }
    guard taken.isEmpty else { return identity(file, form, taken, me) }
    return .go(to: file.place, news: "data-tersimpan")
  }
}

/// The desk at which an operator works, or for identity data the admin of a dinas: one of their places, today.
struct Desk: Sendable {
  let school: School
  /// Every place of which the person is that today.
  let schools: [School]
  let today: Day

  /// Throws `Problem.notFound` for whoever is none of these.
  init(_ me: SignedIn, as roles: [Role] = [.operator]) throws(Problem) {
    schools = roles.flatMap(me.schools)
    let asked = me.visit.method == .post ? me.visit.form.text("sekolah") : me.visit.query.text("sekolah")
    let wanted = SchoolID(asked)
    guard let school = asked.isEmpty ? schools.first : schools.first(where: { $0.id == wanted }) else {
      throw .notFound
    }
    self.school = school
    today = school.zone.day(at: me.now)
  }

  /// The same page of another school of theirs.
  func choice(_ path: Path) -> DeskChoice {
    DeskChoice(path: path, name: "sekolah", label: "Sekolah", places: schools, chosen: school.id)
  }

  /// Another page of the same school.
  func place(_ path: Path) -> DeskPlace {
    DeskPlace(path: path, name: "sekolah", place: schools.count > 1 ? school.id : nil)
  }

  /// The school as a hidden field, where there is a choice.
  var hidden: [(name: String, value: String)] {
    schools.count > 1 ? [("sekolah", String(school.id.number))] : []
  }
}

/// One person as the operator sees them.
struct PersonFile: Sendable {
  let desk: Desk
  let member: PeopleRows.Member
  let journal: [JournalRows.Line]
  /// The schools at which the person has a post, by id.
  let places: [SchoolID: School]
  let mayChange: Bool
  let mayHandOutCode: Bool
  /// Whether the viewer has the page of the person: an admin of a dinas comes from the request that they answer.
  let hasPage: Bool

  var person: Person { member.person }
  /// Where the viewer goes on after the data have changed.
  var place: Path { hasPage ? .person(person.id) : .corrections }

  /// Throws `Problem.notFound` unless the person has or had a post at a place of the viewer's.
  static func load(for me: SignedIn, as roles: [Role] = [.operator]) async throws -> PersonFile {
    let desk = try Desk(me, as: roles)
    let id: PersonID = try me.visit.id("person")
    let (actor, now) = (me.person, me.now)
    let (mine, operated) = (me.posts.map(\.assignment), Set(me.schools(as: .operator).map(\.id)))
    return try await me.house.database.read { connection in
      guard let member = try PeopleRows.find(id, at: desk.schools.map(\.id), now: now, connection: connection) else {
        throw Problem.notFound
      }
      let (journal, schools) = try connection.all(
        JournalRows.about(id),
        Query(
          "SELECT \(SchoolRows.columns) FROM school s WHERE s.id IN \(list: member.assignments.map(\.school.number))",
          SchoolRows.read))
      let all = mine + member.assignments
      let mayChange = all.mayChangeIdentity(of: id, by: actor, on: desk.today)
      // Whoever has no home school here, such as a Plt. from a school that does not use Kinerja, gets it where they serve.
      let serves = member.assignments.contains { held in
        held.lasts(on: desk.today) && desk.schools.contains { $0.id == held.school }
      }
      return PersonFile(
        desk: desk, member: member, journal: journal,
        places: Dictionary(schools.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }), mayChange: mayChange,
        mayHandOutCode: mayChange || (serves && all.homeSchool(of: id, on: desk.today) == nil),
        hasPage: member.assignments.contains { held in operated.contains(held.school) })
    }
  }
}
