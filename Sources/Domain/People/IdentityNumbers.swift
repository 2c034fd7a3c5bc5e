/// NIP: nomor induk pegawai of a civil servant (PNS, CPNS) or NIPPPK of a contract one; 18 digits, kept as text.
///
/// Birth date (8), month of appointment for PNS or year and two free digits for PPPK (6), sex (1), serial (3); there is no
/// check digit. A court may correct a birth date and leave the NIP as it was, so disagreement with the profile is only a
/// warning (`disagreements`), while a wrong shape is an error (`NIP.Fault`).
package struct NIP: Hashable, Sendable {
  /// The 18 digits, without spaces.
  package let text: String
  package let birthDate: Day
  package let sex: Sex

  package enum Fault: Error, Hashable, Sendable {
    /// Something other than digits and spaces.
    case notDigits
    /// How many digits there are instead of 18.
    case length(Int)
    /// Digits 1–8 are no day between 1900 and 2099.
    case birthDate
    /// Digits 9–12 (and for PNS 13–14) are no month between 1945 and 2099; PPPK have no month there.
    case appointment
    /// Digit 15 is neither 1 nor 2.
    case sex
  }

  /// Reads a NIP as people type it, with spaces. The month of appointment is only asked of PNS and CPNS.
  package init(_ typed: some StringProtocol, employment: Employment? = nil) throws(Fault) {
    let digits = typed.withoutSpaces
    guard digits.isDigits else { throw .notDigits }
    guard digits.count == 18 else { throw .length(digits.count) }
    guard let born = Day(digits.dashed(from: 0)), (1900...2099).contains(born.year) else { throw .birthDate }
    guard let year = digits.number(8..<12), (1945...2099).contains(year) else { throw .appointment }
    if employment == .pns || employment == .cpns {
      guard let month = digits.number(12..<14), (1...12).contains(month) else { throw .appointment }
    }
    switch digits.number(14..<15) {
    case 1: sex = .male
    case 2: sex = .female
    default: throw .sex
    }
    text = digits
    birthDate = born
  }

  /// `19850714 201001 1 012`, as it is written on paper.
  package var spaced: String {
    let digits = Array(text)
    return [digits[0..<8], digits[8..<14], digits[14..<15], digits[15..<18]].map { String($0) }.joined(separator: " ")
  }

  /// What the NIP says otherwise than the profile: to be looked at by a person, never refused.
  package enum Disagreement: Hashable, Sendable {
    case birthDate(inNIP: Day)
    case sex(inNIP: Sex)
    /// Appointed before the eighteenth birthday.
    case appointedTooYoung
  }

  package func disagreements(birthDate: Day?, sex: Sex?, employment: Employment) -> [Disagreement] {
    var found: [Disagreement] = []
    if let birthDate, birthDate != self.birthDate { found.append(.birthDate(inNIP: self.birthDate)) }
    if let sex, sex != self.sex { found.append(.sex(inNIP: self.sex)) }
    let year = text.number(8..<12)!
    // PPPK have no month: the end of the year is the latest that the digits allow.
    let month = employment == .pns || employment == .cpns ? text.number(12..<14)! : 12
    if (year, month) < (self.birthDate.year + 18, self.birthDate.month) { found.append(.appointedTooYoung) }
    return found
  }
}

/// NUPTK: 16 digits without a public check digit; new PPPK may have none yet.
package struct NUPTK: Hashable, Sendable {
  /// The 16 digits, without spaces.
  package let text: String

  package init(_ typed: some StringProtocol) throws(DigitsFault) { text = try typed.digits(16) }
}

/// NIK: the number of the identity card. It is only ever handed to a keyed hash; nothing here prints it.
package struct NIK: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let digits: String

  package init(_ typed: some StringProtocol) throws(DigitsFault) { digits = try typed.digits(16) }

  /// The only way out: into a keyed hash of the caller's.
  package func hashed(by hash: (_ digits: String) throws -> NIKHash) rethrows -> NIKHash { try hash(digits) }

  package var description: String { "NIK" }
  package var debugDescription: String { "NIK" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

/// A NIK after a keyed hash, good for matching and for nothing else; lowercase hex.
package struct NIKHash: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }
}

/// NPSN: the number of a school, eight characters kept as text: digits, or digits behind one of the beginnings that occur
/// (`P2960114`, `K9998245`, `NP567838`; domain document §8.1). A dinas or a yayasan has none; its code here has the same
/// shape (`D6303001`, `Y6303001`), so that it can never be one.
package struct NPSN: Hashable, Sendable {
  /// Eight characters, upper case.
  package let text: String

  /// The letters that numbers of schools begin with, as the registers of Kemdikbud have them.
  private static let beginnings = ["", "P", "K", "NP"]
  private static let beginningsOfOffices = ["D", "Y"]

  /// Anything but eight characters of which all are digits behind one of these beginnings is nil.
  package init?(_ typed: some StringProtocol) {
    let characters = typed.withoutSpaces.uppercased()
    let digits = characters.drop { !$0.isASCII || !$0.isNumber }
    let beginning = String(characters.dropLast(digits.count))
    guard characters.utf8.count == 8, String(digits).isDigits,
      (Self.beginnings + Self.beginningsOfOffices).contains(beginning)
    else { return nil }
    text = characters
  }

  /// What has this number.
  package var kind: School.Kind {
    switch text.first {
    case "D": .office
    case "Y": .foundation
    default: .school
    }
  }
}

/// Why a number of a fixed count of digits cannot be read.
package enum DigitsFault: Error, Hashable, Sendable {
  case notDigits
  /// How many digits there are instead.
  case length(Int)
}

/// Jenis kelamin.
package enum Sex: String, CaseIterable, Hashable, Sendable {
  case male, female

  /// Reads `L`, `P`, `Laki-laki`, `Perempuan` in any case; anything else is nil.
  package init?(spelled text: some StringProtocol) {
    switch text.withoutSpaces.lowercased() {
    case "l", "lk", "laki-laki", "lakilaki", "pria": self = .male
    case "p", "pr", "perempuan", "wanita": self = .female
    default: return nil
    }
  }
}

extension StringProtocol {
  fileprivate var withoutSpaces: String { String(filter { !$0.isWhitespace }) }

  fileprivate func digits(_ count: Int) throws(DigitsFault) -> String {
    let digits = withoutSpaces
    guard digits.isDigits else { throw .notDigits }
    guard digits.count == count else { throw .length(digits.count) }
    return digits
  }
}

extension String {
  fileprivate var isDigits: Bool { !isEmpty && utf8.allSatisfy { (0x30...0x39).contains($0) } }

  /// The number in the digits at `range`.
  fileprivate func number(_ range: Range<Int>) -> Int? { Int(String(Array(utf8)[range].map { Character(.init($0)) })) }

  /// Eight digits as `YYYY-MM-DD`.
  fileprivate func dashed(from start: Int) -> String {
    let digits = Array(self)[start..<start + 8]
    return String(digits.prefix(4)) + "-" + String(digits.dropFirst(4).prefix(2)) + "-" + String(digits.suffix(2))
  }
}
