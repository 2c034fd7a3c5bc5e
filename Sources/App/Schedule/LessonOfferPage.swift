import Domain
import HTML

/// Jam pelajaran yang ditawarkan: the teacher's list and the form for one more.
struct LessonOfferPage: Piece {
  let view: RecordView
  let me: SignedIn
  let offers: [LessonOffer]
  var typed = FormFields()
  var faults: [LessonHour.Fault] = []

  static let title = "Jam pelajaran yang ditawarkan"

  var html: HTML {
    """
    \(view.trail([("Persiapan observasi", .preparation(view.id))], here: "Jam pelajaran"))\
    \(ErrorSummary(LessonOfferForm.lines(faults)))\(Heading(.one, "\(Self.title)"))\(Kabar.notice(me, view.words))\
    <p>\(ScheduleCopy.offerLead)</p>\(list)\(form)
    """
  }

  private var isOpen: Bool { view.stage == .preparing && view.isDayLeft }

  private var list: HTML {
    if offers.isEmpty { return .empty }
    let items = offers.map { offer -> HTML in
      let removal = Form(
        to: Path.lessonOfferRemoval(view.id, offer.id), token: me.visit.token,
        content: "\(Button("Hapus", .plain, context: offer.hour.spoken))")
      return """
        <li><div><b>\(offer.hour.spoken)</b><br>\(offer.hour.lesson)</div>\
        \(if: offer.isPicked, StatusTag("dipilih kepala sekolah", .done).html)\(if: isOpen, removal.html)</li>
        """
    }
    return "<ul class=\"list\">\(items)</ul>"
  }

  private var form: HTML {
    guard isOpen else { return "<p>\(ScheduleCopy.closed(view))</p>\(Unsent(LessonOfferForm.typed(typed)))" }
    let onward = Row(ButtonLink("Lanjut ke persiapan observasi", Path.preparation(view.id), .plain))
    return """
      \(if: !offers.isEmpty, onward.html)\
      \(Heading(.two, offers.isEmpty ? "Jam pertama" : "Tambah satu jam lagi"))\
      \(LessonOfferForm(view: view, token: me.visit.token, typed: typed, faults: faults))
      """
  }

  /// What is said of the offers on the page of the preparation; empty at any other step.
  static func besidePreparation(_ view: RecordView, _ offers: [LessonOffer]) -> HTML {
    // A principal or pengawas teaches no hours.
    guard view.record.opening.subject == .teacher else { return .empty }
    if view.isOwner {
      guard view.stage == .preparing else { return .empty }
      if let picked = offers.first(where: \.isPicked) {
        return Notice(
          .info,
          """
          <p>\(RefusalCopy.capital(view.words.assessor)) memilih <b>\(picked.hour.spoken)</b> (\(picked.hour.lesson)).</p>\
          <p>\(Link("Jam pelajaran yang Anda tawarkan", Path.lessonOffers(view.id)))</p>
          """
        ).html
      }
      let count = offers.isEmpty ? "" : " (\(offers.count))"
      return """
        <p>\(ScheduleCopy.invitation) \(Link("Tawarkan beberapa jam pelajaran\(count)", Path.lessonOffers(view.id)))</p>
        """
    }
    let others = offers.others(than: view.record, from: view.today)
    if others.isEmpty || !view.mayProposeMove { return .empty }
    let items = others.map { offer -> HTML in
      """
      <li>\(offer.hour.spoken), \(offer.hour.lesson) \
      \(Link("Usulkan jam ini", Path.observationMoveTo(view.id, offer.id), context: offer.hour.spoken))</li>
      """
    }
    return Details(
      "Jam lain yang ditawarkan guru",
      content: """
        <ul>\(items)</ul>\
        \(if: view.isAssessor, "<p>\(Link("Lihat jam pelajaran semua guru", Path.lessonWeek))</p>")
        """
    ).html
  }
}

extension LessonHour {
  /// `Selasa, 10 Februari 2026, 08.00–09.10`.
  var spoken: String { "\(Indonesian.dayWithWeekday(day)), \(span.shown)" }
}
