import Domain
import HTML

/// The steps of a record, each with its link or why it is not open yet.
struct StepsPage: Piece {
  let view: RecordView
  let level: Level

  var html: HTML {
    """
    \(Heading(level, "Perencanaan"))\(TaskList([step(.plan)], level: below))\
    \(Heading(level, "Pelaksanaan"))\
    \(TaskList([.preparation, .observation, .followUp, .effort, .reflection].map(step) + besides, level: below))\
    \(Heading(level, "Penilaian"))\(TaskList([step(.appraisal)], level: below))
    """
  }

  private var below: Level { Level(rawValue: level.rawValue + 1) ?? .four }

  /// The tasks of a plan that is still to be sent, one for each part.
  static func planParts(_ view: RecordView, plan: Plan, level: Level) -> TaskList {
    TaskList(
      view.rules.planParts.map { rule in
        let remark = view.record.remarks.first { $0.part == rule.part }
        let isComplete = view.refusals(of: plan, in: rule.part).isEmpty
        let tag =
          remark != nil && view.drafts[rule.part.segment] == nil
          ? StatusTag("ada catatan", .wait)
          : isComplete ? StatusTag("lengkap", .done) : StatusTag("belum lengkap", .none)
        return TaskList.Item(
          rule.title, Path.planPart(view.id, rule.part), tag: tag,
          more: remark.map { "“\($0.reason)” <span class=\"quiet\">— kepala sekolah</span>" }
            ?? summary(rule.part, plan))
      }, level: level)
  }

  private static func summary(_ part: PlanPart, _ plan: Plan) -> HTML {
    if plan.isEmpty(part) { return .empty }
    switch part {
    case .mainDuties:
      let additional = plan.additionalDuties.count
      return "\(plan.duties.count) tugas pokok\(if: additional > 0, ", \(additional) tugas tambahan")"
    case .practice: return "\(plan.practice.map(\.indicator.title).joined(separator: ", "))"
    case .competence: return "\(plan.competence.count) kegiatan"
    case .behaviour: return "\(plan.behaviour.reduce(0) { $0 + $1.guides.count }) panduan perilaku"
    }
  }

  private func step(_ step: RecordStep) -> TaskList.Item {
    let place = step == .plan ? Path.plan(view.id) : step.place(view.id)
    switch step.state(of: view.record, at: view.stage) {
    case .done: return TaskList.Item(step.title, place, tag: StatusTag("selesai", .done))
    case .skipped: return TaskList.Item(step.title, nil, tag: StatusTag("tidak dijalankan", .none))
    case .ahead: return TaskList.Item(step.title, nil, tag: StatusTag("belum dibuka", .none), more: ahead(step))
    case .now:
      let isMine = view.isMyTurn
      let word = isMine ? "menunggu Anda" : view.stage.holder == .owner ? "menunggu guru" : "menunggu kepala sekolah"
      return TaskList.Item(
        step.title, place, tag: StatusTag(word, isMine ? .wait : .none),
        more: """
          \(isMine ? RefusalCopy.capital(StageCopy.deed(view.stage)) : StageCopy.tag(view.stage)), sejak \
          \(Indonesian.day(view.record.since))\(deadline(step))
          """)
    }
  }

  private func ahead(_ step: RecordStep) -> HTML {
    if step == .appraisal, view.isAssessor, Stage.underWay.contains(view.stage) { return earlyAppraisal }
    return step.before.map { "<span class=\"quiet\">Terbuka setelah \($0.title.lowercased()) selesai.</span>" }
      ?? .empty
  }

  /// Somebody who never came to the end of the cycle is rated all the same.
  private var earlyAppraisal: HTML {
    if case .early(_, let opens) = view.standing(to: .appraisal) {
      return "<span class=\"quiet\">Dibuka \(Indonesian.day(opens)).</span>"
    }
    return """
      Guru belum menyelesaikan seluruh siklus. Bila waktunya habis, Anda dapat \
      \(Link("memberi penilaian sekarang", Path.appraisal(view.id))).
      """
  }

  private func deadline(_ step: RecordStep) -> HTML {
    guard case .late(_, let closed) = view.standing(to: step.window) else {
      return .empty
    }
    return " · <b>terlambat</b>, batasnya \(Indonesian.day(closed))"
  }

  /// What may happen at any time between agreement and rating.
  private var besides: [TaskList.Item] {
    let isUnderWay = Stage.underWay.contains(view.stage)
    let checked = view.record.documents.filter(\.available).count
    let all = view.rules.accountability.count
    var items: [TaskList.Item] = []
    if isUnderWay || checked > 0 {
      items.append(
        TaskList.Item(
          "Dokumen akuntabilitas", Path.documents(view.id),
          tag: StatusTag("\(checked) dari \(all) tersedia", checked == all ? .done : .none),
          more: view.isAssessor ? .empty : "<span class=\"quiet\">Dikonfirmasi kepala sekolah.</span>"))
    }
    if let tag = ChangeCopy.tag(view) {
      items.append(TaskList.Item("Usulan perubahan rencana", Path.change(view.id), tag: tag))
    }
    let given = view.record.feedback.count
    if isUnderWay || given > 0 {
      items.append(
        TaskList.Item(
          "Umpan balik berkelanjutan", Path.feedback(view.id),
          tag: StatusTag(given == 0 ? "belum ada" : "\(given) catatan", given == 0 ? .none : .done)))
    }
    return items
  }
}
