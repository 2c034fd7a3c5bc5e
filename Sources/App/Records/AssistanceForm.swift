import Domain

/// What a pembantu pengisian may type: the parts of the plan and the steps that the owner writes.
enum AssistanceForm {
  static let forms = Set(PlanForm.draftNames + CoachingStep.allCases.map(\.draft))

  /// Throws `Refused` for nobody, or for somebody who cannot help.
  static func person(_ form: FormFields, among candidates: [AssistanceRows.Colleague]) throws -> PersonID {
    let typed = form.text(Refusal.Field.helper.control)
    guard let person = PersonID(typed) else { throw Refused([.missing(.helper)]) }
    guard candidates.contains(where: { $0.person == person }) else {
      throw Refused([.unknownChoice(.helper, id: typed)])
    }
    return person
  }
}

extension RecordView {
  /// Whether the viewer is a pembantu pengisian.
  var isAssisting: Bool { standing == .helper }

  /// Whether the viewer types what the owner will send.
  var mayType: Bool { isOwner || isAssisting }

  /// Whose drafts the viewer's typing goes to, and who typed where it was not the owner.
  func writer(_ me: SignedIn) -> (person: PersonID, typist: PersonID?) {
    isAssisting ? (record.opening.owner, me.person) : (me.person, nil)
  }

  /// The same with the draft as somebody else left it: what is sent from the page again is sent knowingly.
  func shown(_ overtaken: Drafts.Overtaken, as draft: String) -> RecordView {
    var view = self
    view.revisions[draft] = overtaken.revision
    return view
  }

  /// The hidden field that says which state of a draft a form shows.
  func shown(_ draft: String) -> (name: String, value: String) { (Drafts.shown, String(revisions[draft] ?? 0)) }

  /// Those who typed in some of the viewer's drafts.
  func namesOfTypists(in forms: [String]) -> [String] { Set(forms.flatMap { typists[$0] ?? [] }).sorted() }
}
