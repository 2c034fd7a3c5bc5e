import Domain
import HTML
import Hummingbird

/// Wilayah: what is above the school. Pengawas see the schools that they accompany, the people of a dinas or yayasan those
/// under it; nobody sees what is in a record in which they have no part.
enum OfficeRoom {
  static let routes: [Route] = [
    .signedIn(.get, "/wilayah") { me in
      let desk = try OfficeDesk(me)
      let query = OfficePage.Query(me.visit.query).among(desk.offices)
      let chosen = query.office.map(desk.at) ?? desk
      let page = OfficePage(
        desk: desk, rows: try await OfficeRows.load(chosen, query, in: me.house),
        waiting: try await OfficeWaitingRows.load(desk, in: me.house), query: query)
      return me.page(page.title, in: .office, width: .wide, Kabar.notice(me) + page.html)
    },
    .signedIn(.get, "/wilayah/:sekolah") { me in
      let desk = try OfficeDesk(me)
      let rows = try await OfficeSchoolRows.load(
        me.visit.id("sekolah"), in: PeriodID(me.visit.query.text(PeriodChoice.name)), at: desk, in: me.house)
      let page = OfficeSchoolPage(
        rows: rows, desk: desk, origin: me.visit.origin,
        vacancy: try await VacancyRows.of(rows.school.id, on: desk.today, in: me.house))
      return me.page(page.title, in: .office, width: .wide, Kabar.notice(me) + page.html)
    },
  ]
}
