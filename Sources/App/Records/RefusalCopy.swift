import Domain
import HTML

/// The words for every reason why a record does not do what was asked. A new refusal does not compile until it has some.
enum RefusalCopy {
  /// In the words of the record's jenis pegawai.
  static func sentence(_ refusal: Refusal, _ words: RecordWords) -> String { words.worded(sentence(refusal)) }

  /// As it is said of a guru.
  static func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .notYours(let standings):
      if standings == [.owner] { return "Langkah ini dilakukan oleh guru pemilik rencana." }
      if standings.isSubset(of: [.assessor, .team]), standings.contains(.assessor) {
        return "Langkah ini dilakukan oleh kepala sekolah."
      }
      if standings == [.team] { return "Langkah ini dilakukan oleh tim kinerja." }
      if standings.contains(.superior) { return "Langkah ini dilakukan oleh atasan pejabat penilai." }
      return "Langkah ini dilakukan oleh kepala sekolah atau rekan sejawat."
    case .notAtThisStage(let stage):
      return "Langkah ini tidak berlaku lagi: sekarang tahapnya \u{201C}\(StageCopy.tag(stage))\u{201D}."
    case .windowNotOpen(let step, let opens):
      return "\(StageCopy.title(step)) baru dibuka pada \(Indonesian.day(opens))."
    case .windowClosed(let step, let closed):
      return "\(StageCopy.title(step)) sudah ditutup pada \(Indonesian.day(closed)). Hubungi kepala sekolah atau dinas."
    case .periodClosed(let closer):
      let name = PeriodCopy.name(closer)
      return "Periode ini sudah ditutup oleh \(name). Hubungi admin \(name) bila ada yang masih harus diisi."
    case .assessorPresent: return "Kepala sekolah sudah ada lagi; rencana ini menunggu persetujuannya."
    case .approvalNeeded: return "Rencana ini harus disetujui dahulu; tunggu sampai ada kepala sekolah."
    case .nothingChanged: return "Belum ada yang berubah. Ubah sekurang-kurangnya satu hal."
    case .practiceObserved: return "Praktik kinerja tidak dapat diganti lagi karena sudah diobservasi."
    case .proposalPending: return "Masih ada usulan perubahan yang menunggu jawaban. Tarik dahulu usulan itu."
    case .noProposal: return "Tidak ada usulan perubahan yang menunggu; mungkin baru saja ditarik atau dijawab."
    case .noMove: return "Tidak ada usulan pemindahan yang menunggu; mungkin baru saja dijawab."
    case .sameDayAndHour: return "Pilih hari atau jam yang lain dari yang sudah berlaku."
    case .ownMove: return "Usulan Anda sendiri dijawab oleh pihak lain."
    case .evaluatedTooEarly(let begins): return "Evaluasi ini baru dapat diisi mulai \(Indonesian.day(begins))."
    case .otherRhythm(let rhythm):
      return "Evaluasi periodik kinerja ini sudah dimulai \(PeriodicCopy.name(rhythm)); teruskan dengan cara yang sama."
    case .officesRhythm(let rhythm):
      return "Untuk periode ini dinas atau yayasan memilih evaluasi \(PeriodicCopy.name(rhythm)). Isi dengan cara itu."
    case .objectionTooLate(let ended):
      return "Batas waktu keberatan sudah lewat pada \(Indonesian.day(ended))."
    case .nobodyDecides: return ObjectionCopy.nobodyDecides
    case .alreadyHeard: return "Tanggapan Anda sudah tercatat."
    case .noFollowUpStage: return "Buku aturan kinerja ini tidak mengenal tindak lanjut hasil evaluasi."
    case .missing(let field): return missing(field)
    case .tooLong(let field, let limit):
      return "\(capital(field.label)) terlalu panjang; paling banyak \(Indonesian.number(limit)) huruf."
    case .unknownChoice(let field, _):
      return "Pilihan \(field.label) tidak dikenal. Muat ulang halaman ini, lalu pilih lagi."
    case .wrongCount(let field, let atLeast, let atMost):
      return "Pilih \(count(atLeast, atMost)) \(field.label)."
    case .repeated(let field, _): return "Ada \(field.label) yang terpilih dua kali."
    case .dayOutOfRange(let field, let from, let to):
      if from == to { return "\(capital(field.label)) harus \(Indonesian.day(from))." }
      return "\(capital(field.label)) harus antara \(Indonesian.day(from)) dan \(Indonesian.day(to))."
    case .noDayLeft(let field, let ended):
      return "\(capital(field.label)) tidak dapat dipilih lagi: hari terakhir adalah \(Indonesian.day(ended))."
    }
  }

  /// The lines of the summary on top of a form: each leads to its control.
  static func lines(_ refusals: [Refusal], _ words: RecordWords) -> [ErrorSummary.Line] {
    refusals.map { ErrorSummary.Line($0.field?.control, sentence($0, words)) }
  }

  private static func missing(_ field: Refusal.Field) -> String {
    switch field {
    case .level: "Pilih apa yang terlihat."
    case .evidence: "Tulis sekurang-kurangnya satu bukti perilaku yang terlihat atau terdengar."
    case .remarks: "Tulis alasan perbaikan pada sekurang-kurangnya satu bagian."
    case .resultRating: "Pilih rating hasil kerja."
    case .behaviourRating: "Pilih rating perilaku kerja."
    case .observationDay: "Isi hari observasi, misalnya 23-11-2026."
    case .documentNote: "Tulis apa yang belum tersedia."
    case .rhythm: "Pilih dahulu evaluasi per bulan atau per triwulan."
    case .verdict: "Pilih apakah keberatan dikabulkan atau ditolak."
    case .closingReason: "Pilih alasan penutupan."
    case .helper: "Pilih rekan yang membantu Anda."
    case .followUpKinds: "Pilih sekurang-kurangnya satu bentuk tindak lanjut."
    case .nextYear: "Tulis satu kalimat untuk tahun depan."
    default: "Isi \(field.label)."
    }
  }

  private static func count(_ atLeast: Int, _ atMost: Int) -> String {
    if atLeast == atMost { return "tepat \(atLeast)" }
    return "\(atLeast) sampai \(atMost)"
  }

  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Refusal {
  /// The field that it is about; nil when it is about the whole step.
  var field: Field? {
    switch self {
    case .notYours, .notAtThisStage, .windowNotOpen, .windowClosed, .periodClosed, .assessorPresent, .approvalNeeded,
      .nothingChanged, .proposalPending, .noProposal, .noMove, .ownMove, .otherRhythm, .officesRhythm,
      .objectionTooLate, .nobodyDecides, .alreadyHeard, .noFollowUpStage:
      nil
    case .practiceObserved: .practice
    case .sameDayAndHour: .observationDay
    case .evaluatedTooEarly: .evaluationNumber
    case .missing(let field), .tooLong(let field, _), .unknownChoice(let field, _), .wrongCount(let field, _, _),
      .repeated(let field, _), .dayOutOfRange(let field, _, _), .noDayLeft(let field, _):
      field
    }
  }
}

extension [Refusal] {
  /// What is wrong with one field, for beside it; nil when nothing is.
  func sentence(_ field: Refusal.Field) -> String? { first { $0.field == field }.map(RefusalCopy.sentence) }
}
