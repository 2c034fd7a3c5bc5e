extension [Assignment] {
  /// Penggabungan: what becomes of the assignments at a school that another one takes in from a day on. All end the day
  /// before; teachers and administrative staff go on at the successor as what they were. Nobody gets a second post there:
  /// whoever is at home there stays what they are, and a guest there is at home from then on where the merged school was
  /// home. Who heads it and who keeps its data is the successor's own affair.
  package func merging(
    _ school: SchoolID, into successor: SchoolID, from day: Day
  ) -> (ended: [Assignment], moved: [(person: PersonID, posting: Posting)]) {
    let leaving = filter { $0.school == school && $0.lasts(on: day) }
    var ended = leaving.map { $0.ended(before: day) }
    var moved: [(person: PersonID, posting: Posting)] = []
    for one in leaving where one.role == .teacher || one.role == .administrative {
      let begins = Swift.max(day, one.from)
      let there = filter {
        $0.school == successor && $0.person == one.person && $0.role.isImported && $0.lasts(on: begins)
      }
      if there.contains(where: \.isHome) { continue }
      let same = there.filter { $0.role == one.role }
      if !one.isHome, !same.isEmpty { continue }
      ended += same.map { $0.ended(before: begins) }
      moved.append(
        (
          person: one.person,
          posting: Posting(
            post: Post(role: one.role, standing: one.standing, isHome: one.isHome), staffKind: one.staffKind,
            from: begins)
        ))
    }
    return (ended, moved)
  }
}
