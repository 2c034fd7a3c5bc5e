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

  /// `18 Desember 2026: diterima Bambang Sutrisno (Plt. Kepala Sekolah)`.
  static func outcome(_ one: ToldChange, _ view: RecordView) -> String {
    let by = one.by.map { $0.person == view.record.opening.owner ? $0.name : $0.named } ?? ""
    let deed =
      switch one.change.end {
      case .waiting: "menunggu jawaban"
      case .accepted: "diterima \(by)"
      case .declined: "ditolak \(by)"
      case .withdrawn: "ditarik \(by)"
      case .rated: "berakhir tanpa jawaban, karena penilaian dikirim \(by)"
      case .closed: "berakhir tanpa jawaban, karena kinerja ditutup \(by)"
      }
    return "\(Indonesian.day(one.ended ?? one.proposed)): \(deed)"
  }

  /// What the assessor said of the last proposal.
  static func answer(_ view: RecordView) -> HTML {
    guard let answer = view.record.proposalAnswer else { return .empty }
    let deed = answer.isAccepted ? "diterima" : "ditolak"
    let outcome =
      answer.isAccepted
      ? "Rencana sudah diubah."
      : view.isChangeOpen && view.changedPlan != view.record.plan
        ? "Rencana tetap seperti yang disepakati. Isi usulan itu menjadi draf lagi: perbaiki lalu kirim, atau kosongkan."
        : "Rencana tetap seperti yang disepakati."
    return Notice(
      .info,
      """
      <p>Usulan perubahan yang terakhir \(deed). \(outcome)</p>\(if: !answer.text.isEmpty, Prose(answer.text).html)
      """
    ).html
  }
}
