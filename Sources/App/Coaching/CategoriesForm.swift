import Domain
import HTML

/// One kategori of Formulir C or D, as a step asks it.
struct CoachingCategory: Sendable {
  let field: Refusal.Field
  let label: String
  let items: [SuppliedItem]
  /// What was noted.
  let chosen: SuppliedChoice?

  var isProvisional: Bool { items.contains { $0.source.isProvisional } }
}

extension CoachingStep {
  /// What whoever answers may note, in the order of the paper; nothing where the form or the rulebook has none.
  func categories(of view: RecordView) -> [CoachingCategory] {
    let (record, rules) = (view.record, view.rules.coaching)
    let categories: [CoachingCategory] =
      switch self {
      case .preparation, .effort: []
      case .followUp:
        [
          CoachingCategory(
            field: .awareness, label: "Kategori kesadaran guru", items: rules.awareness,
            chosen: record.followUpCategories.awareness)
        ]
      case .reflection:
        [
          CoachingCategory(
            field: .followUpKind, label: "Kategori tindak lanjut", items: rules.followUpKinds,
            chosen: record.reflectionCategories.followUpKind),
          CoachingCategory(
            field: .awareness, label: "Kategori kesadaran guru setelah tindak lanjut", items: rules.awareness,
            chosen: record.reflectionCategories.awareness),
        ]
      }
    return categories.filter { !$0.items.isEmpty || $0.chosen != nil }
  }

  /// What was noted, to be read again.
  func categoryLines(of view: RecordView) -> [SummaryList.Line] {
    categories(of: view).compactMap { one in
      one.chosen.map { .init(view.words.worded(one.label), "\($0.title)") }
    }
  }
}

extension CoachingCategories {
  /// What a form says; an id that the rulebook does not have is kept, to be refused.
  init(_ form: FormFields, under rules: CoachingRule) {
    func choice(_ field: Refusal.Field, _ items: [SuppliedItem]) -> SuppliedChoice? {
      let id = form.text(field.control)
      if id.isEmpty { return nil }
      return SuppliedChoice(id: id, title: items.first { $0.id == id }?.title ?? "")
    }
    self.init(
      awareness: choice(.awareness, rules.awareness), followUpKind: choice(.followUpKind, rules.followUpKinds))
  }
}

/// The kategori in the form of the answer, folded away: whoever does not use them passes by.
struct CategoriesForm: Piece {
  let step: CoachingStep
  let view: RecordView
  let fields: FormFields
  let refusals: [Refusal]

  var html: HTML {
    let categories = step.categories(of: view)
    if categories.isEmpty { return .empty }
    let questions = categories.map { one in
      Choices(
        one.field.control, legend: view.words.worded(one.label), .one,
        [.init("", StepCopy.uncategorised)] + one.items.map { .init($0.id, $0.title) },
        chosen: [fields.text(one.field.control)], error: refusals.sentence(one.field), isRequired: false)
    }
    let isTouched = categories.contains { !fields.text($0.field.control).isEmpty || refusals.sentence($0.field) != nil }
    let provisional = categories.contains(where: \.isProvisional) ? " " + StepCopy.provisionalCategories : ""
    return Details(
      step == .followUp ? "Kategori pada Formulir C" : "Kategori pada Formulir D", isOpen: isTouched,
      content: "<p>\(view.words.worded(StepCopy.categoriesLead) + provisional)</p>\(questions)"
    ).html
  }
}
