import Domain
import HTML

/// Peragaan: which day it is, and who one can be.
struct DemoPage: Piece {
  let today: Day
  let people: [DemoRows.Someone]
  let typed: String?
  let error: String?
  let token: String
  let news: HTML

  var html: HTML {
    """
    \(news)\(ErrorSummary(error.map { [.init("hari", $0)] } ?? []))
    <h1>Peragaan</h1>
    <p>Sekolah dan orang di sini rekaan. Perankan siapa saja, dan geser hari untuk melihat apa yang terjadi sepanjang \
    setahun. Hari ini dianggap <b>\(Indonesian.dayWithWeekday(today))</b>; \
    <a href="#hari-ini">pindah ke hari lain</a>.</p>
    <h2 id="siapa">Siapa yang dapat Anda perankan</h2>
    <p>Tekan tombol di samping nama, atau masuk seperti biasa dengan kata sandi <b>\(Demo.password)</b>, yang sama untuk \
    semua orang.</p>
    \(schools)
    <h2 id="hari-ini">Pindah ke hari lain</h2>
    \(Form(
      to: Path.demo, token: token,
      content: """
        \(DayField(
          "hari", label: "Hari", value: typed ?? today.text, earliest: Demo.days.lowerBound.text,
          latest: Demo.days.upperBound.text, error: error))
        \(Row(Button("Pindahkan hari")))
        """))
    \(Form(to: Path.demo, token: token, content: """
      <p class="after">Atau langsung ke:</p>
      <div class="row">\(jumps)</div>
      """))
    <p class="quiet after">Yang sudah tercatat tidak ikut mundur: bila hari digeser mundur, riwayat tetap memuat langkah yang \
    sudah terjadi.</p>
    """
  }

  private static let roles: [Role] = [
    .teacher, .principal, .operator, .supervisor, .officeHead, .officeStaff, .officeAdmin,
  ]

  private var jumps: [Button] {
    [(2026, 1, 1), (2026, 2, 1), (2026, 7, 13), (2026, 12, 1), (2026, 12, 20), (2027, 1, 4)].map { year, month, day in
      let day = Day(year: year, month: month, day: day)!
      return Button(Indonesian.day(day), .plain, choice: ("loncat", day.text))
    }
  }

  private var schools: HTML {
    if people.isEmpty { return "<p>Belum ada orang yang punya akun.</p>" }
    let first = DemoPage.roles.compactMap { role in people.first { $0.role == role } }
    let others = people.filter { one in !first.contains { $0.person == one.person } }
    let names = others.map(\.school).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let lists = names.map { school -> HTML in
      let own = others.filter { $0.school == school }
      return Details(
        "\(school): \(own.count) orang", content: table(school, own.map { row($0, at: $0.post) }, isListed: true)
      ).html
    }
    let roles = table("Satu orang untuk setiap peran", first.map { row($0, at: "\($0.post), \($0.school)") })
    return Form(
      to: Path.demoEntrance, token: token,
      content: "\(roles)\(if: !lists.isEmpty, "<h3>Orang lain, menurut sekolah</h3>\(lists.joined())")"
    ).html
  }

  private func table(_ title: String, _ rows: [[HTML]], isListed: Bool = false) -> HTML {
    DataTable(
      title, columns: [.init("Nama"), .init("Keadaan"), .init("Masuk dengan"), .init("Perankan")], rows: rows,
      showsCaption: !isListed
    ).html
  }

  private func row(_ one: DemoRows.Someone, at post: String) -> [HTML] {
    [
      "\(one.name)<br><span class=\"quiet\">\(post)</span>",
      one.state.map { "\($0)" } ?? "<span class=\"quiet\">–</span>",
      "\(one.signsInWith)",
      "\(Button("Masuk sebagai \(one.name.prefix { $0 != "," })", .plain, choice: ("orang", String(one.person.number))))",
    ]
  }

  /// A day as a calendar field sends it, or as it is typed where there is none: `23-11-2026`.
  static func day(_ typed: String) -> Day? {
    if let day = Day(typed) { return day }
    let parts = typed.split { "-/. ".contains($0) }.compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
  }
}
