/// Pejabat Penilai Kinerja of a teacher: the principal of the home school on a day.
package enum Assessor: Hashable, Sendable {
  case definitive(PersonID)
  /// A Plt. kepala sekolah.
  case acting(PersonID)
  /// Nobody at the school: the post is vacant, or the person is the principal, or performance is managed elsewhere.
  case none

  package var person: PersonID? {
    switch self {
    case .definitive(let person), .acting(let person): person
    case .none: nil
    }
  }
}

extension Sequence<Assignment> {
  /// Who holds a role at a school on a day: definitive ones first, then those who hold it longest.
  package func holders(of role: Role, at school: SchoolID, on day: Day) -> [Assignment] {
    filter { $0.role == role && $0.school == school && $0.holds(on: day) }.sorted { left, right in
      if left.standing != right.standing { return left.standing == .definitive }
      return (left.from, left.id) < (right.from, right.id)
    }
  }

  /// Every role that a person holds on a day, at whichever school.
  package func held(by person: PersonID, on day: Day) -> [Assignment] {
    filter { $0.person == person && $0.holds(on: day) }
  }

  package func holds(_ role: Role, _ person: PersonID, at school: SchoolID, on day: Day) -> Bool {
    contains { $0.person == person && $0.role == role && $0.school == school && $0.holds(on: day) }
  }

  /// Sekolah induk of a person on a day. Where two claim to be it, the one that began last is.
  package func homeSchool(of person: PersonID, on day: Day) -> SchoolID? {
    held(by: person, on: day).filter(\.isHome).max { ($0.from, $0.id) < ($1.from, $1.id) }?.school
  }

  /// Who assesses a person at a school on a day. A definitive principal comes before a Plt.; of two of the same standing
  /// the one who came last, for the other's end has then only not been recorded. Nobody assesses themselves, and a school
  /// that is not the home school assesses nobody (domain document §1.2).
  package func assessor(of person: PersonID, at school: SchoolID, on day: Day) -> Assessor {
    guard homeSchool(of: person, on: day) == school, !holds(.principal, person, at: school, on: day) else {
      return .none
    }
    let principals = holders(of: .principal, at: school, on: day)
    if let last = principals.last(where: { $0.standing == .definitive }) { return .definitive(last.person) }
    if let last = principals.last { return .acting(last.person) }
    return .none
  }

  /// An operator changes identity data only of people whose home school is theirs.
  package func mayChangeIdentity(of person: PersonID, by actor: PersonID, on day: Day) -> Bool {
    guard let school = homeSchool(of: person, on: day) else { return false }
    return holds(.operator, actor, at: school, on: day)
  }
}
