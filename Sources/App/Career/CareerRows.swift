import Domain
import Storage

/// Everything that Karier saya says, in one read.
struct CareerRows: Sendable {
  let facts: CareerFacts
  let career: Career
  let rules: Rulebook
  /// Operators of the person's home school, by name: they mend what is missing.
  let operators: [String]
  let today: Day
  /// A pengawas has jenjang of another name.
  let subject: Subject

  static func load(for me: SignedIn) async throws -> CareerRows {
    let (house, person, today) = (me.house, me.person, me.today)
    let home = me.posts.map(\.assignment).homeSchool(of: person, on: today)
    return try await house.database.read { connection in
      let (records, balances, periods, operators, assignments, places) = try connection.all(
        Query("SELECT state FROM record WHERE owner_id = \(person.number) ORDER BY id DESC LIMIT 60") { row in
          try Written.record(row.text())
        },
        balance(of: person), PeriodRows.all(), operators(at: home, on: today),
        Query(
          "SELECT \(AssignmentRows.columns) FROM assignment a WHERE a.person_id = \(person.number) ORDER BY a.id",
          AssignmentRows.read),
        Query(
          """
          SELECT \(SchoolRows.columns) FROM school s
          WHERE s.id IN (SELECT school_id FROM assignment WHERE person_id = \(person.number))
            OR s.id IN (SELECT school_id FROM record WHERE owner_id = \(person.number))
          """, SchoolRows.read))
      guard let found = try PersonRows.find([person], on: connection)[person] else { throw Problem.notFound }
      let years = try records.map { record -> CareerYear in
        let opening = record.opening
        let served = places.first { $0.id == opening.school }.map { place in
          assignments.months(of: person, at: place, among: places, from: opening.from, to: opening.to)
        }
        return CareerYear(
          record, of: found, served: served ?? [], on: today,
          under: try house.rulebooks.book(opening.rulebookHash, on: connection).rules)
      }
      let facts = CareerFacts(found, balance: balances.first, years: years, on: today)
      let rules = try rules(on: today, periods, in: house, on: connection)
      return CareerRows(
        facts: facts, career: rules.career(facts, on: today), rules: rules, operators: operators, today: today,
        subject: assignments.held(by: person, on: today).contains { $0.role == .supervisor } ? .supervisor : .teacher)
    }
  }

  /// The rulebook of the period of today; else of the newest one, else the newest that ships.
  private static func rules(
    on today: Day, _ periods: [PeriodRows.Stored], in house: House, on connection: any Connection
  ) throws -> Rulebook {
    let stored = periods.first { $0.period.from <= today && today <= $0.period.to } ?? periods.first
    if let stored { return try house.rulebooks.book(stored.rulebookHash, on: connection).rules }
    guard let shipped = house.rulebooks.ids.last.flatMap(house.rulebooks.current) else { throw Problem.notFound }
    return shipped.rules
  }

  private static func operators(at school: SchoolID?, on day: Day) -> Query<String> {
    Query(
      """
      SELECT DISTINCT p.name FROM assignment a JOIN person p ON p.id = a.person_id
      WHERE a.school_id = \(school?.number ?? 0) AND a.role = 'operator' AND a.from_day <= \(day.text)
        AND (a.to_day IS NULL OR a.to_day >= \(day.text)) ORDER BY p.name
      """
    ) { row in try row.text() }
  }

  // MARK: Saldo awal, a note of the person's own

  static func balance(of person: PersonID) -> Query<CreditBalance> {
    Query("SELECT hundredths, as_of FROM credit_balance WHERE person_id = \(person.number)") { row in
      CreditBalance(hundredths: try row.int(), day: try row.day())
    }
  }

  static func note(_ balance: CreditBalance, of person: PersonID, at: Int64) -> SQL {
    """
    INSERT INTO credit_balance (person_id, hundredths, as_of, updated_at)
    VALUES (\(person.number), \(balance.hundredths), \(balance.day.text), \(at))
    ON CONFLICT (person_id) DO UPDATE
    SET hundredths = excluded.hundredths, as_of = excluded.as_of, updated_at = excluded.updated_at
    """
  }

  static func forget(balanceOf person: PersonID) -> SQL {
    "DELETE FROM credit_balance WHERE person_id = \(person.number)"
  }
}
