import Domain
import HTML

/// Pemutakhiran data: what is known of me, the button that says it is right, and the form for what is not.
struct IdentityPage: Piece {
  let file: IdentityFile
  let fields: FormFields
  let faults: [CorrectionRules.RequestFault]
  let token: String

  /// The field with the digest of what the page shows.
  static let shown = "tampak"

  var html: HTML {
    """
    \(ErrorSummary(faults.map { .init(PrePlanningCopy.control($0), PrePlanningCopy.sentence($0)) }))\
    \(Heading(.one, "Pemutakhiran data"))\
    <p>Data ini dipakai pada dokumen kinerja \(String(file.period.year)). Periksa sebelum Anda menyusun rencana; rencana \
    tetap dapat diisi walaupun ada yang masih diperbaiki.</p>\
    \(state)\
    \(SummaryList(IdentityCheck.Item.allCases.map { .init(PrePlanningCopy.label($0), "\(file.value($0))") }))\
    \(confirmation)\(request)
    """
  }

  private var newest: IdentityCheck? { file.checks.first?.check }

  private var state: HTML {
    guard let newest else { return .empty }
    switch newest.answer {
    case .confirmed:
      return Notice(.info, "<p>Anda menyatakan data ini sesuai pada \(Indonesian.day(newest.on)).</p>").html
    case .correction(let wishes):
      let asked: HTML = "<p>Yang Anda minta pada \(Indonesian.day(newest.on)):</p>\(IdentityPage.list(wishes))"
      guard let outcome = newest.outcome else {
        return Notice(.info, "\(asked)<p>Permintaan ini menunggu \(file.keeper).</p>").html
      }
      return Notice(
        outcome.isImpossible ? .warning : .info, "\(asked)\(PrePlanningCopy.outcome(outcome, by: file.keeper))"
      ).html
    }
  }

  static func list(_ wishes: [IdentityCheck.Item: String]) -> HTML {
    let items = IdentityCheck.Item.allCases.compactMap { item in
      wishes[item].map { "<li>\(PrePlanningCopy.label(item)): “\($0)”</li>" as HTML }
    }
    return "<ul>\(items)</ul>"
  }

  private var confirmation: HTML {
    if file.standing == .confirmed { return .empty }
    let note: HTML =
      file.standing == .asked ? "<p class=\"quiet\">Bila ternyata sudah sesuai, permintaan Anda ditarik.</p>" : .empty
    return Form(
      to: Path.identityConfirmation, token: token, hidden: [(Self.shown, file.digest)],
      content: "\(note)\(Row(Button("Data sudah sesuai")))"
    ).html
  }

  private var request: Details {
    Details(
      file.standing == .silent || file.standing == .asked ? "Ada yang keliru?" : "Minta perbaikan data",
      isOpen: !faults.isEmpty,
      content: """
        <p>Tulis yang seharusnya, hanya pada data yang keliru. Yang memeriksanya \(file.keeper) Anda.</p>\
        \(if: file.standing == .asked, "<p>Permintaan baru menggantikan yang masih menunggu.</p>")\
        \(Form(
          to: Path.correctionRequest, token: token,
          content: "\(IdentityCheck.Item.allCases.map(field))\(Row(Button("Kirim ke \(file.keeper)", .plain)))"))
        """)
  }

  private func field(_ item: IdentityCheck.Item) -> Field {
    let control = PrePlanningCopy.control(item)
    return Field(
      control, label: PrePlanningCopy.label(item), value: fields.text(control),
      error: faults.first { PrePlanningCopy.control($0) == control }.map(PrePlanningCopy.sentence), isRequired: false)
  }
}
