/// A statement: `"… WHERE id = \(id)"` binds the value and never splices it. `$n` is the written form of the n-th
/// placeholder; each driver turns it into its own, once per statement.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
  package private(set) var text: String
  package private(set) var values: [Value]

  package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case boolean(Bool)
  }

  package init(stringLiteral text: StaticString) {
    self.text = text.description
    values = []
  }

  package init(stringInterpolation: Interpolation) {
    text = stringInterpolation.text
    values = stringInterpolation.values
  }

  /// For the migrator alone, which has put a dialect's words into a text that was a StaticString.
  init(expanded text: String) {
    self.text = text
    values = []
  }

  package struct Interpolation: StringInterpolationProtocol {
    // A literal segment is a StaticString, so no string made at run time can become SQL.
    package typealias StringLiteralType = StaticString
    var text = ""
    var values: [Value] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 3)
      values.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) { text += literal.description }

    package mutating func appendInterpolation(_ value: Value) {
      values.append(value)
      text += "$\(values.count)"
    }
    package mutating func appendInterpolation(_ value: String?) { appendInterpolation(value.map(Value.text) ?? .null) }
    package mutating func appendInterpolation(_ value: Int64?) {
      appendInterpolation(value.map(Value.integer) ?? .null)
    }
    package mutating func appendInterpolation(_ value: Int?) { appendInterpolation(value.map(Int64.init)) }
    package mutating func appendInterpolation(_ value: Bool?) { appendInterpolation(value.map(Value.boolean) ?? .null) }

    /// `IN \(list: ids)` becomes `IN ($1, $2, …)`; an empty list becomes `(NULL)`, which matches nothing.
    package mutating func appendInterpolation(list: [Value]) {
      text += "("
      for (place, value) in list.enumerated() {
        if place > 0 { text += ", " }
        appendInterpolation(value)
      }
      text += list.isEmpty ? "NULL)" : ")"
    }

    package mutating func appendInterpolation(list: some Collection<Int64>) {
      appendInterpolation(list: list.map(Value.integer))
    }
    package mutating func appendInterpolation(list: some Collection<String>) {
      appendInterpolation(list: list.map(Value.text))
    }

    /// Another statement's text and values, renumbered, for a shared piece of SQL.
    package mutating func appendInterpolation(_ piece: SQL) {
      text += values.isEmpty ? piece.text : SQL.placeholders(piece.text, from: values.count)
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
