/// The identifiers by which a row and a person are the same. Never the name: two people of one name are common.
enum Identifier: Hashable {
  case dapodikID(String)
  case nip(NIP)
  case nuptk(NUPTK)
  case nik(NIKHash)
}

extension StaffRow {
  var identifiers: [Identifier] { identifiersOf(dapodikID, nip, nuptk, nikHash) }

  /// Whether a rejected row may be about a person: an identifier, the name or the birth date is the same, or it has no
  /// name and no identifier says otherwise.
  func couldBe(_ person: Person) -> Bool {
    if !Set(identifiers).isDisjoint(with: person.identifiers) { return true }
    if let birthDate, birthDate == person.birthDate { return true }
    guard name.isEmpty else { return NameKey(name) == NameKey(person.name) }
    let contradicted =
      differ(dapodikID, person.dapodikID) || differ(nip, person.nip) || differ(nuptk, person.nuptk)
      || differ(nikHash, person.nikHash)
    return !contradicted
  }
}

extension Person {
  var identifiers: [Identifier] { identifiersOf(dapodikID, nip, nuptk, nikHash) }
}

/// A name without titles, case, punctuation and needless spaces: good for doubt, not for matching.
struct NameKey: Hashable {
  let words: [String]

  init(_ name: String) {
    let bare = name.split(separator: ",").first ?? ""
    words = bare.lowercased().split { !$0.isLetter && $0 != "'" }.map { String($0.filter { $0 != "'" }) }
      .filter { !NameKey.titles.contains($0) }
  }

  private static let titles: Set<String> = ["dr", "drs", "dra", "h", "hj", "ir", "prof"]
}

private func differ<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
  guard let one, let other else { return false }
  return one != other
}

private func identifiersOf(_ dapodikID: String?, _ nip: NIP?, _ nuptk: NUPTK?, _ nik: NIKHash?) -> [Identifier] {
  [dapodikID.map(Identifier.dapodikID), nip.map(Identifier.nip), nuptk.map(Identifier.nuptk), nik.map(Identifier.nik)]
    .compactMap { $0 }
}

/// The rows that stand for one known person or a new one, and those that do not.
struct Matching {
  private(set) var accepted: [(row: StaffRow, person: Person?)] = []
  private(set) var rejected: [StaffRow] = []

  init(_ rows: [StaffRow], among people: [Person]) {
    var owners: [Identifier: PersonID] = [:]
    var known: [PersonID: Person] = [:]
    for person in people {
      known[person.id] = person
      for identifier in person.identifiers { owners[identifier] = person.id }
    }
    let hits = rows.map { row in Set(row.identifiers.compactMap { owners[$0] }) }
    // Rows collide over an identifier that they share, and over a person whom they hit by different identifiers.
    var placesOf: [Identifier: [Int]] = [:]
    var placesOn: [PersonID: [Int]] = [:]
    for (row, hits) in zip(rows, hits) {
      for identifier in Set(row.identifiers) { placesOf[identifier, default: []].append(row.place) }
      for person in hits { placesOn[person, default: []].append(row.place) }
    }
    for (row, hits) in zip(rows, hits) {
      var row = row
      if hits.count > 1 { row.faults.append(.init(nil, .severalPersons(hits.sorted()))) }
      let others = row.identifiers.flatMap { placesOf[$0] ?? [] } + hits.flatMap { placesOn[$0] ?? [] }
      if let other = others.filter({ $0 != row.place }).min() {
        row.faults.append(.init(nil, .samePersonAs(row: other)))
      }
      if row.faults.isEmpty {
        accepted.append((row, hits.first.flatMap { known[$0] }))
      } else {
        rejected.append(row)
      }
    }
  }
}
