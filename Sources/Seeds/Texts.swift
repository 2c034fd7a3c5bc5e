import Domain

/// What people write in forms: sentences chosen by dice and bent to the sub-indicator at hand.
struct Texts {
  let phrases: Phrases
  /// `umpan balik konstruktif`, as it stands inside a sentence.
  let practice: String
  /// `kelas IV`, `kelompok B`, `kelas VIII`; `sekolah` for whoever leads one.
  let group: String
  /// `Matematika`.
  let subject: String

  /// What is observed, as the dokumen persiapan names it.
  var lesson: String {
    if phrases.isOfLeaders { return subject }
    return group.prefix(1).uppercased() + group.dropFirst() + ", " + subject
  }

  private func filled(_ text: String) -> String {
    text.replacing("{praktik}", with: practice).replacing("{kelas}", with: group).replacing("{mapel}", with: subject)
  }

  func one(of list: [String], _ dice: inout Dice) -> String { filled(dice.pick(list)) }

  /// A sentence of the rubric, as it goes on after a word of ours.
  static func lowered(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  static let decrees = ["800/012/SDN-TR1/2026", "800/017/SDN-TR1/2026", "421.2/009/2026", "421.2/031/2026"]
}
