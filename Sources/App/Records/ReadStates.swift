import Domain
import JSON
import Synchronization

/// The states that were read last, with the records that they say. Reading one is the dearest part of most pages, and one
/// person's pages read the same one again and again. The same text is the same record, so nothing here is ever out of date.
final class ReadStates: Sendable {
  static let shared = ReadStates()

  private struct One: Sendable {
    let text: String
    let record: Record
  }

  /// What was asked for since the last turn, and what was asked for in the one before.
  private struct Kept {
    var fresh: [Int: One] = [:]
    var stale: [Int: One] = [:]

    mutating func keep(_ one: One, at place: Int) {
      if fresh.count >= ReadStates.turn, fresh[place] == nil { (fresh, stale) = ([:], fresh) }
      fresh[place] = one
    }
  }

  /// Two turns of so many are kept at most.
  private static let turn = 256
  private let kept = Mutex(Kept())

  /// Throws as `JSON.parse` and `Written.record` do.
  func record(_ text: String) throws -> Record {
    let place = Self.place(of: text)
    let known = kept.withLock { kept -> One? in
      guard let one = kept.fresh[place] ?? kept.stale[place], one.text == text else { return nil }
      if kept.fresh[place] == nil { kept.keep(one, at: place) }
      return one
    }
    if let known { return known.record }
    let record = try Written.record(JSON.parse(text))
    kept.withLock { $0.keep(One(text: text, record: record), at: place) }
    return record
  }

  /// A state begins with the record's id, so a new version takes the place of the one before.
  private static func place(of text: String) -> Int {
    var hasher = Hasher()
    for byte in text.utf8.prefix(48) { hasher.combine(byte) }
    return hasher.finalize()
  }
}

extension Written {
  /// A record's state as its row has it.
  static func record(_ state: String) throws -> Record { try ReadStates.shared.record(state) }
}
