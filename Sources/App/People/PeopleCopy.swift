import Domain

/// The words of the people room.
package enum PeopleCopy {
  static func word(_ sex: Sex) -> String { sex == .male ? "laki-laki" : "perempuan" }

  static func word(_ employment: Employment) -> String {
    switch employment {
    case .pns: "PNS"
    case .cpns: "CPNS"
    case .pppk: "PPPK"
    case .partTimePPPK: "PPPK paruh waktu"
    case .foundation: "GTY/PTY"
    case .regionalHonorary: "Honor daerah"
    case .schoolHonorary: "Honor sekolah"
    case .other: "Lainnya"
    }
  }

  static func word(_ grade: FunctionalGrade) -> String {
    switch grade {
    case .first: "Ahli Pertama"
    case .junior: "Ahli Muda"
    case .middle: "Ahli Madya"
    case .senior: "Ahli Utama"
    }
  }

  /// A fact with its TMT, where that is known.
  static func dated(_ word: String, from day: Day) -> String {
    day == .immemorial ? "\(word), TMT belum tercatat" : "\(word), sejak \(Indonesian.day(day))"
  }

  static func word(_ revision: FactRevision) -> String {
    switch revision {
    case .next: "Kenaikan baru; yang lama tetap tersimpan"
    case .correction: "Perbaikan: yang terakhir tercatat keliru"
    case .removal: "Hapus yang terakhir tercatat"
    }
  }

  /// What keeps the angka kredit of somebody from being counted.
  static func gap(_ gap: Career.Gap) -> String {
    switch gap {
    case .noRank: "Golongan ruang belum tercatat."
    case .noGrade: "Jenjang jabatan fungsional belum tercatat."
    case .neither: "Golongan ruang dan jenjang jabatan fungsional belum tercatat."
    case .mismatch(let rank, let grade): "Golongan \(rank) dan jenjang \(word(grade)) tidak sejalan."
    }
  }

  /// `?kabar=`: what has just been done.
  static func news(_ name: String) -> String? {
    switch name {
    case "impor-diterapkan": "Impor sudah diterapkan."
    case "impor-sudah": "Impor ini sudah diterapkan sebelumnya. Tidak ada yang dilakukan dua kali."
    case "impor-batal": "Impor dibatalkan. Tidak ada yang berubah."
    case "data-tersimpan": "Data diri sudah disimpan."
    case "data-tetap": "Tidak ada yang berbeda, jadi tidak ada yang diubah."
    default: nil
    }
  }

  /// What a number of a school looks like.
  package static let npsn =
    "NPSN terdiri atas delapan angka; sebagian diawali huruf P, K, atau NP sehingga semuanya tetap delapan huruf dan angka."

  /// A line of the journal.
  static func journal(_ line: JournalRows.Line) -> String {
    let fields = Indonesian.list(line.fields.map(field))
    switch JournalRows.Kind(rawValue: line.kind) {
    case .personAdded: return "Ditambahkan lewat impor."
    case .personChanged: return "Diperbarui lewat impor: \(fields)."
    case .personGone: return "Tidak ada lagi di daftar; penugasannya diakhiri lewat impor."
    case .identityEdited: return "Data diri diubah: \(fields)."
    case .codeMade: return "Kode aktivasi dibuat."
    case .operatorNamed: return "Ditunjuk sebagai operator sekolah."
    case .postBegun: return "Penugasan dimulai: \(fields).\(reason(line))"
    case .postEnded: return "Penugasan diakhiri: \(fields).\(reason(line))"
    case .postCancelled: return "Penugasan dibatalkan sebelum hari pertamanya: \(fields).\(reason(line))"
    case .identityConfirmed: return "Menyatakan data identitasnya sesuai."
    case .correctionAsked: return "Meminta perbaikan data: \(fields)."
    case .correctionAnswered: return "Permintaan perbaikan data dijawab."
    case .windowExtended: return "\(step(line)) diperpanjang.\(reason(line))"
    case .windowCorrected: return "\(step(line)): perpanjangan dikoreksi.\(reason(line))"
    case .staffImported, .schoolAdded, .schoolChanged, .schoolAttached, .schoolDetached, .schoolMerged, .periodClosed,
      .periodReopened, .rhythmChosen, .achievementSet, nil:
      return "Dicatat."
    }
  }

  private static func step(_ line: JournalRows.Line) -> String {
    line.fields.lazy.compactMap(Window.Step.init(rawValue:)).first.map(StageCopy.title) ?? "Waktu"
  }

  private static func reason(_ line: JournalRows.Line) -> String {
    line.reason.isEmpty ? "" : " Alasan: \(line.reason)"
  }

  private static func field(_ name: String) -> String {
    switch name {
    case "name": "nama"
    case "dapodik-id": "nomor Dapodik"
    case "nip": "NIP"
    case "nuptk": "NUPTK"
    case "nik": "sidik NIK"
    case "sex": "jenis kelamin"
    case "birth-date": "tanggal lahir"
    case "employment": "status kepegawaian"
    case "rank": "golongan"
    case "grade": "jenjang jabatan"
    case "email": "surel"
    case "post": "penugasan"
    case "home-school": "sekolah induk"
    case "staff-kind": "jenis PTK"
    case "since": "awal penugasan"
    case "acting": "Plt."
    case PostRows.standIn: "penilai pengganti"
    default: Role(rawValue: name).map { PostCopy.word($0) } ?? name
    }
  }

  /// How an account stands.
  static func account(_ state: PeopleRows.Account, _ zone: TimeZone) -> String {
    switch state {
    case .active: "aktif"
    case .codeUntil(let end): "kode berlaku sampai \(Indonesian.moment(end, zone))"
    case .none: "belum aktif"
    }
  }
}
