import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Penugasan: posts are given, ended and, before their first day, taken back by whoever is above them, each time with a
/// reason, after a page that says what follows from it.
enum PostRoom {
  static let routes: [Route] =
    routes("/wilayah/penugasan", PostDesk.office) + routes("/wilayah/:sekolah/penugasan", PostDesk.school)
    + routes("/guru/tim", PostDesk.team)

  private static func routes(
    _ address: String, _ desk: @escaping @Sendable (SignedIn) async throws -> PostDesk
  ) -> [Route] {
    [
      .signedIn(.get, address) { me in show(try await desk(me), me) },
      .signedIn(.post, address) { me in try await begin(desk(me), me) },
      .signedIn(.post, "\(address)/:penugasan") { me in try await end(desk(me), me) },
      .signedIn(.post, "\(address)/:penugasan/pembatalan") { me in try await cancel(desk(me), me) },
    ]
  }

  private static func room(_ desk: PostDesk) -> Room { desk.kind == .team ? .staff : .office }

  private static func show(_ desk: PostDesk, _ me: SignedIn) -> Response {
    let page = PostPage(desk: desk, token: me.visit.token)
    return me.page(page.title, in: room(desk), Kabar.notice(me) + page.html)
  }

  /// What was typed once more: with what is wrong with it, or because somebody came back from the page of checking.
  private static func again(
    _ desk: PostDesk, _ into: PostPage.TypedInto, _ faults: [PostForm.Fault], _ me: SignedIn
  ) -> Response {
    let page = PostPage(desk: desk, token: me.visit.token, form: me.visit.form, typedInto: into, faults: faults)
    return me.page(
      page.title, in: room(desk), hasErrors: !faults.isEmpty, status: faults.isEmpty ? .ok : .unprocessableContent,
      page.html)
  }

  private static func isBack(_ me: SignedIn) -> Bool { me.visit.form.text(PostCheckPage.back) == "ya" }
  private static func isSure(_ me: SignedIn) -> Bool { me.visit.form.text("pasti") == "ya" }

  private static func begin(_ desk: PostDesk, _ me: SignedIn) async throws -> Response {
    if isBack(me) { return again(desk, .appointing, [], me) }
    let form = me.visit.form
    let found = try await me.house.database.read { connection in
      // A post that was ended by mistake is given again; tim kinerja is chosen among those who teach there.
      try OfficePeopleRows.find(
        form.text("orang"), at: desk.search, on: desk.today, alsoFormer: desk.kind != .team, connection: connection)
    }
    let (wanted, faults) = PostForm.read(form, at: desk, found: found)
    guard let wanted else { return again(desk, .appointing, faults, me) }
    let (isSure, isInside) = (isSure(me), desk.kind == .team)
    let (actor, first, now, ids) = (me.person, desk.first, me.now, me.house.ids)
    let seen = form.text(PostCheckPage.warned)
    let (one, wrong, warnings, isDone) = try await me.house.database.write {
      connection -> (Appointment, [Appointment.Fault], [Appointment.Warning], Bool) in
      let standIn = wanted.task.isStandIn ? try PostRows.standIn(wanted, on: connection) : nil
      let one = standIn ?? wanted.appointment
      let held = try PostRows.held(
        by: [one.person] + (one.standIn?.person.map { [$0] } ?? []), at: desk.place.id, on: connection)
      var wrong = held.faults(of: one, isInside: isInside, by: actor, since: first)
      if wanted.task.isStandIn, standIn == nil { wrong.append(.noEndedPeriod) }
      let warnings = held.warnings(of: one)
      // Of what came about since the page of checking nobody has read a warning yet.
      let isDone = isSure && wrong.isEmpty && PostCheckPage.key(warnings) == seen
      if isDone {
        try connection.run(PostRows.begin(one, held: held, reason: wanted.reason, by: actor, at: now, ids: ids))
      }
      return (one, wrong, warnings, isDone)
    }
    guard wrong.isEmpty else { return again(desk, .appointing, wrong.map { PostForm.fault($0, desk) }, me) }
    if isDone { return .go(address: desk.here.address, news: "tugas-dimulai") }
    var fields = form
    fields.pairs.removeAll { $0.name == PostForm.checked }
    fields.pairs.append(.init(name: PostForm.checked, value: String(one.person.number)))
    fields.pairs.removeAll { $0.name == PostCheckPage.warned }
    fields.pairs.append(.init(name: PostCheckPage.warned, value: PostCheckPage.key(warnings)))
    let place = found.first { $0.person == one.person }?.place
    let page = PostCheckPage(
      desk: desk, title: "Periksa penugasan",
      lines: [
        .init("Orang", "\(wanted.name)\(place.map { ", \($0)" })"),
        .init("Tugas", "\(PostCopy.task(wanted.task, at: desk.place)) di \(desk.place.name)"),
      ] + (one.standIn.map { [.init("Menggantikan", "\($0.person.map(desk.name) ?? "jabatan yang kosong")")] } ?? [])
        + [
          .init("Mulai", "\(Indonesian.day(one.from))"),
          .init(one.standIn == nil ? "Alasan" : "Alasan, tampil di dokumen", "\(wanted.reason)"),
        ], warnings: warnings.map { PostCopy.warning($0, desk) }, place: desk.path, button: "Tetapkan penugasan",
      fields: fields, token: me.visit.token)
    return me.page(page.title, in: room(desk), page.html)
  }

