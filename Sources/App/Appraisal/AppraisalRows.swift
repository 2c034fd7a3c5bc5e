import Domain
import Storage

/// What the rating page needs beside the record itself.
enum AppraisalRows {
  /// The names of those who gave feedback or a recommendation; the head of another school of the owner's with post and
  /// school.
  static func names(of record: Record, in house: House) async throws -> [PersonID: String] {
    let ids = Set(record.feedback.map(\.from) + record.advice.map(\.from)).map { SQL.Value.integer($0.number) }
    if ids.isEmpty { return [:] }
    let (owner, school) = (record.opening.owner.number, record.opening.school.number)
    let (people, heads) = try await house.database.read { connection in
      try connection.all(
        Query("SELECT id, name FROM person WHERE id IN \(list: ids)") { row in
          (id: PersonID(try row.integer()), name: try row.text())
        },
        Query(
          """
          SELECT \(AssignmentRows.columns), s.name FROM assignment a JOIN school s ON s.id = a.school_id
          WHERE a.role = 'principal' AND a.person_id IN \(list: ids) AND a.school_id <> \(school)
            AND EXISTS (SELECT 1 FROM assignment o WHERE o.person_id = \(owner) AND o.school_id = a.school_id)
            AND NOT EXISTS (SELECT 1 FROM assignment h WHERE h.person_id = a.person_id AND h.school_id = \(school))
          ORDER BY a.from_day, a.id
          """
        ) { row in (post: try AssignmentRows.read(&row), school: try row.text()) })
    }
    return Dictionary(
      uniqueKeysWithValues: people.map { one in
        let day = record.feedback.first { $0.from == one.id }?.day
        let head = heads.first { head in head.post.person == one.id && day.map(head.post.holds(on:)) ?? false }
        return (one.id, one.name + (head.map { ", \(PostCopy.title($0.post)) \($0.school)" } ?? ""))
      })
  }

  /// Keeps what was typed as the viewer's draft.
  static func keep(
    _ form: FormFields, as name: String = AppraisalForm.draft, of record: RecordID, for me: SignedIn
  ) async throws {
    let (person, at) = (me.person, me.now)
    try await me.house.database.write { connection in
      try connection.run(Drafts.save(form, as: name, of: record, by: person, at: at))
    }
  }

  /// What would be sent now, without sending it: the same decision as in earnest, with both parties of this day. Throws
  /// `Refused` with everything that is wrong.
  static func trial(_ form: RatingForm, on view: RecordView, for me: SignedIn) async throws -> Appraisal? {
    let (person, house, now) = (me.person, me.house, me.now)
    let (parties, basis) = try await house.database.read { connection in
      let scene = try Ledger.scene(of: view.record, for: person, at: now, in: house, on: connection)
      return (try scene.parties(), try scene.basis())
    }
    let events = try view.record.decide(
      .sendAppraisal(form, parties, basis), by: Actor(person: person, standing: view.standing), on: view.today,
      under: view.rules, calendar: view.calendar)
    if case .appraisalSent(let appraisal)? = events.first { return appraisal }
    return nil
  }
}
