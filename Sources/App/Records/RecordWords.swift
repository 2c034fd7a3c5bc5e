import Domain

/// What the people and deeds around a record are called, by jenis pegawai: whoever words a page asks here and says
/// "kepala sekolah" of nobody who is none.
struct RecordWords: Sendable {
  let subject: Subject
  /// Of a private school, whose principal is no ASN: above it is the yayasan.
  let isFoundations: Bool
  /// A teacher's record that the post above the principal's assesses, such as that of whoever leads their own school.
  var isAssessedAbove = false

  static let teacher = RecordWords(subject: .teacher, isFoundations: false)

  /// Pegawai yang dinilai.
  var owner: String {
    switch subject {
    case .teacher: "guru"
    case .principal: "kepala sekolah"
    case .supervisor: "pengawas"
    }
  }

  /// Pejabat penilai kinerja.
  var assessor: String {
    switch subject {
    case .teacher where !isAssessedAbove: "kepala sekolah"
    case .teacher, .principal, .supervisor: isFoundations ? "ketua yayasan" : "kepala dinas"
    }
  }

  /// Atasan pejabat penilai.
  var superior: String {
    switch subject {
    case .teacher where !isAssessedAbove: isFoundations ? "ketua yayasan" : "kepala dinas"
    case .teacher, .principal, .supervisor: "atasan \(assessor)"
    }
  }

  /// Observasi kinerja.
  var observation: String {
    switch subject {
    case .teacher: "observasi kelas"
    case .principal: "observasi kepemimpinan"
    case .supervisor: "observasi pendampingan"
    }
  }
}

extension RecordWords {
  /// A sentence that is written for guru, as it is for this jenis pegawai.
  func worded(_ sentence: String) -> String {
    if subject == .teacher, !isAssessedAbove { return sentence }
    let capital = RefusalCopy.capital
    let above: [(String, String)] = [
      ("kepala sekolah atau dinas", isFoundations ? "\(assessor) atau dinas" : "dinas"), ("kepala sekolah", assessor),
      ("Kepala sekolah", capital(assessor)),
    ]
    if subject == .teacher { return above.reduce(sentence) { $0.replacingWords($1.0, with: $1.1) } }
    let others: [(String, String)] =
      above + [
        ("observasi kelas", observation),
        ("Observasi kelas", capital(observation)), ("guru pendamping", "rekan pendamping"), ("guru", owner),
        ("Guru", capital(owner)), ("mengamati kelas rekan", "mengamati sekolah rekan"), ("di kelas", "di sekolah"),
        ("Kelas dan mata pelajaran", "Kegiatan yang diamati"), ("Kelas 4, IPAS", "rapat guru atau kunjungan kelas"),
        ("Jam pelajaran", "Waktu"), ("08.00, jam ke-2", "08.00"), ("Perangkat ajar", "Dokumen pendukung"),
        ("bertanya kepada tiga murid", "bertanya kepada tiga \(subject == .principal ? "guru" : "kepala sekolah")"),
        ("murid terbantu belajar", "warga sekolah terbantu"),
        ("pada pelajaran berikutnya", "pada kesempatan berikutnya"),
        ("pada murid", "pada warga sekolah"),
      ]
    return others.reduce(sentence) { $0.replacingWords($1.0, with: $1.1) }
  }
}

extension String {
  /// Every place where the words stand by themselves, and not inside another word.
  fileprivate func replacingWords(_ words: String, with others: String) -> String {
    var (result, rest) = ("", self[...])
    while let found = rest.firstRange(of: words) {
      let before = found.lowerBound == startIndex ? nil : self[index(before: found.lowerBound)]
      let after = found.upperBound == endIndex ? nil : self[found.upperBound]
      let isWhole = ![before, after].contains { $0?.isLetter == true }
      result += rest[..<found.lowerBound] + (isWhole ? others : words)
      rest = rest[found.upperBound...]
    }
    return result + rest
  }
}

extension RecordWords {
  init(_ subject: Subject, at school: School, _ employment: Employment, isAssessedAbove: Bool = false) {
    self.init(
      subject: subject, isFoundations: school.kind == .school && school.status == .independent && !employment.isASN,
      isAssessedAbove: isAssessedAbove)
  }
}

extension RecordView {
  var words: RecordWords {
    RecordWords(
      record.opening.subject, at: school, owner.employment,
      isAssessedAbove: record.opening.subject == .teacher && isOffices)
  }
}
