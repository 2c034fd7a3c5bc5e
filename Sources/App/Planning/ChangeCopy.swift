import Domain
import HTML

/// The words of a usulan perubahan.
enum ChangeCopy {
  static let title = "Usulan perubahan rencana"

  static let ahead = "Usulan perubahan dapat dibuat setelah rencana disepakati."
  static let closed = "Karena penilaian sudah dikirim atau kinerja ini sudah selesai, rencana tidak dapat diubah lagi."

  static let lead = """
    Ubah bagian yang perlu, periksa perbedaannya, lalu kirim dengan alasannya. Rencana yang sudah disepakati tetap \
    berlaku sampai usulan ini diterima; tidak ada yang diulang dari awal.
    """

  /// On top of the page of a part.
  static let part = "Ubah yang perlu. Rencana yang disepakati tetap berlaku sampai usulan Anda diterima."

  static let moved = """
    Isi usulan berubah sejak Anda membuka halaman ini. Belum ada yang terkirim. Periksa perbedaan terbaru di bawah, lalu \
    kirim.
    """

  /// Where a proposal stands, for a list; nil where there never was one.
  static func tag(_ view: RecordView) -> StatusTag? {
    if view.record.proposal != nil {
      return view.isAssessor ? StatusTag("menunggu Anda", .wait) : StatusTag("menunggu \(view.words.assessor)", .none)
    }
    return view.record.proposalAnswer.map { StatusTag($0.isAccepted ? "diterima" : "ditolak", .done) }
  }

  /// What the assessor said of the last proposal.
  static func answer(_ view: RecordView) -> HTML {
    guard let answer = view.record.proposalAnswer else { return .empty }
    let who = view.isAssessor ? "Anda" : RefusalCopy.capital(view.words.assessor)
    let deed = answer.isAccepted ? "menerima" : "menolak"
    let outcome =
      answer.isAccepted
      ? "Rencana sudah diubah."
      : view.isChangeOpen && view.changedPlan != view.record.plan
        ? "Rencana tetap seperti yang disepakati. Isi usulan itu menjadi draf lagi: perbaiki lalu kirim, atau kosongkan."
        : "Rencana tetap seperti yang disepakati."
    return Notice(
      .info,
      """
      <p>\(who) \(deed) usulan perubahan yang terakhir. \(outcome)</p>\(if: !answer.text.isEmpty, Prose(answer.text).html)
      """
    ).html
  }
}
