import Domain
import HTML

/// The result of an observation, focus by focus, for reading.
struct FindingsPage: Piece {
  let observation: Observation
  var level = Level.two

  var html: HTML {
    let findings = observation.findings.enumerated().map { index, finding -> HTML in
      """
      \(Heading(.two, "\(index + 1). \(finding.focus.title)"))\
      \(SummaryList([
        .init("Yang terlihat", "<b>\(AppraisalCopy.word(finding.level))</b>"),
        .init("Bukti perilaku", finding.evidence.isEmpty ? "tidak ada catatan" : Prose(finding.evidence).html),
        .init("Saran", finding.recommendation.isEmpty ? "tidak ada" : Prose(finding.recommendation).html),
      ]))
      """
    }
    let note: HTML = observation.note.isEmpty ? .empty : "\(Heading(.two, "Catatan umum"))\(Prose(observation.note))"
    return """
      <p>Diobservasi \(Indonesian.dayWithWeekday(observation.day)).</p>\(findings)\(note)\
      <p class="quiet">\(ObservationCopy.notScore)</p>
      """
  }
}
