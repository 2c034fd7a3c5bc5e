import Domain
import Storage

extension Ledger {
  /// Biografi: the whole past of a record, played in memory through the same rules that a form meets, and written in
  /// one go: for seeds and benchmarks, which tell a year in a moment. There is no way to a past that the rules forbid.
  package struct Biography: Sendable {
    package private(set) var record: Record
    private var entries: [Entry]
    private let rules: Rulebook
    private let keys: Keys

    /// Begins with the opening, on a day of the school's zone; `at` in milliseconds since 1970 UTC.
    package init(_ opening: Opening, by actor: Actor, on day: Day, at: Int64, rules: Rulebook, keys: Keys) {
      record = Record(opening, on: day)
      self.rules = rules
      self.keys = keys
      entries = [
        Entry(
          .opened(opening), of: opening.record, version: 1, day: day, at: at, by: actor, command: .fresh(),
          previous: "", keys: keys)
      ]
    }

    /// Asks a command as a form would; throws every refusal and is then as it was.
    package mutating func ask(_ command: Command, by actor: Actor, on day: Day, at: Int64) throws(Refused) {
      for event in try record.decide(command, by: actor, on: day, under: rules) {
        record.apply(event, on: day)
        entries.append(
          Entry(
            event, of: record.opening.record, version: record.version, day: day, at: at, by: actor,
            command: .fresh(), previous: entries[entries.count - 1].hash, keys: keys))
      }
    }

    /// The row and every line of the ledger, in the order in which they must be run.
    package var inserts: [SQL] {
      [RecordRows.insert(record, rules: rules)] + entries.map(\.insert)
        + (record.helpers.isEmpty ? [] : AssistanceRows.write(record))
    }
  }
}
