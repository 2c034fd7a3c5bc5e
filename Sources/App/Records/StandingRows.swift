import Domain
import Storage

/// Kedudukan in many records at once: the posts that bear on any of them, read together, so that nothing is asked of the
/// database record by record.
struct StandingRows {
  let person: PersonID
  /// The places of work and those above them.
  let places: [School]
  let calendars: OfficeCalendar
  private let byPerson: [PersonID: [Assignment]]
  private let byPlace: [SchoolID: [Assignment]]

  static func load(
    of person: PersonID, in records: [(owner: PersonID, school: SchoolID)], on connection: any Connection
  ) throws -> StandingRows {
    let schools = Set(records.map(\.school)).sorted()
    let owners = Set(records.map(\.owner)).union([person]).sorted()
    let places = try connection.all(LineRows.places(near: schools))
    let (held, insiders, changes) = try connection.all(
      LineRows.posts(at: places, of: owners), LineRows.insiders(at: places.stands(schools)),
      CalendarRows.changes(
        at: places.map(\.id), of: "\(list: owners.map(\.number))",
        in: "(SELECT period_id FROM record WHERE owner_id IN \(list: owners.map(\.number)))"))
    let posts = LineRows.together(held, insiders).assignments
    return StandingRows(
      person: person, places: places, calendars: OfficeCalendar(changes),
      byPerson: Dictionary(grouping: posts, by: \.person), byPlace: Dictionary(grouping: posts, by: \.school))
  }

  /// What somebody concerned holds or held anywhere.
  func posts(of person: PersonID) -> [Assignment] { byPerson[person, default: []] }

  /// What the person is to a record on a day. Only the posts that bear on it are asked: with those of four hundred schools
  /// each question would be slow, and a pengawas has a post at each.
  func standing(in line: ReportingLine, on day: Day) -> Domain.Standing {
    let (owners, own) = (posts(of: line.owner), posts(of: person))
    var near: [AssignmentID: Assignment] = [:]
    func take(_ posts: some Sequence<Assignment>) { for post in posts { near[post.id] = post } }
    take(owners)
    take(own.lazy.filter(\.isHome))
    for school in Set(owners.map(\.school)) { take(byPlace[school, default: []].lazy.filter { $0.person == person }) }
    for seat in line.places(on: day) + line.seats(on: line.counting(day)).map(\.place) {
      take(byPlace[seat, default: []])
    }
    return near.values.sorted { ($0.from, $0.id) < ($1.from, $1.id) }.standing(of: person, to: line, on: day)
  }
}
