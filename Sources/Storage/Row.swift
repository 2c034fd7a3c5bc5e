/// One row of an answer, read from left to right: `try Person(id: row.integer(), name: row.text())`.
package struct Row {
  private let columns: any Columns
  private var place = 0

  package init(_ columns: any Columns) { self.columns = columns }

  package mutating func text() throws -> String { try required { try $0.optionalText() } }
  package mutating func integer() throws -> Int64 { try required { try $0.optionalInteger() } }
  package mutating func int() throws -> Int { Int(try integer()) }
  package mutating func boolean() throws -> Bool { try required { try $0.optionalBoolean() } }

  package mutating func optionalText() throws -> String? { try columns.text(next()) }
  package mutating func optionalInteger() throws -> Int64? { try columns.integer(next()) }
  package mutating func optionalBoolean() throws -> Bool? { try columns.boolean(next()) }

  private mutating func next() -> Int {
    defer { place += 1 }
    return place
  }

  private mutating func required<T>(_ read: (inout Row) throws -> T?) throws -> T {
    guard let value = try read(&self) else { throw StorageError.unexpectedValue(column: place - 1) }
    return value
  }
}

/// What a driver's row can do, by position from 0; nil for NULL. A value of another kind throws.
package protocol Columns {
  func text(_ place: Int) throws -> String?
  func integer(_ place: Int) throws -> Int64?
  func boolean(_ place: Int) throws -> Bool?
}
