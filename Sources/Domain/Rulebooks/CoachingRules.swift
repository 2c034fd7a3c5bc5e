/// Daftar kategori: what a rulebook offers beside the answers to tindak lanjut and refleksi. The official text of
/// Formulir C and D was not seen (domain document §3.2), hence data; a rulebook that says nothing of them offers none.
package struct CoachingRule: Equatable, Sendable {
  package let awareness: [SuppliedItem]
  package let followUpKinds: [SuppliedItem]

  package static let unsaid = CoachingRule(awareness: [], followUpKinds: [])
}

extension Rulebook {
  static func readCoaching(_ fields: RulebookFields) -> CoachingRule? {
    guard let place = fields["coaching"] else { return .unsaid }
    guard let fields = place.fields(["awareness", "followUpKinds"]) else { return nil }
    let awareness = readSupplied(fields, "awareness")
    let followUpKinds = readSupplied(fields, "followUpKinds")
    guard let awareness, let followUpKinds else { return nil }
    return CoachingRule(awareness: awareness, followUpKinds: followUpKinds)
  }
}
