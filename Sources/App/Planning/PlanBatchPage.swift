import Domain
import HTML

/// Setujui beberapa rencana: every submitted plan in one list. One that follows the advice of Rapor Pendidikan is ticked
/// and approved with the others; one that differs is marked, and approved on its own page alone.
struct PlanBatchPage: Piece {
  let me: SignedIn
  let plans: [WaitingPlan]
  /// Which of those that wait are shown.
  let paging: Paging
  var error: String?

  static let chosen = "pilih"

  var title: String { plans.isEmpty ? "Tidak ada rencana yang menunggu" : "Setujui beberapa rencana" }

  var html: HTML {
    """
    \(Breadcrumb([("Guru saya", Path.staff)], here: "Setujui beberapa rencana"))\
    \(ErrorSummary(error.map { [ErrorSummary.Line(Self.chosen, $0)] } ?? []))\(Heading(.one, "\(title)"))\(content)
    """
  }

  private var content: HTML {
    if plans.isEmpty {
      return "<p>Semua rencana yang diajukan sudah Anda tanggapi. \(Link("Kembali ke guru saya", Path.staff))</p>"
    }
    let (apart, together) = (plans.filter(\.needsPage), plans.filter { !$0.needsPage })
    return """
      \(paging.saying("rencana menunggu"))\
      \(if: !together.isEmpty, form(together))\(if: !apart.isEmpty, separate(apart))\
      \(paging.turning { PagedPlace(.planBatch, $0) })
      """
  }

  private func form(_ plans: [WaitingPlan]) -> HTML {
    Form(
      to: Path.planBatch, token: me.visit.token, command: CommandMark.newID(),
      hidden: plans.map { (RecordBatch.version($0.id), String($0.record.version)) } + paging.hidden,
      content: """
        <p>Centang rencana yang sudah baik, lalu setujui sekaligus. Setiap guru mendapat ekspektasi dan lampiran yang \
        diusulkan; bila ingin mengubahnya, buka halaman rencananya.</p>\
        \(Choices(
          Self.chosen, legend: "\(plans.count) rencana dapat disetujui dari sini", .several,
          plans.map { Choices.Choice(String($0.id.number), $0.owner, more: summary($0)) }, error: error,
          legendLevel: .two))\
        \(Row(Button("Setujui yang dicentang")))
        """
    ).html
  }

  private func separate(_ plans: [WaitingPlan]) -> HTML {
    """
    <h2>\(plans.count) rencana perlu dibuka satu per satu</h2>\
    <p>Praktik kinerjanya berbeda dari saran Rapor Pendidikan (guru bebas memilih; baca dahulu rencananya), atau Anda \
    sudah mulai menulis tanggapan.</p>\
    \(TaskList(
      plans.map { plan in
        TaskList.Item(
          plan.owner, Path.planReview(plan.id), tag: StatusTag(plan.isDrafted ? "draf Anda" : "berbeda dari saran", .wait), more: summary(plan))
      }, level: .three))
    """
  }

  private func summary(_ waiting: WaitingPlan) -> HTML {
    let practice = waiting.plan.practice.map(\.indicator.title).joined(separator: ", ")
    let advice: HTML =
      switch waiting.advice {
      case .follows: "sesuai saran Rapor"
      case .differs(let name): "saran Rapor: \(name)"
      case .none: "tanpa saran Rapor"
      }
    return """
      \(practice) <span class="quiet">(\(advice))</span> · \(waiting.plan.competence.count) kegiatan kompetensi · \
      \(Link("baca rencana", Path.planReview(waiting.id), context: waiting.owner))
      """
  }
}
