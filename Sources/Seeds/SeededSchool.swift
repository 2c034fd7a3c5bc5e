import App
import Domain
import Storage

/// An invented school, ready to be written: its people, its Rapor Pendidikan and the records of its teachers, each
/// played through the rules.
package struct SeededSchool: Sendable {
  package let school: School
  package let people: [SeededPerson]
  package let reportCard: ReportCard?

  /// What all records of one seeding have in common.
  struct Scene: Sendable {
    let period: Period
    let rulebookHash: String
    let rules: Rulebook
    let keys: Keys
    let ids: IDMaker
  }

  var assessor: SeededPerson? { people.first { $0.assignment.role == .principal } }

  /// Every record, played to where it stands. Throws the refusals of a script that the rules do not allow.
  func biographies(on scene: Scene, _ dice: inout Dice) throws -> [Ledger.Biography] {
    let teachers = people.filter { $0.assignment.role == .teacher }
    var all: [Ledger.Biography] = []
    for (place, teacher) in teachers.enumerated() where teacher.stage != nil {
      let colleague = teachers[(place + 1) % teachers.count]
      all.append(try biography(of: teacher, beside: colleague, on: scene, &dice))
    }
    return all
  }

  private func biography(
    of teacher: SeededPerson, beside colleague: SeededPerson, on scene: Scene, _ dice: inout Dice
  ) throws -> Ledger.Biography {
    guard let assessor, let stage = teacher.stage else { throw Unplayable() }
    let rules = scene.rules
    let rubricSet = rules.rubricSet(forStaffKind: teacher.assignment.staffKind, schoolForm: school.form)
    let opening = Opening(
      record: scene.ids.next(), owner: teacher.person.id, school: school.id, period: scene.period.id,
      from: scene.period.from, to: scene.period.to, rulebook: rules.id, rulebookHash: scene.rulebookHash,
      rubricSet: rubricSet.id)
    let steps = Year.steps(to: stage, &dice)
    let owner = Actor(person: teacher.person.id, standing: .owner)
    let first = max(Year.opening(before: steps, &dice), teacher.assignment.from)
    var biography = Ledger.Biography(
      opening, by: owner, on: first, at: instant(first, &dice), rules: rules, keys: scene.keys)
    let forms = forms(of: teacher, assessor: assessor, rubricSet: rubricSet, rules: rules, &dice)
    for step in steps {
      let actor =
        switch step.kind {
        case .giveFeedback: Actor(person: colleague.person.id, standing: .colleague)
        case let kind where kind.standings.contains(.owner): owner
        default: Actor(person: assessor.person.id, standing: .assessor)
        }
      let command = forms.command(step.kind, on: step.day, of: biography.record, &dice)
      try biography.ask(command, by: actor, on: step.day, at: instant(step.day, &dice))
    }
    return biography
  }

  private func forms(
    of teacher: SeededPerson, assessor: SeededPerson, rubricSet: RubricSet, rules: Rulebook, _ dice: inout Dice
  ) -> Forms {
    let offered = rules.indicators(of: rubricSet)
    let suggestion = reportCard.flatMap { ReportCardAdvice(of: $0, among: offered).suggestion }
    var indicator = dice.pick(offered)
    // Most follow the suggestion; nobody must.
    if let suggestion, dice.happens(60), let found = rules.indicator(suggestion.indicator) { indicator = found }
    let (group, subject) = Words.lesson(schoolForm: school.form, staffKind: teacher.assignment.staffKind, &dice)
    // Whoever came late in the year is described as of that day.
    let day = max(teacher.assignment.from, Day(year: 2026, month: 1, day: 1)!)
    return Forms(
      rules: rules, rubricSet: rubricSet, indicator: indicator,
      suggestion: suggestion?.indicator == indicator.id ? suggestion : nil,
      parties: Parties(
        owner: Party(teacher.person, as: teacher.assignment, at: school, on: day),
        assessor: Party(assessor.person, as: assessor.assignment, at: school, on: day)),
      texts: Texts(practice: indicator.nameInWorkResult, group: group, subject: subject))
  }

  /// A moment of a working day, in milliseconds since 1970 UTC.
  private func instant(_ day: Day, _ dice: inout Dice) -> Int64 {
    let minutes = Int64(dice.number(7 * 60...15 * 60 + 30) - school.zone.hours * 60)
    return Int64(day.ordinal) * 86_400_000 + minutes * 60_000 + Int64(dice.number(0...59_999))
  }

  /// Everything but the report card, in the order in which it must be run.
  func inserts(biographies: [Ledger.Biography], passwordHash: String, at: Int64) -> [SQL] {
    [SchoolRows.insert(school)] + people.flatMap { $0.inserts(passwordHash: passwordHash, at: at) }
      + biographies.flatMap(\.inserts)
  }

  /// A teacher with a record at a school that nobody heads.
  struct Unplayable: Error {}
}
