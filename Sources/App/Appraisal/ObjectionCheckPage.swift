import Domain
import HTML

/// Check your answers, before what cannot be taken back: an objection, and the decision on one.
struct ObjectionCheckPage: Piece {
  let view: RecordView
  let me: SignedIn
  let form: FormFields
  /// What would happen.
  let event: Event

  static let title = "Periksa sebelum mengirim"

  private var back: Path { .objection(view.id) }

  var html: HTML {
    let deciding: ObjectionDecision? = if case .objectionDecided(let decision) = event { decision } else { nil }
    let (lines, after, button): ([SummaryList.Line], HTML, String) =
      deciding.map { ($0.lines(over: view.record.appraisal, change: back), decided, "Kirim keputusan") }
      ?? (
        [.init("Alasan keberatan", Prose(form.text(Refusal.Field.reason.control)).html, change: back)], objected,
        "Ajukan keberatan"
      )
    let sending = view.form(
      to: deciding == nil ? back : .objectionDecision(view.id), me, hidden: ObjectionForms.hidden(form),
      "\(Row(Button(button), Link("Kembali dan ubah", back)))")
    return """
      \(view.trail([("Keberatan", back)], here: "Periksa"))\(Heading(.one, "\(Self.title)"))\
      <p>Belum ada yang terkirim.</p>\(SummaryList(lines))\(Heading(.two, "Setelah dikirim"))<ul>\(after)</ul>\(sending)
      """
  }

  private var objected: HTML {
    """
    <li>\(RefusalCopy.capital(view.words.assessor)) dan \(view.words.superior) membaca keberatan Anda.</li>\
    <li>Keberatan tidak dapat ditarik; keputusan atasnya final.</li>
    """
  }

  private var decided: HTML {
    """
    <li>\(view.owner.name) dan \(view.words.assessor) membaca keputusan beserta alasan Anda.</li>\
    <li>Keputusan ini final dan langsung berlaku.</li>
    """
  }
}

extension ObjectionDecision {
  /// The decision line by line, with the rating that will stand.
  fileprivate func lines(over sent: Appraisal?, change: Path) -> [SummaryList.Line] {
    let standing = appraisal ?? sent
    func line(_ label: String, _ word: (Appraisal) -> String) -> SummaryList.Line? {
      guard let standing, let sent else { return nil }
      let stays = word(standing) == word(sent)
      return .init(
        label, stays ? "\(word(standing)), tetap" : "<b>\(word(standing))</b>, semula \(word(sent))", change: change)
    }
    let rated = [
      line("Rating hasil kerja") { AppraisalCopy.word($0.result) },
      line("Rating perilaku kerja") { AppraisalCopy.word($0.behaviour) },
      line("Predikat kinerja") { AppraisalCopy.word($0.predicate) },
    ]
    return [.init("Putusan", "<b>\(RefusalCopy.capital(ObjectionCopy.word(verdict)))</b>", change: change)]
      + rated.compactMap(\.self) + [.init("Alasan keputusan", Prose(reason).html, change: change)]
  }
}
