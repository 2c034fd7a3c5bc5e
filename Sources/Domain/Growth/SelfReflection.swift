/// Refleksi kompetensi: what somebody says of themselves, one level for each statement. It is theirs alone; no rating
/// rests on it.
package struct SelfReflection: Equatable, Sendable {
  /// Levels from 1, by the id of the statement.
  package let levels: [String: Int]

  package init(levels: [String: Int]) { self.levels = levels }

  /// Why an answer cannot be taken.
  package enum Fault: Hashable, Sendable {
    case unanswered(statement: String)
    case unknownLevel(statement: String)

    package var statement: String {
      switch self {
      case .unanswered(let statement), .unknownLevel(let statement): statement
      }
    }
  }

  /// Everything that is missing, in the order of the page. Answers to what the model does not ask count for nothing.
  package func faults(under model: CompetenceModel) -> [Fault] {
    model.statements.compactMap { statement in
      guard let level = levels[statement.id] else { return .unanswered(statement: statement.id) }
      return (1...CompetenceModel.levelCount).contains(level) ? nil : .unknownLevel(statement: statement.id)
    }
  }

  /// What follows from the answers; a statement without one is left out.
  package func outcome(under model: CompetenceModel) -> GrowthAdvice {
    let standings = model.areas.compactMap { area -> GrowthAdvice.Standing? in
      let answered = area.statements.compactMap { levels[$0.id] }
      return answered.isEmpty
        ? nil : GrowthAdvice.Standing(area: area, sum: answered.reduce(0, +), count: answered.count)
    }
    let low = standings.flatMap { standing in
      standing.area.statements.compactMap { statement in
        levels[statement.id].map { GrowthAdvice.Learning(statement: statement, of: standing, level: $0) }
      }
    }.filter { $0.level < CompetenceModel.levelCount }
    // What is low comes before what is only not the highest; the latter alone is still something to learn.
    let wanted = low.filter { $0.level <= GrowthAdvice.lowLevel }
    return GrowthAdvice(
      strengths: standings.filter(\.isStrength).stablySorted { $1.isBelow($0) },
      improvements: standings.filter { !$0.isStrength }.stablySorted { $0.isBelow($1) },
      learning: Array((wanted.isEmpty ? low : wanted).stablySorted { $0.isBefore($1) }.prefix(GrowthAdvice.topics)))
  }
}

/// Hasil refleksi kompetensi: strengths, what to improve, and what to learn first. Where two are equal the one that stands
/// first in the rulebook comes first, so that the same answers always advise the same.
package struct GrowthAdvice: Equatable, Sendable {
  /// The highest first.
  package let strengths: [Standing]
  /// The lowest first.
  package let improvements: [Standing]
  package let learning: [Learning]

  /// Topics that are recommended at most: more is no advice.
  package static let topics = 3
  /// The highest level that counts as low.
  package static let lowLevel = 2
  /// The mean level from which a competence is a strength.
  package static let strongLevel = 3

  /// One competence with its answers.
  package struct Standing: Equatable, Sendable {
    package let area: CompetenceArea
    package let sum: Int
    package let count: Int

    /// The mean in hundredths, rounded half up.
    package var mean: Int { (sum * 200 + count) / (count * 2) }
    package var isStrength: Bool { sum >= GrowthAdvice.strongLevel * count }

    // Compared as fractions: a rounded mean would make equal what is not.
    func isBelow(_ other: Standing) -> Bool { sum * other.count < other.sum * count }
  }

  /// A topic, and the answer for which it is recommended.
  package struct Learning: Equatable, Sendable {
    package let statement: CompetenceStatement
    package let standing: Standing
    package let level: Int

    init(statement: CompetenceStatement, of standing: Standing, level: Int) {
      self.statement = statement
      self.standing = standing
      self.level = level
    }

    /// The lower answer first; of equal ones that of the lower competence.
    func isBefore(_ other: Learning) -> Bool {
      level != other.level ? level < other.level : standing.isBelow(other.standing)
    }
  }
}

extension Array {
  /// Sorted, and what is equal stays in its order: the standard library promises that of no sort.
  fileprivate func stablySorted(_ isBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if isBefore(left.element, right.element) { return true }
      if isBefore(right.element, left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}
