import Domain

/// The words around whose turn it is.
enum TurnCopy {
  /// The deed on the button.
  static func button(_ stage: Stage) -> String {
    switch stage {
    case .planDraft: "Susun rencana"
    case .planSubmitted: "Periksa rencana"
    case .planReturned: "Perbaiki rencana"
    case .planApproved: "Baca dan sepakati"
    case .preparing: "Tulis persiapan observasi"
    case .preparationSubmitted: "Baca dan tanggapi persiapan"
    case .awaitingObservation: "Isi hasil observasi"
    case .observed: "Baca hasil observasi"
    case .planningFollowUp: "Susun tindak lanjut"
    case .followUpSubmitted: "Baca dan tanggapi tindak lanjut"
    case .acting: "Laporkan upaya"
    case .effortReported: "Baca dan tanggapi laporan"
    case .reflecting: "Tulis refleksi"
    case .reflectionSubmitted: "Baca dan tanggapi refleksi"
    case .awaitingAppraisal: "Beri penilaian"
    case .appraisalSent: "Baca dan terima hasil"
    case .objected: "Baca dan putuskan keberatan"
    case .accepted, .deemedAccepted, .decided, .closed: "Lihat hasil"
    }
  }

  /// What the deed means, in a sentence or two.
  static func explanation(_ view: RecordView) -> String? {
    // Names are put in last: the wording is for words alone.
    let approver = view.stage == .planApproved ? view.approver?.name : nil
    let name = approver ?? view.assessor?.name ?? view.words.assessor
    return sentence(view).map { view.words.worded($0).replacing(someone, with: name) }
  }

  /// Where the assessor's name goes. What was done already is not said of a name: another may have held the post then.
  private static let someone = "\u{FFFC}"

  private static func sentence(_ view: RecordView) -> String? {
    let assessor = someone
    switch view.stage {
    case .planDraft where view.record.plan == nil:
      return "Empat bagian, sekitar 12 menit. Kalimatnya sudah tersedia; Anda memilih, dan yang dipilih tersimpan."
    case .planDraft: return "Ubah yang perlu, periksa sekali lagi, lalu ajukan."
    case .planReturned:
      let titles = view.record.remarks.map { view.title(of: $0.part).lowercased() }
      return "Kepala sekolah meminta perbaikan pada \(Indonesian.list(titles)). Setelah diperbaiki, ajukan lagi."
    case .planApproved where view.approver == nil:
      return "Rencana Anda sudah disetujui. Setelah Anda sepakat, observasi kelas dapat dijadwalkan."
    case .planApproved:
      return "\(assessor) menyetujui rencana Anda. Setelah Anda sepakat, observasi kelas dapat dijadwalkan."
    case .preparing where view.record.preparationRemark != nil:
      return "Kepala sekolah meminta persiapan diperbaiki sebelum observasi."
    case .preparing: return "Tulis apa yang ingin Anda perbaiki di kelas, dan kapan \(assessor) boleh datang."
    case .observed: return "Hasil observasi adalah bahan belajar, bukan nilai. Baca, lalu beri tanggapan bila perlu."
    case .acting: return "Jalankan upaya Anda. Bila sudah, laporkan apa yang dilakukan dan dampaknya."
    case .appraisalSent:
      guard let end = view.record.acceptanceEnds(under: view.rules) else { return nil }
      return "Bacalah sampai \(Indonesian.day(end)). Sesudah itu hasilnya dianggap Anda terima."
    case .planSubmitted, .preparationSubmitted, .awaitingObservation, .planningFollowUp, .followUpSubmitted,
      .effortReported, .reflecting, .reflectionSubmitted, .awaitingAppraisal, .accepted, .deemedAccepted, .objected,
      .decided, .closed:
      return nil
    }
  }

  /// For a record on which nobody has anything to do any more.
  static func finished(_ view: RecordView) -> String {
    if view.stage == .closed { return "Kinerja \(view.year) ditutup tanpa penilaian" }
    let next = Indonesian.day(view.record.opening.to + 1)
    if view.isOwner { return "Anda sudah selesai, tidak ada yang perlu dikerjakan sampai \(next)" }
    return "Kinerja \(view.year) \(view.owner.name) sudah selesai"
  }

  /// For a record of a period that the dinas has closed.
  static func closed(_ view: RecordView) -> String {
    "Periode \(view.year) sudah ditutup, tidak ada yang dapat dikerjakan"
  }

  /// For a record whose next step has a window that is not open yet.
  static func untilWindow(_ view: RecordView) -> String {
    let step = Waiting.step(of: view.stage)
    let opens = view.rules.window(for: step).opens.day(in: view.record.opening.from.year)
    if view.isOwner { return "Anda sudah selesai, tidak ada yang perlu dikerjakan sampai \(Indonesian.day(opens))" }
    return "\(StageCopy.title(step)) dibuka \(Indonesian.day(opens))"
  }
}
