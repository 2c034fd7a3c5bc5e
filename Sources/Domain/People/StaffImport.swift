/// What is known before an import, and for which school and day it is.
package struct StaffImport: Sendable {
  package let school: SchoolID
  package let day: Day
  /// Everybody on the school's staff, and everybody anywhere whose identifier or e-mail address is in the rows.
  package let people: [Person]
  /// Every assignment of those people, at any school, past ones included.
  package let assignments: [Assignment]
  /// Who has a record that is not finished.
  package let openRecords: Set<PersonID>
  /// Who imports; nil for whoever keeps the installation, at its command line.
  package let actor: PersonID?
  /// Whether an office above keeps the posts of the school.
  package let isKeptAbove: Bool

  package init(
    school: SchoolID, day: Day, people: [Person], assignments: [Assignment], openRecords: Set<PersonID> = [],
    actor: PersonID? = nil, isKeptAbove: Bool = false
  ) {
    self.actor = actor
    self.isKeptAbove = isKeptAbove
    self.school = school
    self.day = day
    self.people = people
    self.assignments = assignments
    self.openRecords = openRecords
  }

  /// Decides what the rows change. `covering` are the roles of which the rows are the whole staff (Dapodik has one list of
  /// teachers and one of the others); nobody else is gone, and from a list that may not be whole nobody at all.
  ///
  /// What a source does not say leaves what is known, so lists with different columns do not undo each other, and the
  /// same rows a second time change nothing.
  package func decide(_ rows: [StaffRow], covering roles: Set<Role>) -> ImportPreview {
    let matching = Matching(rows, among: people)
    let shared = sharedEmails(matching.accepted)
    let postings = Dictionary(grouping: assignments, by: \.person)
    let seen = Set(matching.accepted.compactMap { $0.person?.id })
    let staff = people.filter { person in
      let current = (postings[person.id] ?? []).filter(isCurrent)
      return !current.isEmpty && current.allSatisfy { roles.contains($0.role) }
    }
    let leaving = staff.filter { person in
      !seen.contains(person.id) && !matching.rejected.contains { $0.couldBe(person) }
    }
    let claims = matching.accepted.map { row, person in claim(row, person, person.flatMap { postings[$0.id] } ?? []) }
    let leadership = Leadership(claims, gone: leaving, known: self)
    var preview = ImportPreview(
      new: [], changed: [], unchanged: [], gone: departures(leaving, postings), rejected: matching.rejected,
      doubtful: matching.accepted.map(\.row).filter { !$0.warnings.isEmpty },
      needsConfirmation: leaving.count * 10 > staff.count)
    for claim in claims {
      let isShared = claim.row.email.map(shared.contains) ?? false
      let (post, notice) = leadership.settle(claim)
      let notices = [notice, isShared ? .sharedEmail : nil].compactMap { $0 }
      guard let person = claim.person else {
        preview.new.append(arrival(claim, as: post, email: isShared ? nil : claim.row.email, notices))
        continue
      }
      settle(
        claim, person, as: post, email: isShared ? nil : claim.row.email, notices, postings[person.id] ?? [],
        in: &preview)
    }
    return preview
  }

  private func claim(_ row: StaffRow, _ person: Person?, _ held: [Assignment]) -> Leadership.Claim {
    // A penilai pengganti is named by the dinas, and no list knows them.
    let here = held.filter { $0.school == school && $0.role.isImported && $0.standIn == nil }
    let current = here.first { $0.holds(on: day) && $0.to == nil } ?? here.first { $0.lasts(on: day) && $0.to == nil }
    let home = person.flatMap { held.homeSchool(of: $0.id, on: day) }
    let isHome = (row.isHome ?? current?.isHome ?? true) && (home == nil || home == school)
    return Leadership.Claim(
      row: row, person: person, here: here, current: current, post: Post(row, isHome: isHome, after: current))
  }

  private func settle(
    _ claim: Leadership.Claim, _ person: Person, as post: Post, email: String?, _ known: [ImportNotice],
    _ held: [Assignment], in preview: inout ImportPreview
  ) {
    var row = claim.row
    var after = person
    var notices = known
    let isHome = claim.post.isHome
    if isHome { notices += after.take(row, as: post.role, email: email, on: day) }
    let home = held.homeSchool(of: person.id, on: day)
    if let home, row.isHome ?? claim.current?.isHome ?? true, !isHome { notices.append(.homeElsewhere(home)) }
    notices += after.disagreements.map(ImportNotice.nip)
    // What the dinas has appointed from a later day on stays.
    let here = claim.here.filter { !isKeptAbove || $0.role != .principal || $0.from <= day }
    row.staffKind = row.kind(as: post)
    let move = Move(of: row, to: post, on: day, held: here)
    let changes = person.changes(to: after, on: day) + move.changes
    if changes.isEmpty {
      preview.unchanged.append(UnchangedStaff(place: row.place, person: person, notices: notices))
    } else {
      preview.changed.append(
        ChangedStaff(
          place: row.place, before: person, after: after, changes: changes, assignments: move.assignments,
          begins: move.begins, notices: notices))
    }
  }

  private func isCurrent(_ assignment: Assignment) -> Bool {
    assignment.school == school && assignment.role.isImported && assignment.standIn == nil && assignment.lasts(on: day)
  }

  private func arrival(
    _ claim: Leadership.Claim, as post: Post, email: String?, _ notices: [ImportNotice]
  ) -> NewStaff {
    let row = claim.row
    let posting = Posting(post: post, staffKind: row.kind(as: post), from: row.since ?? day)
    let new = NewStaff(row: row, posting: posting, notices: notices, day: day, email: email)
    var person = new.blank(PersonID(0))
    let found = person.take(row, as: post.role, email: email, on: day)
    return NewStaff(
      row: row, posting: posting, notices: notices + found + person.disagreements.map(ImportNotice.nip), day: day,
      email: email)
  }

  private func departures(_ people: [Person], _ postings: [PersonID: [Assignment]]) -> [GoneStaff] {
    people.map { person in
      let ended = (postings[person.id] ?? []).filter(isCurrent).map { $0.ended(before: day) }
      return GoneStaff(person: person, assignments: ended, hasOpenRecord: openRecords.contains(person.id))
    }.sorted { left, right in
      if left.hasOpenRecord != right.hasOpenRecord { return left.hasOpenRecord }
      return (left.person.name, left.person.id) < (right.person.name, right.person.id)
    }
  }

  /// A school's one address is often given for everybody: it can sign in nobody.
  private func sharedEmails(_ rows: [(row: StaffRow, person: Person?)]) -> Set<String> {
    var owners: [String: Set<Int64>] = [:]
    for person in people { if let email = person.email { owners[email, default: []].insert(person.id.number) } }
    for (row, person) in rows {
      // New people have no number yet; their rows stand for them, below zero so as to meet nobody's.
      if let email = row.email { owners[email, default: []].insert(person?.id.number ?? Int64(-row.place)) }
    }
    return Set(owners.filter { $0.value.count > 1 }.keys)
  }
}
