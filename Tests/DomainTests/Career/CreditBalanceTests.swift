import Domain
import Testing

@Suite("A noted balance of angka kredit")
struct CreditBalanceTests {
  @Test(
    "is read as people write it",
    arguments: [
      ("37", 3700), ("37,5", 3750), ("37,50", 3750), ("37.5", 3750), ("37.50", 3750), ("0", 0), ("0,00", 0),
      ("1.050", 105_000), ("1.050,25", 105_025), ("150,375", 15_038), ("150,374", 15_037), ("9,995", 1000),
      (" 100 ", 10_000), ("1 050,5", 105_050), ("007", 700),
    ])
  func reads(text: String, hundredths: Int) {
    #expect(CreditBalance.hundredths(text) == hundredths)
  }

  @Test(
    "is nothing else",
    arguments: [
      "", " ", "lima puluh", "-5", "+5", "37,", ",5", "37,5,0", "1.05,5,", "1.0505", "10.50.00", "1,2345", "12345678",
      "1e3", "３７", "37%", ".5", "1..050",
    ])
  func refuses(text: String) {
    #expect(CreditBalance.hundredths(text) == nil)
  }

  @Test("says everything that is wrong at once")
  func faults() {
    let today = Example.day("2026-12-20")
    func faults(_ points: String, _ day: String) -> [CreditBalance.Fault] {
      CreditBalance.read(points: points, day: Day(day), today: today).faults
    }
    #expect(faults("x", "") == [.noNumber, .noDay])
    #expect(faults("2000,01", "2026-12-21") == [.tooMuch, .dayAhead])
    #expect(faults("2000", "2026-12-20") == [])
    let (balance, none) = CreditBalance.read(points: "62,5", day: Day("2025-12-31"), today: today)
    #expect(none == [])
    #expect(balance == CreditBalance(hundredths: 6250, day: Example.day("2025-12-31")))
  }
}
