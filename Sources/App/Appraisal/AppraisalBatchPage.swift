import Domain
import HTML

/// Penilaian sekaligus: every record that waits for its rating in one list. One with a recommendation is ticked and sent
/// with it as it is; one without is rated on its own page. Who only prepares reads and has no button.
struct AppraisalBatchPage: Piece {
  let me: SignedIn
  let list: WaitingRatings
  var error: String?

  static let chosen = "pilih"

  var ratings: [WaitingRating] { list.ratings }
  var paging: Paging { list.paging }
  private var unagreed: [KeptRecord] { list.unagreed }
  private var isEmpty: Bool { ratings.isEmpty && paging.pages == 1 }

  var title: String {
    if !isEmpty || !unagreed.isEmpty { return "Penilaian yang menunggu" }
    return list.shut.isEmpty ? "Tidak ada penilaian yang menunggu" : "Tidak ada penilaian yang dapat dikirim"
  }

  var html: HTML {
    """
    \(Breadcrumb([("Beranda", Path.home)], here: "Penilaian yang menunggu"))\
    \(ErrorSummary(error.map { [ErrorSummary.Line(Self.chosen, $0)] } ?? []))\(Heading(.one, "\(title)"))\(shut)\(content)
    """
  }

  /// What waits and cannot be rated.
  private var shut: HTML {
    let lines = list.shut.sorted { ($0.key.year, $0.value) < ($1.key.year, $1.value) }.map { one, count -> HTML in
      let closer = PeriodCopy.name(one.closer)
      return """
        <p>\(count) kinerja \(one.year) menunggu penilaian, tetapi \(closer) sudah menutup periodenya. Selama ditutup \
        penilaian tidak dapat dikirim; hubungi admin \(closer) bila masih harus dinilai.</p>
        """
    }
    return lines.isEmpty ? .empty : Notice(.warning, "\(lines)").html
  }

  /// The guide beside how predicates spread so far, where a capaian organisasi is known.
  private var distributions: HTML {
    list.distributions.compactMap { rows in
      ratings.first { $0.among == rows.among }.map { DistributionPage(rows: rows, rules: $0.rules, level: .two).html }
    }.joined()
  }

  private var content: HTML {
    if isEmpty {
      if !unagreed.isEmpty { return without }
      if !list.shut.isEmpty { return "<p>\(Link("Kembali ke Beranda", Path.home))</p>" }
      return "<p>Tidak ada kinerja pada tahap menunggu penilaian. \(Link("Kembali ke Beranda", Path.home))</p>"
    }
    let own = ratings.filter { $0.standing == .assessor }
    let prepared = ratings.filter { $0.standing == .preparer }
    let (ready, blocked) = (own.filter(\.isReady), own.filter(\.isBlocked))
    let apart = own.filter { !$0.isReady && !$0.isBlocked }
    return """
      \(paging.saying("kinerja menunggu penilaian, yang paling lama lebih dahulu"))\
      \(distributions)\(if: !ready.isEmpty, form(ready))\(if: !apart.isEmpty, separate(apart))\
      \(if: !blocked.isEmpty, closed(blocked))\
      \(if: !prepared.isEmpty, preparing(prepared))\(paging.turning { PagedPlace(.appraisalBatch, $0) })\
      \(if: !unagreed.isEmpty, without)
      """
  }

  /// What cannot be rated is closed with its reason, or agreed late.
  private var without: HTML {
    let count = (unagreed.count < WaitingRating.most ? "" : "Sekurang-kurangnya ") + String(unagreed.count)
    return """
      \(Heading(.two, "\(count) rencana tidak pernah disepakati", id: UnagreedPlace.id))\
      <p>Periodenya sudah berakhir, jadi belum ada yang dapat dinilai. Sepakati bila memang dijalankan, atau tutup tanpa \
      penilaian bila ada alasannya, misalnya tugas belajar.</p>\
      \(TaskList(
      unagreed.map { one in
        TaskList.Item(
          one.name, Path.record(one.id), tag: StatusTag(StageCopy.tag(one.stage).lowercased(), .late),
          note: "\(one.school.name), \(one.from.year)",
          more: Link("tutup tanpa penilaian", Path.closing(one.id), context: "\(one.name) \(one.from.year)").html)
      }, level: .three))
      """
  }

