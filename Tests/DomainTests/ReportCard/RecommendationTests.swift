import Testing

@testable import Domain

@Suite("Rapor Pendidikan recommends the weakest sub-indicator and says why")
struct RecommendationTests {
  typealias Entry = ReportCard.Entry
  static let candidates = [
    ReportCard.Candidate(
      id: "suasana", name: "Keteraturan Suasana Kelas", dimension: "Manajemen kelas", dimensionCode: "D.1.1"),
    ReportCard.Candidate(
      id: "disiplin", name: "Penerapan Disiplin Positif", dimension: "Manajemen kelas", dimensionCode: "D.1.1"),
    ReportCard.Candidate(
      id: "umpan", name: "Umpan Balik Konstruktif", dimension: "Dukungan psikologis", dimensionCode: "D.1.2"),
  ]
  static let names = ["Keteraturan suasana kelas", "Disiplin positif", "Umpan balik konstruktif"]

  private func recommend(_ entries: [Entry]) -> Recommendation {
    ReportCard(year: 2025, npsn: nil, entries: entries).recommendation(among: Self.candidates)
  }

  /// What one sub-indicator's row says.
  struct Row: Sendable {
    var label: ReportCard.Label? = .fair
    var province: ReportCard.Quintile?
    var nation: ReportCard.Quintile?
    var change: Int?
    var score: Int?
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rows: [Row]
    let chosen: Int
    let by: Recommendation.Criterion
    var alike: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "the label goes before everything else",
      rows: [
        Row(nation: .bottom, change: -900, score: 100), Row(label: .poor, nation: .top, change: 900, score: 9000),
        Row(label: .good, nation: .bottom, change: -999, score: 0),
      ], chosen: 1, by: .label),
    Case(
      testDescription: "then the lower ranking in the nation",
      rows: [
        Row(province: .bottom, nation: .middle, change: -900, score: 100),
        Row(province: .top, nation: .lowerMiddle, change: 900, score: 9000),
        Row(province: .bottom, nation: .top, change: -999, score: 0),
      ], chosen: 1, by: .ranking),
    Case(
      testDescription: "in the province where a national one is missing",
      rows: [
        Row(province: .bottom, nation: .top), Row(province: .middle), Row(province: .lowerMiddle, nation: .bottom),
      ], chosen: 0, by: .ranking),
    Case(
      testDescription: "no ranking at all where both are missing somewhere",
      rows: [
        Row(province: .bottom, nation: .bottom, score: 5000), Row(score: 4000), Row(nation: .middle, score: 6000),
      ], chosen: 1, by: .score),
    Case(
      testDescription: "then the largest drop",
      rows: [
        Row(nation: .middle, change: -100, score: 100), Row(nation: .middle, change: 300, score: 0),
        Row(nation: .middle, change: -101, score: 9000),
      ], chosen: 2, by: .change),
    Case(
      testDescription: "or the smallest rise",
      rows: [Row(change: 200, score: 0), Row(change: 150, score: 9000), Row(change: 151, score: 0)], chosen: 1,
      by: .change),
    Case(
      testDescription: "no change counts less than a rise",
      rows: [Row(change: 1), Row(change: 0), Row(change: 2)], chosen: 1, by: .change),
    Case(
      testDescription: "then the lower score",
      rows: [Row(change: 0, score: 5001), Row(change: 0, score: 5002), Row(change: 0, score: 5000)], chosen: 2,
      by: .score),
    Case(
      testDescription: "a figure that one of them lacks is no ground",
      rows: [Row(change: -500, score: 7000), Row(score: 6000), Row(change: -900, score: 6500)], chosen: 1, by: .score),
    Case(
      testDescription: "the lack of one that is out of the running does not matter",
      rows: [Row(label: .good), Row(change: 500, score: 1), Row(change: -500, score: 2)], chosen: 2, by: .change),
    Case(
      testDescription: "two that are equal while the third differs stand in the rulebook's order",
      rows: [Row(label: .good, score: 1), Row(score: 5000), Row(score: 5000)], chosen: 1, by: .label, alike: ["umpan"]),
    Case(
      testDescription: "where only one has figures there is nothing to compare",
      rows: [Row(label: .unavailable), Row(label: nil, score: 4000), Row(label: .good, score: 9900)], chosen: 2,
      by: .onlyOne),
  ]

  // R-PLAN-19
  @Test("label, then ranking, then change, then score", arguments: cases)
  func order(example: Case) {
    let entries = example.rows.enumerated().map { place, row in
      Entry(
        row: place + 2, code: nil, name: Self.names[place], label: row.label, score: row.score, change: row.change,
        provincial: row.province, national: row.nation)
    }
    guard case .focus(let id, let reason) = recommend(entries) else {
      Issue.record("no recommendation")
      return
    }
    let row = example.rows[example.chosen]
    #expect(id == Self.candidates[example.chosen].id)
    #expect(reason.decidedBy == example.by)
    #expect(reason.alike == example.alike)
    #expect((reason.year, reason.label, reason.change, reason.score) == (2025, row.label, row.change, row.score))
    #expect(reason.standIn == nil)
  }

  @Test("the reason shows the ranking that was compared")
  func rankingShown() {
    func ranking(_ rows: [(ReportCard.Quintile?, ReportCard.Quintile?)]) -> Recommendation.Ranking? {
      let entries = rows.enumerated().map { place, row in
        Entry(row: place, code: nil, name: Self.names[place], label: .fair, provincial: row.0, national: row.1)
      }
      guard case .focus(_, let reason) = recommend(entries) else { return nil }
      return reason.ranking
    }
    #expect(ranking([(.top, .bottom), (.bottom, .top)]) == Recommendation.Ranking(scope: .nation, quintile: .bottom))
    #expect(ranking([(.top, .bottom), (.bottom, nil)]) == Recommendation.Ranking(scope: .province, quintile: .bottom))
    #expect(ranking([(nil, .middle)]) == Recommendation.Ranking(scope: .nation, quintile: .middle))
  }

  @Test("where all rows say the same there is no recommendation", arguments: [ReportCard.Label.poor, .fair, .good])
  func allEqual(label: ReportCard.Label) {
    let entries = Self.names.map {
      Entry(row: 1, code: nil, name: $0, label: label, score: 5000, change: 0, national: .middle)
    }
    #expect(recommend(entries) == .none(.allEqual))
    // A figure that the others lack does not make a difference either.
    let partial = [Entry(row: 9, code: nil, name: Self.names[0], label: label)] + entries.dropFirst()
    #expect(recommend(partial) == .none(.allEqual))
  }

  @Test("where nothing can be used there is no recommendation")
  func nothingUsable() {
    #expect(recommend([]) == .none(.nothingUsable))
    #expect(recommend([Entry(row: 1, code: "A.1", name: "Literasi", label: .poor)]) == .none(.nothingUsable))
    #expect(
      recommend(Self.names.map { Entry(row: 1, code: nil, name: $0, label: .unavailable) }) == .none(.nothingUsable))
    let sameCode = Entry(row: 1, code: "D.1.1", name: "Sarana bermain", label: .poor)
    #expect(recommend([sameCode]) == .none(.nothingUsable))
  }

  @Test("a dimension stands in for its missing sub-rows, and the reason says so")
  func standIn() {
    let entries = [
      Entry(row: 1, code: "D.1.1", name: "Manajemen kelas", label: .poor, score: 3000),
      Entry(row: 2, code: "D.1.2", name: "Dukungan psikologis", label: .good, score: 8000),
      Entry(row: 3, code: nil, name: "Umpan balik konstruktif", label: .fair, score: 5000),
    ]
    let standIn = Recommendation.StandIn(dimension: "Manajemen kelas", cause: .missing)
    #expect(
      recommend(entries)
        == .focus(
          "suasana",
          Recommendation.Reason(
            year: 2025, label: .poor, ranking: nil, change: nil, score: 3000, standIn: standIn, decidedBy: .label,
            alike: ["disiplin"])))
  }

  @Test("a sub-row without a label is represented too, but one with a label speaks for itself")
  func unlabelled() {
    let entries = [
      Entry(row: 1, code: "D.1.1", name: "Manajemen kelas", label: .fair, score: 3000),
      Entry(row: 2, code: nil, name: "Keteraturan suasana kelas", label: .good),
      Entry(row: 3, code: nil, name: "Penerapan disiplin positif", label: nil, score: 1000),
    ]
    guard case .focus(let id, let reason) = recommend(entries) else {
      Issue.record("no recommendation")
      return
    }
    #expect(id == "disiplin")
    #expect(reason.standIn == Recommendation.StandIn(dimension: "Manajemen kelas", cause: .unlabelled))
    #expect(reason.score == 3000)
  }

  @Test("only a dimension for all its sub-indicators: they are equal")
  func onlyOneDimension() {
    #expect(recommend([Entry(row: 1, code: "D.1.1", name: "Manajemen kelas", label: .poor)]) == .none(.allEqual))
  }

  @Test("where a name stands twice, the row below its own dimension counts")
  func placedByOrder() {
    let entries = [
      Entry(row: 1, code: "D.2", name: "Refleksi guru", label: .good),
      Entry(row: 2, code: nil, name: "Umpan balik konstruktif", label: .poor),
      Entry(row: 3, code: "D.1.2", name: "Dukungan afektif", label: .good),
      Entry(row: 4, code: nil, name: "Umpan balik konstruktif", label: .good, score: 8000),
      Entry(row: 5, code: nil, name: "Disiplin positif", label: .fair, score: 6000),
    ]
    guard case .focus(let id, let reason) = recommend(entries) else {
      Issue.record("no recommendation")
      return
    }
    #expect(id == "disiplin")
    #expect(reason.score == 6000)
  }

  @Test("one code with two meanings: the name decides, whichever comes first")
  func codeWithTwoMeanings() {
    let paud = [
      ReportCard.Candidate(
        id: "bermain", name: "Kegiatan Bermain yang Bermakna",
        dimension: "Proses belajar yang sesuai bagi anak usia dini", dimensionCode: "D.2")
    ]
    let dasmen = Entry(row: 1, code: "D.2", name: "Refleksi dan perbaikan pembelajaran oleh guru", label: .poor)
    let early = Entry(row: 2, code: "D.2", name: "Proses belajar yang sesuai bagi anak usia dini", label: .good)
    for entries in [[dasmen, early], [early, dasmen]] {
      let found = ReportCard(year: 2025, npsn: nil, entries: entries).recommendation(among: paud)
      guard case .focus("bermain", let reason) = found else {
        Issue.record("no recommendation")
        return
      }
      #expect(reason.label == .good)
      #expect(reason.decidedBy == .onlyOne)
    }
    #expect(ReportCard(year: 2025, npsn: nil, entries: [dasmen]).recommendation(among: paud) == .none(.nothingUsable))
  }
}
