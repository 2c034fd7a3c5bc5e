import App
import Domain
import Seeds
import Storage
import TestSupport
import Testing

@Suite("A queue of invented people could have come about")
struct SeededPastTests {
  private func records(_ house: House) async throws -> [Record] {
    try await house.database.read { connection in
      try connection.rows("SELECT id FROM record ORDER BY id") { RecordID(try $0.integer()) }
        .compactMap { try RecordRows.find($0, on: connection) }
    }
  }

  @Test("with a queue everybody waits for the same", arguments: Driver.allCases)
  func queue(_ driver: Driver) async throws {
    try await SeededHouse.run(driver) { house in
      let queue = Queue(teachers: 3, stage: .awaitingAppraisal, isAdvised: true)
      let tally = try await Seeding.schools(2, seed: 7, queue: queue, in: house)
      #expect(tally.teachers == 6)
      let all = try await records(house)
      #expect(all.map(\.stage) == Array(repeating: .awaitingAppraisal, count: 8))
      #expect(all.allSatisfy { $0.advice.count == 1 })
      #expect(all.count { $0.opening.subject == .principal } == 2)
    }
  }

  @Test("whoever did something in a queue had the part in the record that let them, on that day")
  func standings() async throws {
    try await SeededHouse.run(.sqlite) { house in
      let rated = Queue(teachers: 3, stage: .decided, isAdvised: false)
      _ = try await Seeding.schools(2, seed: 7, queue: rated, in: house)
      let advised = Queue(teachers: 3, stage: .awaitingAppraisal, isAdvised: true)
      _ = try await Seeding.schools(4, seed: 7, queue: advised, in: house)
      #expect(try await strangers(house) == [])
    }
  }

  @Test("everybody in the demo had the part that let them, on the day on which they did it")
  func demo() async throws {
    try await SeededHouse.run(.sqlite) { house in
      _ = try await Seeding.demo(in: house)
      #expect(try await strangers(house) == [])
      let helped = try await records(house).filter { !$0.helpers.isEmpty }
      #expect(!helped.isEmpty)
      for one in helped {
        let at = Int64(Seeding.demoDay.ordinal) * 86_400_000
        for helper in one.helpers {
          let standing = try await house.database.read { connection in
            try Ledger.scene(of: one, for: helper, at: at, in: house, on: connection).actor.standing
          }
          #expect(standing == .helper)
        }
      }
    }
  }

  @Test("whoever leads a school, or goes along with schools, writes about that and not about teaching a class")
  func leaders() async throws {
    try await SeededHouse.run(.sqlite) { house in
      _ = try await Seeding.demo(in: house)
      let leaders = try await records(house).filter { $0.opening.subject != .teacher }
      #expect(Set(leaders.map(\.opening.subject)) == [.principal, .supervisor])
      #expect(leaders.contains { $0.reflection != nil && !$0.feedback.isEmpty && $0.observation != nil })
      for one in leaders {
        var texts = one.plan?.competence.map(\.topic) ?? []
        texts += one.preparation.map { [$0.targetBehaviour, $0.learningEffort, $0.lesson, $0.lessonTime] } ?? []
        texts += one.observation.map { [$0.note] } ?? []
        texts += one.followUp.map { [$0.challenge, $0.goal, $0.effort, $0.schedule, $0.support] } ?? []
        texts += one.effort.map { [$0.done, $0.effect] } ?? []
        texts += one.reflection.map { [$0.inspiration, $0.change, $0.challenges, $0.plan] } ?? []
        texts += one.feedback.map(\.text)
        for text in texts {
          for word in ["kelas", "murid", "pelajaran "] { #expect(!text.contains(word), "\(text)") }
        }
      }
    }
  }

  /// What was done as something that the doer was not to the record on that day.
  private func strangers(_ house: House) async throws -> [String] {
    try await house.database.read { connection in
      try connection.rows(
        """
        SELECT e.record_id, e.kind, e.actor_id, e.standing, e.at, s.name, p.name, e.day FROM event e
        JOIN record r ON r.id = e.record_id JOIN school s ON s.id = r.school_id JOIN person p ON p.id = e.actor_id
        ORDER BY e.record_id, e.version
        """
      ) {
        (
          RecordID(try $0.integer()), try $0.text(), PersonID(try $0.integer()), try $0.text(), try $0.integer(),
          "\(try $0.text()), \(try $0.text()), \(try $0.text())"
        )
      }.compactMap { id, kind, actor, standing, at, what -> String? in
        guard let record = try RecordRows.find(id, on: connection) else { return "no record" }
        let scene = try Ledger.scene(of: record, for: actor, at: at, in: house, on: connection)
        let was = scene.actor.standing
        // Whoever left the place of work is still its owner to the rules.
        let stands = scene.assignments.held(by: actor, on: scene.day).map(\.school)
        if was == .owner, !stands.contains(where: scene.line.places(on: scene.day).contains) {
          return "\(what): \(kind)"
        }
        return was.rawValue == standing ? nil : "\(what): \(kind) as \(standing), who was \(was)"
      }
    }
  }
}
