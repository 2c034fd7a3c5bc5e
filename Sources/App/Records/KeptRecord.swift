import Domain
import Storage

/// A record as a list of many knows it: its row, whose it is and where it is kept.
struct KeptRecord: Sendable {
  let id: RecordID
  let owner: PersonID
  let name: String
  let employment: Employment
  let school: School
  let subject: Subject
  let stage: Stage
  let since: Day
  let hash: String
  let period: PeriodID
  let from: Day
  let to: Day

  /// With the record under the alias `r`, its owner under `w`, its period under `p` and its school under `s`: places come
  /// first, so that no engine reads every record there is.
  static let columns: SQL = """
    r.id, r.owner_id, w.name, w.employment, r.subject, r.stage, r.since_day, r.rulebook_hash, p.id, p.from_day,
    p.to_day, \(SchoolRows.columns)
    """
  static let tables: SQL = """
    school s JOIN record r ON r.school_id = s.id JOIN person w ON w.id = r.owner_id JOIN period p ON p.id = r.period_id
    """

  /// Whether an office may have to assess it: a principal's or a pengawas's, and a teacher's whose owner heads the school
  /// by now, for nobody assesses themselves.
  static func isOffices(on day: Day) -> SQL {
    """
    (r.subject <> 'teacher' OR EXISTS (
      SELECT 1 FROM assignment h WHERE h.person_id = r.owner_id AND h.school_id IN (s.id, s.successor_id)
        AND h.role = 'principal' AND h.stand_in_reason IS NULL AND h.from_day <= \(day.text)))
    """
  }

  /// Whether it is a yayasan's affair, as a non-ASN's of a private school is, and not the dinas'.
  static let isFoundations: SQL = {
    let civil = Employment.allCases.filter(\.isASN).map(\.rawValue)
    return "(s.status = 'private' AND w.employment NOT IN \(list: civil))"
  }()

  /// Whether a place above schools governs it.
  static func isGoverned(by office: School) -> SQL {
    let id = office.id.number
    return """
      (s.id = \(id) OR (s.office_id = \(id) AND NOT \(isFoundations)) OR (s.foundation_id = \(id) AND \(isFoundations)))
      """
  }

  /// Whether whoever governs it has closed its period.
  static let isShut: SQL = """
    EXISTS (SELECT 1 FROM office_period c WHERE c.period_id = r.period_id AND c.closed_day IS NOT NULL
      AND c.office_id = CASE WHEN s.kind <> 'school' THEN s.id WHEN \(isFoundations) THEN s.foundation_id
        ELSE s.office_id END)
    """

  static func read(_ row: inout Row) throws -> KeptRecord {
    let (id, owner) = (RecordID(try row.integer()), PersonID(try row.integer()))
    let (name, employment) = (try row.text(), try row.word(Employment.self))
    let (subject, stage) = (try row.word(Subject.self), try row.word(Stage.self))
    let (since, hash, period) = (try row.day(), try row.text(), PeriodID(try row.integer()))
    let (from, to) = (try row.day(), try row.day())
    return KeptRecord(
      id: id, owner: owner, name: name, employment: employment, school: try SchoolRows.read(&row), subject: subject,
      stage: stage, since: since, hash: hash, period: period, from: from, to: to)
  }
}

extension StandingRows {
  func line(of one: KeptRecord) -> ReportingLine {
    ReportingLine(
      owner: one.owner, subject: one.subject, employment: one.employment, place: one.school, above: places,
      from: one.from, to: one.to)
  }

  /// With more days for whoever came late. `rules`: those of the record.
  func calendar(of one: KeptRecord, in line: ReportingLine, on day: Day, under rules: Rulebook) -> Calendar {
    calendars.calendar(of: line, in: one.period, on: day, came: came(one), under: rules)
  }

  private func came(_ one: KeptRecord) -> Day? {
    posts(of: one.owner).firstDay(of: one.owner, at: one.school.id, as: one.subject)
  }
}
