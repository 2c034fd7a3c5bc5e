import Domain
import HTML

/// What a plan says, part by part: on the owner's page to check, on the assessor's page, and wherever it is read.
struct PlanContentPage: Piece {
  let view: RecordView
  let plan: Plan
  /// Whether each answer has its *Ubah*.
  var isOpen = false
  /// Parts that have changed since they were returned.
  var changed: Set<PlanPart> = []
  /// What stands below a part.
  var below: @Sendable (PlanPart) -> HTML = { _ in .empty }

  var html: HTML {
    let parts = view.rules.planParts.map { rule -> HTML in
      """
      \(Heading(.two, "\(rule.title)", id: "bagian-\(rule.part.segment)"))\(mark(rule.part))\(remark(rule.part))\
      \(content(rule))\(below(rule.part))
      """
    }
    return parts.joined()
  }

  private func mark(_ part: PlanPart) -> HTML {
    changed.contains(part) ? "<p>\(StatusTag("berubah sejak Anda kembalikan", .wait))</p>" : .empty
  }

  private func remark(_ part: PlanPart) -> HTML {
    guard let remark = view.record.remarks.first(where: { $0.part == part }) else { return .empty }
    let who = view.isAssessor ? "Anda" : RefusalCopy.capital(view.words.assessor)
    return Notice(.warning, "<p>\(who) meminta perbaikan: “\(remark.reason)”</p>").html
  }

  private func content(_ rule: PlanPartRule) -> HTML {
    let place = Path.planPart(view.id, rule.part)
    if plan.isEmpty(rule.part) {
      if isOpen { return "<p>Belum diisi. \(Link("Isi sekarang", place, context: rule.title))</p>" }
      return "<p class=\"quiet\">Tidak diisi.</p>"
    }
    return SummaryList(lines(rule.part)).html
  }

  private func line(_ label: String, _ value: HTML, _ place: Path) -> SummaryList.Line {
    SummaryList.Line(label, value, change: isOpen ? place : nil)
  }

  /// What one part says, line by line.
  func lines(_ part: PlanPart) -> [SummaryList.Line] {
    let place = Path.planPart(view.id, part)
    switch part {
    case .mainDuties:
      var lines = [line("Tugas pokok", list(plan.duties.map(\.title)), place)]
      if !plan.additionalDuties.isEmpty {
        lines.append(
          line(
            "Tugas tambahan",
            list(
              plan.additionalDuties.map {
                $0.duty.title + ($0.decree.isEmpty ? "" : " (SK \(PlanningCopy.decree($0.decree)))")
              }),
            .planPartDetails(view.id, part)))
      }
      return lines
    case .practice: return plan.practice.flatMap { practice($0, place) }
    case .competence:
      return plan.competence.map {
        line($0.activity.title, "\($0.topic)", .planPartDetails(view.id, part))
      }
    case .behaviour:
      return plan.behaviour.map { line($0.value.title, list($0.guides.map(\.title)), place) }
    }
  }

  private func practice(_ choice: PracticeChoice, _ place: Path) -> [SummaryList.Line] {
    let provisional = view.rules.indicator(choice.indicator.id)?.isProvisional ?? false
    var lines = [
      line(
        "Sub-indikator",
        "\(choice.indicator.title)\(if: provisional, " <span class=\"quiet\">(rumusan sementara)</span>")", place),
      SummaryList.Line("Rencana hasil kerja (RHK)", "\(choice.workResult)"),
      SummaryList.Line("RHK pimpinan yang diintervensi", "\(choice.superiorsResult)"),
      SummaryList.Line("Indikator kinerja individu", "\(choice.individualIndicator)"),
      SummaryList.Line("Target", "\(choice.target)"),
    ]
    if let suggestion = choice.suggestion {
      lines.append(SummaryList.Line("Saran Rapor Pendidikan \(String(suggestion.year))", "\(suggestion.reason)"))
    }
    return lines
  }

  private func list(_ texts: [String]) -> HTML {
    if texts.isEmpty { return .empty }
    if texts.count == 1 { return "\(texts[0])" }
    return "<ul>\(texts.map { "<li>\($0)</li>" as HTML })</ul>"
  }
}

/// What the assessor added when approving.
struct ApprovalPage: Piece {
  let approval: Approval
  var words = RecordWords.teacher

  var html: HTML {
    let note: HTML? =
      approval.note.isEmpty ? nil : Notice(.info, "<p>Pesan \(words.assessor): “\(approval.note)”</p>").html
    return """
      \(note)\(section("Ekspektasi khusus pimpinan", approval.expectations.map { ($0.value.title, $0.text) }))\
      \(section("Lampiran", approval.annexes.map { ($0.annex.title, $0.text) }))
      """
  }

  private func section(_ title: String, _ texts: [(label: String, text: String)]) -> HTML {
    let lines = texts.filter { !$0.text.isEmpty }.map { SummaryList.Line($0.label, "\($0.text)") }
    return lines.isEmpty ? .empty : "\(Heading(.two, "\(title)"))\(SummaryList(lines))"
  }
}
