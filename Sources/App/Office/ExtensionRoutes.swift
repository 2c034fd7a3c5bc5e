import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

extension OfficeCalendarRoom {
  /// Gives a window more days, or corrects what was given, after a page that says for whom and from which day to which.
  static func extend(_ me: SignedIn) async throws -> Response {
    let table = try await OfficeCalendar.Table.kept(by: me)
    let form = me.visit.form
    let mark = CommandMark(form)
    if form.text(PostCheckPage.back) == "ya" { return again(table, [], me) }
    let target = try await me.house.database.read { connection -> CalendarForm.Target? in
      // The button was pressed twice: it is granted already, and no fault.
      if let mark, try ExtensionRows.isGranted(mark, on: connection) { return nil }
      return try named(form, table, on: connection)
    }
    guard let target else { return .go(address: table.place.address, news: "jendela-diperpanjang") }
    let (wanted, faults) = CalendarForm.read(form, target: target, at: table)
    guard let wanted else { return again(table, faults, me) }
    guard form.text("pasti") == "ya" else {
      let page = ExtensionPage(table: table, wanted: wanted, target: target, me: me)
      return me.page(page.title, in: .office, page.html)
    }
    guard let mark else {
      throw Problem.badRequest("Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.")
    }
    let (subject, granted) = (wanted.scope.number ?? table.office.id.number, wanted.granted)
    let (id, isCorrection) = (me.house.ids.number(), granted.corrects != nil)
    return try await change(
      table, me, news: isCorrection ? "jendela-dikoreksi" : "jendela-diperpanjang",
      isCorrection ? .windowCorrected : .windowExtended, of: subject,
      fields: [granted.step.rawValue, granted.cause.rawValue], reason: granted.reason
    ) {
      ExtensionRows.extend(
        wanted, office: table.office.id, period: table.period.id, by: me.person, at: me.now, command: mark, id: id)
    }
  }

  /// Whom the fields name, and for whom of them it would hold.
  private static func named(
    _ form: FormFields, _ table: OfficeCalendar.Table, on connection: any Connection
  ) throws -> CalendarForm.Target {
    var target = CalendarForm.Target()
    switch CalendarForm.audience(form) {
    case .school:
      target.school = try table.school(form.text("npsn"), on: connection)
      target.reach = try target.school.map {
        try ExtensionRows.reach($0, for: table.office, on: table.today, connection: connection)
      }
    case .person:
      let (typed, checked) = (form.text("orang"), form.text(PostForm.checked))
      let found = try OfficePeopleRows.find(
        typed, at: table.places, on: table.today, alsoFormer: false, connection: connection)
      target.people = checked.isEmpty ? found : found.filter { String($0.person.number) == checked }
      if target.people.count == 1 {
        target.reach = try ExtensionRows.reach(
          target.people[0].person, at: table.places, in: table.period.id, for: table.office, on: table.today,
          connection: connection)
      }
    case .everybody, nil: break
    }
    return target
  }
}
