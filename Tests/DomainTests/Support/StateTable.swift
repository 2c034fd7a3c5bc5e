import Domain

/// The state machine as we read it in the rules, written by hand and apart from the code: what the record becomes when
/// those who may ask for it ask at each stage. `--` is a refusal.
enum StateTable {
  // The columns, from left to right: draft, submitted, returned, approved; preparing, preparation submitted, awaiting
  // observation, observed, planning follow-up, follow-up submitted, acting, effort reported, reflecting, reflection
  // submitted; awaiting appraisal, appraisal sent, accepted, deemed accepted, objected, decided, closed. Who: owner,
  // assessor, team, superior, other principal, colleague.
  private static let written = """
    who                    | DR SU RE AP | PR PS AO OB PF FS AC ER RF RS | AA SE OK DA OJ DC CL
    submitPlan           O | SU -- SU -- | -- -- -- -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    withdrawPlan         O | -- DR -- -- | -- -- -- -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    returnPlan           A | -- RE -- -- | -- -- -- -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    approvePlan          A | -- AP -- -- | -- -- -- -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    reopenPlan           O | -- -- -- DR | -- -- -- -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    agreePlan            O | -- -- -- PR | -- -- -- -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    agreeVacantPlan      O | -- PR -- -- | -- -- -- -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    proposeChange        O | -- -- -- -- | PR PS AO OB PF FS AC ER RF RS | AA -- -- -- -- -- --
    withdrawChange       O | -- -- -- -- | PR PS AO OB PF FS AC ER RF RS | AA -- -- -- -- -- --
    acceptChange         A | -- -- -- -- | PR PS AO OB PF FS AC ER RF RS | AA -- -- -- -- -- --
    declineChange        A | -- -- -- -- | PR PS AO OB PF FS AC ER RF RS | AA -- -- -- -- -- --
    submitPreparation    O | -- -- -- -- | PS -- -- -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    returnPreparation   AT | -- -- -- -- | -- PR -- -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    acceptPreparation   AT | -- -- -- -- | -- AO -- -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    proposeMove        OAT | -- -- -- -- | -- PS AO -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    agreeMove          OAT | -- -- -- -- | -- PS AO -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    declineMove        OAT | -- -- -- -- | -- PS AO -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    sendObservation     AT | -- -- -- -- | -- -- OB -- -- -- -- -- -- -- | -- -- -- -- -- -- --
    answerObservation    O | -- -- -- -- | -- -- -- PF -- -- -- -- -- -- | -- -- -- -- -- -- --
    submitFollowUp       O | -- -- -- -- | -- -- -- -- FS -- -- -- -- -- | -- -- -- -- -- -- --
    answerFollowUp      AT | -- -- -- -- | -- -- -- -- -- AC -- -- -- -- | -- -- -- -- -- -- --
    reportEffort         O | -- -- -- -- | -- -- -- -- -- -- ER -- -- -- | -- -- -- -- -- -- --
    answerEffort        AT | -- -- -- -- | -- -- -- -- -- -- -- RF -- -- | -- -- -- -- -- -- --
    submitReflection     O | -- -- -- -- | -- -- -- -- -- -- -- -- RS -- | -- -- -- -- -- -- --
    answerReflection    AT | -- -- -- -- | -- -- -- -- -- -- -- -- -- AA | -- -- -- -- -- -- --
    checkDocument        A | -- -- -- -- | PR PS AO OB PF FS AC ER RF RS | AA -- -- -- -- -- --
    giveFeedback      ATPC | -- -- -- -- | PR PS AO OB PF FS AC ER RF RS | AA -- -- -- -- -- --
    evaluatePeriod       A | -- -- -- -- | PR PS AO OB PF FS AC ER RF RS | AA -- -- -- -- -- --
    adviseRating         T | -- -- -- -- | PR PS AO OB PF FS AC ER RF RS | AA -- -- -- -- -- --
    sendAppraisal        A | -- -- -- -- | SE SE SE SE SE SE SE SE SE SE | SE -- -- -- -- -- --
    withdrawAppraisal    A | -- -- -- -- | -- -- -- -- -- -- -- -- -- -- | -- AA -- -- -- -- --
    acceptResult         O | -- -- -- -- | -- -- -- -- -- -- -- -- -- -- | -- OK -- -- -- -- --
    object               O | -- -- -- -- | -- -- -- -- -- -- -- -- -- -- | -- OJ OJ -- -- -- --
    answerObjection      A | -- -- -- -- | -- -- -- -- -- -- -- -- -- -- | -- -- -- -- OJ -- --
    decideObjection      S | -- -- -- -- | -- -- -- -- -- -- -- -- -- -- | -- -- -- -- DC -- --
    closeRecord         AS | CL CL CL CL | CL CL CL CL CL CL CL CL CL CL | CL -- -- -- -- -- --
    followUpEvaluation   A | -- -- -- -- | -- -- -- -- -- -- -- -- -- -- | -- -- OK DA -- DC --
    inviteHelper         O | DR SU RE AP | PR PS AO OB PF FS AC ER RF RS | AA -- -- -- -- -- --
    dismissHelper        O | DR SU RE AP | PR PS AO OB PF FS AC ER RF RS | AA -- -- -- -- -- --
    """

  struct Row: Equatable {
    let standings: Set<Standing>
    /// The stage that follows, by the stage at which it is asked; a refusal is absent.
    let moves: [Stage: Stage]
  }

  static let rows: [String: Row] = {
    let lines = written.split(separator: "\n").map { $0.split { " |".contains($0) }.map(String.init) }
    let columns = lines[0].dropFirst().map { abbreviations[$0]! }
    return Dictionary(
      uniqueKeysWithValues: lines.dropFirst().map { line in
        precondition(line.count == columns.count + 2, "\(line[0]) has another number of cells")
        let cells = zip(columns, line.dropFirst(2)).filter { $0.1 != "--" }
        let moves = Dictionary(uniqueKeysWithValues: cells.map { ($0.0, abbreviations[$0.1]!) })
        return (line[0], Row(standings: Set(line[1].map { initials[$0]! }), moves: moves))
      })
  }()

  private static let initials: [Character: Standing] = [
    "O": .owner, "A": .assessor, "T": .team, "S": .superior, "P": .otherPrincipal, "C": .colleague,
  ]

  private static let abbreviations: [String: Stage] = [
    "DR": .planDraft, "SU": .planSubmitted, "RE": .planReturned, "AP": .planApproved, "PR": .preparing,
    "PS": .preparationSubmitted, "AO": .awaitingObservation, "OB": .observed, "PF": .planningFollowUp,
    "FS": .followUpSubmitted, "AC": .acting, "ER": .effortReported, "RF": .reflecting, "RS": .reflectionSubmitted,
    "AA": .awaitingAppraisal, "SE": .appraisalSent, "OK": .accepted, "DA": .deemedAccepted,
    "OJ": .objected, "DC": .decided, "CL": .closed,
  ]
}
