import Domain
import HTML

/// Everybody at a school, with what the operator has to look after.
struct PeoplePage {
  let desk: Desk
  let staff: [PeopleRows.Member]
  let search: String
  /// `guru`, `tendik`, `belum-aktif`, `belum-lengkap`, else everybody.
  let show: String
  let page: Int
  /// Requests for corrections that wait; nil where the period has no pra-perencanaan.
  let waiting: Int?

  private static let size = 50

  private var found: [PeopleRows.Member] {
    let words = PersonRows.folded(search)
    let digits = search.filter(\.isNumber)
    return staff.filter { one in
      words.isEmpty || PersonRows.folded(one.person.name).contains(words)
        || (digits.count >= 4
          && [one.person.nip?.text, one.person.nuptk?.text].contains { $0?.contains(digits) == true })
    }
  }

  private func fits(_ one: PeopleRows.Member, _ show: String) -> Bool {
    switch show {
    case "guru": one.isTeaching
    case "tendik": !one.isTeaching
    case "belum-aktif": one.account != .active
    case "belum-lengkap": one.isUnsettled
    default: true
    }
  }

  var html: HTML {
    """
    \(desk.choice(.people))<h1>Orang</h1>
    <p class="quiet">\(desk.school.name) · NPSN \(desk.school.npsn.text)</p>
    \(requests)
    \(content)
    """
  }

  private var requests: HTML {
    guard let waiting else { return .empty }
    let label = waiting == 0 ? "Pemutakhiran data" : "Permintaan perbaikan data (\(waiting))"
    return "<p>\(Link(label, Path.corrections))</p>"
  }

  private var content: HTML {
    if !staff.contains(where: { $0.assignments.contains { $0.role.isImported } }) {
      return """
        <p>Belum ada guru atau tenaga kependidikan di sini. Mulailah dengan mengambil daftarnya dari Dapodik; sebelum \
        diterapkan, Anda melihat dulu apa yang akan berubah.</p>
        \(Row(ButtonLink("Impor dari Dapodik", desk.place(.staffImport))))
        \(if: !staff.isEmpty, table)
        """
    }
    return """
      \(Row(ButtonLink("Impor dari Dapodik", desk.place(.staffImport)), ButtonLink("Buat kode aktivasi", desk.place(.activationCodes), .plain)))
      <h2>Daftar orang</h2>
      <form method="get" action="\(Path.people)" role="search">\
      \(HiddenFields(desk.hidden + (show.isEmpty ? [] : [("tampil", show)])))
      \(Field("cari", label: "Cari nama, NIP, atau NUPTK", value: search, isRequired: false, width: .short))
      \(Row(Button("Cari", .plain)))</form>
      \(filter)\(table)
      """
  }

  private var filter: Filter {
    let found = found
    return Filter(
      [
        ("", "Semua"), ("guru", "Guru"), ("tendik", "Tenaga kependidikan"), ("belum-aktif", "Akun belum aktif"),
        ("belum-lengkap", "Golongan atau jenjang belum tercatat"),
      ].map {
        kind, label in
        Filter.Part(
          label, count: found.count { one in fits(one, kind) }, place(show: kind, page: 1), isCurrent: show == kind)
      })
  }

  private var table: HTML {
    let all = found.filter { fits($0, show) }
    if all.isEmpty {
      return
        "<p>Tidak ada yang cocok. Periksa ejaan nama atau nomornya, atau lihat \(Link("semua orang", desk.place(.people))).</p>"
    }
    let paging = Paging(page, of: all.count, size: Self.size)
    let rows = all[paging.shown].map { one -> [HTML] in
      [
        "<a href=\"\(Path.person(one.person.id))\">\(one.person.name)</a>\(if: !one.person.disagreements.isEmpty, " \(StatusTag("NIP perlu dilihat", .wait))")\(if: one.isUnsettled, " \(StatusTag("golongan atau jenjang belum tercatat", .wait))")",
        "\(one.assignments.map { PostCopy.title($0, at: desk.school) }.joined(separator: ", "))\(if: one.assignments.contains { !$0.isHome }, " (bukan sekolah induk)")",
        "\(one.person.nip?.text ?? one.person.nuptk?.text ?? "–")",
        account(one),
      ]
    }
    return """
      \(DataTable(
        "Daftar orang", columns: [.init("Nama"), .init("Tugas"), .init("NIP atau NUPTK"), .init("Akun")], rows: rows,
        showsCaption: false))
      \(paging.turning { place(show: show, page: $0) })
      """
  }

  private func account(_ one: PeopleRows.Member) -> HTML {
    let word = PeopleCopy.account(one.account, desk.school.zone)
    switch one.account {
    case .active: return StatusTag(word, .done).html
    case .codeUntil: return "\(word)"
    case .none: return StatusTag(word, .none).html
    }
  }

  private func place(show: String, page: Int) -> Search {
    Search(
      school: desk.schools.count > 1 ? desk.school.id : nil,
      fields: [("cari", search), ("tampil", show), ("hal", page > 1 ? String(page) : "")].filter { !$0.1.isEmpty })
  }

  /// The list, searched or filtered.
  private struct Search: Address {
    let school: SchoolID?
    let fields: [(String, String)]

    var address: String {
      let all = (school.map { [("sekolah", String($0.number))] } ?? []) + fields
      return Path.people.address + (all.isEmpty ? "" : "?" + FormFields(all).urlEncoded)
    }
  }
}
