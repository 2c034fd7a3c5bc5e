import Storage
import Testing

@Suite("A statement")
struct SQLTests {
  @Test("binds what is interpolated and never splices it")
  func binds() {
    let name = "x'; DROP TABLE person; --"
    let nip: String? = nil
    let sql: SQL = "UPDATE person SET name = \(name), nip = \(nip), active = \(true) WHERE id = \(7)"
    #expect(sql.text() == "UPDATE person SET name = $1, nip = $2, active = $3 WHERE id = $4")
    #expect(sql.values == [.text(name), .null, .boolean(true), .integer(7)])
  }

  @Test("writes a list as placeholders, and an empty list as one that matches nothing")
  func lists() {
    let sql: SQL = "SELECT id FROM person WHERE id IN \(list: [4, 5] as [Int64]) AND nip IN \(list: [] as [String])"
    #expect(sql.text() == "SELECT id FROM person WHERE id IN ($1, $2) AND nip IN (NULL)")
    #expect(sql.values == [.integer(4), .integer(5)])
  }

  @Test("takes in another one and numbers its placeholders anew")
  func pieces() {
    let visible: SQL = "school_id = \(3) AND name <> '$1' AND role = \("guru")"
    let sql: SQL = "SELECT id FROM person WHERE id > \(9) AND \(visible) LIMIT \(20)"
    #expect(
      sql.text() == "SELECT id FROM person WHERE id > $1 AND school_id = $2 AND name <> '$1' AND role = $3 LIMIT $4")
    #expect(sql.values == [.integer(9), .integer(3), .text("guru"), .integer(20)])
  }

  @Test("is numbered with the mark that its engine reads")
  func marks() {
    let sql: SQL = "SELECT '$1' || \(1) || '?2' || \(2)"
    #expect(sql.text() == "SELECT '$1' || $1 || '?2' || $2")
    #expect(sql.text(mark: "?") == "SELECT '$1' || ?1 || '?2' || ?2")
  }
}
