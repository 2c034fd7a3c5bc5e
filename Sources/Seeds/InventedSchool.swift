import App
import Domain

/// School number `place` of a country that is made up: the same for the same seed, whatever is made beside it.
enum InventedSchool {
  /// One teacher at each stage; some schools have a few who have not begun. Every fifth is large: of its forty teachers
  /// those beyond the stages wait for the approval of their plans, as most do in the last days of January. With a queue
  /// the school is one that the dinas keeps and that has a Rapor Pendidikan, and everybody stands where the queue does.
  static func make(
    place: Int, seed: UInt64, office: SeededSchool.Office, queue: Queue? = nil, _ ids: IDMaker
  ) -> SeededSchool {
    var dice = Dice(seed, place)
    let form = dice.pick(queue == nil ? Words.forms : Words.forms.filter { $0 != "TK" })
    let isIndependent = form == "TK" || dice.happens(15)
    let status: School.Status = isIndependent && queue == nil ? .independent : .state
    let province = Words.provinces[place % Words.provinces.count]
    let name = dice.pick(Words.places)
    let school = School(
      id: ids.next(), npsn: npsn(place), name: Words.schoolName(form, name, dice.number(1...9), status), form: form,
      status: status,
      place: Place(
        village: name, district: "Kec. " + dice.pick(Words.places), regency: office.place.place.regency,
        province: province), zone: TimeZone(province: province) ?? .wib, office: office.place.id)
    let idle = dice.number(0...3)
    let further: [Stage?] =
      place % 5 == 0
      ? Array(repeating: .planSubmitted, count: 40 - Stage.allCases.count) : Array(repeating: nil, count: idle)
    let stages: [Stage?] =
      queue.map { Array(repeating: $0.stage, count: $0.teachers) } ?? Stage.allCases + further
    var people = [
      person(place, 0, .principal, "Kepala Sekolah", queue?.principalStage, at: school, ids, &dice),
      person(place, 1, .operator, "Operator Sekolah", nil, at: school, ids, &dice),
    ]
    for (teacher, stage) in stages.enumerated() {
      let kind = Words.staffKind(schoolForm: form, place: teacher)
      people.append(person(place, teacher + 2, .teacher, kind, stage, at: school, ids, &dice))
    }
    if let queue {
      for place in people.indices { people[place].detours = queue.detours }
      // Two, so that each has the other's recommendation.
      if queue.isAdvised {
        for place in people.indices.dropFirst(2).prefix(2) { people[place].further = [people[place].teamPost(ids)] }
      }
    } else if people[0].person.employment.isASN {
      // The dinas assesses ASN; a yayasan, which these schools lack, the others.
      people[0] = SeededPerson(
        person: people[0].person, assignment: people[0].assignment, stage: .awaitingAppraisal, detours: [.advised])
    }
    let visit = Assignment(
      id: ids.next(), person: office.supervisor.person.id, school: school.id, role: .teamMember,
      from: Day(year: 2024, month: 1, day: 2)!, isHome: false)
    return SeededSchool(
      school: school, people: people, reportCard: form == "TK" ? nil : card(school.npsn, &dice), office: office,
      others: [visit])
  }

  /// NPSN that begin with 9, as no real one does.
  static func npsn(_ place: Int) -> NPSN { NPSN("9" + SeededPerson.padded(place, 7))! }

  static func person(
    _ place: Int, _ member: Int, _ role: Role, _ kind: String, _ stage: Stage?, at school: School, _ ids: IDMaker,
    _ dice: inout Dice
  ) -> SeededPerson {
    // Unlike numbers give unlike birthday and serial together, so no NIP is given twice in any number of schools.
    let number = place * 64 + member
    let born = Day(year: 1967, month: 1, day: 1)! + (number % 9001) * 7919 % 9001
    let serial = (number / 9001 + 101) % 1000
    let sex: Sex = dice.happens(60) ? .female : .male
    let employment = employment(role, at: school, &dice)
    let appointed = min(born.year + dice.number(22...27), 2024)
    let rank: String? =
      switch employment {
      case .pns: dice.pick(["III/a", "III/b", "III/c", "III/d", "IV/a", "IV/b"])
      case .pppk: "IX"
      default: nil
      }
    let since = Day(year: 2021, month: 4, day: 1)!
    let title = dice.pick(Words.titles)
    let name = dice.pick(sex == .female ? Words.women : Words.men) + (title.isEmpty ? "" : ", " + title)
    let id: PersonID = ids.next()
    let isLate = stage?.kind == .planning
    return SeededPerson(
      person: Person(
        id: id, name: name,
        nip: SeededPerson.nip(
          born: born, appointed: employment == .pppk ? dice.number(2021...2025) : appointed, month: dice.number(1...12),
          sex: sex, serial: serial, employment: employment),
        nuptk: SeededPerson.nuptk(1_000 + number), sex: sex, birthDate: born, employment: employment,
        ranks: rank.flatMap { Rank(spelled: $0) }.map { [Dated($0, from: since)] } ?? [],
        grades: rank.flatMap(SeededPerson.grade).map { [Dated($0, from: since)] } ?? [],
        email: "\(role.rawValue).\(number)@contoh.id"),
      assignment: Assignment(
        id: ids.next(), person: id, school: school.id, role: role,
        standing: role == .principal && dice.happens(15) ? .acting : .definitive,
        from: isLate ? Day(year: 2026, month: 11, day: 2)! : Day(year: 2021, month: 7, day: 1)!, isHome: true,
        staffKind: kind),
      stage: stage)
  }

  private static func employment(_ role: Role, at school: School, _ dice: inout Dice) -> Employment {
    switch (role, school.status) {
    case (.operator, _): .schoolHonorary
    case (.officeHead, _), (.officeAdmin, _), (.officeStaff, _), (.supervisor, _): .pns
    case (.principal, .state): .pns
    case (_, .independent): dice.happens(80) ? .foundation : .pns
    case (_, .state): dice.pick([.pns, .pns, .pns, .pns, .pppk, .pppk, .pppk, .schoolHonorary, .regionalHonorary])
    }
  }

  private static func card(_ npsn: NPSN, _ dice: inout Dice) -> ReportCard {
    var row = 6
    let entries = DemoSchool.card(npsn).entries.map { known -> ReportCard.Entry in
      row += 1
      let score = dice.number(3500...8900)
      let label: ReportCard.Label = score < 5000 ? .poor : score < 7000 ? .fair : .good
      let quintile = ReportCard.Quintile(rawValue: min(5, max(1, score / 1500)))
      return ReportCard.Entry(
        row: row, code: known.code, name: known.name, label: label, score: score, change: dice.number(-1500...1500),
        provincial: quintile, national: quintile)
    }
    return ReportCard(year: 2025, npsn: npsn, entries: entries)
  }
}
