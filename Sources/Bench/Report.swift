import Foundation

/// The table that a run prints, in Markdown, so that it can stand in docs/PERFORMANCE.md as it is.
enum Report {
  static func write(_ results: [Result]) {
    print(
      "| page | engine | schools | per second | refused | p99 ms | do-nothing /s | house ÷ do-nothing | bare SQLite /s | house ÷ bare |"
    )
    print("|---|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    for one in results {
      print(
        "| \(one.page) (\(one.bytes) B) | \(one.engine) | \(one.schools) | \(whole(one.house.perSecond)) | \(share(one.house.refused)) | \(short(one.house.p99)) "
          + "| \(whole(one.idle.perSecond)) | \(ratio(one.house.perSecond, one.idle.perSecond)) "
          + "| \(whole(one.bare.perSecond)) | \(ratio(one.house.perSecond, one.bare.perSecond)) |")
    }
    let pages = results.map(\.page).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    for engine in Set(results.map(\.engine)).sorted() {
      for page in pages {
        let own = results.filter { $0.engine == engine && $0.page == page }.sorted { $0.schools < $1.schools }
        guard let small = own.first, let large = own.last, small.schools < large.schools else { continue }
        // The machine may have been slower in one of the two; the do-nothing route beside each tells by how much.
        let plain = ratio(small.house.perSecond, large.house.perSecond)
        let fair = ratio(
          small.house.perSecond / small.idle.perSecond, large.house.perSecond / large.idle.perSecond)
        print(
          "\(page), \(engine): \(large.schools) schools cost \(plain) times what \(small.schools) cost; \(fair) times measured by the do-nothing route."
        )
      }
    }
  }

  private static func whole(_ number: Double) -> String { String(Int(number.rounded())) }
  private static func share(_ part: Double) -> String { String(format: "%.0f %%", part * 100) }
  private static func short(_ number: Double) -> String { String(format: "%.1f", number) }
  private static func ratio(_ one: Double, _ other: Double) -> String { String(format: "%.2f", one / other) }
}
