/// The detours of a year; a rulebook may say nothing of them.
extension Rulebook {
  static func readDetours(_ fields: RulebookFields) -> DetourRule? {
    guard let place = fields["detours"] else { return .unsaid }
    let keys = ["objectionDays", "silenceAccepts", "automaticApproval", "otherPrincipalFeedback", "closings"]
    guard let fields = place.fields(keys, optional: ["sources"]) else { return nil }
    let objectionDays = fields.integer("objectionDays", 1...365)
    let silenceAccepts = fields.boolean("silenceAccepts")
    let automaticApproval = fields.boolean("automaticApproval")
    let otherPrincipalFeedback = fields.boolean("otherPrincipalFeedback")
    let closings = readSupplied(fields, "closings")
    let sources = readDetourSources(fields)
    guard let objectionDays, let silenceAccepts, let automaticApproval, let otherPrincipalFeedback, let closings,
      let sources
    else { return nil }
    return DetourRule(
      objectionDays: objectionDays, silenceAccepts: silenceAccepts, automaticApproval: automaticApproval,
      otherPrincipalFeedback: otherPrincipalFeedback, closings: closings,
      sources: sources)
  }

  /// Rulebooks that records began with before this key was there have none.
  private static func readDetourSources(_ fields: RulebookFields) -> DetourRule.Sources? {
    guard let place = fields["sources"] else { return .unsaid }
    let keys = ["objectionDays", "silenceAccepts", "automaticApproval", "otherPrincipalFeedback"]
    guard let fields = place.fields(keys) else { return nil }
    let objectionDays = fields.source("objectionDays")
    let silenceAccepts = fields.source("silenceAccepts")
    let automaticApproval = fields.source("automaticApproval")
    let otherPrincipalFeedback = fields.source("otherPrincipalFeedback")
    guard let objectionDays, let silenceAccepts, let automaticApproval, let otherPrincipalFeedback else { return nil }
    return DetourRule.Sources(
      objectionDays: objectionDays, silenceAccepts: silenceAccepts, automaticApproval: automaticApproval,
      otherPrincipalFeedback: otherPrincipalFeedback)
  }
}
