import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Usulan perubahan: one page for both sides, and what becomes of a proposal.
enum Changes {
  static let routes: [Route] = [
    .signedIn(.get, "/usulan/:record") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me)
      let told = try await ToldChange.load(view, for: me)
      return me.page(ChangeCopy.title, in: view.room, width: .wide, ChangePage(view: view, me: me, told: told).html)
    },
    .signedIn(.post, "/usulan/:record/pengajuan", submit),
    .signedIn(.post, "/usulan/:record/penarikan") { me in
      try await deed(me, "usulan-ditarik", as: .owner, keepsProposal: true) { _ in .withdrawChange }
    },
    .signedIn(.post, "/usulan/:record/pengosongan", clear),
    .signedIn(.post, "/usulan/:record/penerimaan") { me in
      try await deed(me, "usulan-diterima", as: .assessor, drafts: [ChangeForm.answerDraft]) { form in
        .acceptChange(word: form.text(Refusal.Field.word.control))
      }
    },
    .signedIn(.post, "/usulan/:record/penolakan") { me in
      try await deed(
        me, "usulan-ditolak", as: .assessor, drafts: [ChangeForm.answerDraft], keepsProposal: true
      ) { form in
        .declineChange(reason: form.text(Refusal.Field.reason.control))
      }
    },
  ]

  /// The page showed other changes than those that would be sent: something was changed elsewhere meanwhile.
  private struct ChangesMoved: Error {}

  private static func submit(_ me: SignedIn) async throws -> Response {
    let id = try me.visit.id("record", Record.self)
    let person = me.person
    let deed = Deed(
      next: .change(id), news: "usulan-terkirim", drafts: ChangeForm.draftNames,
      command: { form, scene in
        let drafts = try Drafts.byForm(of: id, by: person, on: scene.connection)
        let proposal = ChangeForm.proposal(form, drafts: drafts, of: scene.record, under: scene.book.rules)
        let isOpen = scene.record.proposal == nil && Stage.underWay.contains(scene.record.stage)
        if scene.actor.standing == .owner, isOpen, proposal.plan != scene.record.plan,
          form.text(ChangeForm.shown) != PlanPage.digest(proposal.plan)
        {
          throw ChangesMoved()
        }
        return .proposeChange(proposal)
      },
      again: { view, form, refusals in ChangePage(view: view, me: me, typed: form, refusals: refusals).html },
      title: ChangeCopy.title)
    do {
      return try await deed.perform(on: id, for: me, as: [.owner])
    } catch is ChangesMoved {
      let view = try await RecordView.load(id, for: me, as: [.owner])
      return me.page(
        "Sudah berubah", in: view.room, width: .wide, hasErrors: true, status: .conflict,
        Notice(.warning, "<p>\(ChangeCopy.moved)</p>").html + ChangePage(view: view, me: me, typed: me.visit.form).html)
    }
  }

  /// `keepsProposal`: what was proposed becomes its owner's drafts again, to be mended and sent once more.
  private static func deed(
    _ me: SignedIn, _ news: String, as standing: Domain.Standing, drafts: [String] = [], keepsProposal: Bool = false,
    _ command: @escaping @Sendable (FormFields) -> Command
  ) async throws -> Response {
    let (id, at) = (try me.visit.id("record", Record.self), me.now)
    return try await Deed(
      next: .change(id), news: news, drafts: drafts,
      command: { form, scene in
        let command = command(form)
        if keepsProposal, scene.allows(command, from: form), let proposal = scene.record.proposal {
          let owner = scene.record.opening.owner
          try scene.connection.run(
            ChangeForm.drafts(of: proposal, against: scene.record.plan ?? Plan(), under: scene.book.rules).map {
              Drafts.save($0.fields, as: $0.form, of: id, by: owner, at: at)
            })
        }
        return command
      },
      again: { view, form, refusals in ChangePage(view: view, me: me, typed: form, refusals: refusals).html },
      title: ChangeCopy.title
    ).perform(on: id, for: me, as: [standing])
  }

  /// Drops what the owner has changed and not sent.
  private static func clear(_ me: SignedIn) async throws -> Response {
    let view = try await RecordView.load(me.visit.id("record"), for: me, as: [.owner])
    let (id, person) = (view.id, me.person)
    try await me.house.database.write { connection in
      try connection.run(Drafts.removal(ChangeForm.draftNames, of: id, by: person))
    }
    return .go(to: .change(id), news: "usulan-dikosongkan")
  }
}
