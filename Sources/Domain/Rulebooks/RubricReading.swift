/// Praktik kinerja: its wording, the sub-indicators with their rubrics, and who gets which.
extension Rulebook {
  static let dimensionPlaceholder = "{dimensi}"
  static let indicatorPlaceholder = "{subindikator}"

  static func readPractice(_ fields: RulebookFields) -> PracticeRule? {
    let keys = [
      "offered", "minimum", "maximum", "workResult", "superiorsResult", "individualIndicator", "target", "source",
    ]
    guard let fields = fields["practice"]?.fields(keys) else { return nil }
    let offered = fields.positive("offered")
    let minimum = fields.positive("minimum")
    let maximum = fields.positive("maximum")
    let workResult = fields.wording("workResult", with: [dimensionPlaceholder, indicatorPlaceholder])
    let superiorsResult = fields.wording("superiorsResult", with: [])
    let individualIndicator = fields.wording("individualIndicator", with: [indicatorPlaceholder])
    let target = fields.wording("target", with: [])
    let source = fields.source()
    fields.compare(minimum, maximum, at: "minimum")
    if let offered, let maximum, maximum > offered {
      fields["maximum"]?.fault(.outOfRange(maximum, from: 1, to: offered))
    }
    guard let offered, let minimum, let maximum, let workResult, let superiorsResult, let individualIndicator,
      let target, let source
    else { return nil }
    return PracticeRule(
      offered: offered, minimum: minimum, maximum: maximum, workResult: workResult, superiorsResult: superiorsResult,
      individualIndicator: individualIndicator, target: target, source: source)
  }

  static func readIndicators(_ fields: RulebookFields) -> [SubIndicator]? {
    if let place = fields["indicators"] {
      // An observation names its focus by id alone, so no two of a rulebook share one.
      let focuses = place.places(of: "focuses").flatMap(\.idPlaces)
      place.reportRepeated(focuses)
    }
    return fields.identified("indicators", readIndicator)
  }

  private static func readIndicator(_ place: RulebookPlace) -> SubIndicator? {
    let keys = [
      "id", "name", "nameInWorkResult", "dimension", "dimensionCode", "dimensionInWorkResult", "definition", "source",
      "focuses",
    ]
    guard let fields = place.fields(keys) else { return nil }
    let id = fields.id()
    let name = fields.text("name")
    let nameInWorkResult = fields.text("nameInWorkResult")
    let dimension = fields.text("dimension")
    let dimensionCode = fields.text("dimensionCode", limit: 20)
    let dimensionInWorkResult = fields.text("dimensionInWorkResult")
    let definition = fields.sentence("definition")
    let source = fields.source()
    if let focuses = fields["focuses"], case .array(let nodes) = focuses.node, nodes.count != 3 {
      focuses.fault(.wrongCount(found: nodes.count, expected: 3))
    }
    let focuses = fields.list("focuses", atLeast: 0, readFocus)
    guard let id, let name, let nameInWorkResult, let dimension, let dimensionCode, let dimensionInWorkResult,
      let definition, let source, let focuses
    else { return nil }
    return SubIndicator(
      id: id, name: name, nameInWorkResult: nameInWorkResult, dimension: dimension, dimensionCode: dimensionCode,
      dimensionInWorkResult: dimensionInWorkResult, definition: definition, source: source, focuses: focuses)
  }

  private static func readFocus(_ place: RulebookPlace) -> FocusBehaviour? {
    guard let fields = place.fields(["id", "title", "recommended", "avoided", "source"]) else { return nil }
    let id = fields.id()
    let title = fields.text("title")
    let recommended = fields.sentences("recommended", atLeast: 2)
    let avoided = fields.sentences("avoided", atLeast: 2)
    let source = fields.source()
    guard let id, let title, let recommended, let avoided, let source else { return nil }
    return FocusBehaviour(id: id, title: title, recommended: recommended, avoided: avoided, source: source)
  }

