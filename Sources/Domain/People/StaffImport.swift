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

  package init(
    school: SchoolID, day: Day, people: [Person], assignments: [Assignment], openRecords: Set<PersonID> = []
  ) {
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
    var preview = ImportPreview(
      new: [], changed: [], unchanged: [], gone: [], rejected: matching.rejected, needsConfirmation: false)
    for (row, person) in matching.accepted {
      let isShared = row.email.map(shared.contains) ?? false
      let email = isShared ? nil : row.email
      var notices: [ImportNotice] = isShared ? [.sharedEmail] : []
      guard let person else {
        let new = arrival(row, email: email, notices: notices)
        preview.new.append(new)
        continue
      }
      let held = postings[person.id] ?? []
      let here = held.filter { $0.school == school && $0.role.isImported }
      let current = here.first { $0.lasts(on: day) && $0.to == nil }
      let home = held.homeSchool(of: person.id, on: day)
      let saidHome = row.isHome ?? current?.isHome ?? true
      let isHome = saidHome && (home == nil || home == school)
      var after = person
      if isHome { after.take(row, email: email, on: day) }
      if let home, saidHome, !isHome { notices.append(.homeElsewhere(home)) }
      notices += after.disagreements.map(ImportNotice.nip)
      let move = Move(of: row, to: Post(row, isHome: isHome, after: current), on: day, held: here)
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
    let seen = Set(matching.accepted.compactMap { $0.person?.id })
    let staff = people.filter { person in
      let current = (postings[person.id] ?? []).filter(isCurrent)
      return !current.isEmpty && current.allSatisfy { roles.contains($0.role) }
    }
    preview.gone = departures(
      staff.filter { person in !seen.contains(person.id) && !matching.rejected.contains { $0.couldBe(person) } },
      postings)
    preview.needsConfirmation = preview.gone.count * 10 > staff.count
    return preview
  }

  private func isCurrent(_ assignment: Assignment) -> Bool {
    assignment.school == school && assignment.role.isImported && assignment.lasts(on: day)
  }

  private func arrival(_ row: StaffRow, email: String?, notices: [ImportNotice]) -> NewStaff {
    let posting = Posting(
      post: Post(row, isHome: row.isHome ?? true), staffKind: row.staffKind, from: row.since ?? day)
    let doubts =
      row.nip?.disagreements(birthDate: row.birthDate, sex: row.sex, employment: row.employment ?? .other) ?? []
    return NewStaff(
      row: row, posting: posting, notices: notices + doubts.map(ImportNotice.nip), day: day, email: email)
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
