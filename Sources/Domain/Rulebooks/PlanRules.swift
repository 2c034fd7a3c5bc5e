/// A sentence that is supplied so that nobody has to type it.
package struct SuppliedItem: Equatable, Sendable {
  package let id: String
  package let title: String
  package let source: Source
}

/// Pengembangan kompetensi: by reflection (from 2025) or by points (2024).
package struct CompetenceRule: Equatable, Sendable {
  package enum Scheme: Equatable, Sendable {
    case reflection
    /// Least sum of points times quantity in a period.
    case points(minimum: Int)
  }
  package let scheme: Scheme
  package let minimum: Int
  package let maximum: Int
  package let activities: [CompetenceActivity]
  package let source: Source
}

package struct CompetenceActivity: Equatable, Sendable {
  package let id: String
  package let title: String
  /// What shows that it was done.
  package let evidence: String
  /// Points for one unit; nil where the scheme has none.
  package let points: Int?
  package let source: Source
}

/// Perilaku kerja: the seven BerAKHLAK values.
package struct BehaviourRule: Equatable, Sendable {
  /// Guides to choose of each value.
  package let minimumGuides: Int
  package let values: [BehaviourValue]
  package let source: Source
}

package struct BehaviourValue: Equatable, Sendable {
  package let id: String
  package let title: String
  package let guides: [SuppliedItem]
  /// Ekspektasi khusus pimpinan that is proposed to the assessor.
  package let expectation: String
}

/// Lampiran SKP: dukungan sumber daya, skema pertanggungjawaban, konsekuensi.
package struct Annex: Equatable, Sendable {
  package let id: String
  package let title: String
  /// Sentences that the assessor may take over.
  package let suggestions: [String]
  package let source: Source
}

/// Dokumen akuntabilitas.
package struct AccountabilityDocument: Equatable, Sendable {
  package enum Proof: String, CaseIterable, Sendable { case confirmed, uploaded }
  package let id: String
  package let title: String
  package let proof: Proof
  package let source: Source
}
