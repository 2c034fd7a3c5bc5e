import Domain

/// A staff register in memory: applies previews as the database will.
struct Office {
  var school = SchoolID(1)
  var day = Day(year: 2026, month: 1, day: 12)!
  var people: [Person] = []
  var assignments: [Assignment] = []
  var openRecords: Set<PersonID> = []
  var actor: PersonID?
  var isKeptAbove = false

  func decide(_ rows: [StaffRow], covering roles: Set<Role> = Role.imported) -> ImportPreview {
    StaffImport(
      school: school, day: day, people: people, assignments: assignments, openRecords: openRecords, actor: actor,
      isKeptAbove: isKeptAbove
    ).decide(rows, covering: roles)
  }

  mutating func apply(_ preview: ImportPreview) {
    for new in preview.new {
      let person = new.person(PersonID(Int64(people.count + 1)))
      people.append(person)
      begin(new.posting, person.id)
    }
    for change in preview.changed {
      if let place = people.firstIndex(where: { $0.id == change.after.id }) { people[place] = change.after }
      for assignment in change.assignments { replace(assignment) }
      if let posting = change.begins { begin(posting, change.after.id) }
    }
    for assignment in preview.gone.flatMap(\.assignments) { replace(assignment) }
  }

  private mutating func begin(_ posting: Posting, _ person: PersonID) {
    assignments.append(posting.assignment(AssignmentID(Int64(assignments.count + 1)), of: person, at: school))
  }

  private mutating func replace(_ assignment: Assignment) {
    if let place = assignments.firstIndex(where: { $0.id == assignment.id }) { assignments[place] = assignment }
  }
}
