/// Rekomendasi tim kinerja: what a member of the team would rate, for the assessor to follow or not.
package struct RatingAdvice: Equatable, Sendable {
  package let from: PersonID
  package let day: Day
  package let form: RatingForm

  package init(from: PersonID, day: Day, form: RatingForm) {
    self.from = from
    self.day = day
    self.form = form
  }
}
