import Domain
import HTML

/// Dasar penilaian: everything of the year that bears on the rating, in the order in which it happened.
struct EvidencePage: Piece {
  let view: RecordView
  /// Who gave feedback, by name.
  let names: [PersonID: String]
  var showsAdvice = true

  private var record: Record { view.record }

  var html: HTML {
    """
    \(Heading(.two, "Yang menjadi dasar penilaian", id: "dasar"))\
    \(if: showsAdvice, advice)\(missing)\(plan)\(observation)\(followUp)\(documents)\(periodic)\(feedback)
    """
  }

  // MARK: What is not there

  /// Steps that have not been taken. A teacher who never reflected must still be rated.
  static func missingSteps(_ record: Record, in words: RecordWords) -> [String] {
    let steps: [(Bool, String)] = [
      (record.preparationAnswer != nil, "diskusi persiapan"), (record.observation != nil, words.observation),
      (record.followUpAnswer != nil, "diskusi tindak lanjut"), (record.effort != nil, "upaya tindak lanjut"),
      (record.reflection != nil, "refleksi tindak lanjut"),
    ]
    return steps.filter { !$0.0 }.map(\.1)
  }

  private var missing: HTML {
    let steps = EvidencePage.missingSteps(record, in: view.words)
    if steps.isEmpty { return .empty }
    return Notice(
      .warning,
      """
      <p>Langkah yang belum selesai: \(Indonesian.list(steps)).</p>
      <p>Penilaian boleh dilakukan tanpa langkah itu. Jelaskan pada alasan bila hal itu memengaruhi rating.</p>
      """
    ).html
  }

  // MARK: Plan

  private var plan: HTML {
    guard let plan = record.plan else { return .empty }
    let practice = plan.practice.flatMap { choice -> [SummaryList.Line] in
      [
        .init("Praktik kinerja", "\(choice.indicator.title)"),
        .init("Rencana hasil kerja", "\(choice.workResult)"),
        .init("Indikator dan target", "\(choice.individualIndicator)<br>\(choice.target)"),
      ]
    }
    let additional: HTML? =
      plan.additionalDuties.isEmpty
      ? nil : list(plan.additionalDuties.map { "\($0.duty.title) (SK \(PlanningCopy.decree($0.decree)))" })
    var lines: [SummaryList.Line] = [.init("Tugas pokok", list(plan.duties.map { "\($0.title)" }))]
    if let additional { lines.append(.init("Tugas tambahan", additional)) }
    lines += practice
    lines.append(
      .init(
        "Pengembangan kompetensi",
        list(plan.competence.map { "\($0.activity.title)\(if: !$0.topic.isEmpty, "<br>\($0.topic)")" })))
    return """
      \(Heading(.three, "Rencana yang disepakati\(record.agreedOn.map { " pada \(Indonesian.day($0))" as HTML })"))\
      \(SummaryList(lines))\
      \(Details("Perilaku kerja dan ekspektasi khusus pimpinan", content: behaviour(plan)))
      """
  }

  private func behaviour(_ plan: Plan) -> HTML {
    SummaryList(
      plan.behaviour.map { choice in
        let expectation = record.approval?.expectations.first { $0.value.id == choice.value.id }?.text ?? ""
        return .init(
          choice.value.title,
          """
          \(list(choice.guides.map { "\($0.title)" }))\
          \(if: !expectation.isEmpty, "<p><b>Ekspektasi khusus:</b> \(expectation)</p>")
          """)
      }
    ).html
  }

  // MARK: Improvement cycle

  private var observation: HTML {
    var html = HTML.empty
    if let preparation = record.preparation {
      html += """
        \(Heading(.three, "Persiapan observasi"))\
        \(SummaryList([
          .init("Target perilaku", Prose(preparation.targetBehaviour).html),
          .init("Upaya mempelajari", Prose(preparation.learningEffort).html),
        ]))\(word("\(view.words.assessor)", record.preparationAnswer))
        """
    }
    guard let observation = record.observation else { return html }
    let lines = observation.findings.map { finding -> SummaryList.Line in
      .init(
        finding.focus.title,
        """
        <p><b>\(AppraisalCopy.word(finding.level))</b></p>\(Prose(finding.evidence))\
        \(if: !finding.recommendation.isEmpty, "<p><b>Rekomendasi:</b> \(finding.recommendation)</p>")
        """)
    }
    return html + """
      \(Heading(.three, "\(RefusalCopy.capital(view.words.observation)) pada \(Indonesian.day(observation.day))"))\
      <p class="quiet">Garis awal untuk pembinaan. Tingkat di sini tidak ikut dihitung dalam rating.</p>\
      \(SummaryList(lines))\
      \(if: !observation.note.isEmpty, "<p><b>Catatan umum:</b> \(observation.note)</p>")\
      \(word(view.owner.name, record.observationAnswer))
      """
  }

