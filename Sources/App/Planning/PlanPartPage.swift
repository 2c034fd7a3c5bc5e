import Domain
import HTML

/// One part of a plan: choices of supplied wording, one task on a page.
struct PlanPartPage: Piece {
  let view: RecordView
  let me: SignedIn
  let editing: PlanEditing
  let part: PlanPart
  let fields: FormFields
  var refusals: [Refusal] = []
  /// Whether this is the page of the texts that the choices ask for.
  var isDetails = false
  var suggestion: PlanSuggestion = .none(nil)
  /// The owner's newest refleksi kompetensi, for the part that it feeds.
  var growth: GrowthRows.Entry?

  var title: String { isDetails ? PlanningCopy.detailsTitle(part) : view.title(of: part) }

  var html: HTML {
    let parts = view.rules.planParts
    let number = (parts.firstIndex { $0.part == part } ?? 0) + 1
    let back =
      view.isAssisting
      ? "Kembali" : editing == .change ? "Kembali ke usulan perubahan" : "Kembali ke rencana"
    let button = view.isAssisting ? AssistanceCopy.button(view) : "Simpan dan lanjutkan"
    let last: HTML = "\(Button(button)) \(Link(back, view.page(of: editing)))"
    let between = editing == .change ? ("Usulan perubahan", Path.change(view.id)) : ("Rencana", Path.plan(view.id))
    let trail: [(label: String, place: Path)] = view.isAssisting ? [] : [between]
    let progress: HTML =
      editing == .change ? .empty : Progress("Bagian rencana", number, of: parts.count).html
    return """
      \(view.trail(trail, here: view.title(of: part)))\
      \(ErrorSummary(RefusalCopy.lines(refusals, view.words)))\(progress)\
      \(Heading(.one, "\(title)"))\(AssistanceCopy.lead(view))\(AssistanceCopy.typed(view, [editing.draft(part)]))\
      \(remark)\(lead)\(learning)\
      \(form("\(isDetails ? details : questions)<div class=\"row\">\(last)</div>"))
      """
  }

  /// Topics beside the fields where they are typed; before, the way to the refleksi.
  private var learning: HTML {
    guard part == .competence, view.isOwner else { return .empty }
    if isDetails { return growth.map(GrowthCopy.forPlan) ?? .empty }
    return """
      <p>\(Link(growth == nil ? "Isi refleksi kompetensi dahulu" : "Lihat refleksi kompetensi Anda", Path.selfReflection)) \
      <span class="quiet">supaya tahu apa yang baik dipelajari; boleh dilewati</span></p>
      """
  }

  private var lead: HTML {
    if isDetails { return PlanningCopy.detailsLead(part) }
    return editing == .change ? "<p>\(ChangeCopy.part)</p>" : PlanningCopy.lead(part, view.words)
  }

  private var remark: HTML {
    guard let remark = view.record.remarks.first(where: { $0.part == part }) else { return .empty }
    return Notice(.warning, "<p>\(RefusalCopy.capital(view.words.assessor)) meminta perbaikan: “\(remark.reason)”</p>")
      .html
  }

  private func form(_ content: HTML) -> Form {
    Form(
      to: Path.planPart(view.id, part), token: me.visit.token, hidden: [view.shown(editing.draft(part))] + hidden,
      autosave: .init(
        to: Path.draft(view.id, form: editing.draft(part)),
        key: "\(view.id.number)-\(editing.draft(part))\(isDetails ? "-rincian" : "")"), content: content)
  }

  /// What the page does not ask for travels along, so that each page keeps the whole part.
  private var hidden: [(name: String, value: String)] {
    if isDetails {
      let names: Set = ["tugas", "tambahan", "kegiatan"]
      return editing.mark + [("langkah", "rincian")]
        + fields.pairs.filter { names.contains($0.name) }.map { ($0.name, $0.value) }
    }
    return editing.mark
      + fields.pairs.filter { ($0.name.hasPrefix("sk-") || $0.name.hasPrefix("topik-")) && !$0.value.isEmpty }.map {
        ($0.name, $0.value)
      }
  }

