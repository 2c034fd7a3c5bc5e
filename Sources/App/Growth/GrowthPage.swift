import Domain
import HTML

/// What somebody's refleksi says, why, and what was said before.
struct GrowthPage: Piece {
  let scene: GrowthRows.Scene

  var html: HTML {
    """
    \(Breadcrumb([("Kinerja saya", Path.myRecords)], here: "Refleksi kompetensi"))\
    \(Heading(.one, "Refleksi kompetensi"))\(GrowthCopy.privacy)\
    \(scene.entries.first.map(result) ?? beginning)
    """
  }

  private var beginning: HTML {
    guard let model = scene.model else { return GrowthCopy.unavailable(scene).html }
    return """
      <p>\(String(model.statements.count)) pernyataan tentang cara kerja Anda, sekitar 5 menit. Hasilnya: apa yang sudah \
      kuat, apa yang dapat diperbaiki, dan apa yang baik dipelajari lebih dahulu. Tidak ada jawaban yang salah.</p>\
      \(Row(ButtonLink("Mulai refleksi", Path.selfReflectionAnswers)))
      """
  }

  private func result(_ entry: GrowthRows.Entry) -> HTML {
    let advice = entry.advice
    return """
      <p class="quiet">Diisi \(Indonesian.day(entry.day)).</p>\
      \(Heading(.two, "Yang baik dipelajari lebih dahulu"))\(learning(advice, entry.model))\
      \(Heading(.two, "Yang sudah kuat"))\(standings(advice.strengths, GrowthCopy.noStrength))\
      \(Heading(.two, "Yang dapat diperbaiki"))\(standings(advice.improvements, GrowthCopy.noImprovement))\
      \(GrowthCopy.reckoning)\(again)\(earlier)
      """
  }

  private func learning(_ advice: GrowthAdvice, _ model: CompetenceModel) -> HTML {
    if advice.learning.isEmpty { return GrowthCopy.nothingToLearn }
    let items = advice.learning.map { one -> HTML in
      """
      <li><b>\(one.statement.learning)</b><br>\
      <span class="quiet">\(GrowthCopy.why(one, level: model.levels[one.level - 1]))</span></li>
      """
    }
    return """
      <ol>\(items)</ol>\
      \(scene.openPlan.map { Row(ButtonLink("Pakai dalam rencana", Path.planPart($0, .competence))) })
      """
  }

  private func standings(_ some: [GrowthAdvice.Standing], _ none: String) -> HTML {
    if some.isEmpty { return "<p>\(none)</p>" }
    let items = some.map { one -> HTML in
      """
      <li>\(one.area.title) <span class="quiet">(rata-rata \(Indonesian.hundredths(one.mean)) dari \
      \(String(CompetenceModel.levelCount)))</span></li>
      """
    }
    return "<ul>\(items)</ul>"
  }

  private var again: HTML {
    guard scene.model != nil else { return .empty }
    return Row(ButtonLink("Isi refleksi lagi", Path.selfReflectionAnswers, .plain)).html
  }

  private var earlier: HTML {
    let others = scene.entries.dropFirst()
    if others.isEmpty { return .empty }
    let items = others.map { entry -> HTML in
      "<li>\(Indonesian.day(entry.day)): \(GrowthCopy.summary(entry.advice))</li>"
    }
    return """
      \(Heading(.two, "Refleksi sebelumnya"))<p>Yang berlaku hanya refleksi terbaru di atas.</p><ul>\(items)</ul>
      """
  }
}
