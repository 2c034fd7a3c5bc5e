import Domain

/// Ratna, who teaches, Wayan, who heads her school, and her year 2026: what every test of the record begins with.
enum Example {
  /// The rulebook as it is shipped.
  static let rulebook = try! Rulebook.read(written)
  /// The same rulebook where no window refuses anything, so that the stage alone decides.
  static let unlocked = rulebook(early: .warn, late: .warn)
  /// The same rulebook where every window refuses.
  static let locked = rulebook(early: .block, late: .block)

  private static let written = try! WrittenRulebook.shipped2026()

  /// The shipped rulebook with a year of its own: planning in January, execution from February to November, appraisal in
  /// December; and other days for acceptance and objections, if they are told.
  static func rulebook(
    early: Window.Firmness, late: Window.Firmness, acceptance days: Int? = nil, objection: Int? = nil
  ) -> Rulebook {
    func window(_ step: Window.Step, _ opens: String, _ closes: String) -> RulebookNode {
      let members = [
        ("step", step.rawValue), ("opens", opens), ("closes", closes), ("earliness", early.rawValue),
        ("lateness", late.rawValue),
      ]
      return .object(
        members.map { RulebookNode.Member($0, .text($1)) } + [.init("source", written["source"] ?? .null)])
    }
    let windows: [RulebookNode] = [
      window(.planning, "01-01", "01-31"), window(.execution, "02-01", "11-30"), window(.appraisal, "12-01", "12-31"),
    ]
    let changed = written.edited(.set("windows", .array(windows)))
    let clocks = [("acceptance.days", days), ("detours.objectionDays", objection)]
    return try! Rulebook.read(
      clocks.reduce(changed) { book, clock in clock.1.map { book.edited(.set(clock.0, .integer($0))) } ?? book })
  }

  static let teacher = PersonID(101)
  static let principal = PersonID(102)

  static func actor(_ standing: Standing) -> Actor {
    switch standing {
    case .owner: Actor(person: teacher, standing: .owner)
    case .assessor: Actor(person: principal, standing: .assessor)
    case .colleague: Actor(person: PersonID(103), standing: .colleague)
    case .outsider: Actor(person: PersonID(104), standing: .outsider)
    case .team: Actor(person: PersonID(105), standing: .team)
    case .superior: Actor(person: PersonID(106), standing: .superior)
    case .preparer: Actor(person: PersonID(107), standing: .preparer)
    case .otherPrincipal: Actor(person: PersonID(108), standing: .otherPrincipal)
    case .helper: Actor(person: PersonID(109), standing: .helper)
    }
  }

  static let opening = opening(under: rulebook)

  /// The first period of 2026, as a rulebook divides the year.
  static func opening(under rules: Rulebook) -> Opening {
    Opening(
      record: RecordID(1), owner: teacher, school: SchoolID(11), period: PeriodID(21),
      from: rules.periods[0].from.day(in: 2026), to: rules.periods[0].to.day(in: 2026), rulebook: rules.id,
      rulebookHash: String(repeating: "0a", count: 32),
      rubricSet: rules.rubricSet(forStaffKind: nil, schoolForm: nil).id)
  }

  /// Both sides on the day of a document.
  static func parties(employment: Employment = .pns, grade: FunctionalGrade? = .junior) -> Parties {
    Parties(
      owner: Party(
        person: teacher, name: "Ratna Wulandari", nip: "198503122010012015", rank: "III/c", post: "Guru kelas",
        unit: "SD Negeri 1 Melati", employment: employment, grade: grade),
      assessor: Party(
        person: principal, name: "Wayan Santosa", nip: "197208171998031007", rank: "IV/a", post: "Kepala sekolah",
        unit: "SD Negeri 1 Melati", employment: .pns, grade: .middle))
  }

  /// Reads a day that a test has written down.
  static func day(_ text: String) -> Day { Day(text)! }
}
