import Domain
import Storage

/// People of an office and its schools, found by NIP, NUPTK or name.
enum OfficePeopleRows {
  struct Found: Sendable, Equatable {
    let person: PersonID
    let name: String
    let nip: String?
    let nuptk: String?
    /// Where they serve or served last.
    let place: String
  }

  static let most = 11

  /// Whoever has a post now or soon at one of `places` (under the alias `s`), or ever had one; at most `most`.
  static func find(
    _ typed: String, at places: SQL, on day: Day, alsoFormer: Bool, connection: any Connection
  ) throws -> [Found] {
    let (digits, isNumber) = (typed.filter(\.isNumber), isNumber(typed))
    let words = PersonRows.folded(typed)
    if isTooShort(typed) { return [] }
    let isPresent: SQL = "(a.to_day IS NULL OR a.to_day >= \(day.text))"
    let lasting: SQL = alsoFormer ? "TRUE" : isPresent
    let byNumber: SQL = "(p.nip = \(digits) OR p.nuptk = \(digits))"
    let byName: SQL = "p.folded_name LIKE \("%" + words + "%")"
    let matches = isNumber ? byNumber : byName
    let rows = try connection.rows(
      """
      SELECT p.id, p.name, p.nip, p.nuptk, s.name
      FROM (
        SELECT DISTINCT p.id, p.folded_name FROM assignment a JOIN person p ON p.id = a.person_id
        JOIN school s ON s.id = a.school_id
        WHERE \(matches) AND \(places) AND \(lasting) ORDER BY p.folded_name, p.id LIMIT \(most)
      ) f JOIN person p ON p.id = f.id JOIN assignment a ON a.person_id = p.id JOIN school s ON s.id = a.school_id
      WHERE \(places) AND \(lasting)
      ORDER BY p.folded_name, p.id, CASE WHEN \(isPresent) THEN 0 ELSE 1 END, a.is_home DESC, a.from_day DESC, a.id
      """
    ) { row in
      Found(
        person: PersonID(try row.integer()), name: try row.text(), nip: try row.optionalText(),
        nuptk: try row.optionalText(), place: try row.text())
    }
    var seen: Set<PersonID> = []
    return rows.filter { seen.insert($0.person).inserted }
  }

  private static func isNumber(_ typed: String) -> Bool {
    typed.contains(where: \.isNumber) && typed.allSatisfy { $0.isNumber || $0 == " " || $0 == "." || $0 == "-" }
  }

  /// Whether so little was typed that nobody is looked for: a NUPTK has 16 digits, a NIP 18.
  private static func isTooShort(_ typed: String) -> Bool {
    isNumber(typed) ? typed.count(where: \.isNumber) < 16 : PersonRows.folded(typed).count < 3
  }

  /// What to do where there is not exactly one. `absent`: what else there is to do about somebody who is not found.
  static func sentence(_ found: [Found], for typed: String, absent: String = "") -> String {
    if isTooShort(typed) {
      return isNumber(typed)
        ? "Isi NIP lengkap (18 angka) atau NUPTK lengkap (16 angka)."
        : "Isi NIP, NUPTK, atau sekurang-kurangnya tiga huruf namanya."
    }
    if found.isEmpty { return "Tidak ada orang seperti itu di sini. Isi NIP, NUPTK, atau sebagian namanya.\(absent)" }
    let names = found.prefix(5).map { "\($0.name) (\($0.nip ?? $0.nuptk ?? $0.place))" }
    return "Ada beberapa: \(names.joined(separator: "; ")). Isi NIP, NUPTK, atau nama lengkapnya."
  }
}
