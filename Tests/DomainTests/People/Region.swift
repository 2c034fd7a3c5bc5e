import Domain

/// A regency in memory: a dinas under that of the province, two of its schools, a private school with its yayasan, and
/// whoever a test appoints there.
struct Region {
  static let school = SchoolID(1)
  static let other = SchoolID(2)
  static let independent = SchoolID(3)
  static let office = SchoolID(11)
  static let province = SchoolID(12)
  static let foundation = SchoolID(21)

  static let first = Day("2026-01-01")!
  static let last = Day("2026-12-31")!

  private static let places: [School] = [
    place(school, "30300001", above: office), place(other, "30300002", above: office),
    place(independent, "30300003", above: office, foundation: foundation),
    place(office, "D6303001", above: province), place(province, "D6300001"), place(foundation, "Y6303001"),
  ]

  private static func place(
    _ id: SchoolID, _ number: String, above: SchoolID? = nil, foundation: SchoolID? = nil
  ) -> School {
    let npsn = NPSN(number)!
    return School(
      id: id, kind: npsn.kind, npsn: npsn, name: number, form: npsn.kind == .school ? "SD" : "",
      status: foundation != nil || npsn.kind == .foundation ? .independent : .state, place: Place(), zone: .wita,
      office: above, foundation: foundation)
  }

  private(set) var assignments: [Assignment] = []
  var places = Region.places

  mutating func appoint(
    _ person: PersonID, _ role: Role, at place: SchoolID = Region.school, _ standing: Assignment.Standing = .definitive,
    from: String = "2020-07-01", to: String? = nil, home: Bool = true, standIn: Assignment.StandIn? = nil
  ) {
    assignments.append(
      Assignment(
        id: AssignmentID(Int64(assignments.count + 1)), person: person, school: place, role: role, standing: standing,
        from: Day(from)!, to: to.map { Day($0)! }, isHome: home, standIn: standIn))
  }

  /// Records of a school are another school's from a day on.
  mutating func merge(_ school: SchoolID, into successor: SchoolID, from day: String) {
    guard let index = places.firstIndex(where: { $0.id == school }) else { return }
    places[index].successor = Dated(successor, from: Day(day)!)
  }

  func line(
    _ owner: PersonID, as subject: Subject = .teacher, at place: SchoolID = Region.school,
    _ employment: Employment = .pns
  ) -> ReportingLine {
    let home = places.first { $0.id == place }!
    return ReportingLine(
      owner: owner, subject: subject, employment: employment, place: home, above: places,
      from: Region.first, to: Region.last)
  }

  func assessor(
    of owner: PersonID, as subject: Subject = .teacher, at place: SchoolID = Region.school,
    _ employment: Employment = .pns, on day: String
  ) -> Assessor {
    assignments.assessor(of: line(owner, as: subject, at: place, employment), on: Day(day)!)
  }

  func superior(
    of owner: PersonID, as subject: Subject = .teacher, at place: SchoolID = Region.school,
    _ employment: Employment = .pns, on day: String
  ) -> PersonID? {
    assignments.superiorPost(of: line(owner, as: subject, at: place, employment), on: Day(day)!)?.person
  }

  func standing(
    of person: PersonID, to owner: PersonID, as subject: Subject = .teacher, at place: SchoolID = Region.school,
    _ employment: Employment = .pns, on day: String = "2026-06-01", helpers: Set<PersonID> = []
  ) -> Standing {
    assignments.standing(
      of: person, to: line(owner, as: subject, at: place, employment), on: Day(day)!, helpers: helpers)
  }
}

/// The people of a region, by what they usually do there.
extension PersonID {
  static let siti = PersonID(1)
  static let budi = PersonID(2)
  static let wati = PersonID(3)
  static let hasan = PersonID(4)
  static let rina = PersonID(5)
  /// Kepala dinas.
  static let head = PersonID(11)
  /// Kepala dinas of the province.
  static let above = PersonID(12)
  /// Ketua yayasan.
  static let chair = PersonID(13)
  /// Pengawas.
  static let pengawas = PersonID(14)
  /// Staf dinas.
  static let staff = PersonID(15)
  /// Admin dinas.
  static let admin = PersonID(16)
}
