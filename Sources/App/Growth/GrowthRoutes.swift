import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Refleksi kompetensi. No address names a person: everybody reaches their own and nobody else's.
enum Growth {
  static let routes: [Route] = [
    .signedIn(.get, "/refleksi-kompetensi") { me in
      try admit(me)
      let scene = try await GrowthRows.load(for: me)
      return me.page(
        "Refleksi kompetensi", in: .myRecords, Kabar.notice(me) + GrowthPage(scene: scene).html)
    },
    .signedIn(.get, "/refleksi-kompetensi/pernyataan") { me in
      try admit(me)
      guard let model = try await GrowthRows.load(for: me).model else { return .go(to: .selfReflection) }
      return form(model, FormFields(), [], me)
    },
    .signedIn(.post, "/refleksi-kompetensi/pernyataan", save),
  ]

  /// It is for whoever has a record, or will have one.
  private static func admit(_ me: SignedIn) throws(Problem) {
    let roles: Set<Role> = [.teacher, .principal, .supervisor]
    guard me.posts.contains(where: { roles.contains($0.assignment.role) }) else { throw .notFound }
  }

  private static func form(
    _ model: CompetenceModel, _ fields: FormFields, _ faults: [SelfReflection.Fault], _ me: SignedIn
  ) -> Response {
    me.page(
      "Isi refleksi kompetensi", in: .myRecords, hasErrors: !faults.isEmpty,
      status: faults.isEmpty ? .ok : .unprocessableContent,
      GrowthForm(model: model, fields: fields, faults: faults, token: me.visit.token).html)
  }

  private static func save(_ me: SignedIn) async throws -> Response {
    try admit(me)
    guard let book = try await GrowthRows.load(for: me).book, let model = book.rules.competences else {
      throw Problem.notFound
    }
    guard let mark = CommandMark(me.visit.form) else {
      throw Problem.badRequest("Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.")
    }
    let reflection = GrowthForm.read(me.visit.form, under: model)
    let faults = reflection.faults(under: model)
    guard faults.isEmpty else { return form(model, me.visit.form, faults, me) }
    let command = "\(me.person.number):\(mark.id)"
    let insert = GrowthRows.insert(
      reflection, of: me.person, on: me.today, at: me.now, rulebookHash: book.hash, command: command,
      id: me.house.ids.number())
    let isStored = try await me.house.database.write { connection in
      try GrowthRows.store(reflection, insert, command: command, on: connection)
    }
    if isStored { return .go(to: .selfReflection, news: "refleksi-tersimpan") }
    return me.page(
      "Sudah pernah dikirim", in: .myRecords, hasErrors: true, status: .conflict,
      Conflict.notice(GrowthCopy.sentBefore, newest: .selfReflection)
        + GrowthForm(model: model, fields: me.visit.form, faults: [], token: me.visit.token).html)
  }
}
