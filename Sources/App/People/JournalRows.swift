import Domain
import JSON
import Storage

/// Jurnal: one line for each change of what is no record: people, posts, schools, codes. It names what changed, never the
/// values, so that it holds nothing that the row itself does not; and why, where a reason is asked for.
package enum JournalRows {
  /// What happened. Raw values are a written format; never change one.
  package enum Kind: String, CaseIterable, Sendable {
    case staffImported = "staff-imported"
    case personAdded = "person-added"
    case personChanged = "person-changed"
    case personGone = "person-gone"
    case identityEdited = "identity-edited"
    case codeMade = "activation-code-made"
    case operatorNamed = "operator-named"
    case schoolAdded = "school-added"
    case schoolChanged = "school-changed"
    /// A school has another dinas or yayasan above it.
    case schoolAttached = "school-attached"
    /// It stands under one of them no more.
    case schoolDetached = "school-detached"
    case schoolMerged = "school-merged"
    case postBegun = "post-begun"
    case postEnded = "post-ended"
    /// It was taken back before its first day, so nobody held it.
    case postCancelled = "post-cancelled"
    /// A dinas gave more time.
    case windowExtended = "window-extended"
    /// They set an earlier day than they had given.
    case windowCorrected = "window-corrected"
    case periodClosed = "period-closed"
    case periodReopened = "period-reopened"
    case rhythmChosen = "rhythm-chosen"
    case achievementSet = "achievement-set"
    /// Pemutakhiran data: somebody said that their data are right, asked for a correction, or was answered.
    case identityConfirmed = "identity-confirmed"
    case correctionAsked = "correction-asked"
    case correctionAnswered = "correction-answered"
  }

  package struct Line: Sendable {
    package let at: Int64
    /// Nil: the installation's own command line.
    package let actor: String?
    package let kind: String
    /// What changed, by the names of its fields.
    package let fields: [String]
    /// Why, in the words of whoever did it; empty where nobody was asked.
    package var reason = ""
  }

  package static func line(
    _ kind: Kind, of subject: Int64?, fields: [String] = [], counts: [(String, Int)] = [], reason: String = "",
    at school: SchoolID,
    by actor: PersonID?, on moment: Int64, id: Int64
  ) -> SQL {
    var members: [JSON.Member] = []
    if !fields.isEmpty { members.append(.init("fields", .array(fields.map(JSON.text)))) }
    if !reason.isEmpty { members.append(.init("reason", .text(reason))) }
    members += counts.map { JSON.Member($0.0, .integer(Int64($0.1))) }
    return """
      INSERT INTO journal (id, at, actor_id, school_id, kind, subject_id, detail)
      VALUES (\(id), \(moment), \(actor?.number), \(school.number), \(kind.rawValue), \(subject),
        \(JSON.object(members).written))
      """
  }

  /// The newest lines about a person.
  static func about(_ person: PersonID) -> Query<Line> {
    Query(
      """
      SELECT j.at, p.name, j.kind, j.detail FROM journal j LEFT JOIN person p ON p.id = j.actor_id
      WHERE j.subject_id = \(person.number) ORDER BY j.id DESC LIMIT 30
      """
    ) { row in
      let (at, actor, kind) = (try row.integer(), try row.optionalText(), try row.text())
      let detail = try? JSON.parse(try row.text())
      return Line(
        at: at, actor: actor, kind: kind, fields: (detail?["fields"]?.array ?? []).compactMap(\.string),
        reason: detail?["reason"]?.string ?? "")
    }
  }
}
