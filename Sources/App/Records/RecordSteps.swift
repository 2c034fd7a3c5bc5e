import Domain
import HTML

/// A step of a record as people see it: one page, one or two stages.
enum RecordStep: CaseIterable {
  case plan, preparation, observation, followUp, effort, reflection, appraisal

  enum State { case done, now, ahead, skipped }

  var title: String {
    switch self {
    case .plan: "Rencana kinerja"
    case .preparation: "Persiapan observasi"
    case .observation: "Observasi kelas"
    case .followUp: "Tindak lanjut"
    case .effort: "Upaya tindak lanjut"
    case .reflection: "Refleksi"
    case .appraisal: "Penilaian"
    }
  }

  var window: Window.Step {
    switch self {
    case .plan: .planning
    case .preparation, .observation, .followUp, .effort, .reflection: .execution
    case .appraisal: .appraisal
    }
  }

  /// The step that has to be done first.
  var before: RecordStep? {
    let all = RecordStep.allCases
    return all.firstIndex(of: self).flatMap { $0 > 0 ? all[$0 - 1] : nil }
  }

  func place(_ id: RecordID) -> Path {
    switch self {
    case .plan: .plan(id)
    case .preparation: .preparation(id)
    case .observation: .observation(id)
    case .followUp: .followUp(id)
    case .effort: .effort(id)
    case .reflection: .reflection(id)
    case .appraisal: .appraisal(id)
    }
  }

  private init(_ stage: Stage) {
    self =
      switch stage {
      case .planDraft, .planSubmitted, .planReturned, .planApproved: .plan
      case .preparing, .preparationSubmitted: .preparation
      case .awaitingObservation, .observed: .observation
      case .planningFollowUp, .followUpSubmitted: .followUp
      case .acting, .effortReported: .effort
      case .reflecting, .reflectionSubmitted: .reflection
      case .awaitingAppraisal, .appraisalSent, .accepted, .deemedAccepted, .objected, .decided, .closed: .appraisal
      }
  }

  /// Where the step stands. A rating may come before the cycle is closed; what was left out then is skipped.
  func state(of record: Record, at stage: Stage) -> State {
    let now = RecordStep(stage)
    if now == self { return stage == .closed ? .skipped : stage.holder == .nobody ? .done : .now }
    let all = RecordStep.allCases
    guard let here = all.firstIndex(of: self), let there = all.firstIndex(of: now), here < there else { return .ahead }
    return isDone(in: record) ? .done : .skipped
  }

  private func isDone(in record: Record) -> Bool {
    switch self {
    case .plan: record.agreedOn != nil
    case .preparation: record.preparationAnswer != nil
    case .observation: record.observationAnswer != nil
    case .followUp: record.followUpAnswer != nil
    case .effort: record.effortAnswer != nil
    case .reflection: record.reflectionAnswer != nil
    case .appraisal: record.appraisal != nil
    }
  }
}

extension RecordView {
  /// Whether the next move is the viewer's, as far as the calendar lets them.
  var isMyTurn: Bool {
    !calendar.isShut(at: stage) && !isOutOfDays && Waiting.waits(stage, for: standing)
      && Waiting.mayBegin(stage, standing(to:))
  }

  /// Whether what has no turn of its own may be written now: between the agreement and the rating, in an open period.
  var isOpenUnderWay: Bool { Stage.underWay.contains(stage) && !calendar.isPeriodClosed }

  /// Whether the viewer observes and answers beside or as the assessor.
  var isCoach: Bool { isAssessor || standing == .team }

  /// Where the present step of the record is for the viewer: whoever has no part in it sees the record.
  var place: Path {
    if !isReadable { return .closing(id) }
    let isOpen =
      isOwner || isAssessor || (standing == .team && stage.kind == .execution)
      || (standing == .superior && stage == .objected)
    return isOpen ? StageCopy.place(stage, id) : .record(id)
  }

  /// The day on which the present stage began; nobody has to act for a rating to count as accepted.
  var since: Day {
    if stage == .deemedAccepted, let end = record.acceptanceEnds(under: rules) { return end + 1 }
    return record.since
  }

