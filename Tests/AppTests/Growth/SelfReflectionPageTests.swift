import App
import Domain
import HTTPTypes
import Storage
import TestSupport
import Testing

@Suite("Refleksi kompetensi is filled in, seen again, and seen by nobody else")
struct SelfReflectionPageTests {
  private static func model(_ test: TestHouse) -> CompetenceModel {
    test.house.rulebooks.current("2026")!.rules.competences!
  }

  /// The same level everywhere, but for these statements.
  private static func answers(
    _ test: TestHouse, all level: Int = 3, but others: [String: Int] = [:]
  ) -> [(String, String)] {
    model(test).statements.map { ("p-\($0.id)", String(others[$0.id] ?? level)) }
  }

  // R-GROW-5
  @Test(
    "answered, the result says what to learn and why; answered again, the newest counts", arguments: Driver.allCases)
  func twice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let begin = try await wayan.get(.selfReflection)
      #expect(begin.text.contains("13 pernyataan") && begin.text.contains("bukan bagian dari penilaian"))
      let form = try await wayan.get(.selfReflectionAnswers)
      for statement in Self.model(test).statements { #expect(form.text.contains(statement.title)) }
      let done = try await wayan.submit(
        form, to: .selfReflectionAnswers, Self.answers(test, but: ["kurikulum": 1]))
      #expect(done.location == "/refleksi-kompetensi?kabar=refleksi-tersimpan")
      let result = try await wayan.get(.selfReflection)
      #expect(result.text.contains("Memahami dan menerapkan kurikulum"))
      #expect(result.text.contains("Anda menjawab “Belum saya lakukan” untuk"))
      #expect(result.text.contains("Kompetensi profesional (rata-rata 2,33 dari 4)"))
      #expect(!result.text.contains("Refleksi sebelumnya"))

      test.demo.today = Day("2026-03-02")!
      let later = try await browser.signedIn(as: test.village.wayan)
      let again = try await later.get(.selfReflectionAnswers)
      _ = try await later.submit(again, to: .selfReflectionAnswers, Self.answers(test, but: ["komunitas": 2]))
      let newest = try await later.get(.selfReflection)
      #expect(newest.text.contains("Diisi 2 Maret 2026"))
      #expect(newest.text.contains("12 Januari 2026: belajar Memahami dan menerapkan kurikulum."))
      let upper = newest.text.components(before: "Refleksi sebelumnya")
      #expect(upper.contains("Belajar dan berbagi dalam komunitas belajar") && !upper.contains("menerapkan kurikulum"))
    }
  }

  // R-GROW-1
  @Test(
    "what is unanswered is told beside it, the other answers are kept and nothing is stored", arguments: Driver.allCases
  )
  func unanswered(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let form = try await wayan.get(.selfReflectionAnswers)
      let some = Self.answers(test, but: ["kurikulum": 7]).filter { $0.0 != "p-komunitas" }
      let page = try await wayan.submit(form, to: .selfReflectionAnswers, some)
      #expect(page.status == 422)
      #expect(page.html.contains("href=\"#p-komunitas\"") && page.html.contains("href=\"#p-kurikulum\""))
      #expect(page.html.contains("id=\"p-komunitas-salah\"") && !page.html.contains("id=\"p-kerja-rekan-salah\""))
      #expect(
        page.text.contains("Pilih satu jawaban.") && page.text.contains("jawaban yang terkirim tidak ada dalam pilihan")
      )
      #expect(page.html.matches(of: /\schecked/).count == Self.model(test).statements.count - 2)
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM self_reflection") == 0)
    }
  }

  @Test("a form sent twice is one refleksi", arguments: Driver.allCases)
  func repeated(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let form = try await wayan.get(.selfReflectionAnswers)
      for _ in 0..<2 {
        let page = try await wayan.submit(form, to: .selfReflectionAnswers, Self.answers(test))
        #expect(page.status == 303)
      }
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM self_reflection") == 1)
    }
  }

  @Test("the same form with other answers stores none of them, says so and keeps them", arguments: Driver.allCases)
  func changed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let form = try await wayan.get(.selfReflectionAnswers)
      #expect(form.html.contains("data-autosave-key=\"refleksi-kompetensi\""))
      #expect(try await wayan.submit(form, to: .selfReflectionAnswers, Self.answers(test)).status == 303)
      let other = Self.answers(test, but: ["kurikulum": 1])
      let page = try await wayan.submit(form, to: .selfReflectionAnswers, other)
      #expect(page.status == 409)
      #expect(page.text.contains("jawaban itu yang tersimpan"))
      #expect(page.html.contains("name=\"p-kurikulum\" value=\"1\" checked"))
      #expect(!(try await wayan.get(.selfReflection).text.contains("Memahami dan menerapkan kurikulum")))
      #expect(try await wayan.submit(page, to: .selfReflectionAnswers, other).status == 303)
      #expect(try await test.house.database.number("SELECT COUNT(*) FROM self_reflection") == 2)
    }
  }

  // R-GROW-6
  @Test("the plan offers the topics to its owner, and the result leads to the plan", arguments: Driver.allCases)
  func intoThePlan(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      let before = try await desk.teacher.get(.planPart(desk.record, .competence))
      #expect(before.text.contains("Isi refleksi kompetensi dahulu"))
      let form = try await desk.teacher.get(.selfReflectionAnswers)
      _ = try await desk.teacher.submit(
        form, to: .selfReflectionAnswers, Self.answers(test, but: ["kurikulum": 1, "komunitas": 2]))
      let result = try await desk.teacher.get(.selfReflection)
      #expect(result.html.contains("href=\"\(Path.planPart(desk.record, .competence).address)\""))
      _ = try await desk.answer(.competence)
      let details = try await desk.teacher.get(.planPartDetails(desk.record, .competence))
      #expect(details.text.contains("Saran dari refleksi kompetensi Anda, 12 Januari 2026"))
      #expect(details.text.contains("Belajar dan berbagi dalam komunitas belajar"))
      let refused = try await desk.answer(.competence, desk.answers(.competence) + [("langkah", "rincian")])
      #expect(refused.status == 422 && refused.text.contains("Saran dari refleksi kompetensi Anda"))
    }
  }

  // R-GROW-4
  @Test(
    "whoever rates finds the same page with a refleksi and without, and the same predicate", arguments: Driver.allCases)
  func noPartOfTheRating(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await AppraisalTests.waiting(test)
      let before = try await browser.signedIn(as: test.village.made).get(.appraisal(record)).text
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let form = try await wayan.get(.selfReflectionAnswers)
      let kept = try await wayan.submit(form, to: .selfReflectionAnswers, Self.answers(test, but: ["kurikulum": 1]))
      #expect(kept.status == 303)
      let made = try await browser.signedIn(as: test.village.made)
      #expect(try await made.get(.appraisal(record)).text == before)
      #expect(try await made.sendRating(RatingFields.with("meets", "meets"), of: record).status == 303)
      let rated = try await test.record(record)
      #expect(rated.appraisal?.predicate == .good)
    }
  }

  // R-GROW-4
  @Test("no page of the house shows one person's refleksi to another", arguments: Driver.allCases)
  func alone(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let record = try await test.open(for: village.wayan, at: .planDraft)
      let wayan = try await browser.signedIn(as: village.wayan)
      let form = try await wayan.get(.selfReflectionAnswers)
      _ = try await wayan.submit(form, to: .selfReflectionAnswers, Self.answers(test, but: ["kurikulum": 1]))
      let topic = "Memahami dan menerapkan kurikulum"
      let own = try await wayan.get(.selfReflection)
      #expect(own.text.contains(topic))
      for person in [village.nur, village.made, village.dewi, village.yohanes, village.ratna, village.agus] {
        let other = try await browser.signedIn(as: person)
        for route in Site.routes where route.method == .get {
          let address = route.pattern.split(separator: "/", omittingEmptySubsequences: false).map { part in
            switch part {
            case ":record": "\(record.number)"
            case ":person": "\(village.wayan.number)"
            default: part.hasPrefix(":") ? "1" : String(part)
            }
          }.joined(separator: "/")
          let page = try await other.get(address)
          #expect(!page.text.contains(topic), "\(address)")
        }
      }
      let nur = try await browser.signedIn(as: village.nur)
      #expect(try await nur.get(.selfReflection).text.contains("Mulai refleksi"))
    }
  }

  @Test("without a period it says so and takes nothing", arguments: Driver.allCases)
  func noPeriod(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2027-01-05")!) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(try await wayan.get(.selfReflection).text.contains("Periode penilaian belum dibuka."))
      #expect(try await wayan.get(.selfReflectionAnswers).location == "/refleksi-kompetensi")
      let sent = try await wayan.post(
        .selfReflectionAnswers, Self.answers(test) + [("command_id", "refleksi-tanpa-periode")])
      #expect(sent.status == 404)
    }
  }
}

extension String {
  /// What stands before the first occurrence of a text; everything where there is none.
  fileprivate func components(before text: String) -> Substring {
    firstRange(of: text).map { self[..<$0.lowerBound] } ?? self[...]
  }
}
