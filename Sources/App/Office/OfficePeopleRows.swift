import Domain
import Storage

/// People of an office and its schools, found by NIP, NUPTK or name.
enum OfficePeopleRows {
  struct Found: Sendable, Equatable {
    let person: PersonID
    let name: String
    let nip: String?
    let nuptk: String?
    /// Where they serve, the newest post first.
    let place: String
  }

  static let most = 11

  /// The very person, for the second look at a form: a name may fit another by then.
  static func exactly(_ person: PersonID) -> String { "id:\(person.number)" }

  /// Whoever has a post now or soon at one of `places` (under the alias `s`); at most `most`.
  static func find(
    _ typed: String, at places: SQL, on day: Day, connection: any Connection
  ) throws -> [Found] {
    let digits = typed.filter(\.isNumber)
    let isNumber = !digits.isEmpty && typed.allSatisfy { $0.isNumber || $0 == " " || $0 == "." || $0 == "-" }
    let words = PersonRows.folded(typed)
    let exact = typed.hasPrefix("id:") ? PersonID(typed.dropFirst(3)) : nil
    if exact == nil, isNumber ? digits.count < 8 : words.count < 3 { return [] }
    let byNumber: SQL = "(p.nip = \(digits) OR p.nuptk = \(digits))"
    let byName: SQL = "p.folded_name LIKE \("%" + words + "%")"
    let matches: SQL = exact.map { "p.id = \($0.number)" } ?? (isNumber ? byNumber : byName)
    let rows = try connection.rows(
      """
      SELECT p.id, p.name, p.nip, p.nuptk, s.name FROM assignment a JOIN person p ON p.id = a.person_id
      JOIN school s ON s.id = a.school_id
      WHERE \(matches) AND \(places) AND (a.to_day IS NULL OR a.to_day >= \(day.text))
      ORDER BY p.folded_name, p.id, a.is_home DESC, a.from_day DESC, a.id
      """
    ) { row in
      Found(
        person: PersonID(try row.integer()), name: try row.text(), nip: try row.optionalText(),
        nuptk: try row.optionalText(), place: try row.text())
    }
    var seen: Set<PersonID> = []
    return Array(rows.filter { seen.insert($0.person).inserted }.prefix(most))
  }

  /// What to do where there is not exactly one.
  static func sentence(_ found: [Found]) -> String {
    if found.isEmpty { return "Tidak ada orang seperti itu di sini. Isi NIP, NUPTK, atau sebagian namanya." }
    let names = found.prefix(5).map { "\($0.name) (\($0.nip ?? $0.nuptk ?? $0.place))" }
    return "Ada beberapa: \(names.joined(separator: "; ")). Isi NIP, NUPTK, atau nama lengkapnya."
  }
}
