import Domain
import JSON

/// The fields of an observation: a draft for each fokus perilaku, and the day and note with which they are sent.
enum ObservationForm {
  /// More fokus perilaku than any plan has.
  static let mostFocuses = 12
  static let sendingDraft = "pengiriman-observasi"
  static let answerDraft = "tanggapan-observasi"
  /// The hidden field that says which findings the page showed.
  static let shown = "isi"

  /// The draft of a focus, counted from 1.
  static func draft(_ number: Int) -> String { "fokus-\(number)" }

  static func fields(of focus: FocusBehaviour) -> [Refusal.Field] {
    [.level(focus: focus.id), .evidence(focus: focus.id), .recommendation(focus: focus.id)]
  }

  /// What a form says of one focus; an unknown level counts as none.
  static func finding(_ focus: FocusBehaviour, in fields: FormFields) -> Finding {
    Finding(
      focus: SuppliedChoice(id: focus.id, title: focus.title),
      level: ObservationLevel(rawValue: fields.text(Refusal.Field.level(focus: focus.id).control)),
      evidence: fields.text(Refusal.Field.evidence(focus: focus.id).control),
      recommendation: fields.text(Refusal.Field.recommendation(focus: focus.id).control))
  }

  static func findings(_ focuses: [FocusBehaviour], drafts: [String: FormFields]) -> [Finding] {
    focuses.enumerated().map { index, focus in finding(focus, in: drafts[draft(index + 1)] ?? FormFields()) }
  }

  /// What is wrong with the finding of one focus.
  static func refusals(_ finding: Finding, of focus: FocusBehaviour, on day: Day) -> [Refusal] {
    Observation(day: day, findings: [finding], note: "").refusals(focuses: [focus], from: day, to: day)
  }

  /// The observation that a form and the drafts of the focuses add up to. Throws `Refused` where the day is none.
  static func observation(
    _ form: FormFields, drafts: [String: FormFields], record: Record, rules: Rulebook, today: Day
  ) throws -> Observation {
    let focuses = record.focuses(under: rules)
    let day = TypedDay.read(form.text(Refusal.Field.observationDay.control))
    let observation = Observation(
      day: day ?? record.opening.from, findings: findings(focuses, drafts: drafts),
      note: form.text(Refusal.Field.note.control))
    if day == nil {
      let others = observation.refusals(focuses: focuses, from: record.opening.from, to: record.opening.to)
      throw Refused([.missing(.observationDay)] + others)
    }
    return observation
  }

  /// The day that the form offers: the agreed one, or today when that is still to come.
  static func day(_ view: RecordView) -> Day { min(view.record.preparation?.observationDay ?? view.today, view.today) }

  /// Tells one set of findings from another.
  static func digest(_ findings: [Finding]) -> String {
    Entry.digest(
      salt: "", body: Written.write(Observation(day: Day(ordinal: 0), findings: findings, note: "")).written)
  }
}

extension RecordView {
  var focuses: [FocusBehaviour] { record.focuses(under: rules) }

  /// What the viewer has noted so far, one for each focus.
  var notedFindings: [Finding] { ObservationForm.findings(focuses, drafts: drafts) }

  /// Whether the note of a focus could be sent as it is.
  func isComplete(_ finding: Finding, of focus: FocusBehaviour) -> Bool {
    ObservationForm.refusals(finding, of: focus, on: today).isEmpty
  }
}
