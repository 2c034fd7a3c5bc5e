import Domain
import HTML
import HTTPTypes
import Hummingbird

/// The rooms that the navigation shows: those that are built and that the person has business in.
enum Room { case home, myRecords, staff, people, reportCard, office, none }

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
        who: Layout.Who(name: name, detail: detail, actions: actions),
        person: Keys.seal("person:\(person.number)", with: house.keys.sessions).prefix(16).description, width: width,
        hasErrors: hasErrors, foot: house.foot, content: content
      ).html, status: status)
  }

  private func rooms(current: Room) -> [Layout.Room] {
    var rooms = [Layout.Room("Beranda", Path.home, isCurrent: current == .home)]
    let roles = Set(posts.map(\.assignment.role))
    if roles.contains(.principal) { rooms.append(.init("Guru saya", Path.staff, isCurrent: current == .staff)) }
    if roles.contains(.teacher) || recordPost != nil {
      rooms.append(.init("Kinerja saya", Path.myRecords, isCurrent: current == .myRecords))
    }
    if OfficeDesk.isFor(self) { rooms.append(.init("Wilayah", Path.office, isCurrent: current == .office)) }
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
    return PostCopy.title(post.assignment, at: post.school) + " · " + post.school.name
  }

  /// Staff-room computers are shared: the way out stands on every page.
  private var actions: HTML {
    let out = Form(to: Path.signOut, token: visit.token, forgets: true, content: "\(Button("Keluar", .plain))")
    return "\(Link("Akun", Path.account))\(out)"
  }
}

extension Visit {
  /// A page for whoever is not signed in; a browser that comes for the first time gets the secret behind its forms.
  func page(
    _ title: String, width: Layout.Width = .narrow, hasErrors: Bool = false, status: HTTPResponse.Status = .ok,
    _ content: HTML
  ) -> Response {
    let response = Response.page(
      Layout(
        title: title, home: Path.home, stylesheet: house.assets.style, script: house.assets.script, width: width,
        hasErrors: hasErrors, foot: house.foot, content: content
      ).html, status: status)
    if cookies[Visit.visitorCookie] != nil { return response }
    return response.setting(cookie: Visit.visitorCookie, to: visitorSecret, secure: house.settings.secureCookies)
  }
}

extension House {
  /// In a demo: which day it is, and where that is changed.
  fileprivate var foot: HTML {
    guard let demo else { return .empty }
    return """
      <p class="quiet">Peragaan: hari ini dianggap \(Indonesian.day(demo.today)). \
      \(Link("Ubah hari", Path.demo))</p>
      """
  }
}
