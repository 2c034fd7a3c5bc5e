extension Rulebook {
  /// Reads a written rulebook. docs/rules/rulebook.md has the format.
  /// - Throws: every fault that it finds, in the order of the format, the entries of a list in theirs.
  package static func read(_ node: RulebookNode) throws(RulebookFaults) -> Rulebook {
    let reading = RulebookReading()
    let rulebook = rulebook(RulebookPlace(node: node, path: "", reading: reading))
    guard let rulebook, reading.faults.isEmpty else { throw RulebookFaults(reading.faults) }
    return rulebook
  }

  private static let keys = [
    "id", "title", "sources", "source", "periods", "stages", "planParts", "windows", "practice", "indicators",
    "rubricSets", "duties", "additionalDuties", "competence", "behaviour", "annexes", "accountability",
    "predicateTable", "predicateSource", "distribution", "creditPoints", "acceptance",
  ]

  private static func rulebook(_ place: RulebookPlace) -> Rulebook? {
    guard
      let fields = place.fields(
        keys, optional: ["competences", "detours", "coaching", "evaluationFollowUp", "subjects"])
    else {
      return nil
    }
    readSources(fields)
    let id = fields.id()
    let title = fields.text("title")
    let source = fields.source()
    let periods = readPeriods(fields)
    let stages = readStages(fields)
    let planParts = readPlanParts(fields)
    let windows = readWindows(fields)
    let practice = readPractice(fields)
    let indicators = readIndicators(fields)
    let rubricSets = readRubricSets(fields, practice: practice)
    let subjects = readSubjects(fields, practice: practice, rubricSets: rubricSets)
    let duties = readSupplied(fields, "duties")
    let additionalDuties = readSupplied(fields, "additionalDuties")
    let competence = readCompetence(fields)
    let competences = readCompetences(fields)
    let behaviour = readBehaviour(fields)
    let annexes = readAnnexes(fields)
    let accountability = readAccountability(fields)
    let predicateTable = readPredicateTable(fields)
    let predicateSource = fields.source("predicateSource")
    let distribution = readDistribution(fields)
    let creditPoints = readCreditPoints(fields)
    let acceptance = readAcceptance(fields)
    let detours = readDetours(fields)
    let coaching = readCoaching(fields)
    let evaluationFollowUp = readEvaluationFollowUp(fields, stages: stages)
    guard let id, let title, let source, let periods, let stages, let planParts, let windows, let practice,
      let indicators, let rubricSets, let duties, let additionalDuties, let competence, let behaviour, let annexes,
      let accountability, let predicateTable, let predicateSource, let distribution, let creditPoints, let acceptance,
      let detours, let coaching, let evaluationFollowUp, let subjects, let competences
    else { return nil }
    return Rulebook(
      id: id, title: title, source: source, periods: periods, stages: stages, planParts: planParts, windows: windows,
      practice: practice, indicators: indicators, rubricSets: rubricSets, duties: duties,
      additionalDuties: additionalDuties, competence: competence, competences: competences, behaviour: behaviour,
      annexes: annexes,
      accountability: accountability, predicateTable: predicateTable, predicateSource: predicateSource,
      distribution: distribution, creditPoints: creditPoints, acceptance: acceptance, detours: detours,
      coaching: coaching, evaluationFollowUp: evaluationFollowUp, subjects: subjects)
  }

  /// Sources are written once and named by the entries that rest on them.
  private static func readSources(_ fields: RulebookFields) {
    guard let place = fields["sources"] else { return }
    place.reading.sourceIDs = RulebookPlace.texts(place.idPlaces)
    _ = fields.identified("sources") { entry -> Source? in
      guard let fields = entry.fields(["id", "citation", "status"]) else { return nil }
      let id = fields.id()
      let citation = fields.sentence("citation")
      let status = fields.choice("status", Source.Status.self)
      guard let id, let citation, let status else { return nil }
      let source = Source(citation: citation, status: status)
      entry.reading.sources[id] = source
      return source
    }
  }
}