  private func form(_ ratings: [WaitingRating]) -> HTML {
    Form(
      to: Path.appraisalBatch, token: me.visit.token, command: CommandMark.newID(),
      hidden: ratings.map { (RecordBatch.version($0.id), String($0.record.version)) } + paging.hidden,
      content: """
        <p>Yang dicentang dikirim persis seperti rekomendasi tim kinerja, beserta realisasi, alasan, dan catatannya, atas \
        nama Anda; semuanya ada di balik “baca rekomendasi”. Bila ingin mengubahnya, buka halaman penilaiannya.</p>\
        \(Choices(
          Self.chosen, legend: "\(ratings.count) dapat dikirim menurut rekomendasi", .several,
          ratings.map { Choices.Choice(String($0.id.number), name($0), more: summary($0)) },
          error: error, legendLevel: .two))\
        \(Row(Button("Kirim penilaian yang dicentang")))
        """
    ).html
  }

  /// With the school only where the list is of several.
  private func name(_ one: WaitingRating) -> String {
    ratings.contains { $0.school != one.school } ? "\(one.owner), \(one.school)" : one.owner
  }

  private func separate(_ ratings: [WaitingRating]) -> HTML {
    """
    <h2>\(ratings.count) dinilai satu per satu</h2>\
    <p>Belum ada rekomendasi, rekomendasinya berbeda-beda, atau Anda sudah mulai menilai sendiri.</p>\
    \(TaskList(
      ratings.map { one in
        TaskList.Item(
          one.owner, Path.appraisal(one.id),
          tag: StatusTag(
            one.isDrafted ? "draf Anda" : one.record.advice.isEmpty ? "tanpa rekomendasi" : "rekomendasi berbeda", .wait
          ),
          note: one.school, more: warning(one))
      }, level: .three))
    """
  }

  /// Those whose window is not open: each with its own days.
  private func closed(_ ratings: [WaitingRating]) -> HTML {
    """
    <h2>\(ratings.count) belum atau tidak lagi dapat dikirim</h2>\
    \(TaskList(
      ratings.map { TaskList.Item($0.owner, Path.appraisal($0.id), note: $0.school, more: warning($0)) }, level: .three))
    """
  }

  /// What its own calendar says of sending it today; nothing while the window is open.
  private func warning(_ one: WaitingRating) -> HTML {
    AppraisalCopy.window(one.window, isProvisional: one.isWindowProvisional).map { "\($0)" } ?? .empty
  }

  private func preparing(_ ratings: [WaitingRating]) -> HTML {
    """
    <h2>\(ratings.count) menunggu pejabat penilai</h2>\
    <p>Anda menyiapkan; yang mengirim penilaian hanya pejabatnya.</p>\
    \(TaskList(
      ratings.map { one in
        TaskList.Item(
          one.owner, one.record.advice.isEmpty ? nil : Path.advice(one.id),
          tag: one.record.advice.isEmpty ? StatusTag("tanpa rekomendasi", .wait) : StatusTag("ada rekomendasi", .done),
          note: one.school, more: summary(one))
      }, level: .three))
    """
  }

  /// The predicate that would follow, who recommends it, and why in short.
  private func summary(_ one: WaitingRating) -> HTML {
    guard let advice = one.advice, let result = advice.form.result, let behaviour = advice.form.behaviour else {
      return .empty
    }
    let predicate = AppraisalCopy.word(one.rules.predicate(result: result, behaviour: behaviour))
    return """
      <b>\(predicate)</b> menurut \(one.advisers[advice.from] ?? "tim kinerja"): \
      “\(shortened(advice.form.resultReason))” “\(shortened(advice.form.behaviourReason))” \
      \(Link("baca rekomendasi", Path.advice(one.id), context: one.owner)) \(warning(one))
      """
  }

  /// A long list shows less of each: a hundred must still be light, and a thumb's way to the button short.
  private func shortened(_ text: String) -> String {
    let most = ratings.count > 40 ? 45 : 90
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= most ? line : line.prefix(most).trimmed + " …"
  }
}

/// Where the plans stand that were never agreed.
struct UnagreedPlace: Address {
  static let id = "tidak-disepakati"

  var address: String { "\(Path.appraisalBatch.address)#\(Self.id)" }
}

extension Substring {
  fileprivate var trimmed: String { lastIndex(of: " ").map { String(self[..<$0]) } ?? String(self) }
}
