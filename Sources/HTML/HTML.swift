/// A piece of a page, made from literals of the program and values that are escaped on their way in.
///
///     let name = "Wayan & Made"
///     let greeting: HTML = "<p>Selamat pagi, \(name)</p>"   // <p>Selamat pagi, Wayan &amp; Made</p>
///
/// Literals are `StaticString`, so that no text of a person can become markup: there is no initialiser that takes
/// a `String`. What may be interpolated is listed in `HTML.StringInterpolation`.
package struct HTML: ExpressibleByStringInterpolation, Equatable, Sendable {
  /// The UTF-8 of the page, ready to be sent.
  package private(set) var bytes: [UInt8]

  /// Nothing: what an absent piece leaves on the page.
  package static let empty = HTML()

  package init() {
    bytes = []
  }

  package init(stringLiteral literal: StaticString) {
    var writer = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
    writer.appendLiteral(literal)
    self.init(stringInterpolation: writer)
  }

  package init(stringInterpolation writer: StringInterpolation) {
    bytes = writer.finishedBytes()
  }

  package var isEmpty: Bool { bytes.isEmpty }

  package static func + (left: HTML, right: HTML) -> HTML {
    var sum = left
    sum.bytes.append(contentsOf: right.bytes)
    return sum
  }

  package static func += (left: inout HTML, right: HTML) {
    left.bytes.append(contentsOf: right.bytes)
  }
}

extension HTML: CustomStringConvertible {
  /// The markup as text, for tests and logs; interpolated into a page it would be escaped like any other text.
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension Sequence where Element == HTML {
  /// All pieces in one, with `separator` between them.
  package func joined(separator: HTML = .empty) -> HTML {
    var sum = HTML.empty
    var isFirst = true
    for piece in self {
      if !isFirst { sum += separator }
      sum += piece
      isFirst = false
    }
    return sum
  }
}

/// A part of a page that knows how to write itself: every piece of the design system, and the pages themselves.
package protocol Piece: Sendable {
  var html: HTML { get }
}
