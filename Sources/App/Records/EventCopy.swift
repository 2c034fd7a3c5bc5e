import Domain
import HTML

/// What happened to a record, in a sentence: who, the deed in bold, and the words that went with it. The words are only
/// for whoever may open the page on which they stand.
enum EventCopy {
  /// `standing`: of the reader.
  static func sentence(
    _ line: HistoryRows.Line, for reader: PersonID, as standing: Domain.Standing, _ names: RecordWords = .teacher
  ) -> HTML {
    let who = line.actor == reader ? "Anda" : name(line, names)
    let isOpen = line.actor == reader || Readers.readers(of: line.event).contains(standing)
    let (deed, words) = isOpen ? deed(line.event, names) : (outline(line.event, names), nil)
    return "\(who) \(deed)\(isOpen ? about(line) : .empty)\(with(line))\(words.map { ": \($0)" })\(ending(line))"
  }

  /// The deed without what only its page says.
  private static func outline(_ event: Event, _ names: RecordWords) -> HTML {
    switch event {
    case .documentChecked: "<b>memeriksa</b> dokumen akuntabilitas"
    case .changeAccepted, .changeDeclined: "<b>menjawab</b> usulan perubahan"
    case .moveProposed: "<b>mengusulkan</b> observasi dipindah"
    case .moveAgreed, .moveDeclined: "<b>menjawab</b> usulan pemindahan observasi"
    case .observationSent: "<b>mengirim</b> hasil observasi"
    case .objectionDecided: "<b>memutuskan</b> keberatan"
    case .evaluationFollowedUp: "<b>menulis</b> tindak lanjut hasil evaluasi"
    default: deed(event, names).deed
    }
  }

  /// Which parts of the plan a usulan perubahan and the answer to it are about.
  private static func about(_ line: HistoryRows.Line) -> HTML {
    switch line.event {
    case .changeProposed, .changeAccepted, .changeDeclined:
      line.parts.isEmpty ? .empty : " (\(Indonesian.list(line.parts)))"
    default: .empty
    }
  }

  /// What a rating or a closing ended besides.
  private static func ending(_ line: HistoryRows.Line) -> HTML {
    line.endsChange ? "; usulan perubahan yang menunggu <b>berakhir tanpa jawaban</b>" : .empty
  }

  /// Who helped with it, or whose help it is about.
  private static func with(_ line: HistoryRows.Line) -> HTML {
    switch line.event {
    case .helperInvited(let person), .helperDismissed(let person):
      return line.names[person].map { " (\($0))" } ?? .empty
    default:
      let names = line.typists.compactMap { line.names[$0] }
      return names.isEmpty ? .empty : " (diisi bersama \(Indonesian.list(names)))"
    }
  }

  private static func name(_ line: HistoryRows.Line, _ names: RecordWords) -> String {
    switch line.standing {
    case .owner, .outsider: line.name
    case .assessor: "\(line.name) (\(names.assessor))"
    case .team: "\(line.name) (tim kinerja)"
    case .superior: "\(line.name) (atasan pejabat penilai)"
    case .preparer: "\(line.name) (staf penyiap)"
    case .otherPrincipal: "\(line.name) (kepala sekolah non-induk)"
    case .helper: "\(line.name) (pembantu pengisian)"
    case .colleague: "\(line.name) (rekan sejawat)"
    }
  }

