import App
import Domain

/// The dinas that everybody knows and what is below it: the two schools of `DemoSchool`, a third one on whose people every
/// detour of a year fell, one that was merged into it, and a private one with its yayasan.
enum DemoRegion {
  static func make(_ ids: IDMaker) -> [SeededSchool] {
    let dinas = School(
      id: ids.next(), kind: .office, npsn: NPSN("D6303001")!, name: "Dinas Pendidikan Kabupaten Banjar", form: "",
      status: .state, place: Place(district: "Martapura", regency: "Kab. Banjar", province: "Kalimantan Selatan"),
      zone: .wita)
    let yayasan = School(
      id: ids.next(), kind: .foundation, npsn: NPSN("Y6303001")!, name: "Yayasan Cahaya Meratus", form: "",
      status: .independent, place: dinas.place, zone: .wita, office: dinas.id)
    let officials = DemoSchool.people(DemoPeople.office, at: dinas, from: 201, ids)
    let founders = DemoSchool.people(DemoPeople.foundation, at: yayasan, from: 221, ids)
    let office = SeededSchool.Office(place: dinas, head: officials[0], supervisor: officials[1])

    let main = DemoSchool.school(
      ids, "30300001", "SDN Tanjung Rema 1", "Jalan Sekumpul 14", "Tanjung Rema", office: dinas.id)
    let small = DemoSchool.school(
      ids, "30300002", "SDN Sungai Paring 2", "Jalan Keramat 3", "Sungai Paring", office: dinas.id)
    let third = DemoSchool.school(
      ids, "30300003", "SDN Pesayangan 3", "Jalan Demang Lehman 8", "Pesayangan", office: dinas.id)
    let merged = DemoSchool.school(
      ids, "30300004", "SDN Murung Keraton 4", "Jalan Keraton 2", "Murung Keraton", office: dinas.id,
      successor: Dated(third.id, from: Day("2026-07-01")!))
    let independent = DemoSchool.school(
      ids, "30300005", "SD Cahaya Meratus", "Jalan Meratus 20", "Jawa", office: dinas.id, foundation: yayasan.id)

    func visit(_ school: School) -> Assignment {
      Assignment(
        id: ids.next(), person: office.supervisor.person.id, school: school.id, role: .teamMember,
        from: Day("2024-01-02")!, isHome: false)
    }
    let mains = DemoSchool.people(DemoSchool.main, at: main, from: 1, ids)
    let smalls = DemoSchool.people(DemoSchool.small, at: small, from: 51, ids)
    let thirds = thirdSchool(third, movers: smalls, guestAt: main, ids)
    let mergeds = DemoSchool.people(DemoPeople.merged, at: merged, from: 141, ids)
    return [
      SeededSchool(
        school: dinas, people: officials, reportCard: nil,
        office: SeededSchool.Office(place: dinas, head: officials[0], supervisor: officials[1])),
      SeededSchool(school: yayasan, people: founders, reportCard: nil),
      SeededSchool(
        school: main, people: mains, reportCard: DemoSchool.card(main.npsn), office: office, others: [visit(main)]),
      SeededSchool(
        school: small, people: smalls, reportCard: nil, office: office, others: [visit(small)],
        earlier: mains.filter { $0.person.email == "norhayati@contoh.id" }.map { wasAt(small, $0, ids) }),
      SeededSchool(
        school: third, people: thirds, reportCard: DemoSchool.card(third.npsn), office: office, others: [visit(third)],
        otherHead: mains[0]),
      SeededSchool(
        school: merged, people: mergeds.map { joined($0, to: third, ids) }, reportCard: nil, office: office,
        heads: thirds.filter { $0.assignment.role == .principal && $0.assignment.to == nil }),
      SeededSchool(
        school: independent, people: DemoSchool.people(DemoPeople.independent, at: independent, from: 161, ids),
        reportCard: nil, office: office, founder: founders[0]),
    ]
  }

  /// The people of the third school: with a teacher who came from the second one in November and so has two records, a
  /// guest who is at home here and also teaches at the first one, a senior teacher who is its tim kinerja, a promotion and
  /// a change of employment.
  private static func thirdSchool(
    _ school: School, movers smalls: [SeededPerson], guestAt main: School, _ ids: IDMaker
  ) -> [SeededPerson] {
    var people = DemoSchool.people(DemoPeople.third, at: school, from: 101, ids)
    people = people.map { one in
      switch one.person.email {
      case "hamidah@contoh.id":
        var guest = one
        guest.further = [
          Assignment(
            id: ids.next(), person: one.person.id, school: main.id, role: .teacher, from: Day("2026-01-05")!,
            isHome: false, staffKind: "Guru Mapel")
        ]
        return guest
      case "rahmah@contoh.id":
        var senior = one
        senior.further = [one.teamPost(ids)]
        return senior
      case "rizky@contoh.id":
        var person = one.person
        person.grades.append(Dated(.middle, from: Day("2026-10-01")!))
        person.ranks.append(Dated(Rank(spelled: "IV/a")!, from: Day("2026-10-01")!))
        return one.being(person)
      case "salmiah@contoh.id":
        var person = one.person
        person.employment = .schoolHonorary
        person.become(.pppk, from: Day("2026-03-01")!)
        return one.being(person)
      default: return one
      }
    }
    let movers = smalls.filter { $0.assignment.to != nil && $0.assignment.role == .teacher }
    return people
      + movers.map { one in
        var moved = SeededPerson(
          person: one.person,
          assignment: Assignment(
            id: ids.next(), person: one.person.id, school: school.id, role: .teacher, from: one.assignment.to! + 1,
            isHome: true, staffKind: one.assignment.staffKind), stage: .planSubmitted)
        moved.isKnown = true
        return moved
      }
  }

  /// Whoever came in November taught at another school before, and was rated there for the year 2025.
  private static func wasAt(_ school: School, _ one: SeededPerson, _ ids: IDMaker) -> SeededPerson {
    var earlier = SeededPerson(
      person: one.person,
      assignment: Assignment(
        id: ids.next(), person: one.person.id, school: school.id, role: .teacher, from: Day("2022-03-01")!,
        to: one.assignment.from + -1, isHome: true, staffKind: one.assignment.staffKind), stage: .accepted)
    earlier.detours = [.followedUp]
    earlier.isKnown = true
    return earlier
  }

  /// Whoever was at the merged school is at its successor since.
  private static func joined(_ one: SeededPerson, to school: School, _ ids: IDMaker) -> SeededPerson {
    guard one.assignment.role == .teacher, let last = one.assignment.to else { return one }
    var moved = one
    moved.further = [
      Assignment(
        id: ids.next(), person: one.person.id, school: school.id, role: .teacher, from: last + 1, isHome: true,
        staffKind: one.assignment.staffKind)
    ]
    return moved
  }
}

extension SeededPerson {
  /// The same post of the same person, with other facts.
  func being(_ person: Person) -> SeededPerson {
    var other = SeededPerson(person: person, assignment: assignment, stage: stage)
    other.detours = detours
    other.further = further
    return other
  }
}
