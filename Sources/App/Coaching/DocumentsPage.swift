import Domain
import HTML

/// Dokumen akuntabilitas: the principal confirms that each is there, the teacher reads. Nothing is uploaded.
struct DocumentsPage: Piece {
  let view: RecordView
  let me: SignedIn
  /// What was sent and what did not come to pass; nil on a plain visit.
  var typed: FormFields?
  var faults: [ErrorSummary.Line] = []

  static let title = "Dokumen akuntabilitas"

  private var rules: Rulebook { view.rules }
  private var isOpen: Bool { view.isOpenUnderWay }

  var html: HTML {
    """
    \(view.trail(here: Self.title))\(ErrorSummary(faults))\(Heading(.one, "\(Self.title)"))\(Kabar.notice(me, view.words))\(PeriodCopy.closed(view))\(unsent)\(content)
    """
  }

  /// What was typed for a form that is not there any more.
  private var unsent: HTML {
    guard let typed, !isOpen else { return .empty }
    return Unsent(rules.accountability.map { typed.text(DocumentsForm.noteName($0)) }).html
  }

  private var content: HTML {
    if view.record.agreedOn == nil { return "<p>\(CoachingCopy.afterAgreement)</p>" }
    if view.isAssessor, isOpen { return form }
    return
      "<p>\(view.isOwner ? view.words.worded(CoachingCopy.documentsForOwner) : CoachingCopy.documentsClosed)</p>\(list)"
  }

  private var form: HTML {
    let fields = typed ?? view.fields(draft: DocumentsForm.draft, or: DocumentsForm.sent(view.record, under: rules))
    let cards = rules.accountability.map { document -> HTML in
      let (answer, note) = (DocumentsForm.answerName(document), DocumentsForm.noteName(document))
      return """
        \(Choices(
          answer, legend: document.title, .one,
          [.init(DocumentsForm.yes, "Tersedia"), .init(DocumentsForm.no, "Belum tersedia")],
          chosen: [fields.text(answer)], error: error(answer), isRequired: false, legendLevel: .two))\
        \(Field(
          note, label: "Keterangan", value: fields.text(note), hint: "Bila belum tersedia, tulis apa yang kurang.",
          error: error(note), isRequired: false))
        """
    }
    return """
      <p>\(CoachingCopy.documentsPurpose)</p>\
      \(view.form(
        to: .documents(view.id), me, draft: DocumentsForm.draft,
        "\(cards)\(Row(Button("Konfirmasi ketersediaan")))"))
      """
  }

  private func error(_ name: String) -> String? { faults.first { $0.field == name }?.message }

  private var list: HTML {
    let items = rules.accountability.map { document in
      let check = view.record.documents.first { $0.document.id == document.id }
      let tag =
        switch check?.available {
        case true?: StatusTag("tersedia", .done)
        case false?: StatusTag("belum tersedia", .wait)
        case nil: StatusTag("belum diperiksa", .none)
        }
      return TaskList.Item(document.title, nil, tag: tag, more: check.map { Prose($0.note).html } ?? .empty)
    }
    return TaskList(items, level: .two).html
  }
}