  private var questions: HTML {
    switch part {
    case .mainDuties: duties
    case .practice: practice
    case .competence: competence
    case .behaviour: behaviour
    }
  }

  private var duties: HTML {
    let main = view.rules.duties.map { Choices.Choice($0.id, $0.title) }
    let additional = view.rules.additionalDuties.map { Choices.Choice($0.id, $0.title) }
    return """
      \(Choices(
        "tugas", legend: "Tugas pokok Anda", .several, main, chosen: Set(fields.texts("tugas")),
        error: refusals.sentence(.duties), legendLevel: .two))\
      \(Choices(
        "tambahan", legend: "Tugas tambahan", .several, additional, chosen: Set(fields.texts("tambahan")),
        hint: "Pilih hanya yang ada surat keputusannya (SK). Kosongkan bila tidak ada.",
        error: refusals.sentence(.additionalDuties), legendLevel: .two))
      """
  }

  private var practice: HTML {
    let indicators = view.rules.rubricSet(view.record.opening.rubricSet).map { view.rules.indicators(of: $0) } ?? []
    let recommended = suggestion.given
    let choices = indicators.map { one -> Choices.Choice in
      let isRecommended = one.id == recommended?.indicator
      return Choices.Choice(
        one.id, one.name,
        hint: """
          \(one.definition)\(if: isRecommended, " <b>Disarankan Rapor Pendidikan.</b>")\
          \(if: one.isProvisional, " (rumusan sementara)")
          """)
    }
    let typed = Set(fields.texts("praktik"))
    let chosen = typed.isEmpty && refusals.isEmpty ? Set([recommended?.indicator].compactMap { $0 }) : typed
    return """
      \(suggestion.html(beside: typed))\
      \(Choices(
        "praktik", legend: "Praktik kinerja yang Anda pilih", view.rules.practice.maximum == 1 ? .one : .several, choices,
        chosen: chosen, error: refusals.sentence(.practice), legendLevel: .two))
      """
  }

  private var competence: HTML {
    let rule = view.rules.competence
    let choices = rule.activities.map { Choices.Choice($0.id, $0.title, hint: "Yang dicatat: \($0.evidence)") }
    return Choices(
      "kegiatan", legend: "Kegiatan yang Anda pilih", .several, choices, chosen: Set(fields.texts("kegiatan")),
      hint: "Pilih \(rule.minimum) sampai \(rule.maximum) kegiatan.", error: refusals.sentence(.competence),
      legendLevel: .two
    ).html
  }

  private var behaviour: HTML {
    let isUntouched = fields.pairs.isEmpty
    return view.rules.behaviour.values.map { value -> HTML in
      let field = Refusal.Field.guides(value: value.id)
      let typed = Set(fields.texts(field.control))
      let chosen = isUntouched ? Set(value.guides.prefix(view.rules.behaviour.minimumGuides).map(\.id)) : typed
      return Choices(
        field.control, legend: value.title, .several, value.guides.map { Choices.Choice($0.id, $0.title) },
        chosen: chosen, error: refusals.sentence(field), legendLevel: .two
      ).html
    }.joined()
  }

  private var details: HTML {
    PlanForm.details(of: part, in: fields).map { field -> HTML in
      Field(
        field.control, label: label(field), value: fields.text(field.control),
        kind: part == .mainDuties ? .text : .lines(2),
        hint: part == .mainDuties ? "Misalnya: 421.2/015/SD/2026, 5 Januari 2026" : nil,
        error: refusals.sentence(field), limit: part == .mainDuties ? nil : TextRule.limit
      ).html
    }.joined()
  }

  private func label(_ field: Refusal.Field) -> String {
    switch field {
    case .decree(let id): view.rules.additionalDuties.first { $0.id == id }?.title ?? id
    case .topic(let id): view.rules.competenceActivity(id)?.title ?? id
    default: field.label
    }
  }
}
