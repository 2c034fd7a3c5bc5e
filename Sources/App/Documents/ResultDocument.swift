import Domain
import HTML

/// Hasil evaluasi kinerja: what was planned, what came of it, both ratings and the predicate, as they were sent; where an
/// objection was upheld, as they stand, with those that were sent beside them.
struct ResultDocument: Piece {
  private let view: RecordView
  private let plan: Plan
  private let appraisal: Appraisal
  private let sentOn: Day
  private let givers: [Domain.Standing]

  /// Nil before the rating is sent. `givers`: what each giver of umpan balik was to the record then.
  init?(_ view: RecordView, givers: [Domain.Standing]) {
    guard let plan = view.record.plan, let appraisal = view.record.standingAppraisal, let day = view.record.appraisedOn
    else {
      return nil
    }
    self.view = view
    self.plan = plan
    self.appraisal = appraisal
    sentOn = day
    self.givers = givers
  }

  var html: HTML {
    """
    \(Heading(.one, "Hasil Evaluasi Kinerja Pegawai"))\
    <p>Periode penilaian: \(DocumentCopy.period(view.record.opening))</p>\
    \(PartiesTable(parties: appraisal.parties))\(organisation)\(WorkTables(plan: plan))\
    \(Heading(.three, "Realisasi berdasarkan bukti dukung"))\(Prose(appraisal.realisation))\
    \(feedback)\
    <p class="rating"><b>Rating hasil kerja: \(AppraisalCopy.word(appraisal.result))</b></p>\
    \(RatingReason(appraisal.resultReason, for: \.result, in: view.record))\
    \(BehaviourTable(plan: plan, approval: view.record.approval))\
    <p class="rating"><b>Rating perilaku kerja: \(AppraisalCopy.word(appraisal.behaviour))</b></p>\
    \(RatingReason(appraisal.behaviourReason, for: \.behaviour, in: view.record))\
    \(Heading(.two, "Predikat kinerja pegawai"))\
    <p class="rating"><b class="predicate">\(AppraisalCopy.word(appraisal.predicate))</b></p>\
    \(if: !appraisal.recommendation.isEmpty, """
      \(Heading(.three, "Catatan atau rekomendasi"))\(Prose(appraisal.recommendation))
      """)\
    \(DecisionPage(view: view))\
    \(Signatures(parties: appraisal.parties, place: DocumentCopy.place(view.school), day: sentOn))\
    <p class="quiet">\(answer)</p>
    """
  }

  private var organisation: HTML {
    appraisal.organisation(under: view.rules).map { "<p><b>\($0.label):</b> \($0.value)</p>" as HTML }.joined()
  }

  private var feedback: HTML {
    let items = zip(view.record.feedback, givers).map { one, giver -> HTML in
      "<li>\(Indonesian.day(one.day)), \(DocumentCopy.giver(giver)):\(Prose(one.text))</li>"
    }
    if items.isEmpty { return .empty }
    return "\(Heading(.three, "Umpan balik berkelanjutan berdasarkan bukti dukung"))<ul>\(items)</ul>"
  }

  /// What the owner answered, at the foot.
  private var answer: String {
    let end = view.record.acceptanceEnds(under: view.rules)
    switch view.stage {
    case .accepted: return "Diterima pegawai pada \(Indonesian.day(view.record.since))."
    case .objected:
      return view.record.objection.map {
        "Keberatan diajukan pegawai pada \(Indonesian.day($0.day)); menunggu keputusan."
      } ?? ""
    case .decided: return "Keberatan pegawai sudah diputus pada \(Indonesian.day(view.record.since))."
    case .deemedAccepted: return end.map { "Dianggap diterima sejak \(Indonesian.day($0 + 1))." } ?? ""
    default: return end.map { "Menunggu diterima pegawai, paling lambat \(Indonesian.day($0))." } ?? ""
    }
  }
}