  private static func deed(_ event: Event, _ names: RecordWords) -> (deed: HTML, words: HTML?) {
    switch event {
    case .opened: ("<b>memulai</b> rencana kinerja", nil)
    case .planSubmitted(let plan):
      ("<b>mengajukan</b> rencana", plan.practice.first.map { "praktik kinerja \($0.indicator.title)" })
    case .planWithdrawn: ("<b>menarik</b> pengajuan rencana", nil)
    case .planReturned(let remarks): ("<b>meminta perbaikan</b> rencana", quote(remarks.map(\.reason)))
    case .planApproved(let approval): ("<b>menyetujui</b> rencana", quote(approval.note))
    case .planReopened: ("<b>membuka kembali</b> rencana untuk diubah", nil)
    case .planAgreed: ("<b>menyepakati</b> rencana", nil)
    case .vacantPlanAgreed:
      ("<b>menyepakati</b> rencana tanpa persetujuan, karena jabatan \(names.assessor) sedang kosong", nil)
    case .changeProposed(let one): ("<b>mengusulkan perubahan</b> rencana", quote(one.reason))
    case .changeWithdrawn: ("<b>menarik</b> usulan perubahan", nil)
    case .changeAccepted(let word): ("<b>menerima</b> usulan perubahan", quote(word))
    case .changeDeclined(let reason): ("<b>menolak</b> usulan perubahan", quote(reason))
    case .preparationSubmitted(let one):
      ("<b>mengirim</b> persiapan observasi", "observasi diusulkan \(Indonesian.day(one.observationDay))")
    case .preparationReturned(let reason): ("<b>meminta perbaikan</b> persiapan", quote(reason))
    case .preparationAccepted(let word): ("<b>menyetujui</b> persiapan observasi", quote(word))
    case .moveProposed(let one):
      (
        "<b>mengusulkan</b> observasi dipindah ke \(Indonesian.day(one.move.day))", quote(one.move.reason)
      )
    case .moveAgreed(let word): ("<b>menyetujui</b> pemindahan observasi", quote(word))
    case .moveDeclined(let reason): ("<b>menolak</b> pemindahan observasi", quote(reason))
    case .observationSent(let one): ("<b>mengirim</b> hasil observasi \(Indonesian.day(one.day))", nil)
    case .observationAnswered(let word): ("<b>menanggapi</b> hasil observasi", quote(word))
    case .followUpSubmitted(let one): ("<b>mengirim</b> tindak lanjut", quote(one.effort))
    case .followUpAnswered(let word, let noted): ("<b>menyetujui</b> tindak lanjut", quote(word, noted))
    case .effortReported(let one): ("<b>melaporkan</b> upaya", quote(one.done))
    case .effortAnswered(let word): ("<b>menanggapi</b> laporan upaya", quote(word))
    case .reflectionSubmitted: ("<b>mengirim</b> refleksi", nil)
    case .reflectionAnswered(let word, let noted): ("<b>menanggapi</b> refleksi", quote(word, noted))
    case .documentChecked(let check):
      check.available
        ? ("<b>mengonfirmasi</b> \(check.document.title) tersedia", nil)
        : ("<b>mencatat</b> \(check.document.title) belum tersedia", quote(check.note))
    case .feedbackGiven(let one): ("<b>memberi</b> umpan balik", quote(one.text))
    case .periodEvaluated(let one):
      (
        "<b>mengisi</b> evaluasi \(PeriodicCopy.name(one.rhythm, one.number))",
        "predikat \(AppraisalCopy.word(one.predicate))"
      )
    case .ratingAdvised(let one):
      (
        // Advice to the assessor: the owner reads what the assessor makes of it.
        "<b>memberi rekomendasi</b> penilaian",
        one.form.result.map { "hasil kerja \(AppraisalCopy.word($0))" }
      )
    case .appraisalSent: ("<b>mengirim</b> penilaian", nil)
    case .appraisalWithdrawn(let reason): ("<b>menarik kembali</b> penilaian", quote(reason))
    case .resultAccepted(let word): ("<b>menerima</b> hasil penilaian", quote(word))
    case .objected(let reason): ("<b>mengajukan keberatan</b>", quote(reason))
    case .objectionAnswered(let statement): ("<b>menanggapi</b> keberatan", quote(statement))
    case .objectionDecided(let one):
      ("<b>memutuskan</b> keberatan: \(ObjectionCopy.word(one.verdict))", quote(one.reason))
    case .recordClosed(let one): ("<b>menutup</b> kinerja tanpa penilaian: \(one.reason.title)", quote(one.note))
    case .evaluationFollowedUp(let one):
      ("<b>menulis</b> tindak lanjut hasil evaluasi: \(FollowUpPage.words(one))", quote(one.sentence))
    case .helperInvited: ("<b>meminta bantuan</b> seorang rekan untuk mengisi", nil)
    case .helperDismissed: ("<b>mengakhiri</b> bantuan mengisi", nil)
    }
  }

  private static func quote(_ text: String) -> HTML? { quote([text]) }

  /// An answer with the kategori that were noted beside it.
  private static func quote(_ word: String, _ noted: CoachingCategories) -> HTML? {
    let titles = [noted.followUpKind, noted.awareness].compactMap { $0?.title }
    if titles.isEmpty { return quote(word) }
    let listed: HTML = "kategori: \(titles.joined(separator: "; ").lowercased())"
    return quote(word).map { "\($0), \(listed)" } ?? listed
  }

  private static func quote(_ texts: [String]) -> HTML? {
    let quotes = texts.filter { !$0.isEmpty }.map { "“\($0)”" }
    return quotes.isEmpty ? nil : "\(quotes.joined(separator: ", "))"
  }
}
