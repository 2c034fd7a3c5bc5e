import Domain
import HTML
import HTTPTypes
import Hummingbird

/// The rooms that the navigation shows: those that are built and that the person has business in.
enum Room { case home, myRecords, staff, people, reportCard, none }

extension SignedIn {
  /// A page in the frame of this person.
  func page(
    _ title: String, in room: Room = .none, width: Layout.Width = .narrow, hasErrors: Bool = false,
    status: HTTPResponse.Status = .ok, _ content: HTML
  ) -> Response {
    .page(
      Layout(
        title: title, home: Path.home, stylesheet: house.assets.style, script: house.assets.script,
        rooms: rooms(current: room),
        who: Layout.Who(name: name, detail: detail, actions: HTML("\(Link("Akun", Path.account))")),
        person: Keys.seal("person:\(person.number)", with: house.keys.sessions).prefix(16).description, width: width,
        hasErrors: hasErrors, foot: foot, content: content
      ).html, status: status)
  }

  private func rooms(current: Room) -> [Layout.Room] {
    var rooms = [Layout.Room("Beranda", Path.home, isCurrent: current == .home)]
    let roles = Set(posts.map(\.assignment.role))
    if roles.contains(.principal) { rooms.append(.init("Guru saya", Path.staff, isCurrent: current == .staff)) }
    if roles.contains(.teacher) {
      rooms.append(.init("Kinerja saya", Path.myRecords, isCurrent: current == .myRecords))
    }
    if roles.contains(.operator) { rooms.append(.init("Orang", Path.people, isCurrent: current == .people)) }
    if roles.contains(.principal) || roles.contains(.operator) {
      rooms.append(.init("Rapor Pendidikan", Path.reportCard, isCurrent: current == .reportCard))
    }
    return rooms
  }

  private var detail: String {
    guard let post = posts.last(where: { $0.assignment.isHome }) ?? posts.first else {
      return "tanpa penugasan hari ini"
    }
    return PostCopy.title(post.assignment) + " · " + post.school.name
  }

  private var foot: HTML {
    guard let demo = house.demo else { return .empty }
    return """
      <p class="quiet">Peragaan: hari ini dianggap \(Indonesian.day(demo.today)). \
      \(Link("Ubah hari", Path.demo))</p>
      """
  }
}
