import Storage
import Testing

@Suite("A statement")
struct SQLTests {
  @Test("binds what is interpolated and never splices it")
  func binds() {
    let name = "x'; DROP TABLE person; --"
    let nip: String? = nil
    let sql: SQL = "UPDATE person SET name = \(name), nip = \(nip), active = \(true) WHERE id = \(7)"
    #expect(sql.text == "UPDATE person SET name = $1, nip = $2, active = $3 WHERE id = $4")
    #expect(sql.values == [.text(name), .null, .boolean(true), .integer(7)])
  }

  @Test("writes a list as placeholders, and an empty list as one that matches nothing")
  func lists() {
    let sql: SQL = "SELECT id FROM person WHERE id IN \(list: [4, 5] as [Int64]) AND nip IN \(list: [] as [String])"
    #expect(sql.text == "SELECT id FROM person WHERE id IN ($1, $2) AND nip IN (NULL)")
    #expect(sql.values == [.integer(4), .integer(5)])
  }

  @Test("takes in another one and numbers its placeholders anew")
  func pieces() {
    let visible: SQL = "school_id = \(3) AND name <> '$1' AND role = \("guru")"
    let sql: SQL = "SELECT id FROM person WHERE id > \(9) AND \(visible) LIMIT \(20)"
    #expect(
      sql.text == "SELECT id FROM person WHERE id > $1 AND school_id = $2 AND name <> '$1' AND role = $3 LIMIT $4")
    #expect(sql.values == [.integer(9), .integer(3), .text("guru"), .integer(20)])
  }

  @Test(
    "renumbers placeholders, and nothing that only looks like one",
    arguments: [
      ("a = $1 AND b = $12", "a = ?3 AND b = ?14"),
      ("$2,$1", "?4,?3"),
      ("a = '$1' AND b = $1", "a = '$1' AND b = ?3"),
      ("a = 'it''s $1' AND b = $1", "a = 'it''s $1' AND b = ?3"),
      ("\"$1\" = $1", "\"$1\" = ?3"),
      ("a -- $1\n= $1", "a -- $1\n= ?3"),
      ("a /* $1 * $1 */ = $1", "a /* $1 * $1 */ = ?3"),
      ("a /*/ $1 */ = $1", "a /*/ $1 */ = ?3"),
      ("a - $1 / $2", "a - ?3 / ?4"),
      ("'é $1' || $1 || 'ü'", "'é $1' || ?3 || 'ü'"),
      ("'never closed $1", "'never closed $1"),
      ("$", "$"), ("$a", "$a"), ("", ""),
    ])
  func placeholders(text: String, expected: String) {
    #expect(SQL.placeholders(text, mark: "?", from: 2) == expected)
  }
}
