import Domain
import HTML

/// Kepala dokumen: both parties as they were on the day of the decision (lampiran PermenPANRB 6/2022).
struct PartiesTable: Piece {
  let parties: Parties

  var html: HTML {
    let (owner, assessor) = (parties.owner, parties.assessor)
    func row(_ label: HTML, _ read: (Party) -> String?) -> [HTML] {
      [label, "\(read(owner) ?? DocumentCopy.none)", "\(assessor.flatMap(read) ?? DocumentCopy.none)"]
    }
    return DataTable(
      "Pegawai dan pejabat penilai kinerja",
      columns: [.init("Keterangan"), .init("Pegawai yang Dinilai"), .init("Pejabat Penilai Kinerja")],
      rows: [
        ["Nama", "\(owner.name)", "\(assessor?.name ?? DocumentCopy.vacancy)"],
        row("NIP") { $0.nip.map(DocumentCopy.spaced) },
        row("Pangkat/golongan ruang") { $0.rank }, row("Jabatan") { $0.post }, row("Unit kerja") { $0.unit },
      ], showsCaption: false
    ).html
  }
}

/// Hasil kerja: rencana hasil kerja with the superior's that it supports, utama and tambahan.
struct WorkTables: Piece {
  let plan: Plan

  private static let columns: [DataTable.Column] = [
    .init("No."), .init("RHK pimpinan yang diintervensi"), .init("Rencana hasil kerja"), .init("Aspek"),
    .init("Indikator kinerja individu"), .init("Target"),
  ]

  var html: HTML {
    let none: HTML = "\(DocumentCopy.none)"
    let practice = plan.practice.map { one -> [HTML] in
      [
        "\(one.superiorsResult)", "\(one.workResult)", "Kualitas", "\(one.individualIndicator)", "\(one.target)",
      ]
    }
    let additional = plan.additionalDuties.map { one -> [HTML] in
      [none, "\(one.duty.title)", none, "Surat keputusan \(PlanningCopy.decree(one.decree))", none]
    }
    return """
      \(Heading(.two, "Hasil kerja"))\(table("A. Utama", practice))\
      \(WorkTables.list("Pelaksanaan tugas pokok", plan.duties.map { "\($0.title)" }))\
      \(WorkTables.list(
        "Pengembangan kompetensi",
        plan.competence.map { "\($0.activity.title)\(if: !$0.topic.isEmpty, "<br>\($0.topic)")" }))\
      \(if: !additional.isEmpty, table("B. Tambahan", additional))
      """
  }

  /// What has no indicator and no target of its own stands below the table.
  private static func list(_ title: HTML, _ items: [HTML]) -> HTML {
    items.isEmpty ? .empty : "\(Heading(.three, title))<ul>\(items.map { "<li>\($0)</li>" as HTML })</ul>"
  }

  private func table(_ caption: String, _ rows: [[HTML]]) -> HTML {
    DataTable(
      caption, columns: WorkTables.columns,
      rows: rows.enumerated().map { index, cells in ["\(index + 1)"] + cells }
    ).html
  }
}

/// Perilaku kerja: the BerAKHLAK values with the chosen guides and the superior's expectations.
struct BehaviourTable: Piece {
  let plan: Plan
  let approval: Approval?

  var html: HTML {
    let rows = plan.behaviour.enumerated().map { index, choice -> [HTML] in
      let expectation = approval?.expectations.first { $0.value.id == choice.value.id }?.text
      return [
        "\(index + 1)",
        "<div><b>\(choice.value.title)</b><ul>\(choice.guides.map { "<li>\($0.title)</li>" as HTML })</ul></div>",
        "\(expectation ?? DocumentCopy.none)",
      ]
    }
    return """
      \(Heading(.two, "Perilaku kerja"))\
      \(DataTable(
        "Perilaku kerja", columns: [.init("No."), .init("Nilai dan panduan perilaku"), .init("Ekspektasi khusus pimpinan")],
        rows: rows, showsCaption: false))
      """
  }
}

/// Tempat tanda tangan: pegawai left, pejabat penilai right, with place and day.
struct Signatures: Piece {
  let parties: Parties
  let place: String
  let day: Day

  var html: HTML {
    """
    <div class="signatures"><div><p><br>Pegawai yang Dinilai</p>\(name(parties.owner))</div>\
    <div><p>\(place.isEmpty ? "" : place + ", ")\(Indonesian.day(day))<br>Pejabat Penilai Kinerja</p>\
    \(parties.assessor.map(name) ?? "<p>\(DocumentCopy.vacancy)</p>")</div></div>
    """
  }

  private func name(_ party: Party) -> HTML {
    "<p class=\"name\"><b>\(party.name)</b>\(party.nip.map { "<br>NIP \(DocumentCopy.spaced($0))" as HTML })</p>"
  }
}

/// The words of the print views.
enum DocumentCopy {
  /// What stands where there is nothing.
  static let none = "–"

  /// What stands where nobody held the assessor's post.
  static let vacancy = "(jabatan sedang kosong)"

  /// A NIP as it is printed: `19850714 201001 2 012`; any other length as it is.
  static func spaced(_ nip: String) -> String {
    guard nip.count == 18 else { return nip }
    let digits = Array(nip)
    return [0..<8, 8..<14, 14..<15, 15..<18].map { String(digits[$0]) }.joined(separator: " ")
  }

  /// Whoever gave umpan balik, by what they were to the record then.
  static func giver(_ standing: Domain.Standing) -> String {
    switch standing {
    case .assessor: "pejabat penilai kinerja"
    case .team: "tim kinerja"
    case .otherPrincipal: "kepala sekolah lain"
    case .owner, .superior, .preparer, .helper, .colleague, .outsider: "rekan sejawat"
    }
  }

  static func period(_ opening: Opening) -> String {
    "\(Indonesian.day(opening.from)) – \(Indonesian.day(opening.to))"
  }

  /// Where it was signed: the regency without its kind (`Kab. Banjar` → `Banjar`).
  static func place(_ school: School) -> String {
    let words = school.place.regency.split(separator: " ")
    let kinds: Set<Substring> = ["Kab.", "Kabupaten", "Kota"]
    return (words.first.map(kinds.contains) == true ? words.dropFirst() : words[...]).joined(separator: " ")
  }
}
