import App
import Domain
import Storage

/// Dinas number `place` of a country that is made up, above four hundred schools: its head, an admin, staff and a pengawas.
enum InventedOffice {
  /// Schools below one dinas.
  static let size = 400

  static func number(ofSchool place: Int) -> Int { (place - 1) / size }

  static func code(_ number: Int) -> NPSN { NPSN("D9" + SeededPerson.padded(number, 6))! }

  static func make(_ number: Int, seed: UInt64, _ ids: IDMaker) -> SeededSchool {
    // Far from the numbers of schools, so that no person is made twice.
    let place = 1_000_000 + number
    var dice = Dice(seed, place)
    let regency = "Kab. " + dice.pick(Words.places)
    let office = School(
      id: ids.next(), kind: .office, npsn: code(number), name: "Dinas Pendidikan \(regency)", form: "", status: .state,
      place: Place(regency: regency, province: Words.provinces[number % Words.provinces.count]), zone: .wib)
    let posts: [Role] = [.officeHead, .supervisor, .officeAdmin, .officeStaff]
    let people = posts.enumerated().map { member, role in
      InventedSchool.person(place, member, role, PostCopy.word(role), nil, at: office, ids, &dice)
    }
    return SeededSchool(school: office, people: people, reportCard: nil)
  }

  /// The dinas that these schools need: those that are there, and new ones, which are written at once.
  static func ensure(
    _ numbers: Set<Int>, seed: UInt64, hash: String, at: Int64, in house: House
  ) async throws -> [Int: SeededSchool.Office] {
    let ids = house.ids
    return try await house.database.write { connection in
      var offices: [Int: SeededSchool.Office] = [:]
      for number in numbers.sorted() {
        if let known = try SchoolRows.find(code(number), on: connection) {
          offices[number] = try load(known, on: connection)
        } else {
          let made = make(number, seed: seed, ids)
          try connection.run(made.inserts(biographies: [], passwordHash: hash, at: at))
          offices[number] = SeededSchool.Office(place: made.school, head: made.people[0], supervisor: made.people[1])
        }
      }
      return offices
    }
  }

  private static func load(_ place: School, on connection: any Connection) throws -> SeededSchool.Office {
    let posts = try AssignmentRows.ofSchool(place.id, on: connection)
    let people = try PersonRows.find(posts.map(\.person), on: connection)
    func holder(_ role: Role) throws -> SeededPerson {
      guard let post = posts.first(where: { $0.role == role }), let person = people[post.person] else {
        throw SeededSchool.Unplayable()
      }
      return SeededPerson(person: person, assignment: post, stage: nil)
    }
    return SeededSchool.Office(place: place, head: try holder(.officeHead), supervisor: try holder(.supervisor))
  }
}
