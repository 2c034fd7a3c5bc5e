import HTML

/// Kabar: the sentence with which a page answers the deed that led to it (`?kabar=NAME`). Each room words its own, and
/// has one line here; a name that no room knows says nothing.
enum Kabar {
  private static let rooms: [@Sendable (String) -> String?] = [
    { EntranceCopy.news($0) },
    { PlanningCopy.news($0) },
    { AssistanceCopy.news($0) },
    { CoachingCopy.news($0) },
    { AppraisalCopy.news($0) },
    { ObjectionCopy.news($0) },
    { PeriodicCopy.news($0) },
    { PeopleCopy.news($0) },
    { ReportCardCopy.news($0) },
    { CareerCopy.news($0) },
    { ScheduleCopy.news($0) },
    { OfficeCopy.news($0) },
    { GrowthCopy.news($0) },
    { PrePlanningCopy.news($0) },
  ]

  /// News of what was found rather than done.
  private static let found: Set<String> = ["tugas-tiada"]

  /// What there is to say on top of this page; nothing where no deed led to it, or where its name is unknown.
  static func notice(_ me: SignedIn) -> HTML { notice(me.visit) }

  /// On a page of a record, in the words of its jenis pegawai.
  static func notice(_ me: SignedIn, _ words: RecordWords) -> HTML { notice(me.visit, words) }

  static func notice(_ visit: Visit, _ words: RecordWords = .teacher) -> HTML {
    let name = visit.query.text("kabar")
    guard !name.isEmpty, let sentence = rooms.lazy.compactMap({ $0(name) }).first else { return .empty }
    return Notice(found.contains(name) ? .info : .success, "<p>\(words.worded(sentence))</p>").html
  }
}
