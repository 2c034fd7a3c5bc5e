import HTML

/// What somebody else typed in the same draft since the form was opened; it stands above the form with what the viewer
/// typed.
struct OvertakenPage: Piece {
  /// Who typed it.
  let name: String
  let lines: [SummaryList.Line]
  /// Whether the form is sent, and not only kept.
  var isSending = false

  var html: HTML {
    let (kept, keeping) = isSending ? ("dikirim", "mengirimnya") : ("disimpan", "menyimpannya")
    return """
      \(Notice(
        .warning,
        """
        <p>\(name) mengubah isian ini sejak Anda membukanya. Yang Anda ketik belum \(kept) dan tetap ada di bawah. \
        Bandingkan dahulu; bila Anda \(keeping), itulah yang berlaku.</p>
        """))\
      \(Details("Yang tersimpan sekarang, diketik \(name)", isOpen: true, content: SummaryList(lines).html))
      """
  }
}
