import Domain
import Storage

/// What the rating page needs beside the record itself.
enum AppraisalRows {
  /// The names of those who gave feedback or a recommendation.
  static func names(of record: Record, in house: House) async throws -> [PersonID: String] {
    let ids = Set(record.feedback.map(\.from) + record.advice.map(\.from)).map { SQL.Value.integer($0.number) }
    if ids.isEmpty { return [:] }
    return Dictionary(
      uniqueKeysWithValues: try await house.database.read { connection in
        try connection.rows("SELECT id, name FROM person WHERE id IN \(list: ids)") { row in
          (PersonID(try row.integer()), try row.text())
        }
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
