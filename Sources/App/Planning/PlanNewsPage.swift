import Domain
import HTML

/// What a deed on a plan has done, what happens next, and when.
enum PlanNewsPage {
  /// The page after a deed that others see; nil when there is none, or when the record has moved on since.
  static func confirmation(
    _ name: String, _ view: RecordView, next: NextPage? = nil
  ) -> (title: String, html: HTML)? {
    let assessor = view.assessor?.name ?? RefusalCopy.capital(view.words.assessor)
    switch (name, view.stage) {
    case ("diajukan", .planSubmitted) where view.isOwner:
      return page(
        "Rencana Anda sudah diajukan", "Tercatat pada \(Indonesian.day(view.record.since)).",
        [
          examined(view, by: assessor),
          ("Bila disetujui, Anda membaca dan menyepakatinya.", "Beranda memberi tahu Anda."),
        ], [Link("Lihat rencana yang diajukan", Path.plan(view.id)), Link("Kembali ke Beranda", Path.home)])
    case ("disepakati", .preparing) where view.isOwner:
      return page(
        "Rencana \(view.year) disepakati",
        view.record.agreedBy?.assessor == nil
          ? "Disepakati tanpa persetujuan, karena jabatan \(view.words.assessor) sedang kosong."
          : "Anda dan \(view.record.agreedBy?.assessor?.name ?? assessor) sudah sepakat.",
        [
          ("Anda menulis persiapan observasi.", "Boleh mulai sekarang."),
          (
            "\(assessor) \(view.record.opening.subject == .teacher ? "mengamati kelas Anda" : "mengamati kerja Anda").",
            execution(view)
          ),
        ],
        [Link("Tulis persiapan observasi", Path.preparation(view.id)), Link("Kembali ke Beranda", Path.home)])
    case ("disetujui", .planApproved) where view.isAssessor:
      return page(
        "Rencana \(view.owner.name) disetujui", .empty,
        [("\(view.owner.name) membaca dan menyepakatinya.", "Sesudah itu persiapan observasi dimulai.")],
        next: next, [others(view), Link("Kembali ke Beranda", Path.home)])
    case ("dikembalikan", .planReturned) where view.isAssessor:
      return page(
        "Permintaan perbaikan terkirim kepada \(view.owner.name)", .empty,
        [("\(view.owner.name) memperbaiki, lalu mengajukan lagi.", "Yang berubah akan ditandai untuk Anda.")],
        next: next, [others(view), Link("Kembali ke Beranda", Path.home)])
    default: return nil
    }
  }

  /// When pelaksanaan is, as seen from today.
  private static func execution(_ view: RecordView) -> String {
    switch view.standing(to: .execution) {
    case .early(_, let opens): "Masa pelaksanaan mulai \(Indonesian.day(opens))."
    case .open: "Masa pelaksanaan sedang berjalan, sampai \(Indonesian.day(view.closing(of: .execution)))."
    case .late(_, let closed): "Masa pelaksanaan menurut jadwal berakhir \(Indonesian.day(closed))."
    }
  }

  /// Who looks at a plan that was sent, or that nobody can as long as the post is vacant.
  private static func examined(_ view: RecordView, by assessor: String) -> (what: HTML, when: String) {
    if view.assessor != nil { return ("\(assessor) memeriksa rencana Anda.", "Selama itu Anda dapat menariknya.") }
    if view.mayAgreeAlone {
      return (
        """
        Jabatan \(view.words.assessor) sedang kosong: tidak ada yang dapat memeriksa. \
        \(Link("Sepakati sendiri", Path.plan(view.id))), atau tunggu sampai ada yang ditugaskan.
        """, "Selama belum disepakati Anda dapat menarik rencana."
      )
    }
    return (
      "Jabatan \(view.words.assessor) sedang kosong; rencana diperiksa setelah ada yang ditugaskan.",
      "Selama itu Anda dapat menariknya."
    )
  }

  /// Where whoever assesses finds the others.
  private static func others(_ view: RecordView) -> Link {
    view.isFromAbove
      ? Link("Kinerja lain yang menunggu Anda", Path.office) : Link("Guru lain yang menunggu Anda", Path.staff)
  }

  private static func page(
    _ title: String, _ detail: HTML, _ after: [(what: HTML, when: String)], next: NextPage? = nil, _ links: [Link]
  ) -> (title: String, html: HTML) {
    (
      title,
      Confirmation(
        title, detail: detail, next: after,
        content: "\(next)<ul>\(links.map { "<li>\($0)</li>" as HTML })</ul>"
      ).html
    )
  }
}
