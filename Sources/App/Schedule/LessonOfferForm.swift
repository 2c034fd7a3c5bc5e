import Domain
import HTML

/// One more lesson hour: a day, from when to when, and which lesson.
struct LessonOfferForm: Piece {
  let view: RecordView
  let token: String
  var typed = FormFields()
  var faults: [LessonHour.Fault] = []

  static let day = "hari"
  static let from = "mulai"
  static let to = "selesai"
  static let lesson = "kelas"

  static func read(_ form: FormFields) -> LessonHour.Typed {
    LessonHour.Typed(
      day: TypedDay.read(form.text(day)), from: ClockTime(form.text(from)), to: ClockTime(form.text(to)),
      lesson: form.text(lesson))
  }

  /// What was typed, where it can no longer be offered.
  static func typed(_ form: FormFields) -> [String] { [day, from, to, lesson].map { form.text($0) } }

  /// What the form of the preparation begins with.
  static func preparation(_ offer: LessonOffer?) -> FormFields {
    guard let hour = offer?.hour else { return FormFields() }
    return FormFields([
      (Refusal.Field.observationDay.control, hour.day.text), (Refusal.Field.lessonTime.control, hour.span.shown),
      (Refusal.Field.lesson.control, hour.lesson),
    ])
  }

  /// A form of the preparation with the day, hour and lesson of an offer in place of its own.
  static func preparation(_ offer: LessonOffer, in fields: FormFields) -> FormFields {
    let own = preparation(offer).pairs
    return FormFields(
      fields.pairs.filter { pair in !own.contains { $0.name == pair.name } }.map { ($0.name, $0.value) }
        + own.map { ($0.name, $0.value) })
  }

  /// Whether a form of the preparation says another day, hour or lesson.
  static func differs(_ fields: FormFields, from offer: LessonOffer) -> Bool {
    preparation(offer).pairs.contains { fields.text($0.name) != $0.value }
  }

  static func lines(_ faults: [LessonHour.Fault]) -> [ErrorSummary.Line] {
    faults.map { ErrorSummary.Line(control($0), ScheduleCopy.sentence($0)) }
  }

  private static func control(_ fault: LessonHour.Fault) -> String? {
    switch fault {
    case .noDay, .dayOutOfRange: day
    case .noStart, .overlaps: from
    case .noEnd, .endsBeforeItBegins: to
    case .noLesson, .lessonTooLong: lesson
    case .tooMany: nil
    }
  }

  private func error(_ control: String) -> String? {
    faults.first { LessonOfferForm.control($0) == control }.map(ScheduleCopy.sentence)
  }

  var html: HTML {
    Form(
      to: Path.lessonOffers(view.id), token: token,
      content: """
        \(DayField(
          Self.day, label: "Hari", value: typed.text(Self.day), earliest: view.today.text,
          latest: view.lastObservationDay.text, error: error(Self.day)))\
        \(Field(
          Self.from, label: "Mulai pukul", value: typed.text(Self.from), kind: .time, hint: "Contoh 07.30.",
          error: error(Self.from)))\
        \(Field(
          Self.to, label: "Selesai pukul", value: typed.text(Self.to), kind: .time, hint: "Contoh 08.40.",
          error: error(Self.to)))\
        \(Field(
          Self.lesson, label: "Kelas dan mata pelajaran", value: typed.text(Self.lesson),
          hint: "Misalnya Kelas 4, IPAS.", error: error(Self.lesson)))\
        \(Row(Button("Tawarkan jam ini")))
        """
    ).html
  }
}
