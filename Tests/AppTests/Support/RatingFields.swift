import App
import Domain

/// What a principal types into the form of the rating.
enum RatingFields {
  static func with(_ result: String = "meets", _ behaviour: String = "meets", note: String = "") -> [(String, String)] {
    [
      ("realisasi", "Satu siklus dijalani sampai refleksi."), ("hasil", result),
      ("alasan-hasil", "Target perilaku tercapai."), ("perilaku-kerja", behaviour),
      ("alasan-perilaku", "Rekan merasa terbantu."), ("rekomendasi", note),
    ]
  }
}

extension Browser {
  /// Fills in the form of the rating and sends it from the page on which it is checked.
  func sendRating(_ fields: [(String, String)], of record: RecordID) async throws -> Page {
    let form = try await get(.appraisal(record))
    _ = try await submit(form, to: .appraisalCheck(record), fields)
    return try await submit(try await get(.appraisalCheck(record)), to: .appraisalSending(record), fields)
  }
}
