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

  private var jumps: [Button] {
    [(2026, 1, 1), (2026, 2, 1), (2026, 7, 13), (2026, 12, 1), (2026, 12, 20), (2027, 1, 4)].map { year, month, day in
      let day = Day(year: year, month: month, day: day)!
      return Button(Indonesian.day(day), .plain, choice: ("loncat", day.text))
    }
  }

  private var schools: HTML {
    if people.isEmpty { return "<p>Belum ada orang yang punya akun.</p>" }
    let names = people.map(\.school).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let tables = names.map { school -> HTML in
      let rows = people.filter { $0.school == school }.map(row)
      return DataTable(
        school, columns: [.init("Nama"), .init("Keadaan"), .init("Masuk dengan"), .init("Perankan")], rows: rows
      ).html
    }
    return Form(to: Path.demoEntrance, token: token, content: tables.joined()).html
  }

  private func row(_ one: DemoRows.Someone) -> [HTML] {
    [
      "\(one.name)<br><span class=\"quiet\">\(one.post)</span>",
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
