import Domain
import HTML

/// One record on a page: where it stands, whose turn it is, every step, the documents.
struct RecordPage: Piece {
  let view: RecordView
  let plan: Plan
  var news: HTML = .empty
  /// A message for the side that holds the next move.
  var reminder: ReminderPage?

  static func title(_ view: RecordView) -> String {
    view.isOwner ? "Kinerja \(view.year) Anda" : "Kinerja \(view.year): \(view.owner.name)"
  }

  var html: HTML {
    """
    \(crumbs)\(news)\(Heading(.one, "\(Self.title(view))"))\(who)\(TurnPage(view: view))\(closing)\(reminder)\
    \(CalendarPage(view))\(TurnPage.path(view))\
    \(parts)\(StepsPage(view: view, level: .two))\(documents)\
    \(assistance)<p>\(Link("Seluruh riwayat", Path.history(view.id)))</p>\(closable)
    """
  }

  private var crumbs: Breadcrumb {
    view.isOwner
      ? Breadcrumb([("Beranda", Path.home), ("Kinerja saya", Path.myRecords)], here: view.year)
      : Breadcrumb([view.list], here: view.owner.name)
  }

  private var who: HTML {
    if view.isOwner {
      let name = view.assessor.map { "\($0.name), \($0.post)" } ?? "jabatan \(view.words.assessor) sedang kosong"
      return "<p class=\"quiet\">\(view.school.name) · Pejabat Penilai Kinerja: \(name)</p>"
    }
    return "<p class=\"quiet\">\(view.owner.post) · \(StaffCopy.employment(view.owner.employment))</p>"
  }

  /// Why it ended without a rating.
  private var closing: HTML {
    view.record.closing.map { SummaryList(ClosingPage.lines($0)).html } ?? .empty
  }

  /// The way to end it so, for those who may.
  private var closable: HTML {
    guard view.isAssessor || view.standing == .superior, Stage.planned.union(Stage.underWay).contains(view.stage) else {
      return .empty
    }
    return "<p class=\"quiet\">\(Link("Tutup tanpa penilaian", Path.closing(view.id)))</p>"
  }

  private var parts: HTML {
    guard view.isPlanOpen else { return .empty }
    return "<h2>Rencana kinerja \(view.year)</h2>\(StepsPage.planParts(view, plan: plan, level: .three))"
  }

  private var assistance: HTML {
    guard view.isOwner, Stage.planned.union(Stage.underWay).contains(view.stage) else { return .empty }
    let link: String = view.record.helpers.isEmpty ? "Minta bantuan mengisi" : "Rekan yang membantu mengisi"
    return "<p>\(Link(link, Path.assistance(view.id)))</p>"
  }

  private var documents: HTML {
    var links: [HTML] = []
    if view.record.agreedOn != nil { links.append("<li>\(Link("Penetapan SKP", Path.agreementPrint(view.id)))</li>") }
    if view.record.appraisal != nil, Readers.rating.contains(view.standing) {
      links.append("<li>\(Link("Hasil Evaluasi", Path.resultPrint(view.id)))</li>")
    }
    if view.record.agreedOn != nil, Documents.paperReaders.contains(view.standing) {
      links += PaperForm.allCases.map {
        "<li>\(Link("Formulir \($0.letter): \($0.title)", Path.paperForm(view.id, $0))), untuk ditulis tangan</li>"
      }
    }
    if links.isEmpty { return .empty }
    return "<h2>Dokumen</h2><ul>\(links)</ul>"
  }
}