  static func readRubricSets(_ fields: RulebookFields, practice: PracticeRule?) -> [RubricSet]? {
    let indicators = fields["indicators"].map { RulebookPlace.texts($0.idPlaces) } ?? []
    let sets = fields.identified("rubricSets") { readRubricSet($0, indicators: indicators) }
    guard let sets, let place = fields["rubricSets"] else { return nil }
    for subject in Subject.allCases {
      let general = sets.count { $0.subject == subject && $0.isGeneral }
      // There need be no rubrics for kepala sekolah and pengawas: then they have those of guru.
      if general != 1, subject == .teacher || sets.contains(where: { $0.subject == subject }) {
        place.fault(.generalRubricSets(subject, found: general))
      }
    }
    for (index, set) in sets.enumerated() where !set.isGeneral {
      guard let other = sets[..<index].first(where: { $0.rivals(set) }) else { continue }
      RulebookPlace(node: .null, path: "\(place.path)[\(index)]", reading: place.reading)
        .fault(.overlapsRubricSet(other.id))
    }
    if let practice { compareOffers(of: sets, for: .teacher, with: practice, at: place) }
    return sets
  }

  /// The general set of a jenis pegawai has as many sub-indicators as are offered, any other as many as must be chosen.
  static func compareOffers(
    of sets: [RubricSet], for subject: Subject, with practice: PracticeRule, at place: RulebookPlace
  ) {
    for (index, set) in sets.enumerated() where set.subject == subject {
      let list = RulebookPlace(node: .null, path: "\(place.path)[\(index)].indicators", reading: place.reading)
      let found = set.indicators.count
      if set.isGeneral, found != practice.offered {
        list.fault(.wrongCount(found: found, expected: practice.offered))
      } else if found < practice.minimum {
        list.fault(.tooFew(found: found, atLeast: practice.minimum))
      }
    }
  }

  private static func readRubricSet(_ place: RulebookPlace, indicators known: Set<String>) -> RubricSet? {
    let keys = ["id", "title", "staffKinds", "schoolForms", "indicators", "source"]
    guard let fields = place.fields(keys, optional: ["subject"]) else { return nil }
    let id = fields.id()
    let title = fields.text("title")
    let subject = fields["subject"] == nil ? .teacher : fields.choice("subject", Subject.self)
    let staffKinds = fields.list("staffKinds", atLeast: 0) { $0.text(limit: 100).map(folded) }
    let schoolForms = fields.list("schoolForms", atLeast: 0) { $0.text(limit: 100)?.uppercased() }
    let places = fields["indicators"]?.entries() ?? []
    let indicators = places.compactMap { $0.text(limit: 60) }
    for (place, id) in zip(places, indicators) where places.count == indicators.count && !known.contains(id) {
      place.fault(.unknownReference(id))
    }
    place.reportRepeated(places)
    let source = fields.source()
    guard let id, let title, let subject, let staffKinds, let schoolForms, places.count == indicators.count, let source
    else { return nil }
    return RubricSet(
      id: id, title: title, subject: subject, staffKinds: staffKinds, schoolForms: schoolForms, indicators: indicators,
      source: source)
  }
}

extension RulebookFields {
  /// A supplied sentence with these placeholders and no others.
  func wording(_ key: String, with placeholders: [String]) -> String? {
    guard let place = places[key], let text = sentence(key) else { return nil }
    let found = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
      part.contains("}") ? "{" + part.prefix { $0 != "}" } + "}" : "{" + part
    }
    for placeholder in placeholders where !found.contains(placeholder) { place.fault(.missingPlaceholder(placeholder)) }
    for placeholder in found where !placeholders.contains(placeholder) { place.fault(.unknownPlaceholder(placeholder)) }
    return text
  }

  func compare(_ minimum: Int?, _ maximum: Int?, at key: String) {
    if let minimum, let maximum, minimum > maximum { places[key]?.fault(.minimumAboveMaximum) }
  }
}
