import Domain
import Storage

/// How a school stands in its table, under the alias `s`.
package enum SchoolRows {
  package static let columns: SQL = """
    s.id, s.kind, s.npsn, s.name, s.form, s.status, s.street, s.village, s.district, s.regency, s.province, s.zone,
    s.dapodik_id, s.office_id, s.foundation_id, s.successor_id, s.successor_day
    """

  package static func read(_ row: inout Row) throws -> School {
    let id = SchoolID(try row.integer())
    let kind = try row.word(School.Kind.self)
    let npsn = try row.text()
    guard let known = NPSN(npsn) else { throw RowFault.unknownWord(npsn) }
    var school = School(
      id: id, kind: kind, npsn: known, name: try row.text(), form: try row.text(), status: try row.word(),
      place: Place(
        street: try row.text(), village: try row.text(), district: try row.text(), regency: try row.text(),
        province: try row.text()), zone: try row.word(), dapodikID: try row.optionalText())
    school.office = try row.optionalInteger().map { SchoolID($0) }
    school.foundation = try row.optionalInteger().map { SchoolID($0) }
    let successor = try row.optionalInteger().map { SchoolID($0) }
    if let since = try row.optionalDay(), let successor { school.successor = Dated(successor, from: since) }
    return school
  }

  /// Some schools and all whose records follow to one of them, however often they were merged on; with a day: as of then.
  static func followed(by schools: [SchoolID], on day: Day? = nil) -> SQL {
    let since: SQL = day.map { "AND f.successor_day <= \($0.text)" } ?? ""
    return """
      (WITH RECURSIVE m(id) AS (
        SELECT id FROM school WHERE id IN \(list: schools.map(\.number))
        UNION SELECT f.id FROM school f JOIN m ON f.successor_id = m.id \(since)) SELECT id FROM m)
      """
  }

  package static func insert(_ one: School) -> SQL {
    """
    INSERT INTO school (id, kind, npsn, name, folded_name, form, status, street, village, district, regency, province, zone,
      dapodik_id, office_id, foundation_id, successor_id, successor_day)
    VALUES (\(one.id.number), \(one.kind.rawValue), \(one.npsn.text), \(one.name), \(PersonRows.folded(one.name)),
      \(one.form), \(one.status.rawValue),
      \(one.place.street), \(one.place.village), \(one.place.district), \(one.place.regency), \(one.place.province),
      \(one.zone.rawValue), \(one.dapodikID), \(one.office?.number), \(one.foundation?.number),
      \(one.successor?.value.number), \(one.successor?.from.text))
    """
  }

  package static func update(_ one: School) -> SQL {
    """
    UPDATE school SET name = \(one.name), folded_name = \(PersonRows.folded(one.name)), form = \(one.form), status = \(one.status.rawValue),
      street = \(one.place.street), village = \(one.place.village), district = \(one.place.district),
      regency = \(one.place.regency), province = \(one.place.province), zone = \(one.zone.rawValue),
      dapodik_id = \(one.dapodikID), office_id = \(one.office?.number), foundation_id = \(one.foundation?.number),
      successor_id = \(one.successor?.value.number), successor_day = \(one.successor?.from.text)
    WHERE id = \(one.id.number)
    """
  }

  package static func find(_ id: SchoolID, on connection: any Connection) throws -> School? {
    try connection.row("SELECT \(columns) FROM school s WHERE s.id = \(id.number)", read)
  }

  package static func find(_ npsn: NPSN, on connection: any Connection) throws -> School? {
    try connection.row("SELECT \(columns) FROM school s WHERE s.npsn = \(npsn.text)", read)
  }
}
