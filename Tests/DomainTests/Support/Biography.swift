import Domain

/// A record and everything that happened to it. It grows by asking alone, so it has no past that the rules forbid.
struct Biography {
  private(set) var record: Record
  private(set) var events: [(event: Event, day: Day)]

  init(_ opening: Opening, on day: Day) {
    record = Record(opening, on: day)
    events = [(.opened(opening), day)]
  }

  mutating func ask(_ command: Command, as standing: Standing, on day: Day, under rules: Rulebook) throws(Refused) {
    for event in try record.decide(command, by: Example.actor(standing), on: day, under: rules) {
      record.apply(event, on: day)
      events.append((event, day))
    }
  }

  /// Why the command is refused; empty when it is not.
  func refusals(of command: Command, as standing: Standing, on day: Day, under rules: Rulebook) -> [Refusal] {
    var copy = self
    do {
      try copy.ask(command, as: standing, on: day, under: rules)
      return []
    } catch {
      return error.all
    }
  }

  /// The record that the same events add up to when they are told once more.
  var retold: Record {
    var retold = Record(record.opening, on: events[0].day)
    for (event, day) in events.dropFirst() { retold.apply(event, on: day) }
    return retold
  }
}
