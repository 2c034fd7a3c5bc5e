import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Penugasan: posts are given and ended by whoever is above them, each time with a reason, after a page that says what
/// follows from it.
enum PostRoom {
  static let routes: [Route] = [
    .signedIn(.get, "/wilayah/penugasan") { me in show(try await PostDesk.office(me), me) },
    .signedIn(.post, "/wilayah/penugasan") { me in try await begin(PostDesk.office(me), me) },
    .signedIn(.post, "/wilayah/penugasan/:penugasan") { me in try await end(PostDesk.office(me), me) },
    .signedIn(.get, "/wilayah/:sekolah/penugasan") { me in show(try await PostDesk.school(me), me) },
    .signedIn(.post, "/wilayah/:sekolah/penugasan") { me in try await begin(PostDesk.school(me), me) },
    .signedIn(.post, "/wilayah/:sekolah/penugasan/:penugasan") { me in try await end(PostDesk.school(me), me) },
    .signedIn(.get, "/guru/tim") { me in show(try await PostDesk.team(me), me) },
    .signedIn(.post, "/guru/tim") { me in try await begin(PostDesk.team(me), me) },
    .signedIn(.post, "/guru/tim/:penugasan") { me in try await end(PostDesk.team(me), me) },
  ]

  private static func room(_ desk: PostDesk) -> Room { desk.kind == .team ? .staff : .office }

  private static func show(_ desk: PostDesk, _ me: SignedIn) -> Response {
    let page = PostPage(desk: desk, token: me.visit.token)
    return me.page(page.title, in: room(desk), Kabar.notice(me) + page.html)
  }

  private static func again(_ desk: PostDesk, _ faults: [PostForm.Fault], _ me: SignedIn) -> Response {
    let page = PostPage(desk: desk, token: me.visit.token, form: me.visit.form, faults: faults)
    return me.page(page.title, in: room(desk), hasErrors: true, status: .unprocessableContent, page.html)
  }

  private static func begin(_ desk: PostDesk, _ me: SignedIn) async throws -> Response {
    let form = me.visit.form
    let found = try await me.house.database.read { connection in
      try OfficePeopleRows.find(form.text("orang"), at: desk.search, on: desk.today, connection: connection)
    }
    let (wanted, faults) = PostForm.read(form, at: desk, found: found)
    guard let wanted else { return again(desk, faults, me) }
    let (isSure, isInside) = (form.text("pasti") == "ya", desk.kind == .team)
    let (actor, today, now, ids) = (me.person, desk.today, me.now, me.house.ids)
    let (wrong, warnings) = try await me.house.database.write { connection in
      let held = try PostRows.held(by: wanted.appointment.person, at: desk.place.id, on: connection)
      let wrong = held.faults(
        of: wanted.appointment, isInside: isInside, by: actor,
        since: try connection.row(PeriodRows.newestBegin(by: today)) { try $0.optionalDay() } ?? nil)
      if isSure, wrong.isEmpty {
        try connection.run(
          PostRows.begin(
            wanted.appointment, held: held, reason: wanted.reason, by: actor, at: now, ids: ids))
      }
      return (wrong, held.warnings(of: wanted.appointment))
    }
    guard wrong.isEmpty else { return again(desk, wrong.map(PostForm.fault), me) }
    if isSure { return .go(to: desk.path, news: "tugas-dimulai") }
    var fields = form
    fields.pairs.removeAll { $0.name == "orang" }
    fields.pairs.append(.init(name: "orang", value: OfficePeopleRows.exactly(found[0].person)))
    let page = PostCheckPage(
      desk: desk, title: "Periksa penugasan",
      lines: [
        .init("Orang", "\(wanted.name), \(found[0].place)"),
        .init("Tugas", "\(PostCopy.task(wanted.task, at: desk.place)) di \(desk.place.name)"),
        .init("Mulai", "\(Indonesian.day(wanted.appointment.from))"), .init("Alasan", "\(wanted.reason)"),
      ], warnings: warnings.map { PostCopy.warning($0, desk) }, place: desk.path, button: "Tetapkan penugasan",
      fields: fields, token: me.visit.token)
    return me.page(page.title, in: room(desk), page.html)
  }

  private static func end(_ desk: PostDesk, _ me: SignedIn) async throws -> Response {
    let id: AssignmentID = try me.visit.id("penugasan")
    guard let post = desk.posts.first(where: { $0.assignment.id == id }) else { throw Problem.notFound }
    let one = post.assignment
    let form = me.visit.form
    let (day, why) = (PostForm.control("sampai", one), PostForm.control("alasan", one))
    let last = Day(form.text("sampai"))
    var faults: [PostForm.Fault] = []
    if let last {
      faults += one.endFaults(last: last).map { PostForm.fault($0, day) }
    } else {
      faults.append(.init(day, "Isi hari terakhirnya, misalnya 30-06-2026."))
    }
    faults += PostForm.reason(form, why)
    guard faults.isEmpty, let last else { return again(desk, faults, me) }
    if form.text("pasti") == "ya" {
      let (actor, now, ids, reason) = (me.person, me.now, me.house.ids, form.text("alasan"))
      let wrong = try await me.house.database.write { connection in
        // As it stands now: somebody else may have ended it since this page was read.
        guard let post = try AssignmentRows.find(id, on: connection) else { throw Problem.notFound }
        let wrong = post.endFaults(last: last)
        if wrong.isEmpty {
          try connection.run(PostRows.end(post, last: last, reason: reason, by: actor, at: now, ids: ids))
        }
        return wrong
      }
      guard wrong.isEmpty else { return again(desk, wrong.map { PostForm.fault($0, day) }, me) }
      return .go(to: desk.path, news: "tugas-berakhir")
    }
    let warnings = desk.all.warnings(ending: one, last: last, openRecords: desk.openRecords)
    let page = PostCheckPage(
      desk: desk, title: "Periksa pengakhiran",
      lines: [
        .init("Orang", "\(post.name)"), .init("Tugas", "\(PostCopy.title(one, at: desk.place)) di \(desk.place.name)"),
        .init("Hari terakhir", "\(Indonesian.day(last))"), .init("Alasan", "\(form.text("alasan"))"),
      ], warnings: warnings.map { PostCopy.warning($0, desk) }, place: desk.path(ending: id),
      button: "Akhiri penugasan", fields: form, token: me.visit.token)
    return me.page(page.title, in: room(desk), page.html)
  }
}
