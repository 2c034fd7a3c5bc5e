/// Saldo awal angka kredit: what a person has by their own papers, as of a day. It is a note of theirs; nobody vouches
/// for it.
package struct CreditBalance: Hashable, Sendable {
  package let hundredths: Int
  package let day: Day

  package init(hundredths: Int, day: Day) {
    self.hundredths = hundredths
    self.day = day
  }

  /// More than any jenjang needs, in hundredths.
  package static let most = 200_000

  /// Why what was typed is no balance.
  package enum Fault: Error, Hashable, Sendable {
    case noNumber
    case tooMuch
    case noDay
    /// A balance of a day that has not come.
    case dayAhead
  }

  /// Reads points as people write them and checks the day against today; every fault that applies.
  package static func read(points text: String, day: Day?, today: Day) -> (balance: CreditBalance?, faults: [Fault]) {
    var faults: [Fault] = []
    let points = hundredths(text)
    if let points { if points > most { faults.append(.tooMuch) } } else { faults.append(.noNumber) }
    if let day { if day > today { faults.append(.dayAhead) } } else { faults.append(.noDay) }
    guard faults.isEmpty, let points, let day else { return (nil, faults) }
    return (CreditBalance(hundredths: points, day: day), [])
  }

  /// `37,5`, `37.50`, `1.050,25`: a comma parts the decimals, a point only where one or two digits follow it, as
  /// calculators write; else it groups thousands. A third decimal is rounded half up. Nil for anything else.
  package static func hundredths(_ text: String) -> Int? {
    let bytes = Array(text.utf8).filter { $0 != UInt8(ascii: " ") }
    let (comma, point) = (UInt8(ascii: ","), UInt8(ascii: "."))
    let pieces: (whole: ArraySlice<UInt8>, decimals: ArraySlice<UInt8>)
    if let mark = bytes.firstIndex(of: comma) {
      pieces = (bytes[..<mark], bytes[(mark + 1)...])
      if pieces.decimals.isEmpty { return nil }
    } else if let mark = bytes.lastIndex(of: point), (1...2).contains(bytes.count - mark - 1) {
      pieces = (bytes[..<mark], bytes[(mark + 1)...])
    } else {
      pieces = (bytes[...], [])
    }
    let groups = pieces.whole.split(separator: point, omittingEmptySubsequences: false)
    guard groups.count == 1 || ((1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }),
      let whole = number(groups.joined()), pieces.decimals.count <= 3,
      let decimals = pieces.decimals.isEmpty ? 0 : number(pieces.decimals)
    else { return nil }
    switch pieces.decimals.count {
    case 1: return whole * 100 + decimals * 10
    case 3: return whole * 100 + (decimals + 5) / 10
    default: return whole * 100 + decimals
    }
  }

  /// Up to seven digits, and nothing else.
  private static func number(_ digits: some Sequence<UInt8>) -> Int? {
    var (sum, count) = (0, 0)
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit), count < 7 else { return nil }
      sum = sum * 10 + Int(digit - UInt8(ascii: "0"))
      count += 1
    }
    return count > 0 ? sum : nil
  }
}
