import Domain
import Testing

@Suite("A note that is jotted during a lesson")
struct ObservationNoteTests {
  private static func note(
    _ minutes: Int = 554, _ text: String = "Guru menanyakan cara lain.", _ focus: String? = nil
  ) -> ObservationNote {
    ObservationNote(time: ClockTime(minutes: minutes)!, text: text, focus: focus)
  }

  @Test(
    "is one line that says something",
    arguments: [
      ("Murid bertanya.", "Murid bertanya."), ("  Murid\n\nbertanya. \t", "Murid bertanya."),
      (String(repeating: "a", count: 300), String(repeating: "a", count: 300)),
    ])
  func reads(typed: String, text: String) {
    let (read, faults) = ObservationNote.read(typed, beside: 99)
    #expect(read == text)
    #expect(faults == [])
  }

  @Test(
    "is not empty, not endless, and not one of hundreds; every fault is told",
    arguments: [
      ("", 0, [.empty]), (" \n ", 0, [.empty]), (String(repeating: "a", count: 301), 0, [.tooLong(limit: 300)]),
      ("Ya.", 100, [.tooMany(limit: 100)]), ("", 100, [.empty, .tooMany(limit: 100)]),
    ] as [(String, Int, [ObservationNote.Fault])])
  func refuses(typed: String, others: Int, faults: [ObservationNote.Fault]) {
    let (read, told) = ObservationNote.read(typed, beside: others)
    #expect(read == nil)
    #expect(told == faults)
  }

  @Test("stands in the evidence with its minute")
  func line() {
    #expect(Self.note().line == "09.14 Guru menanyakan cara lain.")
    #expect(Self.note(0, "Bel.").line == "00.00 Bel.")
  }

  // R-COACH-19
  @Test(
    "becomes evidence where it is put, and leaves where it is taken away",
    arguments: [
      (nil, "satu", [ObservationNote.Change(focus: "satu", old: nil, new: "09.14 Guru menanyakan cara lain.")]),
      (
        "satu", "dua",
        [
          .init(focus: "satu", old: "09.14 Guru menanyakan cara lain.", new: nil),
          .init(focus: "dua", old: nil, new: "09.14 Guru menanyakan cara lain."),
        ]
      ),
      ("satu", nil, [.init(focus: "satu", old: "09.14 Guru menanyakan cara lain.", new: nil)]),
      ("satu", "satu", []), (nil, nil, []),
    ] as [(String?, String?, [ObservationNote.Change])])
  func moves(from: String?, to: String?, changes: [ObservationNote.Change]) {
    #expect(Self.note(554, "Guru menanyakan cara lain.", from).changes(puttingUnder: to) == changes)
  }

  @Test("that is mended or deleted takes its line along, where it has one")
  func worded() {
    let note = Self.note(554, "Lama.", "satu")
    #expect(note.changes(wordingAs: "Baru.") == [.init(focus: "satu", old: "09.14 Lama.", new: "09.14 Baru.")])
    #expect(note.changes(wordingAs: nil) == [.init(focus: "satu", old: "09.14 Lama.", new: nil)])
    #expect(Self.note().changes(wordingAs: "Baru.") == [])
    #expect(Self.note().changes(wordingAs: nil) == [])
  }

  @Test(
    "changes its own line of the evidence and no other",
    arguments: [
      // Comes in.
      ("", nil, "09.14 A.", "09.14 A."), (" \n", nil, "09.14 A.", "09.14 A."),
      ("Ditulis sendiri.", nil, "09.14 A.", "Ditulis sendiri.\n09.14 A."),
      ("09.14 A.\nB.", nil, "09.14 A.", "09.14 A.\nB."),
      // Goes.
      ("09.14 A.", "09.14 A.", nil, ""), ("X.\n09.14 A.\n\nB.", "09.14 A.", nil, "X.\n\nB."),
      ("09.14 A, kata saya.", "09.14 A.", nil, "09.14 A, kata saya."), ("", "09.14 A.", nil, ""),
      // Is worded anew.
      ("X.\n09.14 A.\nB.", "09.14 A.", "09.14 C.", "X.\n09.14 C.\nB."),
      ("Ditulis sendiri.", "09.14 A.", "09.14 C.", "Ditulis sendiri."),
      // Nothing is asked.
      ("X.", nil, nil, "X."),
    ] as [(String, String?, String?, String)])
  func evidence(before: String, old: String?, new: String?, after: String) {
    #expect(ObservationNote.Change(focus: "satu", old: old, new: new).applied(to: before) == after)
  }
}
