import App
import Domain
import Storage

/// Benih: fills a database with invented people, whose year is played through the rules.
package enum Seeding {
  /// Why nothing was seeded.
  package enum Fault: Error {
    /// The database holds schools that no seeding made: their people are perhaps real.
    case holdsOthers
    /// The rulebook that the year is played under does not ship.
    case noRulebook
  }

  package static var demoDay: Day { Year.demoDay }
  /// The stages that every seeded school shows.
  package static var stages: [Stage] { Stage.allCases }
  private static let year = 2026
  private static let mainNPSN = NPSN("30300001")!
  /// Schools that are made side by side and written in one transaction.
  private static let batch = 8

  /// Makes the school that everybody knows and its neighbour; false when they are there already.
  package static func demo(in house: House) async throws -> Bool {
    try await prepare(house)
    if try await house.database.read({ try SchoolRows.find(mainNPSN, on: $0) }) != nil { return false }
    let (scene, before) = (try await scene(of: year, in: house), try await scene(of: year - 1, in: house))
    let hash = try await house.passwords.hash(Demo.password)
    let at = moment(Day(year: 2026, month: 1, day: 5)!)
    var (dice, diceBefore) = (Dice(20_260_105), Dice(20_250_105))
    var statements: [SQL] = []
    var cards: [(SchoolID, ReportCard)] = []
    let region = DemoRegion.make(house.ids)
    // Told first: of two records the one that was made later is the newer one.
    let earlier = try region.map { try $0.earlierBiographies(on: before, &diceBefore) }
    for (school, earlier) in zip(region, earlier) {
      let biographies = try earlier + school.biographies(on: scene, &dice)
      statements += school.inserts(biographies: biographies, passwordHash: hash, at: at)
      statements += DemoNotes.inserts(in: school, biographies.map(\.record), house.ids)
      if let card = school.reportCard { cards.append((school.school.id, card)) }
    }
    try await write(statements, cards, at: at, in: house)
    return true
  }

  /// What `schools` did.
  package struct Tally: Sendable {
    package var schools = 0
    package var teachers = 0
    package var records = 0
    package var events = 0
    /// Were there already.
    package var skipped = 0
  }

  /// Makes the first `count` schools of an invented country that are not there yet: the same people, days and words for
  /// the same seed (ids and salts differ). With a queue everybody waits for the same. `report` hears how many schools are
  /// done.
  package static func schools(
    _ count: Int, seed: UInt64, queue: Queue? = nil, in house: House, report: (Int) -> Void = { _ in }
  ) async throws -> Tally {
    try await prepare(house)
    let scene = try await scene(of: year, in: house)
    let hash = try await house.passwords.hash(Demo.password)
    let at = moment(Day(year: 2026, month: 1, day: 5)!)
    let known = Set(
      try await house.database.read { connection in
        try connection.rows("SELECT npsn FROM school WHERE npsn LIKE '9%'") { try $0.text() }
      })
    let places = (1...max(count, 1)).prefix(count).filter { !known.contains(InventedSchool.npsn($0).text) }
    let offices = try await InventedOffice.ensure(
      Set(places.map(InventedOffice.number)), seed: seed, hash: hash, at: at, in: house)
    var tally = Tally(skipped: count - places.count)
    var rest = places[...]
    while !rest.isEmpty {
      let these = rest.prefix(batch)
      rest = rest.dropFirst(batch)
      let made = try await withThrowingTaskGroup(of: Made.self) { group in
        for place in these {
          guard let office = offices[InventedOffice.number(ofSchool: place)] else { continue }
          group.addTask { try make(place, seed: seed, queue, office, scene, hash, at, house) }
        }
        return try await group.reduce(into: [Made]()) { $0.append($1) }
      }
      try await write(made.flatMap(\.statements), made.compactMap(\.card), at: at, in: house)
      tally.schools += made.count
      tally.teachers += made.reduce(0) { $0 + $1.teachers }
      tally.records += made.reduce(0) { $0 + $1.records }
      tally.events += made.reduce(0) { $0 + $1.events }
      report(tally.schools)
    }
    return tally
  }

  private struct Made: Sendable {
    let statements: [SQL]
    let card: (SchoolID, ReportCard)?
    let teachers: Int
    let records: Int
    let events: Int
  }

  private static func make(
    _ place: Int, seed: UInt64, _ queue: Queue?, _ office: SeededSchool.Office, _ scene: SeededSchool.Scene,
    _ hash: String, _ at: Int64, _ house: House
  ) throws -> Made {
    let school = InventedSchool.make(place: place, seed: seed, office: office, queue: queue, house.ids)
    var dice = Dice(seed &+ 1, place)
    let biographies = try school.biographies(on: scene, &dice)
    return Made(
      statements: school.inserts(biographies: biographies, passwordHash: hash, at: at),
      card: school.reportCard.map { (school.school.id, $0) },
      teachers: school.people.count { $0.assignment.role == .teacher }, records: biographies.count,
      events: biographies.reduce(0) { $0 + $1.record.version })
  }

  private static func write(
    _ statements: [SQL], _ cards: [(SchoolID, ReportCard)], at: Int64, in house: House
  ) async throws {
    let ids = house.ids
    try await house.database.write { connection in
      try connection.run(statements)
      for (school, card) in cards {
        try ReportCardRows.save(card, of: school, by: nil, at: at, ids: ids, on: connection)
      }
    }
  }

  /// Marks an empty database as one of invented people; one with other schools stays as it is.
  private static func prepare(_ house: House) async throws {
    if try await Installation.isDemo(house.database) { return }
    try await house.database.write { connection in
      if try connection.row("SELECT id FROM school LIMIT 1", { try $0.integer() }) != nil { throw Fault.holdsOthers }
      try Installation.markDemo(on: connection)
    }
  }

  /// The period of a year under the rulebook of its name, opened if it is not.
  private static func scene(of year: Int, in house: House) async throws -> SeededSchool.Scene {
    guard let book = house.rulebooks.current(String(year)) else { throw Fault.noRulebook }
    let fresh: PeriodID = house.ids.next()
    let opened = moment(Day(year: year, month: 1, day: 2)!)
    let stored = try await house.database.write { connection -> PeriodRows.Stored? in
      let shape = book.rules.periods[0]
      func find() throws -> PeriodRows.Stored? {
        try connection.all(PeriodRows.containing(shape.from.day(in: year))).first
      }
      if let known = try find() { return known }
      try PeriodRows.open(id: fresh, year: year, shape: shape, book: book, at: opened, on: connection)
      return try find()
    }
    guard let stored else { throw Fault.noRulebook }
    let rules = try await house.database.read { try house.rulebooks.book(stored.rulebookHash, on: $0).rules }
    return SeededSchool.Scene(
      period: stored.period, rulebookHash: stored.rulebookHash, rules: rules, keys: house.keys, ids: house.ids)
  }

  /// Eight in the morning in WIB, in milliseconds since 1970 UTC.
  private static func moment(_ day: Day) -> Int64 { Int64(day.ordinal) * 86_400_000 + 3_600_000 }
}
