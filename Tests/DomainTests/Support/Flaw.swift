import Domain
import Testing

/// One fault in one form, and what the record says to it.
struct Flaw: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let command: Command
  let refusals: [Refusal]

  init(_ fault: String, _ command: Command, _ refusals: Refusal...) {
    testDescription = fault
    self.command = command
    self.refusals = refusals
  }

  /// Asks at the stage and on the day where nothing but the content can be wrong.
  func check() throws {
    let kind = command.kind
    let stage = Example.stage(of: kind)
    let found = try Example.biography(at: stage)
      .refusals(
        of: command, as: Example.asker(of: kind), on: Example.day(of: kind, at: stage), under: Example.rulebook)
    #expect(found == refusals)
  }
}

/// Texts at the edge of what a form takes.
enum Text {
  static let blank = " \n\t "
  static let longest = String(repeating: "é", count: 4000)
  static let tooLong = longest + "s"
  /// As long as can be, with blanks around it, which do not count.
  static let padded = "\n  " + longest + " \n"
}

extension Refusal {
  static func overlong(_ field: Field) -> Refusal { .tooLong(field, limit: 4000) }
}

/// The faults that every text of a form can have.
func flaws(
  _ field: Refusal.Field, required: Bool, _ command: (String) -> Command
) -> [Flaw] {
  let empty: [Flaw] =
    required
    ? [
      Flaw("\(field): empty", command(""), .missing(field)),
      Flaw("\(field): blanks only", command(Text.blank), .missing(field)),
    ]
    : [Flaw("\(field): empty is allowed", command("")), Flaw("\(field): blanks are allowed", command(Text.blank))]
  return empty + [
    Flaw("\(field): one character too long", command(Text.tooLong), .overlong(field)),
    Flaw("\(field): 4000 characters", command(Text.longest)),
    Flaw("\(field): 4000 characters between blanks", command(Text.padded)),
  ]
}
