import Domain

/// Realisasi, drafted: what the year's events say about each part of the plan, as plain sentences for the assessor to edit.
/// Facts only, in the words of those who wrote them. How the observation went is left out: it is a baseline, no result.
enum RealisationDraft {
  static func text(_ record: Record, under rules: Rulebook) -> String {
    guard let plan = record.plan else { return "" }
    return [
      plan.practice.map { practice($0, record) }.joined(separator: "\n\n"), duties(plan, record, rules),
      competence(plan), feedback(record),
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func practice(_ choice: PracticeChoice, _ record: Record) -> String {
    var sentences = ["Praktik kinerja (\(choice.indicator.title)): \(Indonesian.closed(choice.workResult))"]
    if let observation = record.observation {
      let kind = RecordWords(subject: record.opening.subject, isFoundations: false).observation
      sentences.append("\(RefusalCopy.capital(kind)) dilaksanakan pada \(Indonesian.day(observation.day)).")
    }
    if let followUp = record.followUp { sentences.append("Upaya yang disepakati: \(quote(followUp.effort))") }
    if let effort = record.effort {
      sentences.append("Upaya yang dilakukan: \(quote(effort.done))")
      sentences.append("Dampaknya: \(quote(effort.effect))")
    }
    if let reflection = record.reflection {
      sentences.append("Perubahan praktik menurut refleksi: \(quote(reflection.change))")
    }
    return sentences.joined(separator: " ")
  }

  private static func duties(_ plan: Plan, _ record: Record, _ rules: Rulebook) -> String {
    if plan.duties.isEmpty { return "" }
    var sentences = ["Pelaksanaan tugas pokok: \(plan.duties.count) tugas direncanakan."]
    if !plan.additionalDuties.isEmpty {
      let titles = plan.additionalDuties.map { "\($0.duty.title) (SK \(PlanningCopy.decree($0.decree)))" }
      sentences.append("Tugas tambahan: \(Indonesian.closed(Indonesian.list(titles)))")
    }
    let there = record.documents.filter(\.available).map(\.document.title)
    let absent = record.documents.filter { !$0.available }.map(\.document.title)
    if !there.isEmpty {
      sentences.append("Dokumen yang dikonfirmasi tersedia: \(Indonesian.closed(Indonesian.list(there)))")
    }
    if !absent.isEmpty {
      sentences.append("Dokumen yang belum tersedia: \(Indonesian.closed(Indonesian.list(absent)))")
    }
    return sentences.joined(separator: " ")
  }

  private static func competence(_ plan: Plan) -> String {
    if plan.competence.isEmpty { return "" }
    let lines = plan.competence.map { $0.topic.isEmpty ? $0.activity.title : "\($0.activity.title) (\($0.topic))" }
    return "Pengembangan kompetensi yang direncanakan: \(Indonesian.closed(lines.map(bare).joined(separator: "; ")))"
  }

  private static func feedback(_ record: Record) -> String {
    if record.feedback.isEmpty { return "" }
    return "Umpan balik berkelanjutan: \(record.feedback.count) kali selama periode ini."
  }

  /// Words of a person, shortened where they are long: the whole text stands beside the form.
  private static func quote(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    if line.count <= limit { return Indonesian.closed(line) }
    let cut = line.prefix(limit)
    return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + " …"
  }

  private static let limit = 400

  private static func bare(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
