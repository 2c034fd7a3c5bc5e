import Domain
import HTML

/// Penetapan SKP: the plan as both sides agreed to it, with what they agreed to change since, in the columns of the lampiran of PermenPANRB 6/2022.
struct AgreementDocument: Piece {
  private let view: RecordView
  private let plan: Plan
  private let parties: Parties
  private let agreedOn: Day
  /// The changes that were accepted, oldest first.
  private let changes: [ToldChange]

  /// Nil before the agreement.
  init?(_ view: RecordView, changes: [ToldChange]) {
    guard let plan = view.record.plan, let parties = view.record.agreedBy, let day = view.record.agreedOn else {
      return nil
    }
    self.view = view
    self.plan = plan
    self.parties = parties
    agreedOn = day
    self.changes = changes.filter(\.isAccepted)
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
      \(changed)\
      \(Signatures(parties: parties, place: DocumentCopy.place(view.school), day: agreedOn))
      """
  }

  /// What was signed was the plan before these.
  private var changed: HTML {
    if changes.isEmpty { return .empty }
    let rows = changes.map { one -> [HTML] in
      let parts = one.change.changes(under: view.rules).map(view.title)
      return [
        "\(one.ended.map(Indonesian.day) ?? DocumentCopy.none)", "\(Indonesian.list(parts))",
        "\(one.by?.named ?? DocumentCopy.none)", "\(one.change.proposal.reason)",
      ]
    }
    return """
      \(Heading(.two, "Perubahan setelah disepakati"))\
      <p>Rencana di atas sudah memuat perubahan berikut, yang diusulkan pegawai dan diterima sesudah tanggal tanda tangan.</p>\
      \(DataTable(
        "Perubahan setelah disepakati",
        columns: [.init("Diterima pada"), .init("Bagian"), .init("Diterima oleh"), .init("Alasan pegawai")], rows: rows,
        showsCaption: false))
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
