/// Dasar penilaian: what a rating rests on beside the assessor's own word; frozen when it is sent.
package struct RatingBasis: Equatable, Sendable {
  /// Capaian kinerja organisasi of the school in the period; nil where the level above has set none.
  package let achievement: DistributionGuide.Achievement?

  package init(achievement: DistributionGuide.Achievement? = nil) {
    self.achievement = achievement
  }
}
