import Domain
import HTML

/// What happened to a record, in a sentence: who, the deed in bold, and the words that went with it.
enum EventCopy {
  static func sentence(_ line: HistoryRows.Line, for reader: PersonID) -> HTML {
    let who = line.actor == reader ? "Anda" : name(line)
    let (deed, words) = deed(line.event)
    return "\(who) \(deed)\(words.map { ": \($0)" })"
  }

  private static func name(_ line: HistoryRows.Line) -> String {
    switch line.standing {
    case .owner, .outsider: line.name
    case .assessor: "\(line.name) (kepala sekolah)"
    case .team: "\(line.name) (tim kinerja)"
    case .superior: "\(line.name) (atasan pejabat penilai)"
    case .preparer: "\(line.name) (staf penyiap)"
    case .otherPrincipal: "\(line.name) (kepala sekolah non-induk)"
    case .helper: "\(line.name) (pembantu pengisian)"
    case .colleague: "\(line.name) (rekan sejawat)"
    }
  }

  private static func deed(_ event: Event) -> (deed: HTML, words: HTML?) {
    switch event {
    case .opened: ("<b>memulai</b> rencana kinerja", nil)
    case .planSubmitted(let plan):
      ("<b>mengajukan</b> rencana", plan.practice.first.map { "praktik kinerja \($0.indicator.title)" })
    case .planWithdrawn: ("<b>menarik</b> pengajuan rencana", nil)
    case .planReturned(let remarks): ("<b>meminta perbaikan</b> rencana", quote(remarks.map(\.reason)))
    case .planApproved(let approval): ("<b>menyetujui</b> rencana", quote(approval.note))
    case .planReopened: ("<b>membuka kembali</b> rencana untuk diubah", nil)
    case .planAgreed: ("<b>menyepakati</b> rencana", nil)
    case .preparationSubmitted(let one):
      ("<b>mengirim</b> persiapan observasi", "observasi diusulkan \(Indonesian.day(one.observationDay))")
    case .preparationReturned(let reason): ("<b>meminta perbaikan</b> persiapan", quote(reason))
    case .preparationAccepted(let word): ("<b>menyetujui</b> persiapan observasi", quote(word))
    case .observationSent(let one): ("<b>mengirim</b> hasil observasi \(Indonesian.day(one.day))", nil)
    case .observationAnswered(let word): ("<b>menanggapi</b> hasil observasi", quote(word))
    case .followUpSubmitted(let one): ("<b>mengirim</b> tindak lanjut", quote(one.effort))
    case .followUpAnswered(let word): ("<b>menyetujui</b> tindak lanjut", quote(word))
    case .effortReported(let one): ("<b>melaporkan</b> upaya", quote(one.done))
    case .effortAnswered(let word): ("<b>menanggapi</b> laporan upaya", quote(word))
    case .reflectionSubmitted: ("<b>mengirim</b> refleksi", nil)
    case .reflectionAnswered(let word): ("<b>menanggapi</b> refleksi", quote(word))
    case .documentChecked(let check):
      check.available
        ? ("<b>mengonfirmasi</b> \(check.document.title) tersedia", nil)
        : ("<b>mencatat</b> \(check.document.title) belum tersedia", quote(check.note))
    case .feedbackGiven(let one): ("<b>memberi</b> umpan balik", quote(one.text))
    case .appraisalSent: ("<b>mengirim</b> penilaian", nil)
    case .resultAccepted(let word): ("<b>menerima</b> hasil penilaian", quote(word))
    }
  }

  private static func quote(_ text: String) -> HTML? { quote([text]) }

  private static func quote(_ texts: [String]) -> HTML? {
    let quotes = texts.filter { !$0.isEmpty }.map { "“\($0)”" }
    return quotes.isEmpty ? nil : "\(quotes.joined(separator: ", "))"
  }
}
