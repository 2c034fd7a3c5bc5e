/// The detours of a year; a rulebook may say nothing of them.
extension Rulebook {
  static func readDetours(_ fields: RulebookFields) -> DetourRule? {
    guard let place = fields["detours"] else { return .unsaid }
    let keys = ["objectionDays", "silenceAccepts", "automaticApproval", "otherPrincipalFeedback", "closings"]
    guard let fields = place.fields(keys) else { return nil }
    let objectionDays = fields.integer("objectionDays", 1...365)
    let silenceAccepts = fields.boolean("silenceAccepts")
    let automaticApproval = fields.boolean("automaticApproval")
    let otherPrincipalFeedback = fields.boolean("otherPrincipalFeedback")
    let closings = readSupplied(fields, "closings")
    guard let objectionDays, let silenceAccepts, let automaticApproval, let otherPrincipalFeedback, let closings
    else { return nil }
    return DetourRule(
      objectionDays: objectionDays, silenceAccepts: silenceAccepts, automaticApproval: automaticApproval,
      otherPrincipalFeedback: otherPrincipalFeedback, closings: closings)
  }
}
