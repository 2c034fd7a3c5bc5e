import Domain
import Storage

/// Buku besar: the one way in which a record changes. The event, the row and the removal of the draft that it came from
/// are one transaction; nothing changed → nothing happened.
package enum Ledger {
  /// What became of what was asked.
  package enum Outcome: Sendable {
    /// Done, and this is the record now.
    case done(Record)
    /// The same form came before, with the same content: nothing more happened.
    case repeated(Record)
    /// The form came before with other content (Back, edit, send again): nothing happened, both are to be shown.
    case sentBefore(Record)
    /// The part that the form showed has changed since: nothing happened, both are to be shown.
    case changed(Record)
    case refused([Refusal], Record)
  }

  /// What is asked, by whom.
  package struct Asking: Sendable {
    package let record: RecordID
    package let person: PersonID
    package let mark: CommandMark
    /// The version of the record that the form showed.
    package let seen: Int
    /// The drafts that are used up when it is done.
    package let drafts: [String]

    package init(record: RecordID, person: PersonID, mark: CommandMark, seen: Int, drafts: [String] = []) {
      self.record = record
      self.person = person
      self.mark = mark
      self.seen = seen
      self.drafts = drafts
    }
  }

  /// The record and everything that a decision on it needs, read inside the transaction.
  package struct Scene {
    package let record: Record
    package let book: Library.Book
    package let actor: Actor
    package let day: Day
    package let at: Int64
    package let school: School
    /// The place of work and those above it.
    package let places: [School]
    package let line: ReportingLine
    package let posts: [LineRows.Post]
    package let assignments: [Assignment]
    /// What the dinas has changed about the record's days.
    package var calendar = Calendar.unchanged
    package let connection: any Connection
  }

  /// Asks a command of a record. `command` makes it out of the scene; it may run more than once and has no effect but on
  /// the connection; it throws `Refused` where the fields do not even make a command, such as a day that is none. Throws `Problem.notFound` for a record that is not there or whose school the person has no part in.
  package static func ask(
    _ asking: Asking, in house: House, _ command: @escaping @Sendable (Scene) throws -> Command
  ) async throws -> Outcome {
    do {
      return try await attempt(asking, in: house, command)
    } catch StorageError.duplicate {
      // The same form came before, maybe a moment ago on another connection.
      return try await attempt(asking, in: house, isRepeated: true, command)
    }
  }

  /// Whether the form came before is asked only where something hints at it: that the record has moved on, that it refuses,
  /// or that the event could not be written twice. To look first would put every deed in the way of every other one, for
  /// ids rise with time, and whoever looks for one that is not there looks where all new ones are written.
  private static func attempt(
    _ asking: Asking, in house: House, isRepeated: Bool = false,
    _ command: @escaping @Sendable (Scene) throws -> Command
  ) async throws -> Outcome {
    let at = house.clock.now()
    return try await house.database.write { connection in
      let (records, heads, places) = try connection.all(
        Query("SELECT state FROM record WHERE id = \(asking.record.number)") { row in
          try Written.record(row.text())
        },
        Query("SELECT hash FROM event WHERE record_id = \(asking.record.number) ORDER BY version DESC LIMIT 1") { row in
          try row.text()
        }, LineRows.places(of: asking.record))
      guard let record = records.first, let head = heads.first else { throw Problem.notFound }
      let scene = try scene(
        of: record, for: asking.person, at: at, places: places, in: house, on: connection)
      guard scene.actor.standing != .outsider else { throw Problem.notFound }
      if isRepeated, let before = try before(asking, record, on: connection) { return before }
      let wanted: Command
      do { wanted = try command(scene) } catch {
        if let before = try before(asking, record, on: connection) { return before }
        guard let refused = error as? Refused else { throw error }
        return .refused(refused.all, record)
      }
      if record.hasChanged(wanted.kind.part, since: asking.seen) {
        return try before(asking, record, on: connection) ?? .changed(record)
      }
      let events: [Event]
      do throws(Refused) {
        events = try record.decide(
          wanted, by: scene.actor, on: scene.day, under: scene.book.rules, calendar: scene.calendar)
      } catch {
        return try before(asking, record, on: connection) ?? .refused(error.all, record)
      }
      // Where nobody was ever asked to help nobody has helped.
      let typists =
        record.revisions[.helpers] == nil
        ? [] : try Drafts.typists(of: asking.drafts, of: asking.record, by: asking.person, on: connection)
      let after = try append(
        events, to: record, head: head, scene: scene, asking: asking, typists: typists, keys: house.keys)
      return .done(after)
    }
  }

  /// What became of a form that came before; nil where it did not.
  private static func before(_ asking: Asking, _ record: Record, on connection: any Connection) throws -> Outcome? {
    try connection.row(
      "SELECT record_id, actor_id, command_digest FROM event WHERE command_id = \(asking.mark.id)"
    ) { row in
      let (there, actor) = (RecordID(try row.integer()), PersonID(try row.integer()))
      let isSame = try there == asking.record && actor == asking.person && row.text() == asking.mark.digest
      return isSame ? .repeated(record) : .sentBefore(record)
    }
  }

  /// Writes the events and the row, and removes the drafts that are used up. One command makes one event (its id is unique).
  private static func append(
    _ events: [Event], to record: Record, head: String, scene: Scene, asking: Asking, typists: [PersonID], keys: Keys
  ) throws -> Record {
    var after = record
    var previous = head
    var statements = Drafts.removal(
      asking.drafts, of: asking.record, by: asking.person, isHelped: record.revisions[.helpers] != nil)
    for event in events {
      after.apply(event, on: scene.day)
      let entry = Entry(
        event, of: record.opening.record, version: after.version, day: scene.day, at: scene.at, by: scene.actor,
        command: asking.mark, previous: previous, typists: typists, keys: keys)
      previous = entry.hash
      statements.append(entry.insert)
      if event.part == .helpers { statements += AssistanceRows.write(after) }
    }
    // Observed, rated or closed without it: nobody has a use for what was jotted any more.
    if record.stage == .awaitingObservation, after.stage != .awaitingObservation {
      statements.append(NoteRows.removal(of: record.opening.record))
    }
    statements.append(RecordRows.update(after, from: record.version, rules: scene.book.rules))
    let changed = try scene.connection.run(statements)
    guard changed.last == 1 else { throw StorageError.contention("record moved on") }
    return after
  }

  /// Opens a record: the first line of its ledger and its row. The caller has seen to it that there is none yet.
  package static func open(
    _ opening: Opening, by actor: Actor, on day: Day, at: Int64, rules: Rulebook, keys: Keys,
    mark: CommandMark = .fresh(), on connection: any Connection
  ) throws {
    let record = Record(opening, on: day)
    let entry = Entry(
      .opened(opening), of: opening.record, version: 1, day: day, at: at, by: actor, command: mark, previous: "",
      keys: keys)
    try connection.run([RecordRows.insert(record, rules: rules), entry.insert])
  }

  /// `places`: what `LineRows.places(of:)` says of the record, where it was asked already.
  package static func scene(
    of record: Record, for person: PersonID, at: Int64, places known: [School]? = nil, in house: House,
    on connection: any Connection
  ) throws -> Scene {
    let opening = record.opening
    let places = try known ?? connection.all(LineRows.places(near: [opening.school]))
    let (held, insiders, employments, changes) = try connection.all(
      LineRows.posts(at: places, of: [opening.owner, person]),
      LineRows.insiders(at: places.stands([opening.school])), LineRows.employments(of: opening.owner),
      CalendarRows.changes(
        at: places.map(\.id), of: "(\(opening.owner.number))", in: "(\(opening.period.number))"))
    let posts = LineRows.together(held, insiders)
    guard let school = places.first(where: { $0.id == opening.school }),
      let owner = posts.first(where: { $0.assignment.person == opening.owner })
    else { throw Problem.notFound }
    let day = school.zone.day(at: at)
    guard
      let line = opening.line(
        as: opening.subject, places: places, employment: owner.employment, employments: employments, on: day)
    else { throw Problem.notFound }
    let assignments = posts.assignments
    let book = try house.rulebooks.book(of: opening, on: connection)
    return Scene(
      record: record, book: book,
      actor: Actor(
        person: person,
        standing: assignments.standing(of: person, to: line, on: day, helpers: record.typists)), day: day,
      at: at, school: school, places: places, line: line, posts: posts, assignments: assignments,
      calendar: opening.calendar(OfficeCalendar(changes), line, assignments, under: book.rules, on: day),
      connection: connection)
  }
}
