/// A rulebook as it is written, before anybody has asked what it means: the tree that the reader takes. Domain reads no
/// JSON; whoever does hands over this.
package indirect enum RulebookNode: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number with a fraction, as it was written. No rule has one: shares are whole percents, points are hundredths.
  case fraction(String)
  case text(String)
  case array([RulebookNode])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: RulebookNode

    package init(_ key: String, _ value: RulebookNode) {
      self.key = key
      self.value = value
    }
  }

  /// The kind alone, for a fault that says what was expected.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case null, boolean, integer, fraction, text, array, object
  }

  package var kind: Kind {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .fraction: .fraction
    case .text: .text
    case .array: .array
    case .object: .object
    }
  }

  /// The member of an object with this key; nil where there is none or where this is no object.
  package subscript(key: String) -> RulebookNode? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}
