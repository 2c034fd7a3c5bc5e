/// Dasar penilaian: what a rating rests on beside the assessor's own word; frozen when it is sent.
package struct RatingBasis: Equatable, Sendable {
  /// Capaian kinerja organisasi of the school in the period; nil where the level above has set none.
  package let achievement: DistributionGuide.Achievement?
  /// Masa bertugas at the place in the period; empty: the whole year as the parties' header says.
  package let service: [ServiceSpan]

  package init(achievement: DistributionGuide.Achievement? = nil, service: [ServiceSpan] = []) {
    self.achievement = achievement
    self.service = service
  }
}
