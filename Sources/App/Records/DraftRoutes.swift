import Domain
import Hummingbird
import Storage

/// Keeps what is typed while it is typed. Only scripts come here, so the answer has no page.
enum DraftKeeping {
  static func keep(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    guard let form = me.visit.parameters["form"], DraftNames.all.contains(form) else { throw Problem.notFound }
    // A colleague writes feedback and nothing else.
    let standings: Set<Domain.Standing> =
      form == "umpan-balik" ? [.owner, .assessor, .colleague] : [.owner, .assessor]
    _ = try await RecordView.load(id, for: me, as: standings)
    let (fields, person, at) = (me.visit.form, me.person, me.now)
    try await me.house.database.write { try $0.run(Drafts.save(fields, as: form, of: id, by: person, at: at)) }
    return Response(status: .noContent)
  }
}
