import Domain
import Storage

extension Ledger.Scene {
  /// Both sides with the facts of this day, for the document that a decision makes. The assessor is who assesses on this
  /// day; `Problem.notFound` where nobody does.
  package func parties() throws -> Parties {
    let parties = try partiesOrVacancy()
    guard parties.assessor != nil else { throw Problem.notFound }
    return parties
  }

  /// Both sides of an approved plan: where whoever approved it assesses no more, they all the same, as they were that day.
  package func partiesOrApprover() throws -> Parties {
    let parties = try partiesOrVacancy()
    guard let approved = try approval(), approved.doer.person != parties.assessor?.person,
      let person = try PersonRows.find([approved.doer.person], on: connection)[approved.doer.person]
    else { return parties }
    let post = assignments.assessingPost(of: line, on: approved.day).flatMap { $0.person == person.id ? $0 : nil }
    return Parties(
      owner: parties.owner,
      assessor: Party(person, as: post, at: places.first { $0.id == post?.school } ?? school, on: approved.day))
  }

  /// Both sides, the assessor's left empty where nobody holds the post: for an agreement without approval.
  package func partiesOrVacancy() throws -> Parties {
    let assessing = assignments.assessingPost(of: line, on: day)
    let concerned = [assessing?.person, assessing?.standIn?.person].compactMap { $0 }
    let people = try PersonRows.find([line.owner] + concerned, on: connection)
    guard let owner = people[line.owner] else { throw Problem.notFound }
    let ownParty = Party(owner, as: ownPost, at: school, on: day)
    guard let assessing else { return Parties(owner: ownParty, assessor: nil) }
    guard let assessor = people[assessing.person] else { throw Problem.notFound }
    return Parties(
      owner: ownParty,
      assessor: Party(
        assessor, as: assessing, at: places.first { $0.id == assessing.school } ?? school, on: day,
        naming: assignments.assessor(of: line, on: day) == .named(assessing.person)
          ? PostCopy.naming(assessing.standIn, for: assessing.standIn?.person.flatMap { people[$0]?.name }) : nil))
  }

  /// Atasan pejabat penilai with the facts of this day, who decides an objection. Where nobody holds the post, whoever asks
  /// is not the one.
  package func superiorParty() throws -> Party {
    guard let post = assignments.superiorPost(of: line, on: day) else { throw Refused([.notYours([.superior])]) }
    guard let person = try PersonRows.find([post.person], on: connection)[post.person] else { throw Problem.notFound }
    return Party(person, as: post, at: places.first { $0.id == post.school } ?? school, on: day)
  }

  /// Whether a post stands above the assessor's that decides objections, held or vacant.
  package var isObjectionDecidable: Bool { assignments.deciding(of: line, on: day) != .nobody }

  /// Dasar penilaian: what else a rating rests on.
  package func basis() throws -> RatingBasis {
    let owner = try PersonRows.find([line.owner], on: connection)[line.owner]
    return RatingBasis(
      achievement: try AchievementRows.of(record.opening.school, in: record.opening.period, on: connection),
      service: owner.map { assignments.service(of: $0, at: school, among: places, from: line.from, to: line.to) } ?? [])
  }

  /// What the owner is at the place on this day, or was there last.
  var ownPost: Assignment? { assignments.post(of: line.owner, as: line.subject.role, at: school.id, on: day) }
}

extension [Assignment] {
  /// The last post of a person in a role at a place: of those that hold on a day, else of those before.
  func post(of person: PersonID, as role: Role, at place: SchoolID, on day: Day) -> Assignment? {
    let held = filter { $0.person == person && $0.role == role && $0.school == place && $0.from <= day }
    return held.last { $0.holds(on: day) } ?? held.last
  }
}

extension Party {
  /// Somebody with the facts of a day; without a post the jabatan is empty. `naming`: how somebody came to rate who did not
  /// hold the post on the last day of the period; the document says so.
  package init(_ person: Person, as post: Assignment?, at place: School, on day: Day, naming: String? = nil) {
    let title = post.map { PostCopy.title($0, at: place) } ?? ""
    self.init(
      person: person.id, name: person.name, nip: person.nip?.text, rank: person.ranks.value(on: day)?.text,
      post: naming.map { "\(title) (\($0))" } ?? title, unit: place.name,
      employment: person.employment(on: day), grade: person.grades.value(on: day))
  }
}
