import Domain
import Storage

extension Ledger.Scene {
  /// Both sides with the facts of this day, for the document that a decision makes. The assessor is the one who asks, or
  /// else who holds the post today; `Problem.notFound` where nobody does.
  package func parties() throws -> Parties {
    let owner = record.opening.owner
    guard let assessor = assignments.assessor(of: owner, at: record.opening.school, on: day).person else {
      throw Problem.notFound
    }
    let people = try PersonRows.find([owner, assessor], on: connection)
    func party(_ id: PersonID, _ role: Role) throws -> Party {
      guard let person = people[id] else { throw Problem.notFound }
      let post = assignments.last {
        $0.person == id && $0.role == role && $0.school == record.opening.school && $0.holds(on: day)
      }
      return Party(person, as: post, at: school, on: day)
    }
    return Parties(owner: try party(owner, .teacher), assessor: try party(assessor, .principal))
  }
}

extension Party {
  /// Somebody with the facts of a day; without a post the jabatan is empty.
  package init(_ person: Person, as post: Assignment?, at school: School, on day: Day) {
    self.init(
      person: person.id, name: person.name, nip: person.nip?.text, rank: person.ranks.value(on: day)?.text,
      post: post.map(PostCopy.title) ?? "", unit: school.name, employment: person.employment,
      grade: person.grades.value(on: day))
  }
}
