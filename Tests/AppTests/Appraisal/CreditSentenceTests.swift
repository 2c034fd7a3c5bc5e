import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("The result says how many angka kredit there are, or why there are none")
struct CreditSentenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let employment: Employment
    let grade: FunctionalGrade?
    let ratings: (String, String)
    let sentence: String

    var testDescription: String { "\(employment.rawValue), \(grade?.rawValue ?? "no grade"), \(ratings)" }
  }

  static let cases = [
    Case(
      employment: .pns, grade: .junior, ratings: ("above", "above"),
      sentence: "12/12 × 150% × 25,00 = 37,50 (Guru Ahli Muda, predikat Sangat Baik)."),
    Case(
      employment: .pns, grade: .first, ratings: ("below", "meets"),
      sentence: """
        12/12 × 75% × 12,50 = 9,38 (Guru Ahli Pertama, predikat Butuh Perbaikan, dibulatkan dua angka di belakang koma).
        """),
    Case(
      employment: .pns, grade: .senior, ratings: ("below", "below"),
      sentence: "12/12 × 25% × 50,00 = 12,50 (Guru Ahli Utama, predikat Sangat Kurang)."),
    Case(employment: .pns, grade: nil, ratings: ("meets", "meets"), sentence: "Belum dapat dihitung: jenjang jabatan"),
    Case(
      employment: .cpns, grade: nil, ratings: ("meets", "meets"),
      sentence: "Belum ada: angka kredit dihitung setelah CPNS diangkat menjadi PNS"),
    Case(
      employment: .pppk, grade: .first, ratings: ("meets", "meets"),
      sentence: "Tidak ada: PPPK tidak memakai angka kredit."),
    Case(
      employment: .schoolHonorary, grade: nil, ratings: ("meets", "meets"),
      sentence: "Tidak ada: angka kredit hanya untuk PNS."),
  ]

  @Test("by status kepegawaian and jenjang", arguments: Driver.allCases, cases)
  func sentence(_ driver: Driver, _ one: Case) async throws {
    try await TestHouse.run(driver) { test, browser in
      let owner = test.village.wayan
      try await test.house.database.write { connection in
        try connection.run([
          "UPDATE person SET employment = \(one.employment.rawValue) WHERE id = \(owner.number)",
          "DELETE FROM person_grade WHERE person_id = \(owner.number)",
        ])
        if let grade = one.grade {
          try connection.run(
            """
            INSERT INTO person_grade (person_id, from_day, grade) VALUES (\(owner.number), '2020-07-01', \(grade.rawValue))
            """)
        }
      }
      let record = try await AppraisalTests.waiting(test)
      let made = try await browser.signedIn(as: test.village.made)
      #expect(
        try await made.sendRating(RatingFields.with(one.ratings.0, one.ratings.1), of: record).status == 303)
      let wayan = try await browser.signedIn(as: owner)
      #expect(try await wayan.get(.appraisal(record)).text.contains(one.sentence))
    }
  }
}
