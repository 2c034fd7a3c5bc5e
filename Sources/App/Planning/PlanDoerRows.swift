import Domain
import Storage

/// Pelaku: whoever did something to a plan, with the post that they held that day, whatever has become of it since.
struct PlanDoer: Sendable {
  let person: PersonID
  let name: String
  /// `Plt. Kepala Sekolah`; nil where the post is not known.
  var post: String?

  /// `Made Sudarma (Kepala Sekolah)`.
  var named: String { post.map { "\(name) (\($0))" } ?? name }
}

/// A usulan perubahan with its days, and who ended it.
struct ToldChange: Sendable {
  let change: PastChange
  let proposed: Day
  let ended: Day?
  let by: PlanDoer?

  var isAccepted: Bool { if case .accepted = change.end { true } else { false } }

  /// Every proposal of a record, oldest first. Nothing is asked where there never was one.
  static func load(_ view: RecordView, for me: SignedIn) async throws -> [ToldChange] {
    guard view.record.agreedOn != nil else { return [] }
    let (record, person, now, house) = (view.record, me.person, me.now, me.house)
    return try await house.database.read { connection in
      let lines = try connection.rows(
        """
        SELECT e.day, \(HistoryRows.columns) FROM event e JOIN person p ON p.id = e.actor_id
        WHERE e.record_id = \(record.opening.record.number) AND (e.kind LIKE 'change-%' OR e.kind LIKE 'plan-submitted.%'
          OR e.kind LIKE 'appraisal-sent.%' OR e.kind LIKE 'record-closed.%')
        ORDER BY e.version
        """
      ) { row in (day: try row.day(), line: try HistoryRows.read(&row)) }
      let all = PastChange.all(in: lines.map(\.line.event))
      if all.isEmpty { return [] }
      let scene = try Ledger.scene(of: record, for: person, at: now, in: house, on: connection)
      return all.map { change in
        let end = change.endedAt.map { lines[$0] }
        return ToldChange(
          change: change, proposed: lines[change.proposedAt].day, ended: end?.day,
          by: end.map { scene.doer($0.line.actor, $0.line.name, on: $0.day) })
      }
    }
  }
}

extension Ledger.Scene {
  /// Who approved the plan last, and on which day.
  func approval() throws -> (doer: PlanDoer, day: Day)? {
    try connection.row(
      """
      SELECT e.actor_id, p.name, e.day FROM event e JOIN person p ON p.id = e.actor_id
      WHERE e.record_id = \(record.opening.record.number) AND e.kind LIKE 'plan-approved.%'
      ORDER BY e.version DESC LIMIT 1
      """
    ) { row in
      let (person, name, day) = (PersonID(try row.integer()), try row.text(), try row.day())
      return (doer(person, name, on: day), day)
    }
  }

  /// Somebody with the assessing post, as far as it was theirs that day.
  fileprivate func doer(_ person: PersonID, _ name: String, on day: Day) -> PlanDoer {
    let post = assignments.assessingPost(of: line, on: day).flatMap { $0.person == person ? $0 : nil }
    return PlanDoer(
      person: person, name: name,
      post: post.map { post in PostCopy.title(post, at: places.first { $0.id == post.school }) })
  }
}
