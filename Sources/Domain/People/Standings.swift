extension [Assignment] {
  /// Kedudukan: what somebody is to a record on a day; it follows from the assignments alone, the nearest first. `helpers`
  /// are those whom the owner lets type, as long as they work there.
  package func standing(
    of person: PersonID, to line: ReportingLine, on day: Day, helpers: Set<PersonID> = []
  ) -> Standing {
    if person == line.owner { return .owner }
    if assessingPost(of: line, on: day)?.person == person { return .assessor }
    if teamPosts(of: line, on: day).contains(where: { $0.person == person }) { return .team }
    if superiorPost(of: line, on: day)?.person == person { return .superior }
    if prepares(person, for: line, on: day) { return .preparer }
    if headsOtherSchool(person, of: line, on: day) { return .otherPrincipal }
    let places = line.places(on: day)
    // Whoever has left may read no draft of a former colleague.
    if helpers.contains(person), held(by: person, on: day).contains(where: { places.contains($0.school) }) {
      return .helper
    }
    let fellow: Role = line.subject == .supervisor ? .supervisor : .teacher
    if places.contains(where: { holds(fellow, person, at: $0, on: day) }) { return .colleague }
    return .outsider
  }

  /// Kepala sekolah non-induk: heads another school on whose staff the owner is too, but not at home. After a mutation the
  /// new head has no part in the record of the old school.
  private func headsOtherSchool(_ person: PersonID, of line: ReportingLine, on day: Day) -> Bool {
    let own = line.places(on: day)
    return held(by: person, on: day).contains { post in
      post.role == .principal && !own.contains(post.school)
        && held(by: line.owner, on: day).contains {
          $0.school == post.school && $0.role.isImported && !$0.isHome
        }
    }
  }
}
