import Domain
import Foundation
import JSON
import Storage
import TestSupport
import Testing

@testable import App

@Suite("What the ledger has written is read for ever")
struct WrittenEventTests {
  /// One body of every kind that ever landed, in the order of one record's life: kind, tab, body. Lines are only added.
  static let file = TestHouse.root + "/Tests/AppTests/Records/written-events.tsv"

  private func lines() throws -> [(kind: String, body: JSON, text: String)] {
    let text = try String(contentsOfFile: Self.file, encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      let halves = line.split(separator: "\t", maxSplits: 1)
      return (String(halves[0]), try JSON.parse(String(halves[1])), String(halves[1]))
    }
  }

  /// The records that the file tells of, each from its opening on.
  private func records() throws -> [Record] {
    var records: [Record] = []
    for (kind, body, _) in try lines() {
      let event = try Written.event(kind: kind, body: body)
      if case .opened(let opening) = event {
        records.append(Record(opening, on: Day("2026-01-05")!))
      } else {
        records[records.count - 1].apply(event, on: Day("2026-06-01")!)
      }
    }
    return records
  }

  @Test("every body that ever landed decodes and folds")
  func decodesAndFolds() throws {
    let records = try records()
    #expect(records.map(\.stage) == [.accepted, .decided, .closed, .awaitingAppraisal, .accepted])
    #expect(records[0].feedback.count == 1)
    #expect(records[0].appraisal?.predicate == .veryGood)
    #expect(records[1].standingAppraisal?.predicate == .good)
    #expect(records[1].moves.count == 1)
    #expect(records[2].opening.subject == .principal)
    #expect(records[0].followUpCategories == .none)
    #expect(records[0].reflectionCategories == .none)
    #expect(records[3].followUpCategories.awareness?.id == "sadar-kesulitan")
    #expect(records[3].reflectionCategories.awareness?.id == "sadar-dampak-kesulitan")
    #expect(records[3].reflectionCategories.followUpKind?.id == "peningkatan-kinerja")
    #expect(records[4].evaluationFollowUp?.kinds.map(\.id) == ["penghargaan"])
  }

  @Test("every kind that is written today has a body in the file, and is written the same way still")
  func completeAndStable() throws {
    let lines = try lines()
    for (kind, body, text) in lines {
      let (again, written) = Written.write(try Written.event(kind: kind, body: body))
      #expect(again == kind)
      #expect(written.written == text)
    }
    #expect(Set(lines.map(\.kind)).count == 40)
  }

  @Test("a state reads back as it was written, at every line of every life")
  func stateRoundTrip() throws {
    var record: Record?
    for (kind, body, _) in try lines() {
      let event = try Written.event(kind: kind, body: body)
      if case .opened(let opening) = event {
        record = Record(opening, on: Day("2026-01-05")!)
      } else {
        record?.apply(event, on: Day("2026-06-01")!)
      }
      let written = Written.write(try #require(record)).written
      let back = try Written.record(JSON.parse(written))
      #expect(back == record)
    }
  }
}
