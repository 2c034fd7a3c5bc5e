extension [Assignment] {
  /// Penggabungan: what becomes of the assignments at a school that another one takes in from a day on. All end the day
  /// before; teachers and administrative staff go on at the successor as what they were. Who heads it and who keeps its
  /// data is the successor's own affair.
  package func merging(
    _ school: SchoolID, from day: Day
  ) -> (ended: [Assignment], moved: [(person: PersonID, posting: Posting)]) {
    let there = filter { $0.school == school && $0.lasts(on: day) }
    let moved = there.filter { $0.role == .teacher || $0.role == .administrative }.map { one in
      (
        person: one.person,
        posting: Posting(
          post: Post(role: one.role, standing: one.standing, isHome: one.isHome), staffKind: one.staffKind,
          from: Swift.max(day, one.from))
      )
    }
    return (there.map { $0.ended(before: day) }, moved)
  }
}
