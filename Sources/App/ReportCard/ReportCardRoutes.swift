import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Rapor Pendidikan: the principal and the operator see what the newest report says of teaching, and bring a new one.
enum ReportCardRoom {
  static let routes: [Route] = [
    .signedIn(.get, "/rapor") { me in
      me.page("Rapor Pendidikan", in: .reportCard, width: .wide, try await page(me).html)
    },
    .signedIn(.post, "/rapor/impor", limit: Route.fileLimit) { me in try await bring(me) },
  ]

  /// The schools whose report the person keeps; `Problem.notFound` where there is none.
  private static func schools(_ me: SignedIn) throws -> [School] {
    var schools: [School] = []
    for school in me.schools(as: .principal) + me.schools(as: .operator) where !schools.contains(school) {
      schools.append(school)
    }
    guard !schools.isEmpty else { throw Problem.notFound }
    return schools
  }

  private static func page(_ me: SignedIn) async throws -> ReportCardPage {
    let schools = try schools(me)
    let (today, house) = (me.today, me.house)
    let found = try await house.database.read { connection in
      let period = try connection.all(PeriodRows.containing(today)).first
      let rules = try period.map { try house.rulebooks.book($0.rulebookHash, on: connection).rules }
      return (rules, try schools.map { try ReportCardRows.latest(of: $0.id, on: connection) })
    }
    guard let rules = found.0 ?? house.rulebooks.ids.last.flatMap({ house.rulebooks.current($0)?.rules }) else {
      throw Problem.notFound
    }
    return ReportCardPage(
      me: me,
      parts: zip(schools, found.1).map { school, stored in
        ReportCardPage.Part(
          school: school, stored: stored,
          indicators: rules.indicators(of: rules.rubricSet(forStaffKind: nil, schoolForm: school.form)),
          practices: practices(of: school, under: rules.serving(.principal)))
      })
  }

  /// What the school's principal chooses among; nothing where the rulebook has no rubrics for principals.
  private static func practices(of school: School, under rules: Rulebook) -> [SubIndicator] {
    let set = rules.rubricSet(forStaffKind: nil, schoolForm: school.form)
    return set.subject == .principal ? rules.indicators(of: set) : []
  }

  private static func bring(_ me: SignedIn) async throws -> Response {
    let schools = try schools(me)
    let form = me.visit.form
    // A form without a school is one of a person with a single school.
    let wanted = form.text("sekolah")
    guard let school = wanted.isEmpty ? schools.first : schools.first(where: { String($0.id.number) == wanted })
    else { throw Problem.notFound }
    let card: ReportCard
    do throws(ReportCardForm.Refused) {
      guard let file = form.file(ReportCardForm.file) else { throw .noFile }
      card = try ReportCardForm.read(file.bytes, fileName: file.fileName, for: school)
    } catch {
      var page = try await page(me)
      page.wrong = (school.id, ReportCardFaultCopy.sentences(error, for: school))
      return me.page(
        "Rapor Pendidikan", in: .reportCard, width: .wide, hasErrors: true, status: .unprocessableContent, page.html)
    }
    return try await keep(card, of: school, for: me)
  }

  private static func keep(_ card: ReportCard, of school: School, for me: SignedIn) async throws -> Response {
    let (person, at, ids) = (me.person, me.now, me.house.ids)
    let isReplaced = try await me.house.database.write { connection in
      try ReportCardRows.save(card, of: school.id, by: person, at: at, ids: ids, on: connection)
    }
    let news = (isReplaced ? "rapor-diganti" : "rapor-tersimpan") + (card.npsn == nil ? "-tanpa-npsn" : "")
    return .go(to: .reportCard, news: news)
  }
}
