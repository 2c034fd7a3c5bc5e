/// A JSON value that keeps the order of its members: the written format of the ledger and what Dapodik answers.
///
/// What `written` prints, `parse` reads back to an equal value, and printing that again gives the same bytes.
package enum JSON: Equatable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// Finite.
  case real(Double)
  case text(String)
  case array([JSON])
  case object([Member])

  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// Why a text is no JSON.
  package struct Fault: Error, Equatable, Sendable {
    /// From 1.
    package let line: Int
    /// From 0: the characters of the line that were read.
    package let column: Int
    /// In the reader's own English: for the log.
    package let message: String
  }

  /// A value of another kind than asked for, or none.
  package struct Mismatch: Error, Equatable, Sendable {
    package let key: String
    package let found: JSON?

    package init(key: String, found: JSON?) {
      self.key = key
      self.found = found
    }
  }
}

extension JSON {
  /// The value under a key; nil where there is none, and for everything that is no object.
  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  package var string: String? { if case .text(let value) = self { value } else { nil } }
  package var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
  package var boolean: Bool? { if case .boolean(let value) = self { value } else { nil } }
  package var array: [JSON]? { if case .array(let value) = self { value } else { nil } }
  package var members: [Member]? { if case .object(let value) = self { value } else { nil } }
  package var isNull: Bool { self == .null }

  /// The value under a key that must be there.
  package func value(_ key: String) throws(Mismatch) -> JSON {
    guard let found = self[key] else { throw Mismatch(key: key, found: nil) }
    return found
  }

  package func string(_ key: String) throws(Mismatch) -> String { try read(key, \.string) }
  package func integer(_ key: String) throws(Mismatch) -> Int64 { try read(key, \.integer) }
  package func boolean(_ key: String) throws(Mismatch) -> Bool { try read(key, \.boolean) }
  package func array(_ key: String) throws(Mismatch) -> [JSON] { try read(key, \.array) }

  private func read<Value>(_ key: String, _ kind: (JSON) -> Value?) throws(Mismatch) -> Value {
    let found = self[key]
    guard let value = found.flatMap(kind) else { throw Mismatch(key: key, found: found) }
    return value
  }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
  package init(nilLiteral: ()) { self = .null }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }
}

extension JSON: ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// The members in the order given; keys must differ, or what is printed cannot be read again.
  package init(dictionaryLiteral elements: (String, JSON)...) { self = .object(elements.map { Member($0, $1) }) }
}
