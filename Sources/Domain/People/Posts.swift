extension [Assignment] {
  /// Every role that a person holds on a day, at whichever school.
  package func held(by person: PersonID, on day: Day) -> [Assignment] {
    filter { $0.person == person && $0.holds(on: day) }
  }

  package func holds(_ role: Role, _ person: PersonID, at school: SchoolID, on day: Day) -> Bool {
    contains { $0.person == person && $0.role == role && $0.school == school && $0.holds(on: day) }
  }

  /// Who leads among the holders of a post on a day. A definitive one comes before a Plt.; of two of the same standing the
  /// one who came last, for the other's end has then only not been recorded. A penilai pengganti leads nothing.
  package func leader(as role: Role, at school: SchoolID, on day: Day) -> Assignment? {
    var leader: Assignment?
    for one in self where one.role == role && one.school == school && one.standIn == nil && one.holds(on: day) {
      guard let known = leader else {
        leader = one
        continue
      }
      let leads =
        one.standing == known.standing
        ? (one.from, one.id) > (known.from, known.id) : one.standing == .definitive
      if leads { leader = one }
    }
    return leader
  }

  /// Sekolah induk of a person on a day. Where two claim to be it, the one that began last is.
  package func homeSchool(of person: PersonID, on day: Day) -> SchoolID? {
    var home: Assignment?
    for one in self where one.person == person && one.isHome && one.holds(on: day) {
      if let known = home, (one.from, one.id) < (known.from, known.id) { continue }
      home = one
    }
    return home?.school
  }

  /// An operator changes identity data only of people whose home school is theirs; at an office its admin does.
  package func mayChangeIdentity(of person: PersonID, by actor: PersonID, on day: Day) -> Bool {
    guard let place = homeSchool(of: person, on: day) else { return false }
    return holds(.operator, actor, at: place, on: day) || holds(.officeAdmin, actor, at: place, on: day)
  }
}
