import Domain
import HTML

/// One of the forms for handwriting: what is known stands in it, the rest has lines to write on.
struct PaperFormDocument: Piece {
  let form: PaperForm
  private let view: RecordView
  private let origin: String?

  /// Nil before the agreement: until then there is nothing to observe.
  init?(_ form: PaperForm, _ view: RecordView, origin: String?) {
    guard view.record.agreedOn != nil else { return nil }
    self.form = form
    self.view = view
    self.origin = origin
  }

  var title: String { "Formulir \(form.letter): \(form.title)" }

  private var record: Record { view.record }

  var html: HTML {
    """
    <div class="paper">\(Heading(.one, "\(title)"))\(head)\(plan)\(content)\(whereToType)</div>
    """
  }

  // MARK: Head

  private var head: HTML {
    let preparation = record.preparation
    let day = record.observation?.day ?? preparation?.observationDay
    var lines: [(String, String?)] = [
      ("Nama \(view.words.owner)", view.owner.name), (RefusalCopy.capital(view.words.assessor), view.assessor?.name),
      ("Sekolah", view.school.name),
      ("Periode", DocumentCopy.period(record.opening)),
    ]
    if form != .a {
      lines += [
        ("Hari dan tanggal", day.map(Indonesian.dayWithWeekday)), ("Waktu", preparation?.lessonTime),
        (view.words.worded("Kelas dan mata pelajaran"), preparation?.lesson),
      ]
    }
    let cells = lines.map { label, value -> HTML in
      "<div><dt>\(label)</dt><dd>\(value.flatMap { $0.isEmpty ? nil : "\($0)" as HTML } ?? blank(1))</dd></div>"
    }
    return "<dl class=\"head\">\(cells)</dl>"
  }

  /// Rencana hasil kerja and the fokus perilaku, as they were agreed on.
  private var plan: HTML {
    let practice = (record.plan?.practice ?? []).map { choice -> HTML in
      "<p><b>\(choice.indicator.title)</b><br>\(choice.workResult)</p>"
    }
    let focuses = view.focuses.map { "<li>\($0.title)</li>" as HTML }
    return """
      \(Heading(.two, "Rencana hasil kerja"))\(practice)\
      \(if: form != .b, "\(Heading(.two, "Fokus perilaku"))<ol>\(focuses)</ol>")
      """
  }

  // MARK: Questions

  private var content: HTML {
    switch form {
    case .a, .c, .d: return questions
    case .b: return observation
    }
  }

  private var questions: HTML {
    guard let step = form.step else { return .empty }
    let sent = step.sent(record) ?? FormFields()
    let asked = step.fields.map { field -> HTML in
      let text = sent.text(field.control)
      let value =
        field == .observationDay ? TypedDay.read(text).map(Indonesian.dayWithWeekday) ?? text : text
      let question = StepCopy.question(field)
      // A day's hint is for a calendar field.
      let hint: HTML? = field == .observationDay ? nil : question.hint.map { "\(view.words.worded($0))" }
      return answer(view.words.worded(question.label), hint: hint, value, lines: lines(field))
    }
    let categories = step.categories(of: view).map(ticks)
    return """
      \(Array(categories.prefix(1)))\(asked)\(Array(categories.dropFirst()))\
      \(answer("Catatan \(view.words.assessor)", hint: nil, step.answer(record) ?? "", lines: 3))
      """
  }

  private func ticks(_ category: CoachingCategory) -> HTML {
    """
    <section>\(Heading(.two, "\(view.words.worded(category.label))"))\
    <p class="quiet">\(view.words.worded("Diisi kepala sekolah; pilih satu."))</p>\
    <ul class="ticks">\(category.items.map { tick($0.title, isTicked: $0.id == category.chosen?.id) })</ul></section>
    """
  }

  private func tick(_ title: String, isTicked: Bool) -> HTML {
    """
    <li><span class="tick" aria-hidden="true">\(if: isTicked, "✓")</span>\(title)\
    \(if: isTicked, "<span class=\"unseen\"> (dipilih)</span>")</li>
    """
  }

  private func lines(_ field: Refusal.Field) -> Int {
    switch field {
    case .observationDay, .lessonTime, .lesson, .schedule: 1
    case .materials, .support: 2
    case .challenges: 6
    default: 4
    }
  }

  private func answer(_ label: String, hint: HTML?, _ value: String, lines: Int) -> HTML {
    """
    <section>\(Heading(.two, "\(label)"))\
    \(value.isEmpty ? "\(hint.map { "<p class=\"quiet\">\($0)</p>" })\(blank(lines))" : Prose(value).html)</section>
    """
  }

  // MARK: Rubric

  private var observation: HTML {
    let blocks = view.focuses.enumerated().map { index, focus -> HTML in
      let finding = record.observation?.findings.first { $0.focus.id == focus.id }
      let ticks = ObservationLevel.allCases.map { tick(AppraisalCopy.word($0), isTicked: finding?.level == $0) }
      return """
        <section class="focus">\(Heading(.two, "Fokus perilaku \(index + 1): \(focus.title)"))\
        <div class="sides"><div>\(Heading(.three, "Dianjurkan"))<ul>\(items(focus.recommended))</ul></div>\
        <div>\(Heading(.three, "Dihindari"))<ul>\(items(focus.avoided))</ul></div></div>\
        \(Heading(.three, "Penilaian (pilih satu)"))<ul class="ticks">\(ticks)</ul>\
        \(Heading(.three, "Catatan: yang dilihat dan didengar"))\
        \(finding.flatMap { $0.evidence.isEmpty ? nil : Prose($0.evidence).html } ?? blank(4))</section>
        """
    }
    let recommendations = (record.observation?.findings ?? []).map(\.recommendation).filter { !$0.isEmpty }
    return """
      <p>Tujuan: melihat \(view.words.worded("praktik di kelas")) sebagai dasar pembinaan. \(ObservationCopy.notScore)</p>\
      \(blocks)<section>\(Heading(.two, "Rekomendasi"))\
      \(recommendations.isEmpty ? blank(4) : recommendations.map { Prose($0).html }.joined())</section>
      """
  }

  private func items(_ sentences: [String]) -> [HTML] { sentences.map { "<li>\($0)</li>" } }

  // MARK: Lines

  /// Lines to write on.
  private func blank(_ lines: Int) -> HTML {
    let rules = (0..<lines).map { _ in "<i></i>" as HTML }
    return """
      <div class="rules"><span class="unseen">diisi dengan tangan</span>\(rules)</div>
      """
  }

  private var whereToType: HTML {
    let place = form.place(view.id)
    return """
      <p class="typed">Ketik hasilnya di \(Link((origin ?? "") + place.address, place)) (diketik oleh \(form.typist(view.words))).</p>
      """
  }
}
