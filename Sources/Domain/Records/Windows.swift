extension Record {
  /// Why a command does not fit the calendar. A window that only warns refuses nothing.
  func windowRefusals(
    _ command: Command.Kind, on day: Day, under rules: Rulebook, calendar: Calendar
  ) -> [Refusal] {
    if let closer = calendar.closedBy, !command.outlivesClosing { return [.periodClosed(by: closer)] }
    guard let step = command.step else { return [] }
    return switch standing(to: step, on: day, under: rules, calendar: calendar) {
    case .early(.block, let opens): [.windowNotOpen(step, opens: opens)]
    case .late(.block, let closed): [.windowClosed(step, closed: closed)]
    case .open, .early(.warn, _), .late(.warn, _): []
    }
  }

  /// Where a day stands to the window of a step in the record's period. An extension only ever moves the closing to a
  /// later day.
  package func standing(
    to step: Window.Step, on day: Day, under rules: Rulebook, calendar: Calendar = .unchanged
  ) -> Window.Standing {
    rules.standing(to: step, on: day, from: opening.from, calendar: calendar)
  }
}

extension Command.Kind {
  /// Whether it is asked in a closed period too: the days of a sent rating and of an objection run on, so both are
  /// answered. What was sent is not taken back then, for no other rating could follow.
  package var outlivesClosing: Bool {
    self == .object || self != .withdrawAppraisal && stages.isSubset(of: Stage.outlivingClosing)
  }
}

extension Calendar {
  /// Whether nothing may be done at a stage, because the period is closed.
  package func isShut(at stage: Stage) -> Bool { isPeriodClosed && !Stage.outlivingClosing.contains(stage) }
}

extension Stage {
  /// The stages whose days run on in a closed period.
  package static let outlivingClosing: Set<Stage> = [.appraisalSent, .objected]
}

extension Rulebook {
  /// Where a day stands to the window of a step in the period that begins on a day.
  package func standing(
    to step: Window.Step, on day: Day, from: Day, calendar: Calendar = .unchanged
  ) -> Window.Standing {
    let standing = window(for: step, in: period(from: from)?.id).standing(on: day, in: from.year)
    guard case .late(let firmness, let closed) = standing, let extended = calendar.closings[step], extended > closed
    else { return standing }
    return day > extended ? .late(firmness, closed: extended) : .open
  }
}
