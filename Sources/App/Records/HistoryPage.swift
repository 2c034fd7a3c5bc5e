import Domain
import HTML

/// Riwayat: every line of a record's ledger in words, newest first, and whether it is complete and unchanged.
struct HistoryPage: Piece {
  let view: RecordView
  let me: SignedIn
  let lines: [HistoryRows.Line]
  let isIntact: Bool

  var html: HTML {
    """
    \(view.trail(here: "Riwayat"))\(Heading(.one, "Riwayat kinerja \(view.year)"))\(verdict)\
    \(HistoryPage.story(lines, for: me.person, of: view))
    """
  }

  private var verdict: HTML {
    if isIntact {
      return Notice(
        .success,
        """
        <p><b>Riwayat lengkap dan tidak diubah.</b> Baru saja diperiksa: \(lines.count) peristiwa, masing-masing \
        dikunci pada peristiwa sebelumnya.</p>
        """
      ).html
    }
    return Notice(
      .warning,
      """
      <p><b>Riwayat ini tidak utuh.</b> Ada isi yang hilang atau berubah setelah ditulis. Sampaikan kepada pengelola \
      Kinerja di daerah Anda dan sebutkan nomor \(String(view.id.number)).</p>
      """
    ).html
  }

  /// Lines in words. `shortly`: with the hour only where it was today.
  static func story(
    _ lines: [HistoryRows.Line], for person: PersonID, of view: RecordView, shortly today: Day? = nil
  ) -> Story {
    let zone = view.school.zone
    return Story(
      HistoryRows.told(lines, by: { view.title(of: $0).lowercased() }, under: view.rules).map { line in
        let day = zone.day(at: line.at)
        let time = Indonesian.time(line.at, zone)
        let shown =
          today.map { $0 == day ? "hari ini \(time)" : "\(Indonesian.dayOfYear(day)) \(time)" }
          ?? Indonesian.moment(line.at, zone)
        let clock = time.replacing(".", with: ":")
        return Story.Moment(
          "\(day.text)T\(clock)+0\(zone.hours):00", shown: shown,
          EventCopy.sentence(line, for: person, as: view.standing, view.words))
      })
  }
}
