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

  /// The dinas above it, with its people; nil for a school of its own.
  var office: Office?
  /// Ketua yayasan of a private school.
  var founder: SeededPerson?
  /// Posts of others at this school: tim kinerja from outside, guests, the heads of a school that it took in.
  var others: [Assignment] = []
  /// Heads who are stored with another school, such as the successor of a merged one.
  var heads: [SeededPerson] = []
  /// Who worked here in the year before and has gone on since, each with the record of that year.
  var earlier: [SeededPerson] = []
  /// Who heads the other school of a guest.
  var otherHead: SeededPerson?

  /// A dinas as its schools know it.
  package struct Office: Sendable {
    let place: School
    let head: SeededPerson
    let supervisor: SeededPerson
  }

  /// Who heads the school on a day; a merged one is headed by its successor's head. Nil while nobody does.
  private func principal(on day: Day) -> SeededPerson? {
    let merged = school.successor.map { $0.from <= day } ?? false
    let own = people.filter { $0.assignment.role == .principal }
    return (merged ? heads : own).last { $0.assignment.holds(on: day) }
  }

  /// From when on somebody heads the school who did not on a day.
  private func nextPrincipal(after day: Day) -> Day? {
    people.filter { $0.assignment.role == .principal }.map(\.assignment.from).filter { $0 > day }.min()
  }

  /// Every record, played to where it stands. Throws the refusals of a script that the rules do not allow.
  func biographies(on scene: Scene, _ dice: inout Dice) throws -> [Ledger.Biography] {
    let teachers = people.filter { $0.assignment.role == .teacher }
    return try people.filter { $0.stage != nil }.map { one in
      let place = teachers.firstIndex { $0.person.id == one.person.id } ?? 0
      let next = min(place + 1, teachers.count)
      return try biography(of: one, beside: Array(teachers[next...] + teachers[..<place]), on: scene, &dice)
    }
  }

  /// Every record of the year before, each told in the same way a year earlier.
  func earlierBiographies(on scene: Scene, _ dice: inout Dice) throws -> [Ledger.Biography] {
    let teachers = people.filter { $0.assignment.role == .teacher }
    return try earlier.map { try biography(of: $0, beside: teachers, on: scene, &dice) }
  }

  /// `teachers`: those of the school, in the order in which they are asked to go along.
  private func biography(
    of owner: SeededPerson, beside teachers: [SeededPerson], on scene: Scene, _ dice: inout Dice
  ) throws -> Ledger.Biography {
    guard let stage = owner.stage else { throw Unplayable() }
    let rules = scene.rules.serving(owner.subject)
    let rubricSet = rules.rubricSet(
      forStaffKind: owner.subject == .teacher ? owner.assignment.staffKind : nil, schoolForm: school.form)
    let opening = Opening(
      record: scene.ids.next(), owner: owner.person.id, school: school.id, period: scene.period.id,
      from: scene.period.from, to: scene.period.to, rulebook: rules.id, rulebookHash: scene.rulebookHash,
      rubricSet: rubricSet.id, subject: owner.subject)
    let steps = Year.steps(to: stage, by: owner.detours, in: scene.period.year, &dice)
    let first = max(Year.opening(before: steps, &dice), owner.assignment.from)
    var biography = Ledger.Biography(
      opening, by: Actor(person: owner.person.id, standing: .owner), on: first, at: instant(first, &dice),
      rules: rules, keys: scene.keys)
    var forms = forms(of: owner, rubricSet: rubricSet, rules: rules, in: scene.period, &dice)
    forms.isContested = stage == .objected || stage == .decided
    var day = first
    for step in steps {
      day = try self.day(of: step, for: owner, after: day)
      let fellows = teachers.filter { $0.person.id != owner.person.id && $0.assignment.holds(on: day) }
      let colleague = fellows.first
      // Who has another part in the record helps nobody with it.
      forms.helper = fellows.first { !isInTeam($0) }?.person.id
      let actor = try actor(of: step, on: day, for: owner, beside: colleague)
      forms.parties = parties(of: owner, on: day)
      let command = forms.command(step.kind, on: day, of: biography.record, &dice)
      try biography.ask(command, by: actor, on: day, at: instant(day, &dice))
    }
    return biography
  }

  /// When a step is done: on its usual day, but after the one before it, and not before somebody holds the post that it
  /// waits for.
  private func day(of step: Year.Step, for owner: SeededPerson, after last: Day) throws -> Day {
    let day = max(step.day, last + 1)
    if step.kind.standings.contains(.owner) || assessor(of: owner, on: day) != nil { return day }
    guard let next = nextPrincipal(after: day) else { throw Unplayable() }
    return next + 1
  }

  /// Who assesses somebody here on a day, and from which place.
  private func assessor(of owner: SeededPerson, on day: Day) -> (person: SeededPerson, place: School)? {
    if owner.subject == .teacher { return principal(on: day).map { ($0, school) } }
    if let founder, !owner.person.employment.isASN { return (founder, school) }
    return office.map { ($0.head, $0.place) }
  }

  private func actor(
    of step: Year.Step, on day: Day, for owner: SeededPerson, beside colleague: SeededPerson?
  ) throws -> Actor {
    func actor(_ person: SeededPerson?, _ standing: Standing) throws -> Actor {
      guard let person else { throw Unplayable() }
      return Actor(person: person.person.id, standing: standing)
    }
    func assessor() throws -> Actor { try actor(self.assessor(of: owner, on: day)?.person, .assessor) }
    let standings = step.kind.standings
    switch step.kind {
    case _ where step.move.standing == .otherPrincipal: return try actor(otherHead, .otherPrincipal)
    case .giveFeedback:
      guard let colleague else { return try assessor() }
      return try actor(colleague, owner.subject == .teacher && isInTeam(colleague) ? .team : .colleague)
    case .decideObjection: return try actor(office?.head, .superior)
    case .agreeMove, .declineMove: return try assessor()
    case .adviseRating: return try actor(adviser(of: owner), .team)
    case _ where standings.contains(.owner): return try actor(owner, .owner)
    // A pengawas coaches principals.
    case _ where standings.contains(.team) && owner.subject == .principal: return try actor(office?.supervisor, .team)
    default: return try assessor()
    }
  }

  /// Tim kinerja: for a principal the pengawas, for a teacher a colleague who has that post.
  private func adviser(of owner: SeededPerson) -> SeededPerson? {
    if owner.subject == .principal { return office?.supervisor }
    return people.first { $0.person.id != owner.person.id && isInTeam($0) }
  }

  private func isInTeam(_ person: SeededPerson) -> Bool {
    person.further.contains { $0.role == .teamMember && $0.school == school.id }
  }

  private func parties(of owner: SeededPerson, on day: Day) -> Parties {
    Parties(
      owner: Party(owner.person, as: owner.assignment, at: school, on: day),
      assessor: assessor(of: owner, on: day).map {
        Party($0.person.person, as: $0.person.assignment, at: $0.place, on: day)
      })
  }

  private func forms(
    of owner: SeededPerson, rubricSet: RubricSet, rules: Rulebook, in period: Period, _ dice: inout Dice
  ) -> Forms {
    let offered = rules.indicators(of: rubricSet)
    let suggestion = reportCard.flatMap { ReportCardAdvice(of: $0, among: offered).suggestion }
    var indicator = dice.pick(offered)
    // Most follow the suggestion; nobody must.
    if let suggestion, dice.happens(60), let found = rules.indicator(suggestion.indicator) { indicator = found }
    var (group, subject) = Words.lesson(schoolForm: school.form, staffKind: owner.assignment.staffKind, &dice)
    // Who leads a school is seen at work in it, not in a class.
    if owner.assignment.role != .teacher { (group, subject) = ("sekolah", "Rapat guru") }
    let owned = Party(owner.person, as: owner.assignment, at: school, on: owner.assignment.from)
    return Forms(
      rules: rules, rubricSet: rubricSet, indicator: indicator,
      suggestion: suggestion?.indicator == indicator.id ? suggestion : nil,
      parties: Parties(owner: owned, assessor: nil),
      service: ([owner.assignment] + owner.further).service(
        of: owner.person, at: school, from: period.from, to: period.to),
      texts: Texts(
        phrases: owner.subject == .teacher ? Phrases() : .leading, practice: indicator.nameInWorkResult, group: group,
        subject: subject),
      superior: office.map { Party($0.head.person, as: $0.head.assignment, at: $0.place, on: Year.demoDay) })
  }

  /// A moment of a working day, in milliseconds since 1970 UTC.
  private func instant(_ day: Day, _ dice: inout Dice) -> Int64 {
    let minutes = Int64(dice.number(7 * 60...15 * 60 + 30) - school.zone.hours * 60)
    return Int64(day.ordinal) * 86_400_000 + minutes * 60_000 + Int64(dice.number(0...59_999))
  }

  /// Everything but the report card, in the order in which it must be run.
  func inserts(biographies: [Ledger.Biography], passwordHash: String, at: Int64) -> [SQL] {
    [SchoolRows.insert(school)] + (people + earlier).flatMap { $0.inserts(passwordHash: passwordHash, at: at) }
      + others.map(AssignmentRows.insert) + biographies.flatMap(\.inserts)
  }

  /// A step for which nobody holds the post.
  struct Unplayable: Error {}
}
