import App
import Domain
import Storage
import Testing

extension TestHouse {
  /// The rulebook of 2026 with another text in some places, known to the database alone.
  func edited(_ changes: [(String, String)]) async throws -> Library.Book {
    let shipped = house.rulebooks.current("2026")!
    let text = changes.reduce(shipped.text) { $0.replacing($1.0, with: $1.1) }
    let book = try Library.read(text, file: "2026")
    try #require(book.hash != shipped.hash)
    let period: PeriodID = house.ids.next()
    try await house.database.write { connection in
      try PeriodRows.open(id: period, year: 2027, shape: book.rules.periods[0], book: book, at: 0, on: connection)
    }
    return book
  }
}
