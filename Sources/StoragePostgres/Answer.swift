import CLibPQ
import Storage

/// What PostgreSQL answered to one statement, freed with the last row that is read from it.
final class Answer {
  fileprivate let result: OpaquePointer

  init(_ result: OpaquePointer) { self.result = result }
  deinit { PQclear(result) }

  var count: Int { Int(PQntuples(result)) }

  /// Rows changed; 0 for what changes none.
  var changed: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }
}

/// One row of an answer. PostgreSQL names each column's type, so a value of another kind is found here.
struct PostgresColumns: Columns {
  let answer: Answer
  let row: Int

  // From PostgreSQL's pg_type: the numbers of built-in types never change.
  private enum Kind {
    static let boolean: [Oid] = [16]
    // int8, int2, int4, and numeric: the sum of a BIGINT column.
    static let integer: [Oid] = [20, 21, 23, 1700]
    // text, bpchar, varchar, name, and unknown: a literal.
    static let text: [Oid] = [25, 1042, 1043, 19, 705]
  }

  func text(_ place: Int) throws -> String? {
    guard let bytes = try bytes(place, Kind.text) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func integer(_ place: Int) throws -> Int64? {
    guard let bytes = try bytes(place, Kind.integer) else { return nil }
    guard let number = Int64(decimal: bytes) else { throw StorageError.unexpectedValue(column: place) }
    return number
  }

  func boolean(_ place: Int) throws -> Bool? {
    guard let bytes = try bytes(place, Kind.boolean) else { return nil }
    return bytes.first == UInt8(ascii: "t")
  }

  private func bytes(_ place: Int, _ kinds: [Oid]) throws -> UnsafeRawBufferPointer? {
    let column = CInt(place)
    let row = CInt(row)
    guard column < PQnfields(answer.result) else { throw StorageError.unexpectedValue(column: place) }
    if PQgetisnull(answer.result, row, column) == 1 { return nil }
    guard kinds.contains(PQftype(answer.result, column)) else { throw StorageError.unexpectedValue(column: place) }
    return UnsafeRawBufferPointer(
      start: PQgetvalue(answer.result, row, column), count: Int(PQgetlength(answer.result, row, column)))
  }
}

extension Int64 {
  /// Reads an optional minus and digits, without making a String first; nil for anything else or too large.
  fileprivate init?(decimal bytes: UnsafeRawBufferPointer) {
    let isNegative = bytes.first == UInt8(ascii: "-")
    guard bytes.count > (isNegative ? 1 : 0) else { return nil }
    // Counted downwards, since the least Int64 has no positive twin.
    var number: Int64 = 0
    for byte in isNegative ? bytes.dropFirst() : bytes[...] {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (tenfold, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let (next, isBeyond) = tenfold.subtractingReportingOverflow(Int64(byte - 0x30))
      guard !isTooLarge, !isBeyond else { return nil }
      number = next
    }
    guard isNegative || number != .min else { return nil }
    self = isNegative ? number : -number
  }
}
