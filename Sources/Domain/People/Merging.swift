/// What becomes of the assignments at a school that another one takes in.
package struct Merging: Equatable, Sendable {
  /// With their new last day.
  package fileprivate(set) var ended: [Assignment] = []
  /// Those that would have begun only then: they are taken back.
  package fileprivate(set) var removed: [Assignment] = []
  /// What begins at the successor.
  package fileprivate(set) var moved: [Moved] = []

  package struct Moved: Equatable, Sendable {
    package let person: PersonID
    package let posting: Posting
    /// The last day of the post that it goes on from, where it has one.
    package let last: Day?
  }

  /// Why it cannot be.
  package enum Fault: Hashable, Sendable {
    /// It would begin before the first day that is still open to a post.
    case tooEarly(first: Day)
    /// Somebody is to hold a post there on that day or later that nobody takes over at the successor.
    case begins(Assignment)
  }
}

extension [Assignment] {
  /// Penggabungan from a day on. What has ended by `today` stays as it was; everything else ends the day before; teachers
  /// and administrative staff go on at the successor as what they were, as long as they would have. Nobody gets a second
  /// post there: whoever is at home there stays what they are, and a guest there is at home from then on where the merged
  /// school was home. Who heads it and who keeps its data is the successor's own affair.
  package func merging(
    _ school: SchoolID, into successor: SchoolID, from day: Day, on today: Day
  ) -> Merging {
    var result = Merging()
    for one in leaving(school, from: day, on: today) {
      result.end(one, before: day)
      guard one.goesOn else { continue }
      let begins = Swift.max(day, one.from)
      let there = filter {
        $0.school == successor && $0.person == one.person && $0.role.isImported && $0.lasts(on: begins)
      }
      if there.contains(where: \.isHome) { continue }
      let same = there.filter { $0.role == one.role }
      if !one.isHome, !same.isEmpty { continue }
      for guest in same { result.end(guest, before: begins) }
      result.moved.append(
        Merging.Moved(
          person: one.person,
          posting: Posting(
            post: Post(role: one.role, standing: one.standing, isHome: one.isHome), staffKind: one.staffKind,
            from: begins), last: one.to))
    }
    return result
  }

  /// Why the school cannot be merged on that day. `first`: the first day that a new post may have.
  package func mergingFaults(
    _ school: SchoolID, from day: Day, on today: Day, since first: Day?
  ) -> [Merging.Fault] {
    let early = first.flatMap { day < $0 ? [Merging.Fault.tooEarly(first: $0)] : nil } ?? []
    return early + leaving(school, from: day, on: today).filter { $0.from >= day && !$0.goesOn }.map { .begins($0) }
  }

  private func leaving(_ school: SchoolID, from day: Day, on today: Day) -> [Assignment] {
    filter { $0.school == school && $0.lasts(on: Swift.max(day, today)) }
  }
}

extension Merging {
  fileprivate mutating func end(_ one: Assignment, before day: Day) {
    if one.from < day { ended.append(one.ended(before: day)) } else { removed.append(one) }
  }
}

extension Assignment {
  /// Whether the successor of a merged school takes it over.
  fileprivate var goesOn: Bool { role == .teacher || role == .administrative }
}
