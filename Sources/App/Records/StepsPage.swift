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
    \(Heading(level, "Penilaian"))\(TaskList([step(.appraisal)] + followUp, level: below))
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
          more: remark.map { "“\($0.reason)” <span class=\"quiet\">— \(view.words.assessor)</span>" }
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

  private func title(_ step: RecordStep) -> String { view.words.worded(step.title) }

  private func step(_ step: RecordStep) -> TaskList.Item {
    let place = step == .plan ? Path.plan(view.id) : reads(step) ? step.place(view.id) : nil
    switch step.state(of: view.record, at: view.stage) {
    case .done: return TaskList.Item(title(step), place, tag: StatusTag("selesai", .done))
    case .skipped: return TaskList.Item(title(step), nil, tag: StatusTag("tidak dijalankan", .none))
    case .ahead: return TaskList.Item(title(step), nil, tag: StatusTag("belum dibuka", .none), more: ahead(step))
    case .now:
      let isMine = view.isMyTurn
      let words = view.words
      let word =
        switch view.stage.holder {
        case _ where isMine: "menunggu Anda"
        case _ where view.calendar.isShut(at: view.stage): "periode ditutup"
        case _ where view.isOutOfDays: "hari observasi habis"
        case .owner: "menunggu \(words.owner)"
        case .superior: "menunggu \(words.superior)"
        case .assessor, .nobody: "menunggu \(words.assessor)"
        }
      return TaskList.Item(
        title(step), view.stage == .objected && view.standing != .team ? Path.objection(view.id) : place,
        tag: StatusTag(word, isMine ? .wait : .none),
        more: """
          \(isMine ? RefusalCopy.capital(StageCopy.deed(view.stage, view.words)) : StageCopy.tag(view.stage, view.words)), sejak \
          \(Indonesian.day(view.record.since))\(deadline(step))
          """)
    }
  }

  /// The superior reads plan and rating; the tim kinerja goes along up to the reflection.
  private func reads(_ step: RecordStep) -> Bool {
    switch view.standing {
    case .superior: step == .appraisal && view.record.appraisal != nil
    case .team: step != .appraisal
    default: true
    }
  }

  private func ahead(_ step: RecordStep) -> HTML {
    if step == .appraisal, view.isAssessor, Stage.underWay.contains(view.stage) { return earlyAppraisal }
    // A rating waits for its days and not for the steps before it (R-RATE-3).
    if step == .appraisal {
      if case .early(_, let opens) = view.standing(to: .appraisal) {
        return "<span class=\"quiet\">Mulai \(Indonesian.day(opens)), juga bila langkah lain belum selesai.</span>"
      }
      return
        "<span class=\"quiet\">Dapat diberikan setelah rencana disepakati, juga bila langkah lain belum selesai.</span>"
    }
    return step.before.map { "<span class=\"quiet\">Terbuka setelah \(title($0).lowercased()) selesai.</span>" }
      ?? .empty
  }

  /// Somebody who never came to the end of the cycle is rated all the same.
  private var earlyAppraisal: HTML {
    switch view.standing(to: .appraisal) {
    case .early(.block, let opens): return "<span class=\"quiet\">Dibuka \(Indonesian.day(opens)).</span>"
    case .early(.warn, let opens):
      return """
        <span class="quiet">Menurut jadwal mulai \(Indonesian.day(opens)).</span> Bila perlu, Anda dapat \
        \(Link("memberi penilaian sekarang", Path.appraisal(view.id))).
        """
    case .open, .late: break
    }
    return """
      \(RefusalCopy.capital(view.words.owner)) belum menyelesaikan seluruh siklus. Bila waktunya habis, Anda dapat \
      \(Link("memberi penilaian sekarang", Path.appraisal(view.id))).
      """
  }

  private func deadline(_ step: RecordStep) -> HTML {
    // Nobody is late with what nobody may do, or what has no window.
    guard !view.calendar.isShut(at: view.stage), !Stage.outlivingClosing.contains(view.stage),
      case .late(_, let closed) = view.standing(to: step.window)
    else {
      return .empty
    }
    return " · <b>terlambat</b>, batasnya \(Indonesian.day(closed))"
  }

  private var isSide: Bool { view.isOwner || view.isAssessor }

  /// What follows from the result: a last line once it is written, and before that for whoever may write it.
  private var followUp: [TaskList.Item] {
    let place = Path.evaluationFollowUp(view.id)
    if view.record.evaluationFollowUp != nil, isSide || view.standing == .superior {
      return [TaskList.Item(FollowUpPage.title, place, tag: StatusTag("sudah ditulis", .done))]
    }
    if !view.owesFollowUp { return [] }
    return [
      TaskList.Item(
        FollowUpPage.title, place, tag: StatusTag("belum ditulis", .none),
        more: "<span class=\"quiet\">Untuk rencana tahun depan; tidak menahan apa pun.</span>")
    ]
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
          "Dokumen akuntabilitas", isSide ? Path.documents(view.id) : nil,
          tag: StatusTag("\(checked) dari \(all) tersedia", checked == all ? .done : .none),
          more: view.isAssessor ? .empty : "<span class=\"quiet\">Dikonfirmasi \(view.words.assessor).</span>"))
    }
    if let tag = ChangeCopy.tag(view) {
      items.append(TaskList.Item("Usulan perubahan rencana", isSide ? Path.change(view.id) : nil, tag: tag))
    }
    let given = view.record.feedback.count
    if isUnderWay || given > 0 {
      items.append(
        TaskList.Item(
          "Umpan balik berkelanjutan", isSide || view.standing == .team ? Path.feedback(view.id) : nil,
          tag: StatusTag(given == 0 ? "belum ada" : "\(given) catatan", given == 0 ? .none : .done)))
    }
    let evaluated = view.record.periodic.count
    if isUnderWay || evaluated > 0 {
      let count = PeriodicRhythm.chosen(for: view)?.count
      let missing = PeriodicRhythm.missing(in: view).map(PeriodicCopy.missing)
      items.append(
        TaskList.Item(
          "Evaluasi periodik", Path.periodic(view.id),
          tag: StatusTag(
            evaluated == 0 ? "belum ada" : "\(evaluated) dari \(count ?? evaluated)",
            missing != nil && view.isAssessor ? .wait : evaluated == 0 ? .none : .done),
          more: missing.map { "<span class=\"quiet\">\($0)</span>" } ?? .empty))
    }
    let advised = view.record.advice.count
    if !view.isOwner, !view.team.isEmpty || advised > 0, isUnderWay || advised > 0, view.standing != .superior {
      items.append(
        TaskList.Item(
          "Rekomendasi penilaian dari tim kinerja", Path.advice(view.id),
          tag: StatusTag(advised == 0 ? "belum ada" : "ada", advised == 0 ? .none : .done)))
    }
    return items
  }
}
