/// The members of one object of a written rulebook. A missing one has been reported already, so asking for it is nil
/// without a second word.
struct RulebookFields {
  let place: RulebookPlace
  let places: [String: RulebookPlace]

  subscript(key: String) -> RulebookPlace? { places[key] }

  /// A line by default; sentences and definitions say so.
  func text(_ key: String, limit: Int = 200) -> String? { places[key]?.text(limit: limit) }
  func sentence(_ key: String) -> String? { text(key, limit: 600) }

  func integer(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    guard let place = places[key], let number = place.integer() else { return nil }
    if range.contains(number) { return number }
    place.fault(.outOfRange(number, from: range.lowerBound, to: range.upperBound))
    return nil
  }

  func positive(_ key: String) -> Int? {
    guard let place = places[key], let number = place.integer() else { return nil }
    if number > 0 { return number }
    place.fault(.notPositive)
    return nil
  }

  func boolean(_ key: String) -> Bool? { places[key]?.boolean() }

  /// Lower-case letters, digits and `-`, at most 60: it stands in URLs and in the ledger.
  func id(_ key: String = "id") -> String? {
    guard let place = places[key], let id = place.text(limit: 60) else { return nil }
    let allowed = id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    if !allowed { place.fault(.badID) }
    return allowed ? id : nil
  }

  /// One of the written names of a closed kind.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, _: Choice.Type) -> Choice? {
    places[key].flatMap { choice($0, Choice.self) }
  }

  private func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ place: RulebookPlace, _: Choice.Type
  ) -> Choice? {
    guard let written = place.text(limit: 200) else { return nil }
    let choice = Choice(rawValue: written)
    if choice == nil { place.fault(.unknownValue(written, known: Choice.allCases.map(\.rawValue))) }
    return choice
  }

  func choices<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, _: Choice.Type) -> [Choice]? {
    list(key) { choice($0, Choice.self) }
  }

  /// `MM-DD`, a day that every year has.
  func monthDay(_ key: String) -> MonthDay? {
    guard let place = places[key], let written = place.text(limit: 200) else { return nil }
    // 2025 had no 29 February: what it had, every year has.
    guard let date = Day("2025-\(written)").flatMap({ MonthDay(month: $0.month, day: $0.day) }) else {
      place.fault(.badDate)
      return nil
    }
    return date
  }

  /// The source that an entry names.
  func source(_ key: String = "source") -> Source? {
    guard let place = places[key], let id = place.text(limit: 60) else { return nil }
    if !place.reading.sourceIDs.contains(id) { place.fault(.unknownReference(id)) }
    return place.reading.sources[id]
  }

  /// The entries of a list, or nil if one of them is faulty.
  func list<Entry>(_ key: String, atLeast: Int = 1, _ read: (RulebookPlace) -> Entry?) -> [Entry]? {
    guard let place = places[key], let entries = place.entries() else { return nil }
    if entries.count < atLeast { place.fault(.tooFew(found: entries.count, atLeast: atLeast)) }
    let read = entries.map(read)
    let whole = read.compactMap { $0 }
    return whole.count == read.count && whole.count >= atLeast ? whole : nil
  }

  /// A list whose entries have an id that no other entry has.
  func identified<Entry>(_ key: String, atLeast: Int = 1, _ read: (RulebookPlace) -> Entry?) -> [Entry]? {
    if let place = places[key] { place.reportRepeated(place.idPlaces) }
    return list(key, atLeast: atLeast, read)
  }

  func sentences(_ key: String, atLeast: Int = 1) -> [String]? {
    list(key, atLeast: atLeast) { $0.text(limit: 600) }
  }
}

extension RulebookPlace {
  /// The places of one key in the entries of a list, whatever else is wrong with them.
  func places(of key: String) -> [RulebookPlace] {
    guard case .array(let nodes) = node else { return [] }
    return nodes.enumerated().compactMap { index, entry in
      entry[key].map { RulebookPlace(node: $0, path: "\(path)[\(index)].\(key)", reading: reading) }
    }
  }

  var idPlaces: [RulebookPlace] { places(of: "id") }

  /// A fault at every place whose text an earlier one has already.
  func reportRepeated(_ places: [RulebookPlace]) {
    var seen: Set<String> = []
    for place in places {
      guard case .text(let id) = place.node else { continue }
      if !seen.insert(id).inserted { place.fault(.duplicate(id)) }
    }
  }

  /// The texts at these places.
  static func texts(_ places: [RulebookPlace]) -> Set<String> {
    Set(
      places.compactMap { place in
        if case .text(let text) = place.node { text } else { nil }
      })
  }
}
