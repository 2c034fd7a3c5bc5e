/// Status kepegawaian.
package enum Employment: String, CaseIterable, Hashable, Sendable {
  case pns
  case cpns
  case pppk
  /// PPPK paruh waktu.
  case partTimePPPK = "pppk-part-time"
  /// GTY/PTY: employed by the foundation of a private school.
  case foundation
  /// Honor daerah TK.I and TK.II, GTT/PTT of a province or regency.
  case regionalHonorary = "regional-honorary"
  /// Guru or tenaga honor sekolah.
  case schoolHonorary = "school-honorary"
  /// Anything else that Dapodik knows, such as a foreign contract.
  case other

  /// Aparatur sipil negara: in duty bound to be rated, and the only ones whose rating goes to BKN (UU 20/2023).
  package var isASN: Bool {
    switch self {
    case .pns, .cpns, .pppk, .partTimePPPK: true
    case .foundation, .regionalHonorary, .schoolHonorary, .other: false
    }
  }

  /// Angka kredit exists for PNS only.
  package var earnsCreditPoints: Bool { self == .pns }

  /// Whether a text says itself that it is none of the others: `Lainnya`, a contract of a foreigner.
  static func isOther(_ text: String) -> Bool {
    ["lain", "kontrak", "wna"].contains { text.lowercased().contains($0) }
  }

  /// Reads status kepegawaian as Dapodik and its lists spell it (`PNS`, `PNS Diperbantukan`, `GTY/PTY`,
  /// `Honor Daerah TK.II Kab/Kota`, …). A text that is not known is `other`; an empty one is nil.
  package init?(spelled text: some StringProtocol) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first else { return nil }
    switch first {
    case "pns": self = .pns
    case "cpns": self = .cpns
    case "pppk", "p3k": self = words.contains("paruh") ? .partTimePPPK : .pppk
    case "gty", "pty": self = .foundation
    case "gtt", "ptt": self = .regionalHonorary
    default:
      if words.contains("honor") || words.contains("honorer") {
        self = words.contains("daerah") ? .regionalHonorary : .schoolHonorary
      } else {
        self = .other
      }
    }
  }
}

/// A fact that holds from a day until the next one of its kind.
package struct Dated<Value> {
  package let value: Value
  /// TMT: the first day on which it holds.
  package let from: Day

  package init(_ value: Value, from: Day) {
    self.value = value
    self.from = from
  }
}

extension Dated: Equatable where Value: Equatable {}
extension Dated: Hashable where Value: Hashable {}
extension Dated: Sendable where Value: Sendable {}

extension Sequence {
  /// The value that holds on a day, or nil before the first.
  package func value<Value>(on day: Day) -> Value? where Element == Dated<Value> {
    var latest: Dated<Value>?
    for fact in self where fact.from <= day && fact.from >= (latest?.from ?? fact.from) { latest = fact }
    return latest?.value
  }
}

/// Golongan ruang: `III/a` for PNS, a Roman numeral alone (`IX`) for PPPK. The pangkat (Penata Muda, …) follows from it.
package struct Rank: Hashable, Sendable {
  package let text: String

  /// Finds the golongan in what Dapodik writes (`III/d`, `Penata Tk. I, III/d`, `iii d`, `IX`); nil where there is none.
  package init?(spelled text: some StringProtocol) {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.uppercased() }
    for (word, next) in zip(words, words.dropFirst() + [""]).reversed() where Rank.civil.contains(word) {
      if ["A", "B", "C", "D", "E"].contains(next) {
        self.text = word + "/" + next.lowercased()
        return
      }
    }
    // `Tk. I` belongs to a pangkat: a numeral alone counts only where it is all there is, or follows `Golongan`.
    if let last = words.last, Rank.contract.contains(last), words.count == 1 || words.first?.hasPrefix("GOL") == true {
      self.text = last
      return
    }
    return nil
  }

  /// Golongan that a status kepegawaian has: PPPK have Roman numerals, PNS a letter behind them.
  package static func known(of employment: Employment) -> [String] {
    switch employment {
    case .pppk, .partTimePPPK: contracts
    default:
      ["I", "II", "III"].flatMap { roman in ["a", "b", "c", "d"].map { roman + "/" + $0 } }
        + ["a", "b", "c", "d", "e"].map { "IV/" + $0 }
    }
  }

  static let all = Set(known(of: .pns) + known(of: .pppk))

  private static let civil: Set<String> = ["I", "II", "III", "IV"]
  private static let contracts = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
  ]
  private static let contract = Set(contracts)
}
