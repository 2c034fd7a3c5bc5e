import App
import Domain
import Storage

/// The people that every test knows: SDN Tanjung Rema 1 with its principal, two teachers and an operator, a second school
/// with its own, and a period 2026 with no record in it yet.
struct Village: Sendable {
  let school: School
  let otherSchool: School
  let period: PeriodID

  /// Guru kelas, PNS, III/c, ahli muda.
  let wayan: PersonID
  /// Guru kelas, honorer: not an ASN.
  let nur: PersonID
  /// Kepala sekolah.
  let made: PersonID
  /// Operator sekolah.
  let dewi: PersonID
  /// Guru of the other school.
  let yohanes: PersonID
  /// Kepala sekolah of the other school.
  let ratna: PersonID
  /// Operator of the other school.
  let agus: PersonID

  static func build(in house: House) async throws -> Village {
    let ids = house.ids
    func school(_ npsn: String, _ name: String) -> School {
      School(
        id: ids.next(), npsn: NPSN(npsn)!, name: name, form: "SD", status: .state,
        place: Place(district: "Martapura", regency: "Kab. Banjar", province: "Kalimantan Selatan"), zone: .wita)
    }
    let one = school("30300001", "SDN Tanjung Rema 1")
    let two = school("30300002", "SDN Sungai Paring 2")
    let start = Day("2020-07-01")!
    var statements = [SchoolRows.insert(one), SchoolRows.insert(two)]
    func person(
      _ name: String, _ role: Role, at school: School, _ employment: Employment = .pns, nip: String? = nil,
      rank: String? = nil, grade: FunctionalGrade? = nil
    ) throws -> PersonID {
      let id: PersonID = ids.next()
      let person = Person(
        id: id, name: name, nip: try nip.map { try NIP($0) }, employment: employment,
        ranks: rank.flatMap { Rank(spelled: $0) }.map { [Dated($0, from: start)] } ?? [],
        grades: grade.map { [Dated($0, from: start)] } ?? [],
        email: "\(name.split(separator: " ")[0].lowercased())@contoh.id")
      statements += PersonRows.insert(person)
      statements.append(
        AssignmentRows.insert(
          Assignment(
            id: ids.next(), person: id, school: school.id, role: role, from: start, isHome: true,
            staffKind: role == .teacher ? "Guru Kelas" : nil)))
      return id
    }
    let wayan = try person(
      "Wayan Lestari", .teacher, at: one, nip: "198507142010012012", rank: "III/c", grade: .junior)
    let nur = try person("Nur Fitri", .teacher, at: one, .schoolHonorary)
    let made = try person(
      "Made Sudarma", .principal, at: one, nip: "197203051997031004", rank: "IV/a", grade: .middle)
    let dewi = try person("Dewi Simanjuntak", .operator, at: one, .schoolHonorary)
    let yohanes = try person(
      "Yohanes Siregar", .teacher, at: two, nip: "198811202011011003", rank: "III/b", grade: .first)
    let ratna = try person(
      "Ratna Handayani", .principal, at: two, nip: "197009091995122001", rank: "IV/b", grade: .middle)
    let agus = try person("Agus Prasetyo", .operator, at: two, .schoolHonorary)
    let period: PeriodID = ids.next()
    let book = house.rulebooks.current("2026")!
    let insert = statements
    try await house.database.write { connection in
      try connection.run(insert)
      try PeriodRows.open(id: period, year: 2026, shape: book.rules.periods[0], book: book, at: 0, on: connection)
    }
    return Village(
      school: one, otherSchool: two, period: period, wayan: wayan, nur: nur, made: made, dewi: dewi, yohanes: yohanes,
      ratna: ratna, agus: agus)
  }
}
