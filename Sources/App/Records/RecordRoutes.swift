import Domain
import HTML
import Hummingbird
import Storage

/// Kinerja saya, the page of a record, its history, and a principal's list.
enum Records {
  static let routes: [Route] = [
    .signedIn(.get, "/kinerja") { me in
      let scene = try await HomeRows.load(for: me)
      return me.page(
        "Kinerja saya", in: .myRecords,
        MyRecordsPage(
          me: me, mine: scene.mine, period: scene.period, isClosed: scene.calendar.isPeriodClosed,
          prePlanning: scene.prePlanning
        ).html)
    },
    .signedIn(.post, "/kinerja") { me in
      guard let school = SchoolID(me.visit.form.text("sekolah")) else { throw Problem.notFound }
      return .go(to: .plan(try await OpeningRows.open(for: me, at: school)), news: "dimulai")
    },
    .reading("/kinerja/:record") { me, connection in
      let view = try RecordView.find(me.visit.id("record"), for: me, as: Readers.record, on: connection)
      return try PeriodicRhythm.told(view, on: connection)
    } _: { me, view in
      me.page(
        RecordPage.title(view), in: view.room,
        RecordPage(
          view: view, plan: view.plan(), news: Kabar.notice(me, view.words),
          reminder: Reminder(view, origin: me.visit.origin).map { ReminderPage(reminder: $0) }
        ).html)
    },
    .signedIn(.get, "/riwayat/:record", history),
    .reading("/guru") { me, connection in
      let wanted = PeriodID(me.visit.query.text(PeriodChoice.name))
      let led = wanted == nil ? me.schools(as: .principal) : me.everLed(as: .principal)
      if led.isEmpty { throw Problem.notFound }
      let list = try StaffListRows.find(for: me, in: wanted, on: connection)
      let recent = list.choice.all.map(\.period)
      return (
        list, try FollowUpGlance.find(for: me, staff: list.staff, recent: recent, on: connection),
        try PeriodicGlance.find(for: me, staff: list.staff, period: list.period, chosen: list.rhythms, on: connection)
      )
    } _: { me, scene in
      staff(me, scene.0, scene.1, scene.2)
    },
    // A draft is no page: nobody reads it but through its form.
    .signedIn(.get, "/draf/:record/:form") { _ in throw Problem.notFound },
    .signedIn(.post, "/draf/:record/:form", limit: Drafts.limit, DraftKeeping.keep),
  ]

  private static func history(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: Readers.record)
    let (id, house) = (view.id, me.house)
    let (lines, isIntact) = try await house.database.read { connection in
      let findings = try Verification.check(id, in: house, on: connection)
      let lines = try HistoryRows.named(connection.all(HistoryRows.all(of: id)), on: connection)
      return (lines, findings.isEmpty)
    }
    return me.page(
      "Riwayat", in: view.room, HistoryPage(view: view, me: me, lines: lines, isIntact: isIntact).html)
  }

  private static func staff(
    _ me: SignedIn, _ scene: StaffListRows, _ followUps: FollowUpGlance, _ periodic: PeriodicGlance
  ) -> Response {
    let asked = Path.StaffPart(rawValue: me.visit.query.text("saring"))
    let part = asked ?? (scene.staff.count(.waitingForMe) > 0 ? .waitingForMe : .all)
    let page = StaffPage(
      staff: scene.staff, part: part, today: me.today, choice: scene.choice,
      followUps: followUps, periodic: periodic, origin: me.visit.origin)
    return me.page(page.title, in: .staff, width: .wide, page.html)
  }
}
