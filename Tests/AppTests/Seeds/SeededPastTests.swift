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
      let wrong = try await house.database.read { connection in
        try connection.rows("SELECT record_id, kind, actor_id, standing, at FROM event ORDER BY record_id, version") {
          (RecordID(try $0.integer()), try $0.text(), PersonID(try $0.integer()), try $0.text(), try $0.integer())
        }.compactMap { id, kind, actor, standing, at -> String? in
          guard let record = try RecordRows.find(id, on: connection) else { return "no record" }
          let scene = try Ledger.scene(of: record, for: actor, at: at, in: house, on: connection)
          return scene.actor.standing.rawValue == standing ? nil : "\(kind) as \(standing): \(scene.actor.standing)"
        }
      }
      #expect(wrong == [])
    }
  }
}
