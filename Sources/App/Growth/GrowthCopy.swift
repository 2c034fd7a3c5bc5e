import Domain
import HTML

/// The words of refleksi kompetensi.
enum GrowthCopy {
  static func news(_ name: String) -> String? {
    name == "refleksi-tersimpan" ? "Refleksi Anda tersimpan. Hanya Anda yang dapat melihatnya." : nil
  }

  static let privacy: HTML = """
    <p>Hanya Anda yang melihat halaman ini. Refleksi ini bukan bagian dari penilaian: rating dan predikat Anda tidak \
    bergantung padanya.</p>
    """

  static func lead(_ model: CompetenceModel) -> HTML {
    """
    \(privacy)<p>Pilih satu jawaban untuk setiap pernyataan, sesuai keadaan Anda beberapa bulan terakhir. Pernyataannya sama untuk \
    guru, kepala sekolah, dan pengawas; jawablah menurut tugas Anda sendiri.</p>\
    \(if: model.source.isProvisional, "<p class=\"quiet\">Pernyataan di bawah ini rumusan sementara.</p>")
    """
  }

  static func unavailable(_ scene: GrowthRows.Scene) -> Notice {
    if scene.book == nil { return PeriodCopy.noneOpen }
    return Notice(.info, "<p>Periode ini belum memuat pernyataan refleksi kompetensi.</p>")
  }

  static let sentBefore = """
    Formulir ini sudah pernah Anda kirim dengan jawaban lain; jawaban itu yang tersimpan. Jawaban di bawah belum tersimpan; \
    kirim lagi bila jawaban ini yang berlaku.
    """

  /// For the summary: which one.
  static func sentence(_ fault: SelfReflection.Fault, among model: CompetenceModel) -> String {
    let title = model.statements.first { $0.id == fault.statement }.map(quoted) ?? ""
    return switch fault {
    case .unanswered: "Pilih satu jawaban untuk \(title)."
    case .unknownLevel:
      "Pilih lagi jawaban untuk \(title); jawaban yang terkirim tidak ada dalam pilihan."
    }
  }

  /// A statement inside a sentence, without its own full stop.
  private static func quoted(_ one: CompetenceStatement) -> String {
    "\u{201C}\(one.title.hasSuffix(".") ? String(one.title.dropLast()) : one.title)\u{201D}"
  }

  /// For beside the statement.
  static func beside(_ fault: SelfReflection.Fault) -> String {
    switch fault {
    case .unanswered: "Pilih satu jawaban."
    case .unknownLevel: "Pilih lagi; jawaban yang terkirim tidak ada dalam pilihan."
    }
  }

  static func why(_ one: GrowthAdvice.Learning, level: String) -> String {
    "Anda menjawab \u{201C}\(level)\u{201D} untuk \(quoted(one.statement))."
  }

  static let noStrength = "Belum ada kompetensi yang rata-ratanya 3 atau lebih. Mulailah dari topik di atas."
  static let noImprovement = "Semua kompetensi Anda rata-ratanya 3 atau lebih."
  static let nothingToLearn: HTML = """
    <p>Semua jawaban Anda berada pada tingkat tertinggi. Bagikan cara Anda kepada rekan, misalnya di komunitas belajar.</p>
    """

  /// How the result came about.
  static let reckoning: HTML = """
    <p class="quiet">Jawaban terendah didahulukan, paling banyak tiga topik; bila sama, yang rata-rata kompetensinya lebih \
    rendah. Kompetensi dengan rata-rata 3 atau lebih kami sebut kuat.</p>
    """

  /// An earlier one in one sentence.
  static func summary(_ advice: GrowthAdvice) -> String {
    let topics = advice.learning.map { $0.statement.learning }
    return topics.isEmpty ? "semua jawaban tertinggi." : "belajar \(topics.joined(separator: "; "))."
  }

  /// The topics beside the fields of a plan.
  static func forPlan(_ entry: GrowthRows.Entry) -> HTML {
    let topics = entry.advice.learning
    if topics.isEmpty { return .empty }
    return Notice(
      .info,
      """
      <p>Saran dari refleksi kompetensi Anda, \(Indonesian.day(entry.day)):</p>\
      <ul>\(topics.map { "<li>\($0.statement.learning)</li>" as HTML })</ul>\
      <p>Boleh dipakai, boleh tidak; hanya Anda yang melihat saran ini.</p>
      """
    ).html
  }
}
