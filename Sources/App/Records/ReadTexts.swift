import Domain
import JSON
import Synchronization

/// The texts that were read last, with what they say. Reading one is the dearest part of most pages, and one person's pages
/// read the same ones again and again. The same text says the same, so nothing here is ever out of date.
final class ReadTexts<Text: Equatable & Sendable, Said: Sendable>: Sendable {
  private struct One: Sendable {
    let text: Text
    let said: Said
  }

  /// What was asked for since the last turn, and what was asked for in the one before.
  private struct Kept {
    var fresh: [Int: One] = [:]
    var stale: [Int: One] = [:]

    mutating func keep(_ one: One, at place: Int, turn: Int) {
      if fresh.count >= turn, fresh[place] == nil { (fresh, stale) = ([:], fresh) }
      fresh[place] = one
    }
  }

  /// Two turns of so many are kept at most.
  private let turn = 256
  private let kept = Mutex(Kept())

  /// What a text says. `place`: one text is kept for each. Throws what `read` throws.
  func said(by text: Text, at place: Int, _ read: (Text) throws -> Said) throws -> Said {
    let known = kept.withLock { kept -> One? in
      guard let one = kept.fresh[place] ?? kept.stale[place], one.text == text else { return nil }
      if kept.fresh[place] == nil { kept.keep(one, at: place, turn: turn) }
      return one
    }
    if let known { return known.said }
    let said = try read(text)
    kept.withLock { $0.keep(One(text: text, said: said), at: place, turn: turn) }
    return said
  }
}

private let states = ReadTexts<String, Record>()
private let events = ReadTexts<WrittenEvent, Written.Happened>()

/// An event as its row has it: the same body says something else of another kind.
private struct WrittenEvent: Equatable {
  let kind: String
  let body: String
}

extension Written {
  typealias Happened = (event: Event, typists: [PersonID])

  /// A record's state as its row has it. It begins with the record's id, so a new version takes the place of the one before.
  static func record(_ state: String) throws -> Record {
    var place = Hasher()
    for byte in state.utf8.prefix(48) { place.combine(byte) }
    return try states.said(by: state, at: place.finalize()) { try record(JSON.parse($0)) }
  }

  /// What happened, as a row of the ledger has it, and who typed it in.
  static func happened(_ kind: String, _ body: String) throws -> Happened {
    var place = Hasher()
    place.combine(kind)
    place.combine(body.utf8.count)
    for byte in body.utf8.suffix(48) { place.combine(byte) }
    return try events.said(by: WrittenEvent(kind: kind, body: body), at: place.finalize()) { row in
      let body = try JSON.parse(row.body)
      return (try event(kind: row.kind, body: body), typists(body))
    }
  }
}
