import Domain
import HTML

/// One fokus perilaku during the observation: examples, what was seen, the evidence, a suggestion.
struct FocusPage: Piece {
  let view: RecordView
  let me: SignedIn
  /// Counted from 1.
  let number: Int
  var typed: FormFields?
  var refusals: [Refusal] = []

  var focus: FocusBehaviour { view.focuses[number - 1] }
  var title: String { focus.title }
  private var count: Int { view.focuses.count }

  var html: HTML {
    let fields = typed ?? view.drafts[ObservationForm.draft(number)] ?? FormFields()
    return """
      \(view.trail([("Observasi", .observation(view.id))], here: "Fokus perilaku \(number) dari \(count)"))\
      \(ErrorSummary(RefusalCopy.lines(refusals, view.words)))\(Heading(.one, "\(title)"))\(Kabar.notice(me, view.words))\
      \(Progress("Fokus perilaku", number, of: count))\
      \(if: focus.source.isProvisional, "<p class=\"quiet\">\(ObservationCopy.provisional)</p>")\
      \(Examples(recommended: focus.recommended, avoided: focus.avoided, level: .two))\(form(fields))
      """
  }

  private func form(_ fields: FormFields) -> Form {
    let (level, evidence, recommendation): (Refusal.Field, Refusal.Field, Refusal.Field) = (
      .level(focus: focus.id), .evidence(focus: focus.id), .recommendation(focus: focus.id)
    )
    let choices = ObservationLevel.allCases.map {
      Choices.Choice($0.rawValue, AppraisalCopy.word($0), hint: "\(view.words.worded(ObservationCopy.hint($0)))")
    }
    return view.form(
      to: .observationFocus(view.id, number), me, draft: ObservationForm.draft(number),
      """
      \(Choices(
        level.control, legend: view.words.worded("Apa yang terlihat di kelas?"), .one, choices, chosen: [fields.text(level.control)],
        error: refusals.sentence(level), abreast: true))\
      \(Field(
        evidence.control, label: "Catatan bukti perilaku", value: fields.text(evidence.control), kind: .lines(4),
        hint: "\(view.words.worded(ObservationCopy.evidenceHint))", error: refusals.sentence(evidence)))\
      \(Field(
        recommendation.control, label: "Rekomendasi tindak lanjut", value: fields.text(recommendation.control),
        kind: .lines(3), hint: "\(view.words.worded(ObservationCopy.recommendationHint))", error: refusals.sentence(recommendation),
        isRequired: false))\
      <p class="quiet">\(ObservationCopy.notScore)</p>\
      \(Row(Button(next.label), Button("Simpan dulu, lengkapi nanti", .plain, choice: Drafts.later)))\
      \(back)
      """)
  }

  private var back: HTML {
    if number == 1 { return .empty }
    return "<p>\(Link("Kembali ke fokus \(number - 1)", Path.observationFocus(view.id, number - 1)))</p>"
  }

  /// Where it goes on: the next focus that is not complete, else the page to check.
  var next: (label: String, place: Path) {
    let findings = view.notedFindings
    let others = (0..<count).map { (number + $0) % count }.filter { $0 != number - 1 }
    guard let open = others.first(where: { !view.isComplete(findings[$0], of: view.focuses[$0]) }) else {
      return ("Simpan, periksa semuanya", .observation(view.id))
    }
    return ("Simpan, lanjut ke fokus \(open + 1)", .observationFocus(view.id, open + 1))
  }
}
