import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Pra-perencanaan: everybody looks over their own identity data, where the rulebook of the open period says so.
enum PrePlanning {
  static let routes: [Route] = [
    .signedIn(.get, "/pemutakhiran-data") { me in
      page(try await load(me), FormFields(), [], me)
    },
    .signedIn(.post, "/pemutakhiran-data/kesesuaian") { me in
      let file = try await load(me)
      if file.standing != .confirmed {
        // What was changed since the page was opened, by an import or the operator, nobody has seen yet.
        guard me.visit.form.text(IdentityPage.shown) == file.digest else {
          return me.page(
            "Sudah berubah", hasErrors: true, status: .conflict,
            Conflict.notice(PrePlanningCopy.changed, newest: .identityCheck)
              + IdentityPage(file: file, fields: FormFields(), faults: [], token: me.visit.token).html)
        }
        try await keep(.confirmed, of: file, [.identityConfirmed: []], me)
      }
      return .go(to: .identityCheck, news: "data-sesuai")
    },
    .signedIn(.post, "/pemutakhiran-data/permintaan") { me in
      let file = try await load(me)
      let wishes = wishes(me.visit.form)
      let faults = CorrectionRules.faults(ofRequest: wishes)
      guard faults.isEmpty else { return page(file, me.visit.form, faults, me) }
      let asked = CorrectionRules.asked(wishes)
      // The same form sent twice asks nothing new.
      if file.standing != .asked || file.checks.first?.check.answer != .correction(asked) {
        let items = IdentityCheck.Item.allCases.filter { asked[$0] != nil }.map(\.rawValue)
        try await keep(.correction(asked), of: file, [.correctionAsked: items], me)
      }
      return .go(to: .identityCheck, news: "perbaikan-diminta")
    },
  ]

  /// Throws `Problem.notFound` where there is no pra-perencanaan, and for whoever belongs nowhere today.
  private static func load(_ me: SignedIn) async throws -> IdentityFile {
    let (person, today, house) = (me.person, me.today, me.house)
    let file = try await house.database.read { connection in
      let period = try IdentityFile.period(on: today, in: house, connection: connection)
      return try IdentityFile.load(person, in: period, on: today, connection: connection)
    }
    guard let file, file.home != nil else { throw Problem.notFound }
    return file
  }

  private static func page(
    _ file: IdentityFile, _ fields: FormFields, _ faults: [CorrectionRules.RequestFault], _ me: SignedIn
  ) -> Response {
    me.page(
      "Pemutakhiran data", hasErrors: !faults.isEmpty, status: faults.isEmpty ? .ok : .unprocessableContent,
      Kabar.notice(me) + IdentityPage(file: file, fields: fields, faults: faults, token: me.visit.token).html)
  }

  private static func wishes(_ form: FormFields) -> [IdentityCheck.Item: String] {
    Dictionary(
      uniqueKeysWithValues: IdentityCheck.Item.allCases.map { ($0, form.text(PrePlanningCopy.control($0))) })
  }

  private static func keep(
    _ answer: IdentityCheck.Answer, of file: IdentityFile, _ line: [JournalRows.Kind: [String]], _ me: SignedIn
  ) async throws {
    guard let home = file.home else { throw Problem.notFound }
    let (person, now, ids) = (me.person, me.now, me.house.ids)
    var statements = PrePlanningRows.insert(
      IdentityCheck(answer: answer, on: file.today), of: person, in: file.period.id, at: now, id: ids.number())
    statements += line.map { kind, fields in
      JournalRows.line(kind, of: person.number, fields: fields, at: home.id, by: person, on: now, id: ids.number())
    }
    let all = statements
    try await me.house.database.write { connection in
      // The same form, sent twice at the same moment, asks nothing new.
      let now = try IdentityFile.load(person, in: file.period, on: file.today, connection: connection)
      if let now, now.standing == (answer == .confirmed ? .confirmed : .asked), now.checks.first?.check.answer == answer
      {
        return
      }
      for one in all { try connection.run([one]) }
    }
  }
}
