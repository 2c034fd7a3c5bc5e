import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Jadwal: lesson hours that teachers offer and principals choose from, and both sides' calendar.
enum ScheduleRoutes {
  static let all: [Route] = [
    .signedIn(.get, "/persiapan/:record/jam") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.owner])
      guard view.record.agreedOn != nil, view.record.opening.subject == .teacher else { throw Problem.notFound }
      let offers = try await LessonOfferRows.load(view.id, in: me.house)
      return me.page(LessonOfferPage.title, in: .myRecords, LessonOfferPage(view: view, me: me, offers: offers).html)
    },
    .signedIn(.post, "/persiapan/:record/jam", offer),
    .signedIn(.post, "/persiapan/:record/jam/:tawaran/penghapusan", remove),
    .signedIn(.get, "/jam-pelajaran") { me in
      let page = try await week(me, asked: Day(me.visit.query.text("pekan")))
      return me.page(ScheduleCopy.weekTitle, in: .staff, width: .wide, page.html)
    },
    .signedIn(.post, "/jam-pelajaran/:tawaran/pilihan", pick),
    .signedIn(.get, "/kalender.ics") { me in
      let events = try await LessonCalendarRows.events(for: me)
      return try calendar(events, me, name: "observasi-kelas")
    },
    .signedIn(.get, "/observasi/:record/kalender.ics") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: ObservationRoutes.sides)
      let event = ObservationEvent(
        view.record, other: view.isOwner ? view.assessor?.name : view.owner.name, isOwner: view.isOwner,
        school: view.school, origin: me.visit.origin)
      return try calendar(event.map { [$0.event] } ?? [], me, name: "observasi-\(view.id.number)")
    },
  ]

  /// The name and value of the button that takes a choice back.
  static let cancelling = (name: "keputusan", value: "batal")

  private static func calendar(_ events: [CalendarEvent], _ me: SignedIn, name: String) throws -> Response {
    // A calendar without anything in it is none (RFC 5545).
    if events.isEmpty { throw Problem.notFound }
    var response = Response.text(ICalendar.text(events, at: me.now), type: "text/calendar; charset=utf-8")
    response.headers[.contentDisposition] = "attachment; filename=\"\(name).ics\""
    return response
  }

  private static func offer(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.owner])
    guard view.record.agreedOn != nil, view.record.opening.subject == .teacher else { throw Problem.notFound }
    let typed = LessonOfferForm.read(me.visit.form)
    let id: Int64 = me.house.ids.number()
    guard view.isDayLeft else { return try await closed(view.id, me) }
    let (record, last, today) = (view.id, view.lastObservationDay, view.today)
    let faults = try await me.house.database.write { connection -> [LessonHour.Fault]? in
      guard try LessonOfferRows.isOpen(record, on: connection) else { return nil }
      let others = try connection.all(LessonOfferRows.all(of: [record])).map(\.hour)
      // The very same hour again is a form that was sent twice.
      if let same = LessonHour.read(typed, beside: [], today: today, until: last).hour, others.contains(same) {
        return []
      }
      let (hour, faults) = LessonHour.read(typed, beside: others, today: today, until: last)
      if let hour { try connection.run(LessonOfferRows.insert(hour, of: record, id: id)) }
      return faults
    }
    guard let faults else { return try await closed(view.id, me) }
    if faults.isEmpty { return .go(to: .lessonOffers(record), news: "jam-ditawarkan") }
    let page = LessonOfferPage(
      view: view, me: me, offers: try await LessonOfferRows.load(record, in: me.house), typed: me.visit.form,
      faults: faults)
    return me.page(
      LessonOfferPage.title, in: .myRecords, hasErrors: true, status: .unprocessableContent, page.html)
  }

  private static func remove(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.owner])
    let (record, id) = (view.id, try me.visit.id("tawaran", LessonOffer.self).number)
    let isOpen = try await me.house.database.write { connection in
      guard try LessonOfferRows.isOpen(record, on: connection) else { return false }
      try connection.run(LessonOfferRows.removal(id, of: record))
      return true
    }
    return isOpen ? .go(to: .lessonOffers(record), news: "jam-dihapus") : try await closed(record, me)
  }

  /// The list as it stands, once the preparation was sent: nothing happened.
  private static func closed(_ record: RecordID, _ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(record, for: me, as: [.owner])
    let page = LessonOfferPage(
      view: view, me: me, offers: try await LessonOfferRows.load(record, in: me.house), typed: me.visit.form)
    return me.page(
      LessonOfferPage.title, in: .myRecords, hasErrors: true, status: .conflict,
      Notice(.warning, "<p>\(ScheduleCopy.closed(view))</p>").html + page.html)
  }

  private static func week(_ me: SignedIn, asked: Day?) async throws -> LessonWeekPage {
    guard me.posts.contains(where: { $0.assignment.role == .principal }) else { throw Problem.notFound }
    let staff = try await StaffListRows.load(for: me).staff
    return LessonWeekPage(scene: try await ScheduleRows.load(staff, in: me.house), me: me, asked: asked)
  }

  /// Chooses an hour, or takes the choice back, while its teacher still prepares.
  private static func pick(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("tawaran", LessonOffer.self).number
    let asked = Day(me.visit.form.text("pekan"))
    guard let offer = try await LessonOfferRows.find(id, in: me.house) else {
      return try await unpicked(ScheduleCopy.takenBack, asked, me)
    }
    let view = try await RecordView.load(offer.record, for: me, as: [.assessor])
    // Once a day was sent, another one needs the teacher's word.
    if view.mayProposeMove { return .go(to: .observationMoveTo(view.id, id), news: "jam-perlu-usulan") }
    let record = view.id
    let isCancelling = me.visit.form.text(cancelling.name) == cancelling.value
    let outcome = try await me.house.database.write { connection -> String? in
      guard try LessonOfferRows.isOpen(record, on: connection) else { return ScheduleCopy.noLongerOpen }
      let offers = try connection.all(LessonOfferRows.all(of: [record]))
      guard offers.contains(where: { $0.id == id }) else { return ScheduleCopy.takenBack }
      try connection.run(LessonOfferRows.pick(isCancelling ? nil : id, of: record))
      return nil
    }
    if let outcome { return try await unpicked(outcome, asked, me) }
    return .go(
      to: asked.map(Path.lessonWeekOf) ?? .lessonWeek, news: isCancelling ? "pilihan-dibatalkan" : "jam-dipilih")
  }

  /// The weeks as they stand, and why nothing was picked.
  private static func unpicked(_ sentence: String, _ asked: Day?, _ me: SignedIn) async throws -> Response {
    let page = try await week(me, asked: asked)
    return me.page(
      ScheduleCopy.weekTitle, in: .staff, width: .wide, hasErrors: true, status: .conflict,
      Notice(.warning, "<p>\(sentence)</p>").html + page.html)
  }
}
