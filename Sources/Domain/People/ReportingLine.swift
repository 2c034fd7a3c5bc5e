/// Garis penilaian: whose record it is, at which place of work and for which days. With the assignments it says who
/// assesses it, who is above the assessor, and what anybody is to it on a day.
package struct ReportingLine: Hashable, Sendable {
  package let owner: PersonID
  package let subject: Subject
  /// The owner's status kepegawaian on the day that counts: a yayasan assesses none but non-ASN.
  package let employment: Employment
  /// Where the record is kept.
  package let place: School
  /// The places above it: dinas, yayasan, the dinas above; and those that it was merged into.
  package let above: [School]
  /// First and last day of the period.
  package let from: Day
  package let to: Day

  package init(
    owner: PersonID, subject: Subject, employment: Employment, place: School, above: [School], from: Day, to: Day
  ) {
    self.owner = owner
    self.subject = subject
    self.employment = employment
    self.place = place
    self.above = above
    self.from = from
    self.to = to
  }

  /// A post, whoever holds it.
  package struct Seat: Hashable, Sendable {
    package let role: Role
    package let place: SchoolID
  }

  /// A period is assessed by who held the post on its last day; until then, by who holds it.
  package func counting(_ day: Day) -> Day { min(day, to) }

  /// The places that stand for the record's own on a day: a merged school's records follow to its successor.
  package func places(on day: Day) -> [SchoolID] { [place.id] + (successor(on: day).map { [$0] } ?? []) }

  /// The posts that assess, from the nearest upwards: the first one assesses, the next one is above it.
  package func seats(on day: Day) -> [Seat] {
    var seats: [Seat] = []
    if subject == .teacher { seats.append(Seat(role: .principal, place: successor(on: day) ?? place.id)) }
    var next = subject == .supervisor ? place.id : place.governing(employment)
    while let office = next, !seats.contains(where: { $0.role == .officeHead && $0.place == office }) {
      seats.append(Seat(role: .officeHead, place: office))
      next = ([place] + above).first { $0.id == office }?.office
    }
    return seats
  }

  private func successor(on day: Day) -> SchoolID? { place.successor(on: day, among: above) }
}
