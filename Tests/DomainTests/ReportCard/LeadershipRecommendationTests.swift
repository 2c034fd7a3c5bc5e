import Domain
import Testing

@Suite("Rapor Pendidikan recommends a practice of leadership by D.3")
struct LeadershipRecommendationTests {
  typealias Entry = ReportCard.Entry

  private static let rules = ExampleBook.year2026.rules.serving(.principal)
  private static let practices = rules.indicators(of: rules.rubricSet("kepala-sekolah")!)

  private func recommend(_ entries: [Entry]) -> Recommendation {
    ReportCard(year: 2025, npsn: nil, entries: entries).recommendation(among: Self.practices)
  }

  /// The three rows below D.3 as a report calls them, with what each says.
  private func rows(_ figures: (ReportCard.Label, ReportCard.Quintile?, change: Int?, score: Int?)...) -> [Entry] {
    let names = ["Visi-misi satuan pendidikan", "Pengelolaan kurikulum sekolah", "Dukungan bagi refleksi guru"]
    return [Entry(row: 1, code: "D.3", name: "Kepemimpinan instruksional", label: .good, score: 1, national: .bottom)]
      + zip(names, figures).enumerated().map { place, row in
        Entry(
          row: place + 2, code: "D.3.\(place + 1)", name: row.0, label: row.1.0, score: row.1.score,
          change: row.1.change, national: row.1.1)
      }
  }

  /// What was chosen, by the code of its dimension, and what set it apart.
  private func chosen(_ entries: [Entry]) -> (code: String, reason: Recommendation.Reason)? {
    guard case .focus(let id, let reason) = recommend(entries),
      let practice = Self.practices.first(where: { $0.id == id })
    else { return nil }
    return (practice.dimensionCode, reason)
  }

  @Test("label, then ranking, then change, then score, among the dimensions that stand in for the practices")
  func order() throws {
    let cases: [([Entry], String, Recommendation.Criterion)] = [
      (rows((.good, .bottom, -900, 10), (.poor, .top, 900, 9000), (.fair, .bottom, -900, 10)), "D.3.2", .label),
      (rows((.fair, .middle, -900, 10), (.fair, .top, 0, 9000), (.fair, .bottom, 900, 9000)), "D.3.3", .ranking),
      (rows((.fair, .middle, -710, 9000), (.fair, .middle, 90, 10), (.good, .bottom, -999, 0)), "D.3.1", .change),
      (rows((.fair, nil, 0, 5001), (.fair, nil, 0, 5000), (.fair, nil, 0, 5002)), "D.3.2", .score),
    ]
    for (entries, code, criterion) in cases {
      let found = try #require(chosen(entries))
      #expect(found.code == code)
      #expect(found.reason.decidedBy == criterion)
      #expect(found.reason.standIn?.cause == .missing)
    }
  }

  @Test("and says which practices of the dimension are equal, in the rubric's order")
  func alike() {
    let entries = rows((.good, .top, 0, 9000), (.good, .top, 0, 9000), (.poor, .bottom, -100, 3000))
    let standIn = Recommendation.StandIn(dimension: "Dukungan untuk refleksi guru", cause: .missing)
    #expect(
      recommend(entries)
        == .focus(
          "ks-komunitas-belajar",
          Recommendation.Reason(
            year: 2025, label: .poor, ranking: Recommendation.Ranking(scope: .nation, quintile: .bottom),
            change: -100, score: 3000, standIn: standIn, decidedBy: .label,
            alike: ["ks-siklus-praktik", "ks-refleksi-kompetensi-guru"])))
  }

  @Test("but nothing where the three say the same, or the school's D.3 means something else")
  func nothing() {
    let equal: (ReportCard.Label, ReportCard.Quintile?, change: Int?, score: Int?) = (.fair, .middle, 0, 5000)
    #expect(recommend(rows(equal, equal, equal)) == .none(.allEqual))
    let other = [Entry(row: 1, code: "D.3.1", name: "Sarana bermain di luar ruang", label: .poor)]
    #expect(recommend(other) == .none(.nothingUsable))
  }
}
