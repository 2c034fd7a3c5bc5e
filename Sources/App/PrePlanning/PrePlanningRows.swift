import Domain
import JSON
import Storage

/// How pemutakhiran data stands in its table: one row for each answer of a person in a period. A new answer sets an open
/// request aside; the row keeps what was asked.
enum PrePlanningRows {
  struct Stored: Sendable {
    let id: Int64
    let person: PersonID
    let at: Int64
    let check: IdentityCheck
  }

  private static let columns: SQL = "c.id, c.person_id, c.at, c.day, c.wishes, c.outcome, c.reason, c.mender"
  /// In `outcome`: the person gave another answer before the operator did.
  private static let lapsed = "lapsed"

  /// The periods of all requests: by them the index leads to the answers of a person.
  private static let periods: SQL = "(SELECT id FROM period)"

  /// The answers of people in a period, and their requests of any that nobody has answered, the newest first; those that
  /// lapsed are left out.
  static func all(of people: [PersonID], in period: PeriodID) -> Query<Stored> {
    Query(
      """
      SELECT \(columns) FROM identity_check c
      WHERE c.period_id IN \(periods) AND c.person_id IN \(list: people.map(\.number))
        AND (c.period_id = \(period.number) OR (c.wishes IS NOT NULL AND c.outcome IS NULL))
        AND (c.outcome IS NULL OR c.outcome <> \(lapsed))
      ORDER BY c.id DESC
      """, read)
  }

  /// A request, whichever period it was made in.
  static func one(_ id: Int64) -> Query<Stored> {
    Query(
      """
      SELECT \(columns) FROM identity_check c
      WHERE c.id = \(id) AND c.wishes IS NOT NULL
        AND (c.outcome IS NULL OR c.outcome <> \(lapsed))
      """, read)
  }

  private static func read(_ row: inout Row) throws -> Stored {
    let (id, person, at, day) = (try row.integer(), PersonID(try row.integer()), try row.integer(), try row.day())
    let wishes = try row.optionalText().map(wishes)
    let outcome = try row.optionalText()
    let (reason, mender) = (try row.optionalText(), try row.optionalText())
    return Stored(
      id: id, person: person, at: at,
      check: IdentityCheck(
        answer: wishes.map { .correction($0) } ?? .confirmed, on: day,
        outcome: try outcome.flatMap { try CorrectionOutcome(written: $0, reason: reason, mender: mender) }))
  }

  private static func wishes(_ text: String) throws -> [IdentityCheck.Item: String] {
    var wishes: [IdentityCheck.Item: String] = [:]
    for member in try JSON.parse(text).members ?? [] {
      if let item = IdentityCheck.Item(rawValue: member.key) { wishes[item] = member.value.string }
    }
    return wishes
  }

  /// What stores an answer; of an open request before it nothing more is awaited.
  static func insert(
    _ check: IdentityCheck, of person: PersonID, in period: PeriodID, at moment: Int64, id: Int64
  ) -> [SQL] {
    var written: String?
    if case .correction(let wishes) = check.answer {
      let items = IdentityCheck.Item.allCases
      written = JSON.object(items.compactMap { item in wishes[item].map { .init(item.rawValue, .text($0)) } }).written
    }
    return [
      """
      UPDATE identity_check SET outcome = \(lapsed)
      WHERE person_id = \(person.number) AND period_id IN \(periods) AND wishes IS NOT NULL AND outcome IS NULL
      """,
      """
      INSERT INTO identity_check (id, person_id, period_id, day, at, wishes)
      VALUES (\(id), \(person.number), \(period.number), \(check.on.text), \(moment), \(written))
      """,
    ]
  }

  /// Changes a row only while the request is open. It belongs from then on to the period in which it was answered, where its
  /// person looks for the answer.
  static func answer(
    _ id: Int64, _ outcome: CorrectionOutcome, in period: PeriodID, by actor: PersonID, at moment: Int64
  ) -> SQL {
    """
    UPDATE identity_check SET outcome = \(outcome.word), reason = \(outcome.reason), period_id = \(period.number),
      mender = \(outcome.mender?.rawValue), answered_by = \(actor.number), answered_at = \(moment)
    WHERE id = \(id) AND outcome IS NULL
    """
  }

  /// Whether anything about a person was changed since a moment: by the operator, by an import, or in their posts.
  static func changes(of person: PersonID, since moment: Int64) -> Query<Int64> {
    let kinds = [
      JournalRows.Kind.identityEdited, .personChanged, .personAdded, .personGone, .postBegun, .postEnded,
      .postCancelled,
    ]
    return Query(
      """
      SELECT j.id FROM journal j WHERE j.subject_id = \(person.number) AND j.at >= \(moment)
        AND j.kind IN \(list: kinds.map(\.rawValue)) LIMIT 1
      """
    ) { try $0.integer() }
  }

  /// How many requests wait at these schools today.
  static func openRequests(at schools: [SchoolID], on day: Day) -> Query<Int> {
    Query(
      """
      SELECT COUNT(DISTINCT c.id) FROM assignment a
      JOIN identity_check c ON c.person_id = a.person_id AND c.period_id IN \(periods)
      WHERE a.school_id IN \(list: schools.map(\.number)) AND a.is_home AND a.from_day <= \(day.text)
        AND (a.to_day IS NULL OR a.to_day >= \(day.text)) AND c.wishes IS NOT NULL AND c.outcome IS NULL
      """
    ) { try $0.int() }
  }

  /// How one person stands in the period that a day lies in; no row while they have said nothing.
  static func standing(of person: PersonID, on day: Day) -> Query<IdentityStanding> {
    Query(
      """
      SELECT CASE WHEN c.wishes IS NULL THEN \(IdentityStanding.confirmed.rawValue)
        WHEN c.outcome IS NULL THEN \(IdentityStanding.asked.rawValue)
        ELSE \(IdentityStanding.answered.rawValue) END
      FROM identity_check c
      WHERE c.person_id = \(person.number) AND c.period_id IN \(periods)
        AND (c.outcome IS NULL OR c.outcome <> \(lapsed))
        AND (c.period_id = (\(PeriodRows.number(on: day))) OR (c.wishes IS NOT NULL AND c.outcome IS NULL))
      ORDER BY c.id DESC LIMIT 1
      """
    ) { try $0.word() }
  }
}

extension CorrectionOutcome {
  fileprivate var word: String {
    switch self {
    case .mended: "mended"
    case .right: "right"
    case .impossible: "impossible"
    }
  }
  fileprivate var reason: String? {
    switch self {
    case .mended: nil
    case .right(let reason), .impossible(let reason, _): reason
    }
  }
  fileprivate var mender: Registry? { if case .impossible(_, let mender) = self { mender } else { nil } }

  fileprivate init(written word: String, reason: String?, mender: String?) throws {
    switch word {
    case "mended": self = .mended
    case "right": self = .right(reason: reason ?? "")
    case "impossible":
      guard let mender = Registry(rawValue: mender ?? "") else { throw RowFault.unknownWord(mender ?? "") }
      self = .impossible(reason: reason ?? "", mender: mender)
    default: throw RowFault.unknownWord(word)
    }
  }
}
