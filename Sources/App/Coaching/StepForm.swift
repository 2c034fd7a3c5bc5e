import Domain

/// A step of the siklus peningkatan kinerja that the teacher writes and the principal answers.
enum CoachingStep: String, CaseIterable, Sendable {
  /// Diskusi persiapan.
  case preparation = "persiapan"
  /// Diskusi tindak lanjut.
  case followUp = "tindak-lanjut"
  /// Upaya tindak lanjut.
  case effort = "upaya"
  /// Refleksi tindak lanjut.
  case reflection = "refleksi"

  /// The stage in which the teacher writes.
  var writing: Stage {
    switch self {
    case .preparation: .preparing
    case .followUp: .planningFollowUp
    case .effort: .acting
    case .reflection: .reflecting
    }
  }

  /// The stage in which the principal answers.
  var answering: Stage {
    switch self {
    case .preparation: .preparationSubmitted
    case .followUp: .followUpSubmitted
    case .effort: .effortReported
    case .reflection: .reflectionSubmitted
    }
  }

  var draft: String { rawValue }
  var answerDraft: String { "jawaban-" + rawValue }

  func place(_ id: RecordID) -> Path {
    switch self {
    case .preparation: .preparation(id)
    case .followUp: .followUp(id)
    case .effort: .effort(id)
    case .reflection: .reflection(id)
    }
  }

  func answerPlace(_ id: RecordID) -> Path {
    switch self {
    case .preparation: .preparationAnswer(id)
    case .followUp: .followUpAnswer(id)
    case .effort: .effortAnswer(id)
    case .reflection: .reflectionAnswer(id)
    }
  }

  /// What the form asks, in order.
  var fields: [Refusal.Field] {
    switch self {
    case .preparation: [.targetBehaviour, .learningEffort, .observationDay, .lessonTime, .lesson, .materials]
    case .followUp: [.challenge, .goal, .effort, .schedule, .support]
    case .effort: [.done, .effect]
    case .reflection: [.inspiration, .change, .challenges, .reflectionPlan]
    }
  }

  /// What was sent, as the fields of the form; nil while nothing was.
  func sent(_ record: Record) -> FormFields? {
    let values: [String]? =
      switch self {
      case .preparation:
        record.preparation.map {
          [$0.targetBehaviour, $0.learningEffort, $0.observationDay.text, $0.lessonTime, $0.lesson, $0.materials]
        }
      case .followUp: record.followUp.map { [$0.challenge, $0.goal, $0.effort, $0.schedule, $0.support] }
      case .effort: record.effort.map { [$0.done, $0.effect] }
      case .reflection: record.reflection.map { [$0.inspiration, $0.change, $0.challenges, $0.plan] }
      }
    return values.map { FormFields(Array(zip(fields.map(\.control), $0))) }
  }

  /// What the principal answered; nil while nothing was, or when what it answered came back.
  func answer(_ record: Record) -> String? {
    switch self {
    case .preparation: record.preparationAnswer
    case .followUp: record.followUpAnswer
    case .effort: record.effortAnswer
    case .reflection: record.reflectionAnswer
    }
  }

  /// Throws `Refused` where the day of the observation is no day.
  func command(_ form: FormFields, _ scene: Ledger.Scene) throws -> Command {
    func text(_ field: Refusal.Field) -> String { form.text(field.control) }
    switch self {
    case .preparation:
      let day = TypedDay.read(text(.observationDay))
      let last = scene.record.lastObservationDay(scene.calendar)
      let preparation = Preparation(
        targetBehaviour: text(.targetBehaviour), learningEffort: text(.learningEffort),
        observationDay: day ?? last, lessonTime: text(.lessonTime), lesson: text(.lesson),
        materials: text(.materials))
      if day == nil {
        // Once no day is left that is said, and not that one is missing.
        let others = preparation.refusals(from: scene.day, to: last)
        throw Refused((others + (scene.day > last ? [] : [.missing(.observationDay)])).inOrder(of: fields))
      }
      return .submitPreparation(preparation)
    case .followUp:
      return .submitFollowUp(
        FollowUp(
          challenge: text(.challenge), goal: text(.goal), effort: text(.effort), schedule: text(.schedule),
          support: text(.support)))
    case .effort: return .reportEffort(EffortReport(done: text(.done), effect: text(.effect)))
    case .reflection:
      return .submitReflection(
        Reflection(
          inspiration: text(.inspiration), change: text(.change), challenges: text(.challenges),
          plan: text(.reflectionPlan)))
    }
  }

  /// The name and value of the button that asks for another preparation.
  static let returning = (name: "keputusan", value: "perbaikan")

  static func isReturning(_ form: FormFields) -> Bool { form.text(returning.name) == returning.value }

  func answerCommand(_ form: FormFields, under rules: Rulebook) -> Command {
    let categories = CoachingCategories(form, under: rules.coaching)
    let word = form.text(Refusal.Field.word.control)
    return switch self {
    case .preparation:
      CoachingStep.isReturning(form)
        ? .returnPreparation(reason: form.text(Refusal.Field.reason.control)) : .acceptPreparation(word: word)
    case .followUp: .answerFollowUp(word: word, categories)
    case .effort: .answerEffort(word: word)
    case .reflection: .answerReflection(word: word, categories)
    }
  }
}

extension [Refusal] {
  /// As the fields stand on the page; what is about no field comes first.
  func inOrder(of fields: [Refusal.Field]) -> [Refusal] {
    enumerated().sorted { left, right in
      func place(_ refusal: Refusal) -> Int { refusal.field.flatMap { fields.firstIndex(of: $0) } ?? -1 }
      return (place(left.element), left.offset) < (place(right.element), right.offset)
    }.map(\.element)
  }
}

/// A day as a form brings it: `2026-11-23` out of a calendar, `23-11-2026` or `23/11/2026` as people type it.
enum TypedDay {
  static func read(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let parts = text.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }
    guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else {
      return nil
    }
    return Day(year: year, month: month, day: day)
  }
}
