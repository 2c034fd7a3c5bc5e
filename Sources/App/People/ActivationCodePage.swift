import Domain
import HTML
import Storage

/// Kode aktivasi: made for people who cannot sign in yet or any more, and shown once.
package enum Codes {
  package struct Code: Sendable {
    package let name: String
    /// What to sign in with: NIP, NUPTK or e-mail; nil where the person has none of them yet.
    package let signIn: String?
    package let code: String
    package let endsAt: Int64
  }

  /// Those at a school who never had an account and whose home school it is, or who have none.
  package static func waiting(
    at school: School, on day: Day, now: Int64, in house: House
  ) async throws -> [PeopleRows.Member] {
    try await house.database.read { connection in
      let staff = try PeopleRows.staff(of: school.id, on: day, now: now, connection: connection)
      let others = Set(
        try connection.rows(
          """
          SELECT a.person_id FROM assignment a
          WHERE a.is_home AND a.school_id <> \(school.id.number) AND a.from_day <= \(day.text)
            AND (a.to_day IS NULL OR a.to_day >= \(day.text))
            AND a.person_id IN (SELECT h.person_id FROM assignment h WHERE h.school_id = \(school.id.number))
          """
        ) { PersonID(try $0.integer()) })
      return staff.filter { one in
        one.account != .active
          && (one.assignments.contains { $0.isHome && $0.holds(on: day) } || !others.contains(one.person.id))
      }
    }
  }

  package static func make(
    for people: [PeopleRows.Member], at school: School, by maker: PersonID?, in house: House
  ) async throws -> [Code] {
    let (now, hours) = (house.clock.now(), house.settings.codeHours)
    let (keys, ids) = (house.keys, house.ids)
    return try await house.database.write { connection in
      try people.map { one in
        let code = try ActivationRows.make(
          for: one.person.id, by: maker, at: now, hours: hours, keys: keys, on: connection)
        try connection.run(
          JournalRows.line(
            .codeMade, of: one.person.id.number, at: school.id, by: maker, on: now, id: ids.number()))
        return Code(
          name: one.person.name, signIn: one.person.nip?.spaced ?? one.person.nuptk?.text ?? one.person.email,
          code: code, endsAt: now + Int64(hours) * 3_600_000)
      }
    }
  }
}

/// The codes, once, to be printed and cut.
struct ActivationSlipPage {
  let codes: [Codes.Code]
  let school: School
  let isSheet: Bool

  var html: HTML {
    """
    <div class="only-screen">\(Breadcrumb([("Orang", Path.people)], here: "Kode aktivasi"))</div>
    <h1>\(if: isSheet, "Lembar kode aktivasi")\(if: !isSheet, "Kode aktivasi")</h1>
    <div class="only-screen">\(Notice(.warning, "<p>Kode hanya tampil sekali ini. Cetak atau salin sekarang, lalu serahkan langsung kepada orangnya.</p>"))</div>
    \(codes.map(slip))
    <div class="only-screen">\(Row(ButtonLink("Kembali ke daftar orang", Path.people, .plain)))</div>
    """
  }

  private func slip(_ one: Codes.Code) -> HTML {
    Card(
      """
      <h2>\(one.name)</h2>
      <p class="quiet">\(school.name)</p>
      <p>Buka Kinerja, pilih “Aktifkan akun”, lalu masukkan kode ini:<br><strong>\(one.code)</strong></p>
      <p>Setelah itu Anda masuk dengan \(one.signIn ?? "surel; mintalah operator mencatatnya").<br>\
      Kode dipakai sekali, paling lambat \(Indonesian.moment(one.endsAt, school.zone)).</p>
      """
    ).html
  }
}

/// Before the sheet: for whom codes would be made.
struct CodeSheetPage {
  let desk: Desk
  let waiting: [PeopleRows.Member]
  let token: String

  var html: HTML {
    """
    \(Breadcrumb([("Orang", desk.place(.people) as any Address)], here: "Kode aktivasi"))
    <h1>Kode aktivasi</h1>\(desk.choice(.activationCodes))
    \(waiting.isEmpty ? none : some)
    """
  }

  private var none: HTML {
    """
    <p>Semua orang di \(desk.school.name) sudah mempunyai akun. Bila ada yang lupa kata sandi, buka namanya di daftar \
    orang dan buat kode baru untuknya.</p>
    \(Row(ButtonLink("Ke daftar orang", desk.place(.people))))
    """
  }

  private var some: HTML {
    """
    <p>\(waiting.count) orang belum mempunyai akun. Buat satu lembar berisi kode untuk masing-masing, cetak, gunting, \
    lalu serahkan langsung kepada orangnya. Kode yang dibuat sebelumnya tidak berlaku lagi.</p>
    \(Form(to: Path.activationCodes, token: token, hidden: desk.hidden, content: "\(Row(Button("Buat kode untuk \(waiting.count) orang")))"))
    \(Details("Siapa saja", content: "<ul>\(waiting.map { "<li>\($0.person.name)</li>" as HTML })</ul>"))
    """
  }
}
