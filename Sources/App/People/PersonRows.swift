import Domain
import Storage

/// How a person stands in its tables, under the alias `p`.
package enum PersonRows {
  package static let columns: SQL =
    "p.id, p.name, p.nip, p.nuptk, p.nik_hash, p.dapodik_id, p.sex, p.birth_day, p.employment, p.email"

  /// A person without the dated facts.
  package static func read(_ row: inout Row) throws -> Person {
    let id = PersonID(try row.integer())
    let name = try row.text()
    let nip = try row.optionalText()
    let nuptk = try row.optionalText()
    let nikHash = try row.optionalText()
    let dapodikID = try row.optionalText()
    let sex = try row.optionalText().flatMap(Sex.init(rawValue:))
    let birth = try row.optionalDay()
    let employment: Employment = try row.word()
    return Person(
      id: id, name: name, nip: try nip.map { try NIP($0) }, nuptk: try nuptk.map { try NUPTK($0) },
      nikHash: nikHash.map { NIKHash($0) }, dapodikID: dapodikID, sex: sex, birthDate: birth, employment: employment,
      email: try row.optionalText())
  }

  /// People with their dated facts: status kepegawaian, ranks and grades.
  package static func find(_ ids: [PersonID], on connection: any Connection) throws -> [PersonID: Person] {
    let list = ids.map { SQL.Value.integer($0.number) }
    let (people, employments, ranks, grades) = try connection.all(
      Query("SELECT \(columns) FROM person p WHERE p.id IN \(list: list)", read),
      Query("SELECT person_id, from_day, employment FROM person_employment WHERE person_id IN \(list: list)") { row in
        (PersonID(try row.integer()), try row.day(), try row.word(Employment.self))
      },
      Query("SELECT person_id, from_day, rank FROM person_rank WHERE person_id IN \(list: list)") { row in
        (PersonID(try row.integer()), try row.day(), try row.text())
      },
      Query("SELECT person_id, from_day, grade FROM person_grade WHERE person_id IN \(list: list)") { row in
        (PersonID(try row.integer()), try row.day(), try row.word(FunctionalGrade.self))
      })
    var found = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    for (id, day, employment) in employments { found[id]?.employments.append(Dated(employment, from: day)) }
    for (id, day, text) in ranks {
      if let rank = Rank(spelled: text) { found[id]?.ranks.append(Dated(rank, from: day)) }
    }
    for (id, day, grade) in grades { found[id]?.grades.append(Dated(grade, from: day)) }
    return found
  }

  /// The statements that store a new person with the dated facts.
  package static func insert(_ one: Person) -> [SQL] {
    let person: SQL = """
      INSERT INTO person (id, name, folded_name, nip, nuptk, nik_hash, dapodik_id, sex, birth_day, employment, email)
      VALUES (\(one.id.number), \(one.name), \(folded(one.name)), \(one.nip?.text), \(one.nuptk?.text),
        \(one.nikHash?.text), \(one.dapodikID), \(one.sex?.rawValue), \(one.birthDate?.text),
        \(one.employment.rawValue), \(one.email))
      """
    return [person] + facts(of: one)
  }

  /// The statements that store a known person's data as they are now, the dated facts included; those that fell away since
  /// `before` go.
  package static func update(_ one: Person, before: Person) -> [SQL] {
    let person: SQL = """
      UPDATE person SET name = \(one.name), folded_name = \(folded(one.name)), nip = \(one.nip?.text),
        nuptk = \(one.nuptk?.text), nik_hash = \(one.nikHash?.text), dapodik_id = \(one.dapodikID),
        sex = \(one.sex?.rawValue), birth_day = \(one.birthDate?.text), employment = \(one.employment.rawValue),
        email = \(one.email)
      WHERE id = \(one.id.number)
      """
    let ranks = before.ranks.filter { fact in !one.ranks.contains { $0.from == fact.from } }.map { fact -> SQL in
      "DELETE FROM person_rank WHERE person_id = \(one.id.number) AND from_day = \(fact.from.text)"
    }
    let grades = before.grades.filter { fact in !one.grades.contains { $0.from == fact.from } }.map { fact -> SQL in
      "DELETE FROM person_grade WHERE person_id = \(one.id.number) AND from_day = \(fact.from.text)"
    }
    return [person] + ranks + grades + facts(of: one)
  }

  /// The statements that store the dated facts which are not there yet.
  package static func facts(of one: Person) -> [SQL] {
    one.ranks.map { fact in
      """
      INSERT INTO person_rank (person_id, from_day, rank) VALUES (\(one.id.number), \(fact.from.text), \(fact.value.text))
      ON CONFLICT (person_id, from_day) DO UPDATE SET rank = excluded.rank
      """
    }
      + one.grades.map { fact in
        """
        INSERT INTO person_grade (person_id, from_day, grade)
        VALUES (\(one.id.number), \(fact.from.text), \(fact.value.rawValue))
        ON CONFLICT (person_id, from_day) DO UPDATE SET grade = excluded.grade
        """
      }
      + one.employments.map { fact in
        """
        INSERT INTO person_employment (person_id, from_day, employment)
        VALUES (\(one.id.number), \(fact.from.text), \(fact.value.rawValue))
        ON CONFLICT (person_id, from_day) DO UPDATE SET employment = excluded.employment
        """
      }
  }

  /// The name as lists sort and search it: lower case, letters and digits only, without titles before it.
  package static func folded(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
