/// Penutupan tanpa penilaian: a record that ends before it is rated, with a reason out of the rulebook's list.
package struct Closing: Equatable, Sendable {
  package let reason: SuppliedChoice
  /// What else there is to say; may be empty.
  package let note: String

  package init(reason: SuppliedChoice, note: String) {
    self.reason = reason
    self.note = note
  }

  func refusals(under rules: Rulebook) -> [Refusal] {
    let isKnown = rules.detours.closings.contains { $0.id == reason.id }
    return
      (reason.id.isEmpty ? [.missing(.closingReason)] : isKnown ? [] : [.unknownChoice(.closingReason, id: reason.id)])
      + TextRule.optional(.note, note)
  }
}