  /// Nil where it is not, or not any more, at this desk.
  private static func post(_ desk: PostDesk, _ me: SignedIn) throws -> LineRows.Post? {
    let id: AssignmentID = try me.visit.id("penugasan")
    return desk.posts.first { $0.assignment.id == id }
  }

  /// Somebody took it back meanwhile, perhaps the same person by a second press: the list tells how it stands.
  private static func gone(_ desk: PostDesk) -> Response { .go(address: desk.here.address, news: "tugas-tiada") }

  /// Changes a post as it stands now, for somebody else may have done so since the page was read; what is wrong with it
  /// otherwise, and nil where it is gone.
  private static func change<Fault: Sendable>(
    _ id: AssignmentID, _ me: SignedIn, faults: @escaping @Sendable (Assignment) -> [Fault],
    statements: @escaping @Sendable (Assignment) -> [SQL]
  ) async throws -> [Fault]? {
    try await me.house.database.write { connection in
      guard let post = try AssignmentRows.find(id, on: connection) else { return nil }
      let wrong = faults(post)
      if wrong.isEmpty { try connection.run(statements(post)) }
      return wrong
    }
  }

  private static func end(_ desk: PostDesk, _ me: SignedIn) async throws -> Response {
    guard let post = try post(desk, me) else { return gone(desk) }
    let (one, form, today, first) = (post.assignment, me.visit.form, desk.today, desk.first)
    if isBack(me) { return again(desk, .ending(one.id), [], me) }
    let (day, why) = (PostForm.control("sampai", one), PostForm.control("alasan", one))
    let last = Day(form.text("sampai"))
    var faults: [PostForm.Fault] = []
    if let last {
      faults += one.endFaults(last: last, since: first).map { PostForm.fault($0, day, on: today) }
    } else {
      faults.append(.init(day, "Isi hari terakhirnya, misalnya 30-06-2026."))
    }
    faults += PostForm.reason(form, why)
    guard faults.isEmpty, let last else { return again(desk, .ending(one.id), faults, me) }
    if isSure(me) {
      let (actor, now, ids, reason) = (me.person, me.now, me.house.ids, form.text("alasan"))
      let wrong = try await change(
        one.id, me, faults: { $0.endFaults(last: last, since: first) },
        statements: { PostRows.end($0, last: last, reason: reason, by: actor, at: now, ids: ids) })
      guard let wrong else { return gone(desk) }
      guard wrong.isEmpty else {
        return again(desk, .ending(one.id), wrong.map { PostForm.fault($0, day, on: today) }, me)
      }
      return .go(address: desk.here.address, news: "tugas-berakhir")
    }
    return try await check(
      post, desk, me, title: "Periksa pengakhiran", when: .init("Hari terakhir", "\(Indonesian.day(last))"), last: last,
      place: desk.path(ending: one.id), button: "Akhiri penugasan")
  }

  private static func cancel(_ desk: PostDesk, _ me: SignedIn) async throws -> Response {
    guard let post = try post(desk, me) else { return gone(desk) }
    let (one, form, today) = (post.assignment, me.visit.form, desk.today)
    if isBack(me) { return again(desk, .cancelling(one.id), [], me) }
    let why = PostForm.control("alasan-batal", one)
    let faults = one.cancelFaults(on: today).map { PostForm.fault($0, why) } + PostForm.reason(form, why)
    guard faults.isEmpty else { return again(desk, .cancelling(one.id), faults, me) }
    if isSure(me) {
      let (actor, now, ids, reason) = (me.person, me.now, me.house.ids, form.text("alasan"))
      let wrong = try await change(
        one.id, me, faults: { $0.cancelFaults(on: today) },
        statements: { PostRows.cancel($0, reason: reason, by: actor, at: now, ids: ids) })
      guard let wrong else { return gone(desk) }
      guard wrong.isEmpty else { return again(desk, .cancelling(one.id), wrong.map { PostForm.fault($0, why) }, me) }
      return .go(address: desk.here.address, news: "tugas-batal")
    }
    return try await check(
      post, desk, me, title: "Periksa pembatalan", when: .init("Sedianya mulai", "\(Indonesian.day(one.from))"),
      last: one.from + -1, place: desk.path(cancelling: one.id), button: "Batalkan penugasan")
  }

  /// Before a post ends or is taken back. `last`: the last day on which its holder is there.
  private static func check(
    _ post: LineRows.Post, _ desk: PostDesk, _ me: SignedIn, title: String, when: SummaryList.Line, last: Day,
    place: Path, button: String
  ) async throws -> Response {
    let (one, form) = (post.assignment, me.visit.form)
    let waiting = try await me.house.database.read { connection in
      try connection.all(PostRows.waiting(at: desk.place, after: last)).first ?? 0
    }
    let warnings = desk.all.warnings(ending: one, last: last, openRecords: waiting)
    let page = PostCheckPage(
      desk: desk, title: title,
      lines: [
        .init("Orang", "\(post.name)"), .init("Tugas", "\(PostCopy.title(one, desk)) di \(desk.place.name)"), when,
        .init("Alasan", "\(form.text("alasan"))"),
      ], warnings: warnings.map { PostCopy.warning($0, desk) }, place: place, button: button, fields: form,
      token: me.visit.token)
    return me.page(page.title, in: room(desk), page.html)
  }
}
