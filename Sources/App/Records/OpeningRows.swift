import Domain
import Storage

/// How a record begins: once for a person, a period and the place where they are at home.
enum OpeningRows {
  /// Opens the record of somebody at the place where they are at home for the period that today lies in, or finds the one
  /// that is there, or at a school that was merged into it. Throws `Problem.notFound` where there is no such period or the
  /// person has no post there for which a record is kept, and `Problem.periodClosed` where the dinas has closed it.
  static func open(for me: SignedIn, at school: SchoolID) async throws -> RecordID {
    do {
      return try await attempt(for: me, at: school)
    } catch StorageError.duplicate {
      // The button was pressed twice at once: the record of the other press is there now.
      return try await attempt(for: me, at: school)
    }
  }

  private static func attempt(for me: SignedIn, at school: SchoolID) async throws -> RecordID {
    guard let (post, subject) = me.recordPost, post.school.id == school else { throw Problem.notFound }
    let (house, person, employment, at) = (me.house, me.person, me.employment, me.now)
    let day = post.school.zone.day(at: at)
    let fresh: RecordID = house.ids.next()
    return try await house.database.write { connection in
      let (periods, changes, records) = try connection.all(
        PeriodRows.containing(day),
        CalendarRows.changes(
          at: post.school.near, of: "(\(person.number))", in: "(\(PeriodRows.number(on: day)))"),
        Query(
          """
          SELECT r.period_id, r.id FROM record r JOIN school s ON s.id = r.school_id
          WHERE r.owner_id = \(person.number) AND s.id IN \(SchoolRows.followed(by: [school]))
          """
        ) { row in (period: PeriodID(try row.integer()), id: RecordID(try row.integer())) })
      guard let stored = periods.first else { throw Problem.notFound }
      if let there = records.first(where: { $0.period == stored.period.id }) { return there.id }
      let calendar = OfficeCalendar(changes).calendar(
        for: person, employment, at: post.school, in: stored.period.id, on: day)
      if let closer = calendar.closedBy { throw Problem.periodClosed(year: stored.period.year, by: closer) }
      let rules = try house.rulebooks.book(stored.rulebookHash, on: connection).rules(for: subject)
      let rubric = rules.rubricSet(
        forStaffKind: subject.staffKind ?? post.assignment.staffKind, schoolForm: post.school.form)
      let opening = Opening(
        record: fresh, owner: person, school: school, period: stored.period.id, from: stored.period.from,
        to: stored.period.to, rulebook: stored.period.rulebook, rulebookHash: stored.rulebookHash,
        rubricSet: rubric.id, subject: subject)
      try Ledger.open(
        opening, by: Actor(person: person, standing: .owner), on: day, at: at, rules: rules, keys: house.keys,
        on: connection)
      return fresh
    }
  }
}

extension SignedIn {
  /// The post for which the person has a record now, at the place where they are at home: principal (also as Plt.), else
  /// pengawas, else teacher. Nobody has one where no post assesses it: a principal without a dinas, or without the yayasan
  /// whose affair a non-ASN of a private school is.
  var recordPost: (post: Post, subject: Subject)? {
    let assignments = posts.map(\.assignment)
    let home = posts.filter {
      $0.school.id == assignments.homeSchool(of: person, on: $0.school.zone.day(at: now))
    }
    for subject in [Subject.principal, .supervisor, .teacher] {
      guard let post = home.last(where: { $0.assignment.role == subject.role }) else { continue }
      let day = post.school.zone.day(at: now)
      let line = ReportingLine(
        owner: person, subject: subject, employment: employment, place: post.school, above: [], from: day, to: day)
      return line.seats(on: day).isEmpty ? nil : (post, subject)
    }
    return nil
  }
}

extension Subject {
  /// Jenis PTK that chooses the rubric, whatever Dapodik calls the person; nil: as Dapodik does.
  var staffKind: String? {
    switch self {
    case .teacher: nil
    case .principal: "Kepala Sekolah"
    case .supervisor: "Pengawas Sekolah"
    }
  }
}
