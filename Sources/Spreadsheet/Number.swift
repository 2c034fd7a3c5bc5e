/// The number in a cell, as the file writes it and as a value.
package struct Number: Equatable, Sendable {
  /// `198501012008011001`, `1.98501012008011E+17`, `0.875`
  package let written: String
  package let value: Double
  /// The cell's style shows it as a percentage: 0.875 reads as 87.5%.
  package let isPercentage: Bool

  package init?(written: String, isPercentage: Bool = false) {
    guard let value = Double(written), value.isFinite else { return nil }
    self.written = written
    self.value = value
    self.isPercentage = isPercentage
  }

  /// With a point before the decimals and no thousands mark.
  package var text: String {
    guard !isPercentage else { return Number.plain(value, shiftedBy: 2) + "%" }
    if isWholeAsWritten || abs(value) >= Number.firstDoubtful { return written }
    return Number.plain(value, shiftedBy: 0)
  }

  /// Whether the file still holds every digit that was entered. A double keeps 15 of them, so a longer number, such as a
  /// NIP, is whole only if the file writes digits that no double would have led to.
  package var hasAllDigits: Bool {
    guard abs(value) >= Number.firstDoubtful else { return true }
    guard isWholeAsWritten, let whole = Int64(written) else { return false }
    return whole != Int64(exactly: value) && written != Number.plain(value, shiftedBy: 0)
  }

  /// `1.98E+17` or `1,98501E+17`.
  static func looksRounded(_ text: String) -> Bool {
    let parts = text.split(separator: "+", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].last == "E" || parts[0].last == "e", let exponent = Int(parts[1]), exponent >= 10
    else { return false }
    let digits = parts[0].dropLast()
    return digits.first?.isASCIIDigit == true && digits.allSatisfy { $0.isASCIIDigit || $0 == "." || $0 == "," }
  }

  /// 10¹⁵: from here on a double, as spreadsheet programs show it, has no room for all digits.
  private static let firstDoubtful = 1e15

  private var isWholeAsWritten: Bool {
    let digits = written.first == "-" ? written.dropFirst() : written[...]
    return !digits.isEmpty && digits.allSatisfy(\.isASCIIDigit)
  }

  /// The shortest digits that make this value, written out: Excel's `87.540000000000006` is 87.54 again.
  private static func plain(_ value: Double, shiftedBy places: Int) -> String {
    let parts = abs(value).description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let whole = String(mantissa[0])
    let decimals = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    var digits = whole + decimals
    var point = whole.count + places + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    digits += String(repeating: "0", count: max(0, point - digits.count))
    let before = digits.prefix(point).drop { $0 == "0" }
    var after = digits.dropFirst(point)
    while after.last == "0" { after.removeLast() }
    let text = (before.isEmpty ? "0" : String(before)) + (after.isEmpty ? "" : "." + after)
    return value < 0 && text != "0" ? "-" + text : text
  }
}

extension Character {
  var isASCIIDigit: Bool { "0" <= self && self <= "9" }
}
