import Domain
import HTML

/// What Beranda says to whoever looks after schools: what waits in one sentence, one button, and the counts.
struct OfficeHomePage: Piece {
  let schools: Int
  let waiting: OfficeWaitingRows
  /// Schools without a principal, for whoever may name one.
  var vacancies = VacancyRows.none
  /// Whether something waits for them as tim kinerja, which stands further below.
  var waitsBeside = false

  static func load(for me: SignedIn) async throws -> OfficeHomePage? {
    guard OfficeDesk.isFor(me) else { return nil }
    let desk = try OfficeDesk(me)
    return OfficeHomePage(
      schools: try await OfficeRows.count(desk, in: me.house),
      waiting: try await OfficeWaitingRows.load(desk, in: me.house),
      vacancies: try await VacancyRows.load(desk, in: me.house)
    )
  }

  var html: HTML {
    """
    \(if: !waiting.items.isEmpty || vacancies.count > 0 || !waitsBeside, turn.html)\(vacant)<h2>Wilayah saya</h2>\
    \(Filter(
      [
        .init("Sekolah", count: schools, Path.office),
        .init("Sekolah dengan keterlambatan", Path.officeLate),
      ], label: "Sekolah di wilayah"))\
    <p>\(Link("Lihat seluruh sekolah", Path.office))</p>
    """
  }

  private var turn: Turn {
    guard let first = waiting.items.first else { return appointing ?? Turn(.nobody, OfficeCopy.waiting([])) }
    return Turn(
      .you, OfficeCopy.waiting(waiting.items), since: Indonesian.day(first.since),
      content: Row(
        ButtonLink("\(TurnCopy.button(first.stage)): \(first.owner)", StageCopy.place(first.stage, first.record))
      ).html)
  }

  /// A school that nobody heads waits for its admin when nothing else does.
  private var appointing: Turn? {
    vacancies.schools.first.map { first in
      Turn(
        .you, "tetapkan kepala sekolah di \(vacancies.count == 1 ? first.name : "\(vacancies.count) sekolah")",
        since: first.since.map { Indonesian.day($0) },
        content: Row(ButtonLink("Penugasan di \(first.name)", Path.officeSchoolPosts(first.school))).html)
    }
  }

  private var vacant: HTML {
    if vacancies.count == 0 { return .empty }
    let items = vacancies.schools.map { one in
      TaskList.Item(
        one.name, Path.officeSchoolPosts(one.school), tag: StatusTag("belum ada kepala sekolah", .wait),
        more: "<span class=\"quiet\">\(OfficeCopy.vacant(since: one.since))</span>")
    }
    let cut = vacancies.count > items.count
    return """
      <h2>Sekolah tanpa kepala sekolah</h2>\(TaskList(items, level: .three))\
      \(if: cut, "<p class=\"quiet\">\(items.count) yang terbaru dari \(vacancies.count).</p>")
      """
  }
}
