import Domain
import HTML

/// The words of isi bersama.
enum AssistanceCopy {
  static let title = "Isi bersama"

  static func news(_ name: String) -> String? {
    switch name {
    case "bantuan-diminta": "Rekan Anda sekarang dapat membantu mengisi. Ia menemukannya di Beranda."
    case "bantuan-diakhiri": "Bantuan diakhiri. Yang sudah diketik tetap ada di draf Anda."
    case "bantuan-tersimpan": "Tersimpan sebagai draf pemiliknya. Belum ada yang dikirim."
    default: nil
    }
  }

  static let purpose = """
    Seorang rekan di sekolah boleh mengetik untuk Anda, misalnya karena gawai Anda bermasalah. Yang diketiknya tersimpan \
    sebagai draf Anda. Hanya Anda yang dapat mengirimnya, dan riwayat mencatat siapa yang membantu.
    """

  static let limits = """
    Rekan itu hanya melihat isian yang sedang Anda tulis: rencana selama disusun, lalu langkah yang sedang berjalan. Hasil \
    observasi, umpan balik, dokumen, dan penilaian tetap tertutup baginya.
    """

  /// On top of a form that a helper fills in.
  static func lead(_ view: RecordView) -> HTML {
    guard view.isAssisting else { return .empty }
    return Notice(
      .info,
      """
      <p>Anda mengisi untuk <b>\(view.owner.name)</b>, dan yang Anda ketik tersimpan sebagai drafnya. Hanya \
      \(view.owner.name) yang dapat mengirimnya.</p>
      """
    ).html
  }

  /// On top of a form whose draft somebody else typed.
  static func typed(_ view: RecordView, _ forms: [String]) -> HTML {
    let names = view.isOwner ? view.namesOfTypists(in: forms) : []
    if names.isEmpty { return .empty }
    return Notice(
      .info,
      "<p>Diisi bersama <b>\(Indonesian.list(names))</b>; periksa dahulu. Dengan mengirimnya, Anda menyatakan isinya benar.</p>"
    ).html
  }

  /// `Simpan untuk Wayan Lestari`.
  static func button(_ view: RecordView) -> String { "Simpan untuk \(view.owner.name)" }
}
