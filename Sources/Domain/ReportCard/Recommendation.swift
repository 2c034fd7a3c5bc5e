/// Rekomendasi fokus: which sub-indicator the school's Rapor Pendidikan speaks for, with the reason as data; or why it
/// speaks for none.
package enum Recommendation: Equatable, Sendable {
  /// The candidate's id.
  case focus(String, Reason)
  case none(Absence)

  package enum Absence: String, CaseIterable, Sendable {
    /// No candidate has a row with a label, nor has its dimension.
    case nothingUsable
    /// All rows that can be compared say the same.
    case allEqual
  }

  /// The figures of the row that was compared, and what set it apart.
  package struct Reason: Equatable, Sendable {
    /// Year of the report.
    package let year: Int
    package let label: ReportCard.Label
    /// In the nation where every row that was still in the running has it, else in the province.
    package let ranking: Ranking?
    /// In hundredths; negative: turun.
    package let change: Int?
    /// In hundredths.
    package let score: Int?
    /// Set where the figures are not the sub-indicator's own.
    package let standIn: StandIn?
    /// The last criterion that was needed.
    package let decidedBy: Criterion
    /// Ids of the candidates that are equal to this one in everything; it comes first in the rulebook.
    package let alike: [String]

    package init(
      year: Int, label: ReportCard.Label, ranking: Ranking?, change: Int?, score: Int?, standIn: StandIn?,
      decidedBy: Criterion, alike: [String]
    ) {
      self.year = year
      self.label = label
      self.ranking = ranking
      self.change = change
      self.score = score
      self.standIn = standIn
      self.decidedBy = decidedBy
      self.alike = alike
    }
  }

  package struct Ranking: Equatable, Sendable {
    package enum Scope: String, CaseIterable, Sendable { case province, nation }
    package let scope: Scope
    package let quintile: ReportCard.Quintile

    package init(scope: Scope, quintile: ReportCard.Quintile) {
      self.scope = scope
      self.quintile = quintile
    }
  }

  /// The dimension whose row spoke for a sub-indicator.
  package struct StandIn: Equatable, Sendable {
    package enum Cause: String, CaseIterable, Sendable {
      /// The report has no row for the sub-indicator.
      case missing
      /// It has one, without a label.
      case unlabelled
    }
    package let dimension: String
    package let cause: Cause

    package init(dimension: String, cause: Cause) {
      self.dimension = dimension
      self.cause = cause
    }
  }

  /// In the order of the ministry's advice for choosing problems (Identifikasi of IRB, Perencanaan Berbasis Data): merah
  /// before kuning before hijau; the lower ranking; the largest drop or smallest rise; the lower score.
  package enum Criterion: String, CaseIterable, Sendable {
    case label, ranking, change, score
    /// Nothing to compare with: only one candidate has figures.
    case onlyOne
  }
}

extension ReportCard {
  /// What may be recommended: a sub-indicator of D.1 to guru; to kepala sekolah a practice below D.3, which has no row of
  /// its own in any edition that we know, so that its dimension (D.3.1 to D.3.3) speaks for it.
  package struct Candidate: Equatable, Sendable {
    package let id: String
    package let name: String
    package let dimension: String
    package let dimensionCode: String

    package init(id: String, name: String, dimension: String, dimensionCode: String) {
      self.id = id
      self.name = name
      self.dimension = dimension
      self.dimensionCode = dimensionCode
    }

    package init(_ indicator: SubIndicator) {
      self.init(
        id: indicator.id, name: indicator.name, dimension: indicator.dimension, dimensionCode: indicator.dimensionCode)
    }
  }

  /// Praktik kinerja yang direkomendasikan, among the rulebook's sub-indicators.
  package func recommendation(among indicators: [SubIndicator]) -> Recommendation {
    recommendation(among: indicators.map { Candidate($0) })
  }