  private var followUp: HTML {
    var html = HTML.empty
    if let followUp = record.followUp {
      html += """
        \(Heading(.three, "Tindak lanjut"))\
        \(SummaryList([
          .init("Tantangan", Prose(followUp.challenge).html), .init("Tujuan belajar", Prose(followUp.goal).html),
          .init("Upaya yang direncanakan", Prose(followUp.effort).html),
        ] + CoachingStep.followUp.categoryLines(of: view)))\(word("\(view.words.assessor)", record.followUpAnswer))
        """
    }
    if let effort = record.effort {
      html += """
        \(Heading(.three, "Upaya tindak lanjut"))\
        \(SummaryList([
          .init("Yang dilakukan", Prose(effort.done).html), .init("Dampaknya", Prose(effort.effect).html),
        ]))\(word("\(view.words.assessor)", record.effortAnswer))
        """
    }
    if let reflection = record.reflection {
      html += """
        \(Heading(.three, "Refleksi"))\
        \(SummaryList([
          .init("Inspirasi baru", Prose(reflection.inspiration).html),
          .init("Perubahan praktik", Prose(reflection.change).html),
          .init("Tantangan terberat", Prose(reflection.challenges).html),
          .init("Rencana mengatasinya", Prose(reflection.plan).html),
        ] + CoachingStep.reflection.categoryLines(of: view)))\(word("\(view.words.assessor)", record.reflectionAnswer))
        """
    }
    return html
  }

  // MARK: Documents and feedback

  private var documents: HTML {
    let items = view.rules.accountability.map { document -> HTML in
      guard let check = record.documents.first(where: { $0.document.id == document.id }) else {
        return "<li>\(document.title): belum dikonfirmasi</li>"
      }
      return """
        <li>\(document.title): \(if: check.available, "tersedia")\(if: !check.available, "belum tersedia")\
        \(if: !check.note.isEmpty, " (\(check.note))")</li>
        """
    }
    return """
      \(Heading(.three, "Dokumen akuntabilitas"))<ul>\(items)</ul>\
      \(if: view.isAssessor, "<p>\(Link("Konfirmasi ketersediaan", Path.documents(view.id)))</p>")
      """
  }

  private var periodic: HTML {
    if record.periodic.isEmpty { return .empty }
    return """
      \(Heading(.three, "Evaluasi periodik"))\(SummaryList(record.periodic.map(PeriodicPage.line)))\
      <p class="quiet">Bahan pertimbangan; predikat setahun bukan jumlah atau rata-ratanya.</p>
      """
  }

  /// Rekomendasi tim kinerja, for the assessor to follow or not.
  private var advice: HTML {
    let given = record.advice.map { advice -> HTML in
      AdvicePage.told(advice, by: names[advice.from] ?? "Tim kinerja", in: view)
        + (view.isAssessor && record.appraisal == nil && !view.calendar.isPeriodClosed
          ? Row(Link("Pakai rekomendasi ini", Path.appraisalAdvised(view.id, advice.from))).html : .empty)
    }
    return given.isEmpty ? .empty : "\(Heading(.three, "Rekomendasi tim kinerja"))\(given)"
  }

  private var feedback: HTML {
    let items = record.feedback.map { one -> HTML in
      """
      <li><b>\(view.isAssessor && one.from == view.assessor?.person ? "Anda" : names[one.from] ?? "Rekan sejawat")</b>, \
      \(Indonesian.day(one.day))\(Prose(one.text))</li>
      """
    }
    return """
      \(Heading(.three, "Umpan balik berkelanjutan"))\
      \(if: items.isEmpty, "<p>Belum ada umpan balik pada periode ini.</p>")\
      \(if: !items.isEmpty, "<ul>\(items)</ul>")
      """
  }

  private func word(_ who: String, _ text: String?) -> HTML {
    guard let text, !text.isEmpty else { return .empty }
    return "<p><b>Tanggapan \(who):</b> \(text)</p>"
  }

  private func list(_ items: [HTML]) -> HTML {
    items.isEmpty ? .empty : "<ul>\(items.map { "<li>\($0)</li>" as HTML })</ul>"
  }
}

/// What somebody typed into a box, with its line breaks as paragraphs.
struct Prose: Piece {
  private let text: String

  init(_ text: String) { self.text = text }

  var html: HTML {
    text.split(whereSeparator: \.isNewline).map { "<p>\(String($0))</p>" }.joined()
  }
}
