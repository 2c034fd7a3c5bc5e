extension Person {
  /// Takes over what a row says; `role` is what they do. What it does not say stays. Returns what to know about it.
  mutating func take(_ row: StaffRow, as role: Role, email: String?, on day: Day) -> [ImportNotice] {
    name = row.name
    dapodikID = row.dapodikID ?? dapodikID
    nip = row.nip ?? nip
    nuptk = row.nuptk ?? nuptk
    nikHash = row.nikHash ?? nikHash
    sex = row.sex ?? sex
    birthDate = row.birthDate ?? birthDate
    if let employment = row.employment, employment != self.employment { become(employment, from: day) }
    self.email = email ?? self.email
    var notices = takeRanks(row, on: day)
    if employment.isASN, nip == nil { notices.append(.noNIP(employment)) }
    guard employment.earnsCreditPoints, role != .administrative else { return notices }
    if grades.isEmpty {
      grades = ranks.grades
      if let grade = grades.value(on: day) { notices.append(.gradeDerived(grade)) }
    }
    if let gap = creditGap(on: day) { notices.append(.unsettled(gap)) }
    return notices
  }

  /// A golongan without its TMT has held for as long as nobody knows another; one that follows another, from this day on.
  private mutating func takeRanks(_ row: StaffRow, on day: Day) -> [ImportNotice] {
    if !row.ranks.isEmpty { ranks.removeAll { $0.from == .immemorial } }
    for fact in row.ranks where !ranks.contains(fact) { ranks.append(fact) }
    guard let rank = row.rank, ranks.value(on: day) != rank else { return [] }
    if ranks.isEmpty {
      ranks = [Dated(rank, from: .immemorial)]
      return [.rankUndated]
    }
    ranks.append(Dated(rank, from: day))
    return [.rankFrom(day)]
  }

  func changes(to after: Person, on day: Day) -> [StaffChange] {
    var changes: [StaffChange] = []
    if name != after.name { changes.append(.name(name, after.name)) }
    if dapodikID != after.dapodikID { changes.append(.dapodikID) }
    if let nip = after.nip, nip != self.nip { changes.append(.nip(self.nip, nip)) }
    if let nuptk = after.nuptk, nuptk != self.nuptk { changes.append(.nuptk(self.nuptk, nuptk)) }
    if nikHash != after.nikHash { changes.append(.nik) }
    if let sex = after.sex, sex != self.sex { changes.append(.sex(self.sex, sex)) }
    if let birth = after.birthDate, birth != birthDate { changes.append(.birthDate(birthDate, birth)) }
    if employment != after.employment { changes.append(.employment(employment, after.employment)) }
    if ranks != after.ranks { changes.append(.rank(ranks.value(on: day), after.ranks.value(on: day))) }
    if grades != after.grades { changes.append(.grade(grades.value(on: day), after.grades.value(on: day))) }
    if let email = after.email, email != self.email { changes.append(.email(self.email, email)) }
    return changes
  }
}

extension StaffRow {
  /// Jenis PTK beside a post: `Kepala Sekolah` is none of somebody who is not principal.
  func kind(as post: Post) -> String? {
    guard let staffKind, post.role != .principal,
      Post(staffKind: staffKind, extraDuty: nil, isHome: post.isHome).role == .principal
    else { return staffKind }
    return nil
  }
}

extension Post {
  /// The post of a row that has no faults: jenis PTK is there. A source without tugas tambahan, such as the web service,
  /// does not take away the post that another one gave by it while jenis PTK stays the same.
  package init(_ row: StaffRow, isHome: Bool, after current: Assignment? = nil) {
    if row.extraDuty == nil, let current, current.staffKind == row.staffKind, current.isHome == isHome {
      self = current.post
      return
    }
    self.init(staffKind: row.staffKind ?? "", extraDuty: row.extraDuty, isHome: isHome)
  }
}

extension Assignment {
  /// Ended on the day before; one that began later never held.
  func ended(before day: Day) -> Assignment {
    var copy = self
    copy.to = day + -1
    return copy
  }
}

/// What becomes of a person's assignments at one school when a row gives them a post there.
struct Move {
  private(set) var changes: [StaffChange] = []
  /// Ended or corrected ones.
  private(set) var assignments: [Assignment] = []
  private(set) var begins: Posting?

  /// - Parameter held: the person's assignments at the school by which lists go, past ones included.
  init(of row: StaffRow, to post: Post, on day: Day, held: [Assignment]) {
    let current = held.filter { $0.lasts(on: day) }
    let same = current.first { $0.post == post }
    let others = current.filter { $0.id != same?.id && $0.to == nil }
    assignments = others.map { $0.ended(before: day) }
    // After a gap, or an end that was a mistake, the letter of assignment says since when; but never before the last end.
    let lastEnd = held.filter { $0.id != same?.id }.compactMap { $0.lasts(on: day) ? nil : $0.to }.max()
    let since = row.since.map { max($0, lastEnd.map { $0 + 1 } ?? $0) }
    guard var kept = same else {
      begins = Posting(post: post, staffKind: row.staffKind, from: others.isEmpty ? since ?? day : day)
      changes.append(.post(others.first?.post, post))
      return
    }
    if let other = others.first { changes.append(.post(other.post, post)) }
    if let kind = row.staffKind, kind != kept.staffKind {
      changes.append(.staffKind(kept.staffKind, kind))
      kept.staffKind = kind
    }
    // Only ever earlier: a new letter for the same post does not undo the time before it.
    if let since, since < kept.from {
      changes.append(.since(kept.from, since))
      kept.from = since
    }
    if kept != same { assignments.append(kept) }
  }
}
