import Domain

/// The words of an import: what a row is refused for, what changes, what should be looked at.
package enum StaffImportCopy {
  static func column(_ column: StaffColumn) -> String {
    switch column {
    case .name: "Nama"
    case .dapodikID: "ptk_id"
    case .nip: "NIP"
    case .nuptk: "NUPTK"
    case .nik: "NIK"
    case .sex: "Jenis kelamin"
    case .birthDate: "Tanggal lahir"
    case .employment: "Status kepegawaian"
    case .staffKind: "Jenis PTK"
    case .extraDuty: "Tugas tambahan"
    case .home: "Sekolah induk"
    case .since: "Tanggal surat tugas"
    case .rank: "Pangkat/golongan"
    case .email: "Surel"
    }
  }

  /// Why a cell or a row cannot be used, and what to do.
  static func reason(_ reason: StaffRow.Reason) -> String {
    switch reason {
    case .missing: "kosong; isilah di Dapodik."
    case .nip(let fault): nip(fault)
    case .digits(.notDigits): "hanya boleh berisi angka."
    case .digits(.length(let count)): "harus 16 angka, tertulis \(count)."
    case .spreadsheetNumber:
      "tersimpan sebagai bilangan sehingga angka terakhirnya hilang; ubah kolomnya menjadi teks, lalu ketik ulang."
    case .noSuchDay: "bukan tanggal yang ada; tulislah seperti 1985-07-14."
    case .unknownSex: "harus L atau P."
    case .samePersonAs(let row): "orang yang sama dengan baris \(row); hapus salah satunya."
    case .severalPersons: "nomor-nomornya milik orang yang berbeda; periksa NIP, NUPTK, dan NIK-nya."
    case .unknown(let text): "“\(text)” tidak dikenal."
    }
  }

  /// A cell that is left out of a row which comes in: why, and what becomes of it.
  static func warning(_ warning: StaffRow.Fault) -> String {
    let what = warning.reason == .missing ? "kosong" : reason(warning.reason).trimmingSuffix(".")
    return switch warning.column {
    case .employment where warning.reason == .missing:
      "\(what); orang baru dicatat sebagai Lainnya, yang sudah dikenal tetap."
    case .employment: "\(what); dicatat sebagai Lainnya. Tulislah misalnya PNS, PPPK, atau GTY/PTY."
    case .staffKind: "\(what) sebagai jenis PTK; dicatat sebagai tenaga kependidikan."
    case .rank: "\(what) sebagai golongan; tidak diambil. Tulislah misalnya III/a, atau IX untuk PPPK."
    case .email: "\(what) sebagai surel; tidak diambil."
    case .home: "\(what); harus ya atau tidak, jadi dianggap sama seperti yang tercatat."
    default: what + "."
    }
  }

  static func nip(_ fault: NIP.Fault) -> String {
    switch fault {
    case .notDigits: "hanya boleh berisi angka."
    case .length(let count): "harus 18 angka, tertulis \(count)."
    case .birthDate: "delapan angka pertamanya bukan tanggal lahir."
    case .appointment: "angka ke-9 sampai ke-14 bukan waktu pengangkatan."
    case .sex: "angka ke-15 harus 1 atau 2."
    }
  }

  static func notice(_ notice: ImportNotice) -> String {
    switch notice {
    case .nip(let disagreement): self.disagreement(disagreement)
    case .homeElsewhere:
      "Sekolah lain masih tercatat sebagai sekolah induknya. Ia dicatat sebagai guru tamu dan data dirinya tidak diubah."
    case .sharedEmail: "Surelnya dipakai beberapa orang, jadi tidak dapat dipakai untuk masuk."
    case .leads: "Menjadi kepala sekolah: menyetujui rencana dan menilai semua guru di sini."
    case .leadsNot(let refusal): "Tidak dijadikan kepala sekolah: \(sentence(refusal))"
    case .leadsOn:
      "Tetap kepala sekolah di sini walaupun daftar ini menyebut tugas lain; dinas yang mengubahnya di Penugasan."
    case .leadsNoMore:
      "Bukan lagi kepala sekolah menurut daftar ini. Selama tidak ada penggantinya, tidak ada yang menilai di sini."
    case .rankUndated: "TMT golongan tidak ada di sumber ini; golongan dicatat tanpa TMT. Lengkapilah di Data diri."
    case .rankFrom(let day):
      "TMT golongan baru tidak ada di sumber ini; dicatat sejak hari impor, \(Indonesian.day(day)). Perbaikilah di Data diri."
    case .gradeDerived(let grade):
      "Jenjang \(PeopleCopy.word(grade)) diturunkan dari golongannya; perbaikilah di Data diri bila SK-nya lain."
    case .unsettled(let gap): "\(PeopleCopy.gap(gap)) Angka kreditnya belum dapat dihitung."
    case .noNIP(let employment): "\(PeopleCopy.word(employment)) tanpa NIP; isilah di Dapodik."
    }
  }

  private static func sentence(_ refusal: LeadRefusal) -> String {
    switch refusal {
    case .yourself: "tidak seorang pun memberi dirinya sendiri tugas memimpin."
    case .ledBy(let name, let since, let isKeptAbove):
      "kepala sekolah di sini \(name) sejak \(Indonesian.day(since)); "
        + (isKeptAbove
          ? "pergantian dicatat dinas di Penugasan." : "bila berganti, daftar ini menyebut juga tugas barunya.")
    case .keptAbove: "kepala sekolah di sini ditunjuk dinas di Penugasan."
    case .namedBefore(let row): "baris \(row) juga menyebut kepala sekolah."
    }
  }

  static func disagreement(_ disagreement: NIP.Disagreement) -> String {
    switch disagreement {
    case .birthDate(let day): "NIP menyebut tanggal lahir \(Indonesian.day(day)), berbeda dari data diri."
    case .sex(let sex): "NIP menyebut jenis kelamin \(word(sex)), berbeda dari data diri."
    case .appointedTooYoung: "Menurut NIP, ia diangkat sebelum berusia 18 tahun."
    }
  }

  static func change(_ change: StaffChange) -> String {
    switch change {
    case .name(let old, let new): "Nama: \(old) → \(new)"
    case .dapodikID: "Nomor Dapodik (ptk_id) dicatat"
    case .nip(let old, let new): "NIP: \(old?.text ?? "kosong") → \(new.text)"
    case .nuptk(let old, let new): "NUPTK: \(old?.text ?? "kosong") → \(new.text)"
    case .nik: "Sidik NIK dicatat untuk pencocokan"
    case .sex(let old, let new): "Jenis kelamin: \(old.map(word) ?? "kosong") → \(word(new))"
    case .birthDate(let old, let new):
      "Tanggal lahir: \(old.map(Indonesian.day) ?? "kosong") → \(Indonesian.day(new))"
    case .employment(let old, let new): "Status kepegawaian: \(PeopleCopy.word(old)) → \(PeopleCopy.word(new))"
    case .rank(let old, let new):
      old == new ? "Riwayat golongan dilengkapi" : "Golongan: \(old?.text ?? "kosong") → \(new?.text ?? "kosong")"
    case .grade(let old, let new):
      old == new
        ? "Riwayat jenjang dilengkapi"
        : "Jenjang: \(old.map(PeopleCopy.word) ?? "kosong") → \(new.map(PeopleCopy.word) ?? "kosong")"
    case .email(let old, let new): "Surel: \(old ?? "kosong") → \(new)"
    case .post(let old, let new): "Penugasan: \(old.map { post($0) } ?? "belum ada") → \(post(new))"
    case .staffKind(let old, let new): "Jenis PTK: \(old ?? "kosong") → \(new)"
    case .since(let old, let new): "Bertugas sejak: \(Indonesian.day(old)) → \(Indonesian.day(new))"
    }
  }

  static func post(_ post: Post, kind: String? = nil) -> String {
    let plain =
      switch post.role {
      case .teacher: kind ?? "Guru"
      case .principal: "Kepala Sekolah"
      case .administrative: kind ?? "Tenaga kependidikan"
      case .operator, .supervisor, .officeHead, .officeStaff, .officeAdmin, .teamMember: PostCopy.word(post.role)
      }
    return (post.standing == .acting ? "Plt. " : "") + plain + (post.isHome ? "" : " (bukan sekolah induk)")
  }

  /// `Baris 17 (Siti Rahayu), NIP: harus 18 angka, tertulis 17.`, one for each bad cell of a rejected row.
  static func faults(_ row: StaffRow) -> [String] {
    (row.faults + row.warnings).map { line(row, $0, reason($0.reason)) }
  }

  private static func line(_ row: StaffRow, _ fault: StaffRow.Fault, _ words: String) -> String {
    let who = row.name.isEmpty ? "Baris \(row.place)" : "Baris \(row.place) (\(row.name))"
    return who + (fault.column.map { ", " + column($0) } ?? "") + ": " + words
  }

  /// Who comes to lead, or does not although the list says so.
  static func leadership(_ preview: ImportPreview) -> [(name: String, sentence: String)] {
    let all =
      preview.new.map { ($0.row.name, $0.notices) } + preview.changed.map { ($0.after.name, $0.notices) }
      + preview.unchanged.map { ($0.person.name, $0.notices) }
    return all.flatMap { name, notices in
      notices.filter(\.isOfLeadership).map { (name: name, sentence: notice($0)) }
    }
  }

  static func counts(_ preview: ImportPreview) -> [(label: String, count: Int)] {
    [
      ("Baru", preview.new.count), ("Berubah", preview.changed.count), ("Tetap", preview.unchanged.count),
      ("Tidak ada lagi", preview.gone.count), ("Ditolak", preview.rejected.count),
    ]
  }

  /// A preview as plain text, for the command line.
  package static func lines(_ preview: ImportPreview) -> [String] {
    var lines = [counts(preview).map { "\($0.label): \($0.count)" }.joined(separator: " · ")]
    func section(_ title: String, _ items: [String]) {
      if !items.isEmpty { lines += ["", title] + items.map { "  " + $0 } }
    }
    section("Kepala sekolah", leadership(preview).map { "\($0.name): \($0.sentence)" })
    section(
      "Tidak ada lagi di daftar; penugasannya berakhir",
      preview.gone.map { $0.person.name + ($0.hasOpenRecord ? " (kinerjanya belum selesai)" : "") })
    section("Ditolak", preview.rejected.flatMap(faults))
    section(
      "Diambil tanpa isi yang tidak terbaca",
      preview.doubtful.flatMap { row in row.warnings.map { line(row, $0, warning($0)) } })
    section(
      "Berubah",
      preview.changed.map { change in
        "\(change.after.name): "
          + (change.changes.map(Self.change) + change.notices.map(notice)).joined(separator: "; ")
      })
    section(
      "Baru",
      preview.new.map { new in
        ([
          "\(new.row.name), \(post(new.posting.post, kind: new.posting.staffKind)), sejak \(Indonesian.day(new.posting.from))"
        ] + new.notices.map(notice)).joined(separator: "; ")
      })
    section(
      "Tetap, tetapi perlu dilihat",
      preview.unchanged.filter { !$0.notices.isEmpty }.map { one in
        "\(one.person.name): " + one.notices.map(notice).joined(separator: " ")
      })
    return lines
  }

  private static func word(_ sex: Sex) -> String { PeopleCopy.word(sex) }
}

extension ImportNotice {
  fileprivate var isOfLeadership: Bool {
    switch self {
    case .leads, .leadsNot, .leadsOn, .leadsNoMore: true
    default: false
    }
  }
}

extension String {
  fileprivate func trimmingSuffix(_ end: String) -> String { hasSuffix(end) ? String(dropLast(end.count)) : self }
}
