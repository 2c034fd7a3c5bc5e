import Domain
import HTML

/// Penetapan SKP: the plan as both sides agreed to it, in the columns of the lampiran of PermenPANRB 6/2022.
struct AgreementDocument: Piece {
  private let view: RecordView
  private let plan: Plan
  private let parties: Parties
  private let agreedOn: Day

  /// Nil before the agreement.
  init?(_ view: RecordView) {
    guard let plan = view.record.plan, let parties = view.record.agreedBy, let day = view.record.agreedOn else {
      return nil
    }
    self.view = view
    self.plan = plan
    self.parties = parties
    agreedOn = day
  }

  var html: HTML {
    let annexes = (view.record.approval?.annexes ?? []).map { annex -> HTML in
      "\(Heading(.three, "\(annex.annex.title)"))\(Prose(annex.text))"
    }
    return """
      \(Heading(.one, "Sasaran Kinerja Pegawai (SKP)"))\
      <p>Periode penilaian: \(DocumentCopy.period(view.record.opening))</p>\
      \(vacancy)\(PartiesTable(parties: parties))\(WorkTables(plan: plan))\
      \(BehaviourTable(plan: plan, approval: view.record.approval))\
      \(if: !annexes.isEmpty, "\(Heading(.two, "Lampiran SKP"))\(annexes)")\
      \(Signatures(parties: parties, place: DocumentCopy.place(view.school), day: agreedOn))
      """
  }

  /// How there came to be an agreement without an approval.
  private var vacancy: HTML {
    if parties.assessor != nil { return .empty }
    return """
      <p>Disepakati pegawai pada \(Indonesian.day(agreedOn)) tanpa persetujuan, karena jabatan Pejabat Penilai Kinerja \
      sedang kosong pada hari itu.</p>
      """
  }
}
