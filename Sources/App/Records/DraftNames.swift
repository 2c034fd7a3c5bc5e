/// The names under which unfinished forms of a record may be kept; whatever else comes to `/draf/…` is refused.
enum DraftNames {
  /// The forms of Perencanaan.
  static let planning = Set(PlanForm.draftNames + [PlanReviewForm.draftName])
  /// The forms of Pelaksanaan.
  static let coaching: Set<String> = [
    "persiapan", "jawaban-persiapan", "fokus-1", "fokus-2", "fokus-3", "pengiriman-observasi", "tindak-lanjut",
    "jawaban-tindak-lanjut", "upaya", "jawaban-upaya", "refleksi", "jawaban-refleksi", "umpan-balik",
  ]
  /// The forms of Penilaian.
  static let appraisal: Set<String> = [AppraisalForm.draft, AppraisalForm.acceptanceDraft]

  static let all = planning.union(coaching).union(appraisal)
}
