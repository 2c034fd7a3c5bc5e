import Domain
import Foundation
import HTML

/// Pesan pengingat: what one side of a record may send to the other by hand. It holds no name, no number and nothing that
/// anybody wrote: only what kind of step waits, and where.
struct Reminder: Sendable {
  enum Timing: Sendable, Equatable {
    /// The last day, where the page knows it.
    case inTime(until: Day?)
    /// Late, and still allowed.
    case late
    case closed
  }

  /// What the one who reads it is: `Guru`, `Kepala Dinas Pendidikan`.
  let recipient: String
  /// What waits: `tulis refleksi`.
  let deed: String
  let timing: Timing
  /// The whole address; nil where the server does not know its own name.
  let address: String?
  /// Tells its box from others on the page.
  let key: Int64

  /// For a teacher of a principal's list; nil where nothing waits for the teacher.
  init?(_ one: StaffRows.Teacher, in period: Period, origin: String?) {
    guard one.holder == .owner, let reminding = one.reminding else { return nil }
    recipient = ReminderCopy.whom(RecordWords.teacher.owner)
    deed = one.record == nil ? "mulai rencana kinerja \(period.year)" : StageCopy.deed(one.stage)
    timing = reminding
    address = origin.map { $0 + (one.record.map(Path.record) ?? .home).address }
    key = one.record?.number ?? one.person.number
  }

  /// For the side of a record that holds the next move, when it is not the viewer's and can be done.
  init?(_ view: RecordView, origin: String?) {
    guard !view.isMyTurn, !view.calendar.isShut(at: view.stage), Waiting.mayBegin(view.stage, view.standing(to:)) else {
      return nil
    }
    switch view.stage.holder {
    case .owner where !view.isOwner: recipient = ReminderCopy.whom(view.words.owner)
    case .assessor where view.isOwner:
      // Whoever heads a school as Plt. is assessed above it: the post says who holds the turn, not the jenis pegawai.
      guard let assessor = view.assessor else { return nil }
      recipient = assessor.post
    default: return nil
    }
    deed = StageCopy.deed(view.stage, view.words)
    let step = Waiting.step(of: view.stage)
    let ends = view.stage == .appraisalSent ? view.record.acceptanceEnds(under: view.rules) : view.closing(of: step)
    timing = Reminder.timing(view.stage, until: ends, view.standing(to:))
    address = origin.map { $0 + Path.record(view.id).address }
    key = view.id.number
  }

  /// What is said of the time. A sent rating has a clock of its own.
  static func timing(_ stage: Stage, until ends: Day?, _ standing: (Window.Step) -> Window.Standing) -> Timing {
    if stage == .appraisalSent { return .inTime(until: ends) }
    return switch standing(Waiting.step(of: stage)) {
    case .late(.warn, _): .late
    case .late(.block, _): .closed
    case .open, .early: .inTime(until: ends)
    }
  }
}

/// The message, folded away, ready to be copied.
struct ReminderPage: Piece {
  let reminder: Reminder
  /// For screen readers, where it repeats on the page.
  var context: String?

  var html: HTML {
    let text = ReminderCopy.text(reminder)
    return Details(
      ReminderCopy.title, context: context,
      content: CopyText(
        "pesan-\(reminder.key)", label: ReminderCopy.label, text: text,
        also: Link(ReminderCopy.open, WhatsAppMessage(text: text)).html
      ).html
    ).html
  }
}

/// Hands a text to the application on this device, which asks to whom it goes. No server is asked.
struct WhatsAppMessage: Address {
  let text: String

  var address: String { "whatsapp://send?" + FormFields([("text", text)]).urlEncoded }
}
