import Domain
import Testing

@Suite("A dated fact is added to, corrected or removed")
struct FactRevisionTests {
  private let today = Day("2026-12-20")!
  private let known = [Dated(FunctionalGrade.junior, from: Day("2018-04-01")!)]

  private func revised(
    _ facts: [Dated<FunctionalGrade>], _ revision: FactRevision?, _ grade: FunctionalGrade?, _ day: String?
  ) -> Result<[Dated<FunctionalGrade>], FactRevision.Fault> {
    Result { () throws(FactRevision.Fault) in
      try facts.revised(revision, value: grade, from: day.flatMap { Day($0) }, today: today)
    }
  }

  private func dated(_ grade: FunctionalGrade, _ day: String) -> Dated<FunctionalGrade> {
    Dated(grade, from: Day(day)!)
  }

  // R-PEOPLE-13
  @Test("The first needs a day that has come, and nothing typed is nothing known")
  func first() {
    #expect(revised([], nil, .junior, "2018-04-01") == .success(known))
    #expect(revised([], nil, .junior, nil) == .failure(.noDay))
    #expect(revised([], nil, .junior, "2026-12-21") == .failure(.dayAhead))
    #expect(revised([], nil, nil, nil) == .success([]))
  }

  // R-PEOPLE-13
  @Test("What is typed as it stands changes nothing; what differs must say what it is")
  func undecided() {
    for revision in [nil, FactRevision.next, .correction] {
      #expect(revised(known, revision, .junior, "2018-04-01") == .success(known))
    }
    #expect(revised(known, nil, .middle, "2026-07-01") == .failure(.undecided))
    #expect(revised(known, nil, .junior, "2018-05-01") == .failure(.undecided))
    #expect(revised(known, nil, nil, nil) == .failure(.undecided))
  }

  // R-PEOPLE-13
  @Test("A promotion keeps what was; a correction takes the place of the newest; a removal leaves those before it")
  func revisions() {
    let risen = known + [dated(.middle, "2026-07-01")]
    #expect(revised(known, .next, .middle, "2026-07-01") == .success(risen))
    #expect(revised(risen, .correction, .middle, "2026-10-01") == .success(known + [dated(.middle, "2026-10-01")]))
    #expect(revised(risen, .correction, .senior, "2026-07-01") == .success(known + [dated(.senior, "2026-07-01")]))
    #expect(revised(risen, .removal, .middle, "2026-07-01") == .success(known))
    #expect(revised(known, .removal, nil, nil) == .success([]))
  }

  // R-PEOPLE-13
  @Test("Neither lies ahead, nor before what it follows, nor without its value or its day")
  func refused() {
    let risen = known + [dated(.middle, "2026-07-01")]
    #expect(revised(known, .next, .middle, "2026-12-21") == .failure(.dayAhead))
    #expect(revised(risen, .correction, .middle, "2027-01-01") == .failure(.dayAhead))
    #expect(revised(known, .next, .middle, "2018-04-01") == .failure(.notAfter(Day("2018-04-01")!)))
    #expect(revised(risen, .correction, .middle, "2018-04-01") == .failure(.notAfter(Day("2018-04-01")!)))
    #expect(revised(known, .correction, .first, "2010-04-01") == .success([dated(.first, "2010-04-01")]))
    for revision in [FactRevision.next, .correction] {
      #expect(revised(known, revision, nil, "2026-07-01") == .failure(.noValue))
      #expect(revised(known, revision, .middle, nil) == .failure(.noDay))
    }
  }

  // R-PEOPLE-13
  @Test("One ahead that was recorded once is the newest, and can go; one without TMT may stay so")
  func strays() {
    let ahead = known + [dated(.middle, "2030-01-01")]
    #expect(revised(ahead, .removal, .middle, "2030-01-01") == .success(known))
    let undated = [Dated(FunctionalGrade.junior, from: .immemorial)]
    #expect(revised(undated, nil, .junior, nil) == .success(undated))
    #expect(revised(undated, .correction, .junior, "2018-04-01") == .success(known))
    #expect(revised(undated, .correction, .middle, nil) == .success([Dated(.middle, from: .immemorial)]))
    #expect(revised(undated, .next, .middle, nil) == .failure(.noDay))
  }
}
