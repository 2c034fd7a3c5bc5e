/// Penilaian: the nine cells, the distribution guide, angka kredit and the days for acceptance.
extension Rulebook {
  static func readPredicateTable(_ fields: RulebookFields) -> [PredicateCell]? {
    let cells = fields.list("predicateTable") { place -> PredicateCell? in
      guard let fields = place.fields(["result", "behaviour", "predicate"]) else { return nil }
      let result = fields.choice("result", Rating.self)
      let behaviour = fields.choice("behaviour", Rating.self)
      let predicate = fields.choice("predicate", Predicate.self)
      guard let result, let behaviour, let predicate else { return nil }
      return PredicateCell(result: result, behaviour: behaviour, predicate: predicate)
    }
    guard let cells, let place = fields["predicateTable"] else { return nil }
    for (index, cell) in cells.enumerated() where cells[..<index].contains(where: { $0.isSamePair(as: cell) }) {
      let entry = RulebookPlace(node: .null, path: "\(place.path)[\(index)]", reading: place.reading)
      entry.fault(.repeatedPair(result: cell.result, behaviour: cell.behaviour))
    }
    for result in Rating.allCases {
      for behaviour in Rating.allCases
      where !cells.contains(where: { $0.result == result && $0.behaviour == behaviour }) {
        place.fault(.missingPair(result: result, behaviour: behaviour))
      }
    }
    return cells
  }

  static func readDistribution(_ fields: RulebookFields) -> [DistributionGuide]? {
    if let place = fields["distribution"] { place.reportRepeated(place.places(of: "achievement")) }
    let guides = fields.list("distribution") { place -> DistributionGuide? in
      guard let fields = place.fields(["achievement", "advice", "shares", "source"]) else { return nil }
      let achievement = fields.choice("achievement", DistributionGuide.Achievement.self)
      let advice = fields.sentence("advice")
      let shares = fields.list("shares", readShare)
      let source = fields.source()
      let least = (shares ?? []).compactMap(\.atLeast).reduce(0, +)
      if least > 100 { fields["shares"]?.fault(.sharesAboveAll(least)) }
      guard let achievement, let advice, let shares, let source else { return nil }
      return DistributionGuide(achievement: achievement, advice: advice, shares: shares, source: source)
    }
    guard let guides else { return nil }
    for achievement in DistributionGuide.Achievement.allCases
    where !guides.contains(where: { $0.achievement == achievement }) {
      fields["distribution"]?.fault(.missingEntry(achievement.rawValue))
    }
    return guides
  }

  private static func readShare(_ place: RulebookPlace) -> DistributionGuide.Share? {
    guard let fields = place.fields(["predicates"], optional: ["atLeast", "atMost"]) else { return nil }
    let predicates = fields.choices("predicates", Predicate.self)
    let atLeast = fields.integer("atLeast", 0...100)
    let atMost = fields.integer("atMost", 0...100)
    fields.compare(atLeast, atMost, at: "atLeast")
    guard let predicates else { return nil }
    return DistributionGuide.Share(predicates: predicates, atLeast: atLeast, atMost: atMost)
  }

  static func readCreditPoints(_ fields: RulebookFields) -> CreditPointRule? {
    guard let fields = fields["creditPoints"]?.fields(["grades", "percents", "digits", "source"]) else { return nil }
    let grades = readGrades(fields)
    let known = Predicate.allCases.map(\.rawValue)
    let written = fields["percents"]?.fields(known)
    let percents = Predicate.allCases.compactMap { predicate in
      written?.integer(predicate.rawValue, 0...200).map { (predicate, $0) }
    }
    let digits = fields.integer("digits", 0...2)
    let source = fields.source()
    guard let grades, percents.count == known.count, let digits, let source else { return nil }
    return CreditPointRule(
      grades: grades, percents: Dictionary(uniqueKeysWithValues: percents), digits: digits, source: source)
  }

  /// Every jenjang, lowest first; a golongan ruang belongs to one of them.
  private static func readGrades(_ fields: RulebookFields) -> [CreditPointRule.Grade]? {
    let grades = fields.list("grades", readGrade)
    guard let grades, let place = fields["grades"] else { return nil }
    for grade in FunctionalGrade.allCases where !grades.contains(where: { $0.grade == grade }) {
      place.fault(.missingEntry(grade.rawValue))
    }
    let order = FunctionalGrade.allCases
    let names = place.places(of: "grade")
    for (index, grade) in grades.enumerated().dropFirst() {
      if grades[..<index].contains(where: { $0.grade == grade.grade }) {
        names[index].fault(.duplicate(grade.grade.rawValue))
      } else if order.firstIndex(of: grades[index - 1].grade)! > order.firstIndex(of: grade.grade)! {
        names[index].fault(.outOfOrder)
      }
    }
    for (index, grade) in grades.enumerated().dropLast() where grade.forGrade == nil {
      let path = "\(place.path)[\(index)].forGrade"
      place.reading.faults.append(RulebookFault(path: path, reason: .missingKey))
    }
    place.reportRepeated(place.places(of: "ranks").flatMap { $0.entries() ?? [] })
    return grades
  }

  private static func readGrade(_ place: RulebookPlace) -> CreditPointRule.Grade? {
    let keys = ["grade", "coefficient", "ranks", "forRank"]
    guard let fields = place.fields(keys, optional: ["forGrade"]) else { return nil }
    let grade = fields.choice("grade", FunctionalGrade.self)
    let coefficient = fields.positive("coefficient")
    let ranks = fields.list("ranks") { $0.text(limit: 10) }
    let forRank = fields.positive("forRank")
    let forGrade = fields.positive("forGrade")
    guard let grade, let coefficient, let ranks, let forRank else { return nil }
    return CreditPointRule.Grade(
      grade: grade, coefficient: coefficient, ranks: ranks, forRank: forRank, forGrade: forGrade)
  }

  static func readAcceptance(_ fields: RulebookFields) -> AcceptanceRule? {
    guard let fields = fields["acceptance"]?.fields(["days", "source"]) else { return nil }
    let days = fields.integer("days", 1...365)
    let source = fields.source()
    guard let days, let source else { return nil }
    return AcceptanceRule(days: days, source: source)
  }
}

extension PredicateCell {
  fileprivate func isSamePair(as other: PredicateCell) -> Bool {
    result == other.result && behaviour == other.behaviour
  }
}
