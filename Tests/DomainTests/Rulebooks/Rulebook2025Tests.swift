import Domain
import Testing

@Suite("The rulebook 2025")
struct Rulebook2025Tests {
  private let rules = ExampleBook.year2025.rules

  @Test("is one year with four stages, reflection instead of points, documents confirmed instead of uploaded")
  func shape() {
    #expect(rules.id == "2025")
    #expect(rules.periods.map(\.id) == ["tahun"])
    #expect(rules.stages.map(\.kind) == [.planning, .execution, .appraisal, .evaluationFollowUp])
    #expect(rules.competence.scheme == .reflection)
    for subject in Subject.allCases {
      #expect(rules.serving(subject).accountability.allSatisfy { $0.proof == .confirmed })
    }
    #expect(rules.practice.minimum == 1)
    #expect(rules.practice.maximum == 1)
    #expect(rules.detours.automaticApproval)
  }

  @Test(
    "opens the rating on 15 November, which is sourced; its other windows are ours and stop nothing",
    arguments: [
      (Window.Step.planning, "2024-12-31", Window.Standing.early(.warn, opens: Day("2025-01-01")!)),
      (.planning, "2025-02-28", .open), (.planning, "2025-03-01", .late(.warn, closed: Day("2025-02-28")!)),
      (.execution, "2025-11-14", .open), (.execution, "2025-11-15", .late(.warn, closed: Day("2025-11-14")!)),
      (.appraisal, "2025-11-14", .early(.block, opens: Day("2025-11-15")!)), (.appraisal, "2025-11-15", .open),
      (.appraisal, "2026-01-01", .late(.warn, closed: Day("2025-12-31")!)),
    ])
  func windows(step: Window.Step, day: String, standing: Window.Standing) throws {
    let window = rules.window(for: step)
    #expect(window.standing(on: try #require(Day(day)), in: 2025) == standing)
    #expect(window.source.status == (step == .appraisal ? .sourced : .provisional))
  }

  @Test("names its own decree, and what it has in common with 2026 under the same ids")
  func common() {
    let next = ExampleBook.year2026.rules
    #expect(rules.source.citation.hasPrefix("Kepdirjen GTK Nomor 4242"))
    #expect(!rules.source.citation.contains("271"))
    #expect(rules.rubricSets.map(\.id) == next.rubricSets.map(\.id))
    #expect(rules.rubricSet("umum")?.indicators == next.rubricSet("umum")?.indicators)
    #expect(rules.indicators.map(\.name) == next.indicators.map(\.name))
    #expect(rules.indicator("keteraturan-suasana-kelas") != next.indicator("keteraturan-suasana-kelas"))
    #expect(rules.windows != next.windows)
  }
}

@Suite("Every rulebook that ships")
struct ShippedRulebooksTests {
  @Test("says no sentence of a rubric twice", arguments: [ExampleBook.year2025, .year2026])
  func ownSentences(book: ExampleBook) {
    let focuses = book.rules.indicators.flatMap(\.focuses)
    let sentences = focuses.flatMap { $0.recommended + $0.avoided } + focuses.map(\.title)
    #expect(Set(sentences).count == sentences.count)
  }

  @Test("gives everybody a rubric of their jenis pegawai", arguments: [ExampleBook.year2025, .year2026])
  func everybody(book: ExampleBook) {
    for subject in Subject.allCases {
      for form in ["SD", "SMP", "SMA", "SMK", "TK", "SLB", "PKBM", nil] {
        let set = book.rules.serving(subject).rubricSet(forStaffKind: nil, schoolForm: form)
        #expect(set.subject == subject)
        #expect(book.rules.indicators(of: set).count == set.indicators.count)
      }
    }
  }

  @Test("has the nine cells of PermenPANRB 6/2022", arguments: [ExampleBook.year2025, .year2026])
  func cells(book: ExampleBook) {
    let cells = Rating.allCases.map { result in
      Rating.allCases.map { book.rules.predicate(result: result, behaviour: $0) }
    }
    #expect(
      cells == [
        [.veryPoor, .needsImprovement, .needsImprovement], [.poor, .good, .good], [.poor, .good, .veryGood],
      ])
  }
}
