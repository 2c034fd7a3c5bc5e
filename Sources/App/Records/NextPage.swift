import Domain
import HTML

/// Berikutnya: who else waits for the same deed, on the page that answers it. Whoever has thirty-one of them goes from one
/// to the next without the list between.
struct NextPage: Piece {
  /// Longest waiting first.
  let waiting: [(record: RecordID, name: String)]
  let stage: Stage

  /// The deeds of an assessor or a tim kinerja, by the news that answers them, and the stage in which each is done.
  private static let deeds: [String: Stage] = [
    "disetujui": .planSubmitted, "dikembalikan": .planSubmitted,
    "persiapan-disetujui": .preparationSubmitted, "persiapan-dikembalikan": .preparationSubmitted,
    "observasi-terkirim": .awaitingObservation, "tindak-lanjut-ditanggapi": .followUpSubmitted,
    "upaya-ditanggapi": .effortReported, "refleksi-ditanggapi": .reflectionSubmitted,
    AppraisalCopy.sent: .awaitingAppraisal,
  ]

  /// Nil where the page answers no such deed, and for the owner.
  static func load(beside view: RecordView, for me: SignedIn) async throws -> NextPage? {
    guard !view.isOwner, let stage = deeds[me.visit.query.text("kabar")] else { return nil }
    var waiting: [(record: RecordID, name: String)] = []
    if !me.schools(as: .principal).isEmpty {
      waiting = try await StaffListRows.load(for: me).staff.waiting.filter { $0.stageWaits && $0.stage == stage }
        .compactMap { one in one.record.map { ($0, one.name) } }
    }
    if OfficeDesk.isFor(me) {
      waiting += try await OfficeWaitingRows.load(OfficeDesk(me), in: me.house).items.filter { $0.stage == stage }
        .map { ($0.record, $0.owner) }
    }
    return NextPage(waiting: waiting.filter { $0.record != view.id }, stage: stage)
  }

  var html: HTML {
    guard let first = waiting.first else { return .empty }
    return """
      <p class="quiet">\(waiting.count) lagi menunggu Anda untuk hal yang sama.</p>\
      \(Row(ButtonLink("Berikutnya: \(first.name)", StageCopy.place(stage, first.record))))
      """
  }
}
