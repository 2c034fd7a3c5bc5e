import App
import Domain
import Storage
import TestSupport
import Testing

/// What `AsideAccessTests` says of the routes, said of the links: no page leads whoever goes along to a refusal.
@Suite("Whoever goes along is led to nothing that refuses them")
struct AsideLinkTests {
  private static let stages: [Stage] = [
    .preparing, .preparationSubmitted, .awaitingObservation, .acting, .awaitingAppraisal, .appraisalSent, .objected,
  ]

  @Test("every link of every page of the record answers", arguments: stages)
  func links(_ stage: Stage) async throws {
    try await TestHouse.run(.sqlite) { test, browser in
      let (village, district) = (test.village, try await test.district())
      try await test.appoint(village.nur, .teamMember, at: village.school, from: "2026-01-01", home: false)
      let record = try await test.open(for: village.wayan, at: stage)
      if stage == .preparing || stage == .preparationSubmitted {
        let day = (test.demo.today + 3).text
        try await test.house.database.write { connection in
          try connection.run(
            """
            INSERT INTO lesson_offer (id, record_id, day, from_minute, to_minute, lesson, picked)
            VALUES (1, \(record.number), \(day), 480, 550, 'Kelas 4, IPAS', \(false))
            """)
        }
      }
      if stage == .acting {
        _ = try await Play(test: test, record: record).ask(village.wayan) { scene in
          let agreed = scene.record.plan!
          let plan = Plan(
            duties: agreed.duties, practice: agreed.practice,
            competence: agreed.competence.map { CompetencePlan(activity: $0.activity, topic: "Yang lain") },
            behaviour: agreed.behaviour)
          return .proposeChange(ChangeProposal(plan: plan, reason: "Kelas berganti."))
        }
      }
      // The superior reads the record from the objection on.
      for person in stage == .objected ? [village.nur, district.hadi] : [village.nur] {
        let visitor = try await browser.signedIn(as: person)
        var known: Set<String> = []
        var open = [Path.record(record).address]
        while let address = open.popLast() {
          guard known.insert(address).inserted else { continue }
          let page = try await visitor.get(address)
          #expect(page.status == 200 || page.status == 303, "\(address)")
          // From here on only what is about this record.
          guard address.contains("/\(record.number)") else { continue }
          open += page.html.matches(of: /<a [^>]*href="(\/[^"#]*)"/).map { Browser.Page.unescaped(String($0.1)) }
        }
        #expect(known.count > 5)
      }
    }
  }
}
