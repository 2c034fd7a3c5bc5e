import Domain
import HTML

/// Who has not confirmed yet; for the operator first the requests that wait.
struct CorrectionsPage: Piece {
  let desk: CorrectionDesk
  let staff: [CorrectionDesk.Member]

  private var waiting: [CorrectionDesk.Member] { staff.filter { $0.standing == .asked } }
  private var unconfirmed: [CorrectionDesk.Member] { staff.filter { $0.standing != .confirmed } }

  var html: HTML {
    """
    \(if: desk.isOperator, Breadcrumb([("Orang", Path.people)], here: "Pemutakhiran data").html)\
    \(schools)\(Heading(.one, "Pemutakhiran data \(String(desk.period.year))"))\
    <p class="quiet">\(desk.school.name)</p>\
    \(if: desk.mayAnswer, requests)\
    \(Heading(.two, "Belum menyatakan sesuai"))\(names)
    """
  }

  private var requests: HTML {
    if waiting.isEmpty { return "<p>Tidak ada permintaan perbaikan yang menunggu.</p>" }
    let items = waiting.map { one -> TaskList.Item in
      let wishes =
        one.newest.flatMap { if case .correction(let wishes) = $0.check.answer { wishes } else { nil } } ?? [:]
      let labels = IdentityCheck.Item.allCases.filter { wishes[$0] != nil }.map(PrePlanningCopy.label)
      return TaskList.Item(
        one.name, one.newest.map { Path.correction($0.id) }, tag: StatusTag("menunggu Anda", .wait),
        more: """
          \(Indonesian.list(labels)) <span class="quiet">sejak \
          \(one.newest.map { Indonesian.day($0.check.on) } ?? "")</span>
          """)
    }
    return "\(Heading(.two, "Permintaan perbaikan"))\(TaskList(items, level: .three))"
  }

  private var names: HTML {
    let confirmed = staff.count - unconfirmed.count
    if unconfirmed.isEmpty { return "<p>Semua orang sudah menyatakan datanya sesuai.</p>" }
    return """
      <p>\(String(unconfirmed.count)) dari \(String(staff.count)) orang; \(String(confirmed)) sudah sesuai.</p>\
      \(DataTable(
        "Belum menyatakan sesuai", columns: [.init("Nama"), .init("Keadaan")],
        rows: unconfirmed.map { ["\($0.name)", PrePlanningCopy.tag($0.standing).html] }, showsCaption: false))
      """
  }

  private var schools: HTML {
    if desk.schools.count < 2 { return .empty }
    return Filter(
      desk.schools.map { .init($0.name, CorrectionDesk.Choice(school: $0.id), isCurrent: $0.id == desk.school.id) },
      label: "Sekolah"
    ).html
  }
}
