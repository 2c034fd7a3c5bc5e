import Domain
import HTML

/// The words for where a record stands and whose turn it is.
package enum StageCopy {
  /// A word or two, for a tag in a list.
  package static func tag(_ stage: Stage) -> String { tag(stage, .teacher) }

  static func tag(_ stage: Stage, _ words: RecordWords) -> String {
    let (owner, assessor) = (words.owner, words.assessor)
    return switch stage {
    case .planDraft: "Draf"
    case .planSubmitted: "Menunggu persetujuan"
    case .planReturned: "Perlu perbaikan"
    case .planApproved: "Disetujui, belum disepakati"
    case .preparing: "Disepakati, persiapan observasi"
    case .preparationSubmitted: "Persiapan menunggu \(assessor)"
    case .awaitingObservation: "Menunggu observasi"
    case .observed: "Hasil observasi menunggu \(owner)"
    case .planningFollowUp: "Menyusun tindak lanjut"
    case .followUpSubmitted: "Tindak lanjut menunggu \(assessor)"
    case .acting: "Upaya tindak lanjut"
    case .effortReported: "Laporan upaya menunggu \(assessor)"
    case .reflecting: "Menulis refleksi"
    case .reflectionSubmitted: "Refleksi menunggu \(assessor)"
    case .awaitingAppraisal: "Menunggu penilaian"
    case .appraisalSent: "Hasil menunggu diterima \(owner)"
    case .accepted: "Hasil diterima"
    case .deemedAccepted: "Dianggap diterima"
    case .objected: "Keberatan menunggu keputusan"
    case .decided: "Keberatan sudah diputus"
    case .closed: "Ditutup tanpa penilaian"
    }
  }

  static func title(_ step: Window.Step) -> String {
    switch step {
    case .planning: "Perencanaan"
    case .execution: "Pelaksanaan"
    case .appraisal: "Penilaian"
    }
  }

  /// The deed that waits, as the assessor's list and the owner's Beranda name it.
  static func deed(_ stage: Stage, _ words: RecordWords = .teacher) -> String {
    switch stage {
    case .planDraft: "susun rencana"
    case .planSubmitted: "periksa rencana"
    case .planReturned: "perbaiki rencana"
    case .planApproved: "sepakati rencana"
    case .preparing: "tulis persiapan observasi"
    case .preparationSubmitted: "tanggapi persiapan"
    case .awaitingObservation: words.observation
    case .observed: "baca hasil observasi"
    case .planningFollowUp: "susun tindak lanjut"
    case .followUpSubmitted: "tanggapi tindak lanjut"
    case .acting: "laporkan upaya"
    case .effortReported: "tanggapi laporan upaya"
    case .reflecting: "tulis refleksi"
    case .reflectionSubmitted: "tanggapi refleksi"
    case .awaitingAppraisal: "beri penilaian"
    case .appraisalSent: "terima hasil penilaian"
    case .objected: "putuskan keberatan"
    case .accepted, .deemedAccepted, .decided, .closed: "selesai"
    }
  }

  /// Where the one deed of a stage is done.
  static func place(_ stage: Stage, _ id: RecordID) -> Path {
    switch stage {
    case .planDraft, .planReturned, .planApproved: .plan(id)
    case .planSubmitted: .planReview(id)
    case .preparing, .preparationSubmitted: .preparation(id)
    case .awaitingObservation, .observed: .observation(id)
    case .planningFollowUp, .followUpSubmitted: .followUp(id)
    case .acting, .effortReported: .effort(id)
    case .reflecting, .reflectionSubmitted: .reflection(id)
    case .awaitingAppraisal, .appraisalSent, .accepted, .deemedAccepted, .decided: .appraisal(id)
    case .objected: .objection(id)
    case .closed: .record(id)
    }
  }
}
