/// Kategori Formulir C dan D: what whoever answers a tindak lanjut or a refleksi may note beside the answer. Each may be
/// left open; none is a rating, and none enters one.
package struct CoachingCategories: Equatable, Sendable {
  /// Kategori kesadaran: how far somebody sees their own difficulty, before the follow-up (C) or after it (D).
  package let awareness: SuppliedChoice?
  /// Kategori tindak lanjut; on Formulir D alone.
  package let followUpKind: SuppliedChoice?

  package static let none = CoachingCategories()

  package init(awareness: SuppliedChoice? = nil, followUpKind: SuppliedChoice? = nil) {
    self.awareness = awareness
    self.followUpKind = followUpKind
  }

  /// What the rulebook does not list cannot be noted. `kinds`: those that the form asks for.
  func refusals(awareness known: [SuppliedItem], kinds: [SuppliedItem]) -> [Refusal] {
    func unknown(_ choice: SuppliedChoice?, among items: [SuppliedItem], _ field: Refusal.Field) -> [Refusal] {
      guard let choice, !items.contains(where: { $0.id == choice.id }) else { return [] }
      return [.unknownChoice(field, id: choice.id)]
    }
    return unknown(awareness, among: known, .awareness) + unknown(followUpKind, among: kinds, .followUpKind)
  }
}
