extension Record {
  /// Why a command does not fit the calendar. A window that only warns refuses nothing.
  func windowRefusals(_ command: Command.Kind, on day: Day, under rules: Rulebook) -> [Refusal] {
    guard let step = command.step else { return [] }
    return switch standing(to: step, on: day, under: rules) {
    case .early(.block, let opens): [.windowNotOpen(step, opens: opens)]
    case .late(.block, let closed): [.windowClosed(step, closed: closed)]
    case .open, .early(.warn, _), .late(.warn, _): []
    }
  }

  /// Where a day stands to the window of a step in the record's period.
  package func standing(to step: Window.Step, on day: Day, under rules: Rulebook) -> Window.Standing {
    rules.window(for: step, in: rules.period(from: opening.from)?.id).standing(on: day, in: opening.from.year)
  }
}
