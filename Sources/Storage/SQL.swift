/// A statement: `"… WHERE id = \(id)"` binds the value and never splices it. It keeps its literals and holes apart, so that
/// one may stand inside another and each driver numbers the holes in its own way. A literal names no placeholder by itself.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
  private var parts: [Part]
  package private(set) var values: [Value]

  package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case boolean(Bool)
  }

  fileprivate enum Part: Sendable {
    case literal(StaticString)
    case expanded(String)
    /// Where the next value goes.
    case hole
  }

  package init(stringLiteral text: StaticString) {
    parts = [.literal(text)]
    values = []
  }

  package init(stringInterpolation: Interpolation) {
    parts = stringInterpolation.parts
    values = stringInterpolation.values
  }

  /// For the migrator alone, which has put a dialect's words into a text that was a StaticString.
  init(expanded text: String) {
    parts = [.expanded(text)]
    values = []
  }

  /// The statement with the n-th hole written as `mark` and n: `$2` for PostgreSQL; SQLite takes `$2` for a name and
  /// numbers it by its first appearance, so its driver asks for the mark `?`.
  package func text(mark: Unicode.Scalar = "$") -> String {
    let length = parts.reduce(values.count * 6) { sum, part in
      switch part {
      case .literal(let text): sum + text.withUTF8Buffer { $0.count }
      case .expanded(let text): sum + text.utf8.count
      case .hole: sum
      }
    }
    var number = 0
    var text = ""
    text.reserveCapacity(length)
    for part in parts {
      switch part {
      case .literal(let literal): literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
      case .expanded(let expanded): text += expanded
      case .hole:
        number += 1
        text.unicodeScalars.append(mark)
        text += String(number)
      }
    }
    return text
  }

  package struct Interpolation: StringInterpolationProtocol {
    // A literal segment is a StaticString, so no string made at run time can become SQL.
    package typealias StringLiteralType = StaticString
    fileprivate var parts: [Part] = []
    fileprivate var values: [Value] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(interpolationCount * 2 + 1)
      values.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) { parts.append(.literal(literal)) }

    package mutating func appendInterpolation(_ value: Value) {
      parts.append(.hole)
      values.append(value)
    }
    package mutating func appendInterpolation(_ value: String?) { appendInterpolation(value.map(Value.text) ?? .null) }
    package mutating func appendInterpolation(_ value: Int64?) {
      appendInterpolation(value.map(Value.integer) ?? .null)
    }
    package mutating func appendInterpolation(_ value: Int?) { appendInterpolation(value.map(Int64.init)) }
    package mutating func appendInterpolation(_ value: Bool?) { appendInterpolation(value.map(Value.boolean) ?? .null) }

    /// `IN \(list: ids)` becomes `IN ($1, $2, …)`; an empty list becomes `(NULL)`, which matches nothing.
    package mutating func appendInterpolation(list: [Value]) {
      appendLiteral("(")
      for (place, value) in list.enumerated() {
        if place > 0 { appendLiteral(", ") }
        appendInterpolation(value)
      }
      appendLiteral(list.isEmpty ? "NULL)" : ")")
    }

    package mutating func appendInterpolation(list: some Collection<Int64>) {
      appendInterpolation(list: list.map(Value.integer))
    }
    package mutating func appendInterpolation(list: some Collection<String>) {
      appendInterpolation(list: list.map(Value.text))
    }

    /// Another statement, for a shared piece of SQL.
    package mutating func appendInterpolation(_ piece: SQL) {
      parts += piece.parts
      values += piece.values
    }
  }
}

extension SQL {
  /// The same statement with other values, one for each placeholder.
  package func with(_ values: [Value]) -> SQL {
    precondition(values.count == self.values.count)
    var other = self
    other.values = values
    return other
  }
}
