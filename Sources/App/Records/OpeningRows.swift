import Domain
import Storage

/// How a record begins: once for a teacher, a period and the home school.
enum OpeningRows {
  /// Opens the record of a teacher at their home school for the period that today lies in, or finds the one that is
  /// there. Throws `Problem.notFound` where there is no such period or the person is no teacher there.
  static func open(for me: SignedIn, at school: SchoolID) async throws -> RecordID {
    do {
      return try await attempt(for: me, at: school)
    } catch StorageError.duplicate {
      // The button was pressed twice at once: the record of the other press is there now.
      return try await attempt(for: me, at: school)
    }
  }

  private static func attempt(for me: SignedIn, at school: SchoolID) async throws -> RecordID {
    guard let post = me.teachingPost, post.school.id == school else { throw Problem.notFound }
    let (house, person, at) = (me.house, me.person, me.now)
    let day = post.school.zone.day(at: at)
    let fresh: RecordID = house.ids.next()
    return try await house.database.write { connection in
      let (periods, records) = try connection.all(
        PeriodRows.containing(day),
        Query(
          "SELECT period_id, id FROM record WHERE owner_id = \(person.number) AND school_id = \(school.number)"
        ) { row in (period: PeriodID(try row.integer()), id: RecordID(try row.integer())) })
      guard let stored = periods.first else { throw Problem.notFound }
      if let there = records.first(where: { $0.period == stored.period.id }) { return there.id }
      let rules = try house.rulebooks.book(stored.rulebookHash, on: connection).rules
      let rubric = rules.rubricSet(forStaffKind: post.assignment.staffKind, schoolForm: post.school.form)
      let opening = Opening(
        record: fresh, owner: person, school: school, period: stored.period.id, from: stored.period.from,
        to: stored.period.to, rulebook: stored.period.rulebook, rulebookHash: stored.rulebookHash,
        rubricSet: rubric.id)
      try Ledger.open(
        opening, by: Actor(person: person, standing: .owner), on: day, at: at, rules: rules, keys: house.keys,
        on: connection)
      return fresh
    }
  }
}

extension SignedIn {
  /// The post for which the person has a record: teacher at their home school, and not its principal.
  var teachingPost: Post? {
    let assignments = posts.map(\.assignment)
    return posts.last { post in
      post.assignment.role == .teacher && !holds(.principal, at: post.school.id)
        && assignments.homeSchool(of: person, on: post.school.zone.day(at: now)) == post.school.id
    }
  }
}
