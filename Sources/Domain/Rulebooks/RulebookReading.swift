/// One reading of a rulebook: the faults found so far, and the sources that entries refer to.
final class RulebookReading {
  var faults: [RulebookFault] = []
  var sources: [String: Source] = [:]
  /// Every id under `sources`, of faulty ones too, so that one fault does not breed a hundred.
  var sourceIDs: Set<String> = []
}

/// One place of the written rulebook while it is read. What is wrong with it goes into the reading; a value that cannot
/// be made is nil, and the reading goes on.
struct RulebookPlace {
  let node: RulebookNode
  let path: String
  let reading: RulebookReading

  func fault(_ reason: RulebookFault.Reason) {
    reading.faults.append(RulebookFault(path: path, reason: reason))
  }

  private func expected(_ kind: RulebookNode.Kind) {
    fault(.wrongKind(expected: kind, found: node.kind))
  }

  func text(limit: Int) -> String? {
    guard case .text(let text) = node else {
      expected(.text)
      return nil
    }
    if text.allSatisfy(\.isWhitespace) {
      fault(.emptyText)
      return nil
    }
    if text.unicodeScalars.count > limit {
      fault(.tooLong(limit: limit))
      return nil
    }
    return text
  }

  func integer() -> Int? {
    guard case .integer(let number) = node else {
      expected(.integer)
      return nil
    }
    return number
  }

  func boolean() -> Bool? {
    guard case .boolean(let value) = node else {
      expected(.boolean)
      return nil
    }
    return value
  }

  /// The entries of a list, each with its path.
  func entries() -> [RulebookPlace]? {
    guard case .array(let nodes) = node else {
      expected(.array)
      return nil
    }
    return nodes.enumerated().map { RulebookPlace(node: $1, path: "\(path)[\($0)]", reading: reading) }
  }

  /// The members of an object that has these keys and no others.
  func fields(_ required: [String], optional: [String] = []) -> RulebookFields? {
    guard case .object(let members) = node else {
      expected(.object)
      return nil
    }
    let known = required + optional
    let present = Set(members.map(\.key))
    var meant: Set<String> = []
    var places: [String: RulebookPlace] = [:]
    for member in members {
      let place = RulebookPlace(node: member.value, path: under(member.key), reading: reading)
      if !known.contains(member.key) {
        let nearest = nearestKey(to: member.key, among: known.filter { !present.contains($0) })
        nearest.map { _ = meant.insert($0) }
        place.fault(.unknownKey(nearest: nearest))
      } else if places.updateValue(place, forKey: member.key) != nil {
        place.fault(.repeatedKey)
      }
    }
    for key in required where places[key] == nil && !meant.contains(key) {
      reading.faults.append(RulebookFault(path: under(key), reason: .missingKey))
    }
    return RulebookFields(place: self, places: places)
  }

  func under(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}

/// The known key that was probably meant: the nearest by letters changed, where no more than a third of them are.
private func nearestKey(to key: String, among known: [String]) -> String? {
  known.map { (key: $0, distance: distance(key.lowercased(), $0.lowercased())) }
    .filter { $0.distance <= max(1, $0.key.utf8.count / 3) }
    .min { ($0.distance, $0.key) < ($1.distance, $1.key) }?.key
}

/// Letters to add, drop or change to make one word of the other (Levenshtein).
private func distance(_ left: String, _ right: String) -> Int {
  let right = Array(right.utf8)
  var row = Array(0...right.count)
  for (line, letter) in left.utf8.enumerated() {
    var diagonal = row[0]
    row[0] = line + 1
    for (column, other) in right.enumerated() {
      let changed = diagonal + (letter == other ? 0 : 1)
      diagonal = row[column + 1]
      row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
    }
  }
  return row[right.count]
}
