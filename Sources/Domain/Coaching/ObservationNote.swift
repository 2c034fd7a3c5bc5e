/// Catatan pengamatan: one line that the observer jots during a lesson, with its minute. It is the observer's own until it
/// has become evidence (catatan bukti perilaku), and no part of the record.
package struct ObservationNote: Equatable, Sendable {
  /// The minute at the school.
  package let time: ClockTime
  package let text: String
  /// The fokus perilaku under which it was put; nil while it was put under none.
  package let focus: String?

  package init(time: ClockTime, text: String, focus: String? = nil) {
    self.time = time
    self.text = text
    self.focus = focus
  }

  /// Characters that a note may have: what somebody types while a lesson goes on.
  package static let longest = 300
  /// Notes that one person may have on a record: an evidence is read, and a page of a hundred lines is not.
  package static let most = 100

  package enum Fault: Hashable, Sendable {
    case empty
    case tooLong(limit: Int)
    case tooMany(limit: Int)
  }

  /// What was typed as one line, beside so many other notes; or every fault that applies.
  package static func read(_ typed: String, beside others: Int) -> (text: String?, faults: [Fault]) {
    let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var faults: [Fault] = []
    if text.isEmpty { faults.append(.empty) }
    if text.count > longest { faults.append(.tooLong(limit: longest)) }
    if others >= most { faults.append(.tooMany(limit: most)) }
    return (faults.isEmpty ? text : nil, faults)
  }

  /// `09.14 Guru menanyakan cara lain.`, as it stands in the evidence.
  package var line: String { time.shown + " " + text }

  /// The same note with other words.
  package func worded(_ text: String) -> ObservationNote {
    ObservationNote(time: time, text: text, focus: focus)
  }
}

extension ObservationNote {
  /// What a change of notes does to the evidence of one fokus perilaku.
  package struct Change: Equatable, Sendable {
    package let focus: String
    /// The line that goes; nil where one comes in.
    package let old: String?
    /// The line that comes in its place, or below all others; nil where one goes.
    package let new: String?

    package init(focus: String, old: String?, new: String?) {
      self.focus = focus
      self.old = old
      self.new = new
    }

    /// The evidence afterwards. A line that the observer has written anew is theirs: it is neither taken away nor put
    /// beside the note from which it came.
    package func applied(to evidence: String) -> String {
      var lines = TextRule.isBlank(evidence) ? [] : evidence.split(separator: "\n", omittingEmptySubsequences: false)
      let place = lines.firstIndex { $0 == Substring(old ?? new ?? "") }
      switch (old, new, place) {
      case (.some, let new?, let place?): lines[place] = Substring(new)
      case (.some, nil, let place?): lines.remove(at: place)
      case (nil, let new?, nil): lines.append(Substring(new))
      case (.some, _, nil), (nil, _, _): break
      }
      return lines.joined(separator: "\n")
    }
  }

  /// Put under another fokus perilaku, or under none.
  package func changes(puttingUnder focus: String?) -> [Change] {
    if focus == self.focus { return [] }
    return (self.focus.map { [Change(focus: $0, old: line, new: nil)] } ?? [])
      + (focus.map { [Change(focus: $0, old: nil, new: line)] } ?? [])
  }

  /// Worded anew; nil where it is deleted.
  package func changes(wordingAs text: String?) -> [Change] {
    focus.map { [Change(focus: $0, old: line, new: text.map { worded($0).line })] } ?? []
  }
}
