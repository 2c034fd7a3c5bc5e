import HTML

/// What somebody else typed in the same draft since the form was opened; it stands above the form with what the viewer
/// typed.
struct OvertakenPage: Piece {
  /// Who typed it.
  let name: String
  let lines: [SummaryList.Line]

  var html: HTML {
    """
    \(Notice(
      .warning,
      """
      <p>\(name) mengubah isian ini sejak Anda membukanya. Yang Anda ketik belum disimpan dan tetap ada di bawah. \
      Bandingkan dahulu; bila Anda menyimpannya, itulah yang berlaku.</p>
      """))\
    \(Details("Yang tersimpan sekarang, diketik \(name)", isOpen: true, content: SummaryList(lines).html))
    """
  }
}
