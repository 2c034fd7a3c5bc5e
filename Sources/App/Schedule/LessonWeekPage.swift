import Domain
import HTML

/// Jam pelajaran in weeks: what the teachers offer and what is agreed, side by side on a desk, one below the other on a
/// phone.
struct LessonWeekPage: Piece {
  let scene: ScheduleRows
  let me: SignedIn
  /// The week that was asked for; nil: the first that holds anything.
  let asked: Day?

  /// Something that stands in a week.
  struct Entry: Sendable {
    let day: Day
    let span: LessonSpan?
    let teacher: String
    let lesson: String
    let record: RecordID
    let state: State

    enum State: Sendable {
      case offered(Int64)
      case picked(Int64)
      /// Offered beside the hour of a preparation that was sent: chosen by a proposal.
      case movable(Int64)
      case proposed
      case agreed
    }
  }

  var html: HTML {
    let entries = self.entries
    if entries.isEmpty {
      return "\(head)<p>\(ScheduleCopy.noneOffered)</p>\(silent)"
    }
    let weeks = Dictionary(grouping: entries) { $0.day.monday }
    let coming = entries.first { $0.day >= me.today } ?? entries[0]
    let week = asked?.monday ?? coming.day.monday
    let parts = weeks.keys.sorted().map {
      Filter.Part(
        "Pekan \(Indonesian.dayOfYear($0))", count: weeks[$0]?.count, Path.lessonWeekOf($0), isCurrent: $0 == week)
    }
    return """
      \(head)<p>\(ScheduleCopy.weekLead)</p>\(Filter(parts, label: "Pekan"))\
      \(Heading(.two, "Pekan \(Indonesian.dayOfYear(week)) sampai \(Indonesian.day(week + 6))"))\
      \(columns(week, weeks[week] ?? []))\(silent)\(keeping)
      """
  }

  private var head: HTML {
    """
    \(Breadcrumb([("Guru saya", Path.staff)], here: "Jam pelajaran"))\(Heading(.one, "\(ScheduleCopy.weekTitle)"))\
    \(Kabar.notice(me))
    """
  }

  /// From this week on; what has passed is on the pages of the records.
  private var entries: [Entry] {
    let first = me.today.monday
    let all = scene.lessons.flatMap { lesson -> [Entry] in
      let record = lesson.record
      let id = record.opening.record
      switch record.stage {
      case .preparing:
        return scene.offers.filter { $0.record == id }.map {
          Entry(
            day: $0.hour.day, span: $0.hour.span, teacher: lesson.teacher, lesson: $0.hour.lesson, record: id,
            state: $0.isPicked ? .picked($0.id) : .offered($0.id))
        }
      case .preparationSubmitted, .awaitingObservation:
        guard let preparation = record.preparation else { return [] }
        let others = record.pendingMove == nil ? scene.offers.filter { $0.record == id } : []
        return [
          Entry(
            day: preparation.observationDay, span: LessonSpan(reading: preparation.lessonTime),
            teacher: lesson.teacher, lesson: preparation.lesson, record: id,
            state: record.stage == .preparationSubmitted ? .proposed : .agreed)
        ]
          + others.others(than: record, from: me.today).map {
            Entry(
              day: $0.hour.day, span: $0.hour.span, teacher: lesson.teacher, lesson: $0.hour.lesson, record: id,
              state: .movable($0.id))
          }
      default: return []
      }
    }
    return all.filter { $0.day >= first }.sorted {
      ($0.day, $0.span?.from.minutes ?? -1, $0.teacher) < ($1.day, $1.span?.from.minutes ?? -1, $1.teacher)
    }
  }

  // MARK: One week

  private func columns(_ week: Day, _ entries: [Entry]) -> HTML {
    // Sunday only where somebody teaches on it.
    let days = (0..<7).map { week + $0 }.filter { day in day.weekday < 7 || entries.contains { $0.day == day } }
    let sections = days.map { day -> HTML in
      let own = entries.filter { $0.day == day }
      let list: HTML =
        own.isEmpty ? "<p class=\"quiet\">Kosong</p>" : "<ul class=\"entries\">\(own.map(item))</ul>"
      return """
        <section\(if: own.isEmpty, " class=\"none\"")>\
        \(Heading(.three, "\(Indonesian.weekdays[day.weekday - 1]), \(Indonesian.dayOfYear(day))"))\(list)</section>
        """
    }
    return "<div class=\"week\">\(sections)</div>"
  }

  private func item(_ entry: Entry) -> HTML {
    """
    <li><b>\(entry.span?.shown ?? "sepanjang hari")</b>\
    <span>\(Link(entry.teacher, Path.record(entry.record)))</span><span>\(entry.lesson)</span>\(state(entry))</li>
    """
  }

  private func state(_ entry: Entry) -> HTML {
    switch entry.state {
    case .offered(let id): return form(id, entry, Button("Pilih jam ini", .plain, context: entry.teacher))
    case .picked(let id):
      return """
        \(StatusTag("Anda pilih", .done))\
        \(form(id, entry, Button("Batalkan", .plain, choice: ScheduleRoutes.cancelling, context: entry.teacher)))
        """
    case .movable(let id):
      return Link("Usulkan jam ini", Path.observationMoveTo(entry.record, id), context: entry.teacher).html
    case .proposed:
      return """
        \(StatusTag("diusulkan", .wait))\
        \(Link("Baca dan tanggapi", Path.preparation(entry.record), context: entry.teacher))
        """
    case .agreed: return StatusTag("disepakati", .done).html
    }
  }

  private func form(_ id: Int64, _ entry: Entry, _ button: Button) -> HTML {
    Form(
      to: Path.lessonPick(id), token: me.visit.token, hidden: [("pekan", entry.day.monday.text)],
      content: button.html
    ).html
  }

  /// The whole calendar, once a day stands with anybody.
  private var keeping: HTML {
    let stands = scene.lessons.contains {
      $0.record.stage == .preparationSubmitted || $0.record.stage == .awaitingObservation
    }
    return stands ? "<p>\(Link(ScheduleCopy.keepAll, Path.calendar))</p>" : .empty
  }

  /// Teachers who prepare and have offered nothing.
  private var silent: HTML {
    let offering = Set(scene.offers.map(\.record))
    let names = scene.lessons.filter {
      $0.record.stage == .preparing && !offering.contains($0.record.opening.record)
    }.map(\.teacher).sorted()
    if names.isEmpty { return .empty }
    return """
      \(Heading(.two, "Belum menawarkan jam"))<p>\(Indonesian.closed(Indonesian.list(names)))</p>
      """
  }
}