  func standing(to step: Window.Step) -> Window.Standing {
    record.standing(to: step, on: today, under: rules, calendar: calendar)
  }

  /// Whether the days of a window are.
  func isProvisional(_ step: Window.Step) -> Bool {
    rules.window(for: step, in: rules.period(from: record.opening.from)?.id).source.isProvisional
  }

  /// The last day of a window as the dinas and the owner's first day leave it.
  func closing(of step: Window.Step) -> Day {
    let from = record.opening.from
    let closes = rules.window(for: step, in: rules.period(from: from)?.id).closes.day(in: from.year)
    return max(closes, calendar.closings[step] ?? closes)
  }

  /// The room in which the viewer looks at the record.
  var room: Room { isOwner ? .myRecords : isFromAbove ? .office : isAssessor ? .staff : .none }

  /// The list in which whoever is not the owner finds the record.
  var list: (label: String, place: any Address) {
    isFromAbove ? ("Wilayah", Path.office) : isAssessor ? ("Guru saya", Path.staff) : ("Beranda", Path.home)
  }

  /// Whether the viewer looks at it from the office above: an assessor of principals, a superior, their staff.
  var isFromAbove: Bool {
    isAssessor && isOffices || standing == .superior || standing == .preparer
  }

  /// The way back from a page of the record.
  func trail(_ between: [(label: String, place: Path)] = [], here: String) -> Breadcrumb {
    if isAssisting {
      let first: [(label: String, place: any Address)] = [
        ("Beranda", Path.home), ("Membantu mengisi: \(owner.name)", Path.assistance(id)),
      ]
      return Breadcrumb(first, here: here)
    }
    let first: [(label: String, place: any Address)] =
      isOwner
      ? [("Beranda", Path.home), ("Kinerja \(year)", Path.record(id))]
      : [list] + (isReadable ? [(owner.name, Path.record(id))] : [])
    return Breadcrumb(first + between.map { ($0.label, $0.place as any Address) }, here: here)
  }
}

/// Whether what waits can be done yet: penilaian does not wait for anybody before its window opens.
enum Waiting {
  /// Whether the next move is for whoever is this to a record: tim kinerja observes and answers as the assessor does.
  static func waits(_ stage: Stage, for standing: Domain.Standing) -> Bool {
    switch standing {
    case .owner: stage.holder == .owner
    case .assessor: stage.holder == .assessor
    case .team: stage.holder == .assessor && stage.kind == .execution
    case .superior: stage.holder == .superior
    case .preparer, .otherPrincipal, .helper, .colleague, .outsider: false
    }
  }

  /// A rating waits for its window also where it may be sent before: nobody is asked for it in the middle of the year.
  static func mayBegin(_ stage: Stage, _ standing: (Window.Step) -> Window.Standing) -> Bool {
    switch standing(step(of: stage)) {
    case .early(.block, _): false
    case .early(.warn, _): stage != .awaitingAppraisal
    case .open, .late: true
    }
  }

  /// Since when a stage that waits today has waited: since it began, and not before its window opened where nobody was to
  /// act earlier.
  static func since(_ stage: Stage, _ began: Day, _ standing: (Window.Step) -> Window.Standing) -> Day {
    // `standing`: that of the day on which the stage began.
    guard !mayBegin(stage, standing), case .early(_, let opens) = standing(step(of: stage)) else { return began }
    return opens
  }

  static func step(of stage: Stage) -> Window.Step {
    switch stage.kind {
    case .prePlanning, .planning: .planning
    case .execution: .execution
    case .appraisal, .evaluationFollowUp: .appraisal
    }
  }

  /// Days since the window of the stage closed; nil where it has not, or where nobody is to do anything.
  static func daysLate(_ stage: Stage, on day: Day, _ standing: (Window.Step) -> Window.Standing) -> Int? {
    // A sent rating has days of its own, and an objection has none.
    guard stage.holder != .nobody, !Stage.outlivingClosing.contains(stage),
      case .late(_, let closed) = standing(step(of: stage))
    else { return nil }
    return day - closed
  }
}
