import Domain
import HTML

/// One person: who they are, what they do, whether they can sign in, and what has changed.
struct PersonPage {
  let file: PersonFile
  let token: String

  private var person: Person { file.person }
  private var zone: Domain.TimeZone { file.desk.school.zone }

  var html: HTML {
    """
    \(Breadcrumb([("Orang", Path.people)], here: person.name))
    <h1>\(person.name)</h1>
    \(warnings)
    <h2>Data diri</h2>
    \(identity)
    \(change)
    <h2>Penugasan</h2>
    <ul>\(file.member.assignments.map(assignment))</ul>
    <h2>Akun</h2>
    \(account)
    <h2>Yang pernah berubah</h2>
    \(journal)
    """
  }

  private var warnings: HTML {
    var html = HTML.empty
    let found = person.disagreements
    if !found.isEmpty {
      html +=
        Notice(
          .warning,
          """
          <p>NIP-nya perlu dilihat:</p><ul>\(found.map { "<li>\(StaffImportCopy.disagreement($0))</li>" as HTML })</ul>\
          <p>Bila tanggal lahir diubah lewat putusan pengadilan, NIP memang boleh berbeda.</p>
          """
        ).html
    }
    let employment = person.employment(on: file.desk.today)
    var lacks: [String] = []
    if employment.isASN, person.nip == nil { lacks.append("NIP belum tercatat.") }
    if file.member.hasFunctionalPost, let gap = person.creditGap(on: file.desk.today) {
      lacks.append("\(PeopleCopy.gap(gap)) Angka kreditnya belum dapat dihitung.")
    }
    if !lacks.isEmpty { html += Notice(.warning, "\(lacks.map { "<p>\($0)</p>" as HTML })").html }
    return html
  }

  private var identity: SummaryList {
    SummaryList([
      .init("Nama", "\(person.name)"),
      .init("NIP", "\(person.nip?.spaced ?? "")"),
      .init("NUPTK", "\(person.nuptk?.text ?? "")"),
      .init("Status kepegawaian", employment),
      .init("Golongan", dated(person.ranks, \.text)), .init("Jenjang jabatan", dated(person.grades, PeopleCopy.word)),
      .init("Tanggal lahir", "\(person.birthDate.map(Indonesian.day) ?? "")"),
      .init("Jenis kelamin", "\(person.sex.map(PeopleCopy.word) ?? "")"),
      .init("Surel", "\(person.email ?? "")"),
    ])
  }

  /// The newest with its TMT, and those before it.
  private func dated<Value>(_ facts: [Dated<Value>], _ word: (Value) -> String) -> HTML {
    let all = facts.sorted { $0.from > $1.from }.map { PeopleCopy.dated(word($0.value), from: $0.from) }
    guard let newest = all.first, all.count > 1 else { return "\(all.first ?? "")" }
    return "\(newest) <span class=\"quiet\">(sebelumnya \(all.dropFirst().joined(separator: "; ")))</span>"
  }

  /// The present one with its day, and what it was before.
  private var employment: HTML {
    let facts = person.employments.sorted { $0.from > $1.from }
    guard let now = facts.first, facts.count > 1 else { return "\(PeopleCopy.word(person.employment))" }
    let before = Indonesian.list(facts.dropFirst().map { PeopleCopy.word($0.value) })
    return """
      \(PeopleCopy.word(now.value)), sejak \(Indonesian.day(now.from)) \
      <span class="quiet">(sebelumnya \(before))</span>
      """
  }

  private var change: HTML {
    if file.mayChange { return Row(ButtonLink("Ubah data diri", Path.personIdentity(person.id), .plain)).html }
    return "<p class=\"quiet\">Data diri diubah oleh operator sekolah induknya.</p>"
  }

  private func assignment(_ one: Assignment) -> HTML {
    """
    <li>\(PostCopy.title(one, at: file.places[one.school])), \(file.places[one.school]?.name ?? "sekolah lain")\
    \(if: !one.isHome, " (bukan sekolah induk)"), \(days(one))</li>
    """
  }

  private func days(_ one: Assignment) -> String {
    guard let to = one.to else { return "sejak \(Indonesian.day(one.from))" }
    return to < one.from ? "dibatalkan" : "\(Indonesian.day(one.from)) sampai \(Indonesian.day(to))"
  }

  private var account: HTML {
    let state: HTML =
      switch file.member.account {
      case .active:
        "Akunnya aktif. Bila lupa kata sandi, buatkan kode baru; kata sandi lama berhenti setelah kode dipakai."
      case .codeUntil(let end):
        "Akunnya belum aktif. Kodenya berlaku sampai \(Indonesian.moment(end, zone)); kode baru menggantikan yang lama."
      case .none: "Akunnya belum aktif. Buatkan kode, lalu serahkan langsung kepada orangnya."
      }
    guard file.mayHandOutCode else {
      return
        "<p>Akunnya \(PeopleCopy.account(file.member.account, zone)). Kode dibuat oleh operator sekolah induknya.</p>"
    }
    return """
      <p>\(state)</p>
      \(Form(to: Path.personCode(person.id), token: token, hidden: file.desk.hidden, content: "\(Row(Button("Buat kode aktivasi", .plain)))"))
      """
  }

  /// `2026-01-16T08:12+08:00`.
  private func machine(_ instant: Int64) -> String {
    let time = Indonesian.time(instant, zone).split(separator: ".").joined(separator: ":")
    return "\(zone.day(at: instant).text)T\(time)+0\(zone.hours):00"
  }

  private var journal: HTML {
    if file.journal.isEmpty { return "<p class=\"quiet\">Belum ada perubahan yang dicatat.</p>" }
    return Story(
      file.journal.map { line in
        Story.Moment(
          machine(line.at), shown: Indonesian.moment(line.at, zone),
          "\(PeopleCopy.journal(line)) <span class=\"quiet\">\(line.actor ?? "Pengelola")</span>")
      }
    ).html
  }
}
