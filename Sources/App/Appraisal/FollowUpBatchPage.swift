import Domain
import HTML

/// Tindak lanjut sekaligus: whoever lacks it, by predicate, filled in as the rulebook proposes. Whoever needs something else
/// is unticked and written on their own page.
struct FollowUpBatchPage: Piece {
  let me: SignedIn
  let groups: [FollowUpGroup]
  /// Which of those who lack it are shown.
  let paging: Paging
  /// What was typed, where it is shown again.
  var form: FormFields?
  /// What is wrong, by the key of the group.
  var refusals: [String: [Refusal]] = [:]
  var error: String?

  static func chosen(_ key: String) -> String { "pilih-\(key)" }

  private var count: Int { groups.reduce(0) { $0 + $1.people.count } }

  var title: String {
    count == 0
      ? "Tidak ada tindak lanjut yang belum ditulis" : "Tindak lanjut hasil evaluasi untuk \(paging.count) orang"
  }

  var html: HTML {
    """
    \(Breadcrumb([Self.list(me)], here: FollowUpPage.title))\(ErrorSummary(lines))\(Heading(.one, "\(title)"))\(content)
    """
  }

  /// Where whoever writes them finds their people.
  static func list(_ me: SignedIn) -> (label: String, place: any Address) {
    me.schools(as: .principal).isEmpty ? ("Beranda", Path.home) : ("Guru saya", Path.staff)
  }

  var room: Room { me.schools(as: .principal).isEmpty ? .none : .staff }

  private var lines: [ErrorSummary.Line] {
    (error.map { [ErrorSummary.Line(groups.first.map { Self.chosen($0.key) }, $0)] } ?? [])
      + groups.flatMap { FollowUpForms.lines(refusals[$0.key] ?? [], key: $0.key) }
  }

  private var content: HTML {
    if count == 0 {
      return
        "<p>Semua yang hasilnya sudah tetap sudah mempunyai tindak lanjut. \(Link("Kembali ke Beranda", Path.home))</p>"
    }
    return """
      <p>Sudah terisi menurut saran untuk setiap predikat; ubah yang perlu. Bila seseorang memerlukan tindak lanjut lain, \
      hilangkan centangnya dan tulis pada halamannya setelah ini. Tidak ada yang tertahan bila ditulis nanti.</p>\
      \(paging.saying("orang belum mempunyai tindak lanjut"))\(groups.first.map { FollowUpForms.provisional($0.rule) })\
      \(Form(
        to: Path.evaluationFollowUpBatch, token: me.visit.token, command: CommandMark.newID(),
        hidden: groups.flatMap(\.people).map { (RecordBatch.version($0.item.record), String($0.version)) } + paging.hidden,
        autosave: .init(onDeviceAs: "tindak-lanjut-sekaligus\(paging.page > 1 ? "-\(paging.page)" : "")"),
        content: "\(groups.map(section))\(Row(Button("Simpan untuk yang dicentang")))"))\
      \(paging.turning { PagedPlace(.evaluationFollowUpBatch, $0) })
      """
  }

  private func section(_ group: FollowUpGroup) -> HTML {
    let fields = form ?? FollowUpForms.fields(of: group.rule.proposal(for: group.predicate), group.key)
    let chosen = form.map { Set($0.texts(Self.chosen(group.key))) }
    let all = group.people.map { String($0.item.record.number) }
    return """
      \(Heading(.two, "Predikat \(AppraisalCopy.word(group.predicate)), kinerja \(String(group.year))"))\
      \(FollowUpForms.html(group.rule, fields, refusals[group.key] ?? [], group.key))\
      \(Choices(
        Self.chosen(group.key), legend: "Untuk \(group.people.count) orang", .several,
        group.people.map { one in
          Choices.Choice(
            String(one.item.record.number), name(one.item),
            more: Link("tulis pada halamannya", Path.evaluationFollowUp(one.item.record), context: one.item.owner).html)
        }, chosen: chosen ?? Set(all), error: group.key == groups.first?.key ? error : nil))
      """
  }

  /// With the school where there may be several.
  private func name(_ item: DueFollowUps.Item) -> String {
    item.subject == .teacher ? item.owner : "\(item.owner), \(item.school)"
  }
}
