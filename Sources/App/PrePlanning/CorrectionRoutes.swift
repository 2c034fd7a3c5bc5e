import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Permintaan perbaikan data, for the operator who answers them and the principal who sees who has not confirmed.
enum Corrections {
  static let routes: [Route] = [
    .signedIn(.get, "/orang/permintaan") { me in
      let desk = try await CorrectionDesk.load(me)
      let staff = try await desk.staff(in: me.house)
      return me.page(
        "Pemutakhiran data", in: desk.mayAnswer ? .people : .none,
        Kabar.notice(me) + CorrectionsPage(desk: desk, staff: staff).html)
    },
    .signedIn(.get, "/orang/permintaan/:permintaan") { me in
      guard let (file, request) = try await find(me) else { return .go(to: .corrections, news: "permintaan-sudah") }
      return page(file, request, FormFields(), [], me)
    },
    .signedIn(.post, "/orang/permintaan/:permintaan", answer),
  ]

  private static func page(
    _ file: IdentityFile, _ request: PrePlanningRows.Stored, _ fields: FormFields,
    _ faults: [CorrectionRules.OutcomeFault], _ me: SignedIn
  ) -> Response {
    let home = file.home.map { me.holds(.operator, at: $0.id) } ?? false
    return me.page(
      "Permintaan perbaikan data", in: .people, hasErrors: !faults.isEmpty,
      status: faults.isEmpty ? .ok : .unprocessableContent,
      CorrectionForm(
        file: file, request: request, fields: fields, faults: faults, token: me.visit.token, isOperator: home
      ).html)
  }

  /// The request with whose it is; nil where it waits no more. Throws `Problem.notFound` unless it is the home school's
  /// operator who asks.
  private static func find(_ me: SignedIn) async throws -> (IdentityFile, PrePlanningRows.Stored)? {
    guard let id = me.visit.parameters["permintaan"].flatMap(Int64.init) else { throw Problem.notFound }
    let (actor, today, house, mine) = (me.person, me.today, me.house, me.posts.map(\.assignment))
    return try await house.database.read { connection in
      let period = try IdentityFile.period(on: today, in: house, connection: connection)
      guard let request = try connection.all(PrePlanningRows.one(id)).first,
        let file = try IdentityFile.load(request.person, in: period, on: today, connection: connection),
        (file.assignments + mine).mayChangeIdentity(of: request.person, by: actor, on: today)
      else { throw Problem.notFound }
      return request.check.outcome == nil ? (file, request) : nil
    }
  }

  private static func answer(_ me: SignedIn) async throws -> Response {
    guard let (file, request) = try await find(me) else { return .go(to: .corrections, news: "permintaan-sudah") }
    let (form, actor, now, house) = (me.visit.form, me.person, me.now, me.house)
    let school = file.home?.id
    let result = try await house.database.write { connection -> Result<Bool, CorrectionRules.OutcomeFaults> in
      let changes = try connection.all(PrePlanningRows.changes(of: request.person, since: request.at))
      let outcome = CorrectionRules.outcome(
        CorrectionRules.Choice(rawValue: form.text("hasil")), reason: form.text("alasan"),
        mender: CorrectionOutcome.Registry(rawValue: form.text("tempat")), hasChanged: !changes.isEmpty)
      guard case .success(let said) = outcome else { return outcome.map { _ in false } }
      let rows = try connection.run([PrePlanningRows.answer(request.id, said, in: file.period.id, by: actor, at: now)])
      guard rows == [1], let school else { return .success(false) }
      try connection.run([
        JournalRows.line(
          .correctionAnswered, of: request.person.number, at: school, by: actor, on: now, id: house.ids.number())
      ])
      return .success(true)
    }
    switch result {
    case .failure(let faults): return page(file, request, form, faults.all, me)
    case .success(let isDone):
      return .go(to: .corrections, news: isDone ? "permintaan-dijawab" : "permintaan-sudah")
    }
  }
}