  /// A criterion counts only where every row that is still in the running has its figure: an unknown ranking is neither
  /// better nor worse. Candidates that stay equal while others differ are told apart by their order.
  package func recommendation(among candidates: [Candidate]) -> Recommendation {
    // Made once: every candidate asks all of them.
    let keys = entries.map { ReportCardNames.key($0.name) }
    let contenders = candidates.compactMap { contender($0, among: keys) }
    guard !contenders.isEmpty else { return .none(.nothingUsable) }
    var left = contenders
    var decidedBy = Recommendation.Criterion.onlyOne
    var scope = Recommendation.Ranking.Scope.nation
    func narrow(_ criterion: Recommendation.Criterion, _ worth: (Contender) -> Int?) {
      let worths = left.compactMap(worth)
      guard worths.count == left.count, let worst = worths.min() else { return }
      let rest = left.filter { worth($0) == worst }
      if rest.count < left.count { decidedBy = criterion }
      left = rest
    }
    narrow(.label) { $0.worth }
    if !left.allSatisfy({ $0.entry.national != nil }), left.allSatisfy({ $0.entry.provincial != nil }) {
      scope = .province
    }
    narrow(.ranking) { (scope == .nation ? $0.entry.national : $0.entry.provincial)?.rawValue }
    narrow(.change) { $0.entry.change }
    narrow(.score) { $0.entry.score }
    if contenders.count > 1, left.count == contenders.count { return .none(.allEqual) }
    let chosen = left[0]
    return .focus(
      chosen.candidate.id,
      Recommendation.Reason(
        year: year, label: chosen.label, ranking: chosen.ranking(preferring: scope), change: chosen.entry.change,
        score: chosen.entry.score, standIn: chosen.standIn, decidedBy: decidedBy,
        alike: left.dropFirst().map(\.candidate.id)))
  }

  /// A candidate with the row that speaks for it.
  private struct Contender {
    let candidate: Candidate
    let entry: Entry
    let label: Label
    let worth: Int
    let standIn: Recommendation.StandIn?

    init?(_ candidate: Candidate, entry: Entry, standIn: Recommendation.StandIn?) {
      switch entry.label {
      case .poor: worth = 0
      case .fair: worth = 1
      case .good: worth = 2
      case .unavailable, nil: return nil
      }
      self.candidate = candidate
      self.entry = entry
      self.label = entry.label ?? .unavailable
      self.standIn = standIn
    }

    func ranking(preferring scope: Recommendation.Ranking.Scope) -> Recommendation.Ranking? {
      let national = entry.national.map { Recommendation.Ranking(scope: .nation, quintile: $0) }
      let provincial = entry.provincial.map { Recommendation.Ranking(scope: .province, quintile: $0) }
      return scope == .nation ? national ?? provincial : provincial ?? national
    }
  }

  private func contender(_ candidate: Candidate, among keys: [String]) -> Contender? {
    let dimensionKey = ReportCardNames.key(candidate.dimension)
    let own = row(named: candidate.name, among: keys) { ancestors in
      ancestors.contains { ReportCardNames.key($0.name) == dimensionKey }
    }
    if let own, let contender = Contender(candidate, entry: own, standIn: nil) { return contender }
    guard let dimension = row(named: candidate.dimension, code: candidate.dimensionCode, among: keys) else {
      return nil
    }
    let standIn = Recommendation.StandIn(dimension: candidate.dimension, cause: own == nil ? .missing : .unlabelled)
    return Contender(candidate, entry: dimension, standIn: standIn)
  }

  /// The row of that name: the one in its place where several have it, else the first. The code alone never makes a
  /// row the right one.
  private func row(
    named name: String, code: String? = nil, among keys: [String], belongs: ([Entry]) -> Bool = { _ in true }
  ) -> Entry? {
    let key = ReportCardNames.key(name)
    let found = entries.indices.filter { keys[$0] == key }
    let placed = found.first { (code == nil || entries[$0].code == code) && belongs(ancestors(of: $0)) }
    return (placed ?? found.first).map { entries[$0] }
  }
}
