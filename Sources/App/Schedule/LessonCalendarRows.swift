import Domain
import Storage

/// An observation in the calendar of one of its sides.
struct ObservationEvent {
  let event: CalendarEvent

  /// Nil while no day stands: before the preparation is sent, and while it is being repaired.
  init?(_ record: Record, other: String?, isOwner: Bool, school: School, origin: String?) {
    let isAgreed = record.preparationAnswer != nil
    guard let preparation = record.preparation, isAgreed || record.stage == .preparationSubmitted else { return nil }
    let id = record.opening.record
    let words = RecordWords(subject: record.opening.subject, isFoundations: false)
    let title =
      RefusalCopy.capital(words.observation) + (other.map { isOwner ? " oleh \($0)" : ": \($0)" } ?? "")
    event = CalendarEvent(
      uid: "observasi-\(id.number)@kinerja", sequence: record.version,
      day: record.observation?.day ?? preparation.observationDay, span: LessonSpan(reading: preparation.lessonTime),
      zone: school.zone, summary: isAgreed ? title : ScheduleCopy.tentative(title), place: school.name,
      detail: [preparation.lesson, preparation.lessonTime].filter { !$0.isEmpty }.joined(separator: "\n"),
      address: origin.map { $0 + Path.observation(id).address }, isTentative: !isAgreed)
  }
}

/// What stands in the calendar of somebody: their own observation, and those of whomever they assess or go along with.
enum LessonCalendarRows {
  static func events(for me: SignedIn) async throws -> [CalendarEvent] {
    let scene = try await HomeRows.load(for: me)
    let origin = me.visit.origin
    let own = scene.mine.filter { $0.record.opening.period == scene.period?.id }.compactMap { view in
      ObservationEvent(
        view.record, other: view.assessor?.name, isOwner: true, school: view.school, origin: origin)
    }
    let beside = try await BesideRows.load(for: me).team.map { ($0.record, $0.owner) }
    let names = ScheduleRows.names(scene.staff).merging(beside) { first, _ in first }
    let observed = try await ScheduleRows.load(names, in: me.house).lessons.compactMap { lesson in
      ObservationEvent(lesson.record, other: lesson.teacher, isOwner: false, school: lesson.school, origin: origin)
    }
    return (own + observed).map(\.event).sorted { ($0.day, $0.uid) < ($1.day, $1.uid) }
  }
}
