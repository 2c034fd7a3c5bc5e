import Domain
import HTML

/// Penugasan: who holds which post at a place, the form for a new one, and everything that was done so far.
struct PostPage: Piece {
  let desk: PostDesk
  let token: String
  /// What was typed, and into which form.
  var form = FormFields()
  var typedInto = TypedInto.appointing
  var faults: [PostForm.Fault] = []

  /// The forms of the page.
  enum TypedInto: Equatable {
    case appointing
    case ending(AssignmentID)
    case cancelling(AssignmentID)
  }

  var title: String {
    desk.kind == .team ? "Tim kinerja \(desk.place.name)" : "Penugasan di \(desk.place.name)"
  }

  var crumbs: Breadcrumb {
    switch desk.kind {
    case .office: Breadcrumb([("Wilayah", Path.office)], here: "Penugasan")
    case .school:
      Breadcrumb([("Wilayah", Path.office), (desk.place.name, Path.officeSchool(desk.place.id))], here: "Penugasan")
    case .team: Breadcrumb([("Guru saya", Path.staff)], here: "Tim kinerja")
    }
  }

  var html: HTML {
    """
    \(crumbs)\(ErrorSummary(faults))\(Heading(.one, "\(title)"))\(desk.choice)<p>\(PostCopy.introduction(desk.kind))</p>\
    \(if: !desk.deserted.isEmpty, Notice(.warning, "\(desk.deserted.map { "<p>\(PostCopy.deserted($0, desk))</p>" as HTML })").html)\
    <h2>Yang bertugas</h2>\(present)<h2>Penugasan baru</h2>\
    \(PostForm.appointing(desk, typedInto == .appointing ? form : FormFields(), faults, token: token))\(past)\(history)
    """
  }

  private func typed(into one: TypedInto) -> FormFields? { typedInto == one ? form : nil }

  private var present: HTML {
    let lasting = desk.posts.filter { $0.assignment.lasts(on: desk.today) }
    if lasting.isEmpty { return "<p>Belum ada.</p>" }
    return lasting.map { post -> HTML in
      let one = post.assignment
      let isAhead = one.from > desk.today
      let days =
        "\(isAhead ? "mulai" : "sejak") \(Indonesian.day(one.from))\(one.to.map { " sampai \(Indonesian.day($0))" } ?? "")"
      return Card(
        """
        <h3>\(post.name)</h3><p>\(PostCopy.title(one, desk)), \(days)</p>\
        \(if: isAhead, PostForm.cancelling(post, desk, typed(into: .cancelling(one.id)), faults, token: token))\
        \(PostForm.ending(post, desk, typed(into: .ending(one.id)), faults, token: token))
        """
      ).html
    }.joined()
  }

  private var past: HTML {
    let ended = desk.posts.filter { !$0.assignment.lasts(on: desk.today) }
    if ended.isEmpty { return .empty }
    let lines = ended.map { post -> HTML in
      let one = post.assignment
      return """
        <li>\(post.name), \(PostCopy.title(one, desk)): \(Indonesian.day(one.from)) sampai \
        \(one.to.map(Indonesian.day) ?? "")</li>
        """
    }
    return Details("Penugasan yang sudah berakhir (\(ended.count))", content: "<ul>\(lines)</ul>").html
  }

  private var history: HTML {
    if desk.history.isEmpty { return .empty }
    let zone = desk.place.zone
    return "<h2>Riwayat</h2>"
      + DataTable(
        "Riwayat penugasan", columns: [.init("Apa"), .init("Siapa yang mencatat"), .init("Kapan"), .init("Alasan")],
        rows: desk.history.map { line in
          [
            "\(PostCopy.sentence(line, at: desk.place))", "\(line.actor ?? "pengelola atau impor")",
            "\(Indonesian.moment(line.at, zone))", "\(line.reason.isEmpty ? "–" : line.reason)",
          ]
        }, showsCaption: false
      ).html
  }
}

/// Before it is done: what will be so, and what to know about it.
struct PostCheckPage: Piece {
  let desk: PostDesk
  let title: String
  let lines: [SummaryList.Line]
  let warnings: [String]
  let place: Path
  let button: String
  let fields: FormFields
  let token: String

  var html: HTML {
    let page = PostPage(desk: desk, token: token)
    return """
      \(page.crumbs)\(Heading(.one, "\(title)"))<p>Belum ada yang disimpan.</p>\
      \(if: !warnings.isEmpty, Notice(.warning, "\(warnings.map { "<p>\($0)</p>" as HTML })").html)\
      \(SummaryList(lines))\
      \(Form(
        to: place, token: token,
        hidden: hidden,
        content: Row(Button(button), Button("Kembali dan ubah", .plain, choice: (Self.back, "ya"))).html))
      """
  }

  /// The field that says which warnings the page of checking shows.
  static let warned = "peringatan"

  static func key(_ warnings: [Appointment.Warning]) -> String {
    warnings.map { warning in
      switch warning {
      case .overlaps(let person), .overlapsActing(let person): String(person.number)
      case .vacant(let records): "-\(records)"
      }
    }.joined(separator: ",")
  }

  /// The field by which the page of checking is left without doing anything, back to what was typed.
  static let back = "ubah"

  private var hidden: [(name: String, value: String)] {
    var hidden: [(name: String, value: String)] = [("pasti", "ya")] + desk.hidden
    for name in ["orang", PostForm.checked, "tugas", "mulai", "sampai", "alasan", Self.warned] where fields.has(name) {
      hidden.append((name, fields.text(name)))
    }
    return hidden
  }
}
