import App
import Domain
import Storage

/// Somebody invented, with what they do at their school.
package struct SeededPerson: Sendable {
  package let person: Person
  package let assignment: Assignment
  /// Where their record stands at the end; nil: they have none.
  package let stage: Stage?
  var detours: [Detour] = []
  /// What else they do, there or elsewhere.
  var further: [Assignment] = []
  /// Whether the person is stored already, with another post: after a mutation there are two records.
  var isKnown = false

  var subject: Subject {
    switch assignment.role {
    case .principal: .principal
    case .supervisor: .supervisor
    default: .teacher
    }
  }

  /// Tim kinerja at their own school, since the beginning of the year.
  func teamPost(_ ids: IDMaker) -> Assignment {
    Assignment(
      id: ids.next(), person: person.id, school: assignment.school, role: .teamMember,
      from: Day(year: 2026, month: 1, day: 5)!, isHome: false)
  }

  /// NIP of a PNS, or NIPPPK of a PPPK (whose digits 13 and 14 are no month); nil for all others.
  static func nip(born: Day, appointed: Int, month: Int, sex: Sex, serial: Int, employment: Employment) -> NIP? {
    let middle: Int
    switch employment {
    case .pns, .cpns: middle = month
    case .pppk, .partTimePPPK: middle = 21
    case .foundation, .regionalHonorary, .schoolHonorary, .other: return nil
    }
    let text =
      born.text.filter { $0 != "-" } + String(appointed) + padded(middle, 2) + (sex == .male ? "1" : "2")
      + padded(serial, 3)
    return try? NIP(text, employment: employment)
  }

  /// NUPTK, sixteen digits that begin with 99, as no real one does.
  static func nuptk(_ number: Int) -> NUPTK? { try? NUPTK("99" + padded(number, 14)) }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// The jenjang that goes with a golongan ruang; PPPK teachers begin as ahli pertama.
  static func grade(_ rank: String) -> FunctionalGrade? {
    switch rank {
    case "III/a", "III/b", "IX": .first
    case "III/c", "III/d": .junior
    case "IV/a", "IV/b", "IV/c": .middle
    default: nil
    }
  }

  /// The statements that store the person, the assignment and the account with the password that everybody shares.
  func inserts(passwordHash: String, at: Int64) -> [SQL] {
    let account: SQL = """
      INSERT INTO account (person_id, password_hash, changed_at)
      VALUES (\(person.id.number), \(passwordHash), \(at))
      """
    return (isKnown ? [] : PersonRows.insert(person) + [account])
      + ([assignment] + further).map(AssignmentRows.insert)
  }
}
