import Domain
import HTML

/// Tema pelatihan bersama, for a principal: most chosen first, with who, and as a text without names for RKT.
struct ThemePage: Piece {
  static let title = "Tema pelatihan bersama"

  let plans: [(owner: PersonID, plan: Plan)]
  let staff: [StaffRows.Teacher]
  /// Nil while no period is open.
  let year: Int?

  var html: HTML {
    """
    \(Breadcrumb([("Guru saya", Path.staff)], here: Self.title))\(Heading(.one, "\(Self.title)"))\(content)
    """
  }

  private var practices: [Theme] { Theme.practices(of: plans) }
  private var activities: [Theme] { Theme.activities(of: plans) }

  private var content: HTML {
    guard let year, !plans.isEmpty else {
      return """
        <p>Belum ada rencana yang disepakati. Setelah ada, pilihan para guru dihimpun di sini menjadi bahan pelatihan \
        bersama dan RKT.</p>
        """
    }
    return """
      <p>Dihimpun dari rencana \(year) yang sudah disepakati: \(plans.count) dari \(staff.count) guru. Yang paling \
      banyak dipilih disebut lebih dahulu.</p>\
      \(DataTable(
        "Praktik kinerja", columns: [.init("Praktik kinerja"), .init("Jumlah guru", isNumber: true), .init("Guru")],
        rows: practices.map { ["\($0.choice.title)", "\($0.owners.count)", "\(names($0))"] }))\
      <h2>Pengembangan kompetensi</h2>\
      \(activities.map { theme in
        Details(
          "\(theme.choice.title): \(theme.owners.count) guru",
          content: """
            \(if: !topics(theme).isEmpty, "<ul>\(topics(theme).map { "<li>\($0)</li>" as HTML })</ul>")<p class="quiet">\(names(theme))</p>
            """)
      })\
      <h2>Untuk pelatihan bersama dan RKT</h2><p>Ringkasan ini tidak menyebut nama guru.</p>\
      \(CopyText("ringkasan", label: "Ringkasan", text: summary(year), button: "Salin ringkasan"))
      """
  }

  private func names(_ theme: Theme) -> String {
    theme.owners.compactMap { owner in staff.first { $0.person == owner }?.name }.joined(separator: "; ")
  }

  /// Each topic once, however many wrote it.
  private func topics(_ theme: Theme) -> [String] {
    var seen: Set<String> = []
    return theme.topics.filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }

  private func summary(_ year: Int) -> String {
    let lines =
      ["Praktik kinerja guru tahun \(year):"]
      + practices.map { "- \($0.choice.title): \($0.owners.count) guru" }
      + ["Pengembangan kompetensi:"]
      + activities.map { theme in
        "- \(theme.choice.title): \(theme.owners.count) guru. \(topics(theme).joined(separator: "; "))"
      }
    return lines.joined(separator: "\n")
  }
}
