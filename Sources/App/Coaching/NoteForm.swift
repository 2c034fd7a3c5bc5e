import Domain
import HTML

/// The forms of catatan pengamatan: one box, and a choice for each note.
enum NoteForm {
  static let text = "pengamatan"

  static func focusName(_ kept: KeptNote) -> String { "fokus-catatan-\(kept.id)" }

  static func lines(_ faults: [ObservationNote.Fault]) -> [ErrorSummary.Line] {
    faults.map { ErrorSummary.Line($0 == .tooMany(limit: ObservationNote.most) ? nil : text, NoteCopy.sentence($0)) }
  }

  static func field(_ typed: String, _ faults: [ObservationNote.Fault]) -> Field {
    Field(
      text, label: NoteCopy.label, value: typed, kind: .lines(2), hint: NoteCopy.hint,
      error: faults.first.map(NoteCopy.sentence))
  }

  /// Under which focus each note is to be put; a note that the form does not know stays where it is. Nil where a focus is
  /// none of these.
  static func moves(
    _ form: FormFields, of notes: [KeptNote], among focuses: [FocusBehaviour]
  ) -> [(kept: KeptNote, focus: String?)]? {
    var moves: [(KeptNote, String?)] = []
    for kept in notes where form.has(focusName(kept)) {
      let asked = form.text(focusName(kept))
      if !asked.isEmpty, !focuses.contains(where: { $0.id == asked }) { return nil }
      moves.append((kept, asked.isEmpty ? nil : asked))
    }
    return moves.filter { $0.1 != $0.0.note.focus }
  }
}

extension ObservationForm {
  /// The drafts of those focuses whose evidence changes, by their names.
  static func drafts(
    _ drafts: [String: FormFields], after changes: [ObservationNote.Change], among focuses: [FocusBehaviour]
  ) -> [(form: String, fields: FormFields)] {
    focuses.enumerated().compactMap { index, focus in
      let kept = drafts[draft(index + 1)] ?? FormFields()
      let (name, before) = (Refusal.Field.evidence(focus: focus.id).control, finding(focus, in: kept).evidence)
      let after = changes.filter { $0.focus == focus.id }.reduce(before) { $1.applied(to: $0) }
      if after == before { return nil }
      return (
        draft(index + 1),
        FormFields(fields(of: focus).map(\.control).map { ($0, $0 == name ? after : kept.text($0)) })
      )
    }
  }
}
