extension StaffRow {
  /// Reads the texts of one row and finds every fault in it. A text that says nothing (empty, `-`, `0`, zeros only) is
  /// absent. `spoilt` are the columns whose cell is a number that has lost digits.
  package init(
    place: Int, texts: [StaffColumn: String], spoilt: Set<StaffColumn> = [], ranks: [Dated<Rank>] = [],
    nikHash: (NIK) -> NIKHash
  ) {
    var faults: [Fault] = []
    var warnings: [Fault] = []
    func said(_ column: StaffColumn) -> String? { texts[column].flatMap(StaffRow.plain) }

    /// Reads digits that a spreadsheet may have spoilt.
    func number<Value>(
      _ column: StaffColumn, _ read: (String) throws -> Value, _ reason: (any Error) -> Reason?
    ) -> Value? {
      guard let text = said(column) else { return nil }
      guard !spoilt.contains(column), !text.isExponential else {
        faults.append(Fault(column, .spreadsheetNumber))
        return nil
      }
      do { return try read(text) } catch {
        if let reason = reason(error) { faults.append(Fault(column, reason)) }
        return nil
      }
    }

    func day(_ column: StaffColumn) -> Day? {
      guard let text = said(column) else { return nil }
      let day = Day(spelled: text)
      if day == nil { faults.append(Fault(column, .noSuchDay)) }
      return day
    }

    /// Warns of a text of which the column makes nothing, or something else.
    func doubt(_ column: StaffColumn, unless isRead: Bool) {
      if let text = said(column), !isRead { warnings.append(Fault(column, .unknown(String(text.prefix(60))))) }
    }

    let name = said(.name) ?? ""
    if name.isEmpty { faults.append(Fault(.name, .missing)) }
    let employment = said(.employment).flatMap { Employment(spelled: $0) }
    doubt(.employment, unless: employment != .other || said(.employment).map(Employment.isOther) ?? true)
    // A source without the column says nothing; one with an empty cell forgot somebody.
    if employment == nil, texts[.employment] != nil { warnings.append(Fault(.employment, .missing)) }
    let digitsReason: (any Error) -> Reason? = { ($0 as? DigitsFault).map(Reason.digits) }
    let nip = number(.nip, { try NIP($0, employment: employment) }, { ($0 as? NIP.Fault).map(Reason.nip) })
    let nuptk = number(.nuptk, { try NUPTK($0) }, digitsReason)
    let nik = number(.nik, { try NIK($0) }, digitsReason)
    let sex = said(.sex).flatMap { Sex(spelled: $0) }
    if said(.sex) != nil, sex == nil { faults.append(Fault(.sex, .unknownSex)) }
    let birthDate = day(.birthDate)
    let since = day(.since)
    let staffKind = said(.staffKind)
    if staffKind == nil { faults.append(Fault(.staffKind, .missing)) }
    doubt(.staffKind, unless: staffKind.map(Post.isKnown) ?? true)
    let email = said(.email).map { $0.lowercased() }.flatMap { $0.contains("@") && !$0.contains(" ") ? $0 : nil }
    doubt(.email, unless: email != nil)
    let rank = said(.rank).flatMap { Rank(spelled: $0) }
    doubt(.rank, unless: rank != nil)
    let home: Bool? =
      switch texts[.home].map({ $0.filter { !$0.isWhitespace }.lowercased() }) {
      case "1", "ya", "true", "induk": true
      case "0", "tidak", "false", "noninduk", "non-induk": false
      default: nil
      }
    doubt(.home, unless: home != nil)
    self.init(
      place: place, name: name, dapodikID: said(.dapodikID).map { $0.lowercased() }, nip: nip, nuptk: nuptk,
      nikHash: nik.map(nikHash), sex: sex, birthDate: birthDate, employment: employment, staffKind: staffKind,
      extraDuty: texts[.extraDuty].map { StaffRow.plain($0) ?? "" }, isHome: home, since: since, ranks: ranks,
      rank: rank, email: email, faults: faults, warnings: warnings)
  }
}

extension Day {
  /// Reads `YYYY-MM-DD`, also with a time behind it, and `DD/MM/YYYY`, `DD-MM-YYYY`, `DD.MM.YYYY`.
  package init?(spelled text: some StringProtocol) {
    let date = text.split { $0 == " " || $0 == "T" }.first ?? ""
    let parts = date.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    // Digits only: Int alone would also take a sign.
    let numbers = parts.filter { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, let first = parts.first, let last = parts.last else { return nil }
    if first.count == 4 {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if last.count == 4 {
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    } else {
      return nil
    }
  }
}

extension StaffRow {
  /// A text without needless spaces and control characters; nil where it says nothing.
  package static func plain(_ text: String) -> String? {
    let words = text.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F } }
    // Lists mark a number as text with an apostrophe in front.
    let plain = words.joined(separator: " ").withoutApostrophe
    return plain.allSatisfy { $0 == "0" || $0 == "-" || $0 == " " } ? nil : plain
  }
}

extension String {
  fileprivate var withoutApostrophe: String { hasPrefix("'") ? String(dropFirst()) : self }

  /// `1.98E+17`, `1,98E+17`.
  fileprivate var isExponential: Bool {
    contains { $0 == "E" || $0 == "e" } && contains(where: \.isNumber)
      && allSatisfy { $0.isNumber || "Ee+-., ".contains($0) }
  }
}
