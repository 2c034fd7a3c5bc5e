import Domain
import Foundation
import JSON
import Storage
import TestSupport
import Testing

@testable import App

/// Writes lives into the file of bodies; run by hand (`KINERJA_PRINT=1 swift test --filter WrittenEventPrinting`) when a
/// kind is added. A life of which every kind has a line already is left out, so that lines are only ever added.
@Suite(
  "Bodies for the file of written events",
  .enabled(
    if: ProcessInfo.processInfo.environment["KINERJA_PRINT"] == "1",
    "writes the file of bodies; run by hand when a kind is added"), .serialized)
struct WrittenEventPrinting {
  private func add(_ lines: [String]) throws {
    let known = try String(contentsOfFile: WrittenEventTests.file, encoding: .utf8)
    func kinds(_ lines: [String]) -> Set<Substring> { Set(lines.compactMap { $0.split(separator: "\t").first }) }
    if kinds(lines).isSubset(of: kinds(known.split(separator: "\n").map(String.init))) { return }
    try (known + lines.joined(separator: "\n") + "\n").write(
      toFile: WrittenEventTests.file, atomically: true, encoding: .utf8)
  }

  @Test("a whole year leaves one line of each kind")
  func printBodies() async throws {
    try await TestHouse.run(.sqlite) { test, _ in
      let v = test.village
      let play = try await Play.open(test, for: v.wayan)
      func ask(_ person: PersonID, _ command: @escaping @Sendable (Ledger.Scene) throws -> Command) async throws {
        guard case .done = try await play.ask(person, command) else { throw Problem.notFound }
      }
      try await ask(v.wayan) { scene in
        var plan = Play.plan(scene.book.rules)
        let duty = scene.book.rules.additionalDuties[0]
        plan.additionalDuties = [
          AdditionalDuty(duty: SuppliedChoice(id: duty.id, title: duty.title), decree: "SK 421/12/2026")
        ]
        return .submitPlan(plan)
      }
      try await ask(v.wayan) { _ in .withdrawPlan }
      try await ask(v.wayan) { .submitPlan(Play.plan($0.book.rules)) }
      try await ask(v.made) { _ in .returnPlan([PlanRemark(part: .practice, reason: "Lihat lagi rapor kita.")]) }
      try await ask(v.wayan) { scene in
        var plan = Play.plan(scene.book.rules, indicator: 4)
        let id = plan.practice[0].indicator.id
        plan.practice = [
          scene.book.rules.practiceChoice(
            id, suggestion: Suggestion(indicator: id, year: 2025, reason: "labelnya Kurang"))!
        ]
        return .submitPlan(plan)
      }
      let approval: @Sendable (Ledger.Scene) -> Command = { scene in
        let value = scene.book.rules.behaviour.values[0]
        let annex = scene.book.rules.annexes[0]
        return .approvePlan(
          Approval(
            expectations: [
              Domain.Expectation(
                value: SuppliedChoice(id: value.id, title: value.title), text: "Sapa murid satu per satu.")
            ], annexes: [AnnexText(annex: SuppliedChoice(id: annex.id, title: annex.title), text: "Buku bacaan")],
            note: "Semangat."))
      }
      try await ask(v.made, approval)
      try await ask(v.wayan) { _ in .reopenPlan }
      try await ask(v.wayan) { .submitPlan(Play.plan($0.book.rules, indicator: 4)) }
      try await ask(v.made, approval)
      try await ask(v.wayan) { .agreePlan(try $0.parties()) }
      test.demo.today = Day("2026-02-10")!
      let preparation: @Sendable (Ledger.Scene) -> Command = { scene in
        .submitPreparation(
          Preparation(
            targetBehaviour: "Umpan balik yang spesifik", learningEffort: "Membaca panduan",
            observationDay: scene.day + 2,
            lessonTime: "08.00", lesson: "Kelas 4, IPAS", materials: "Modul ajar di meja guru"))
      }
      try await ask(v.wayan, preparation)
      try await ask(v.made) { _ in .returnPreparation(reason: "Hari itu saya rapat.") }
      try await ask(v.wayan, preparation)
      try await ask(v.made) { _ in .acceptPreparation(word: "Baik.") }
      test.demo.today = Day("2026-02-12")!
      try await ask(v.made) { scene in
        let levels: [ObservationLevel] = [.notDone, .notEffective, .effective]
        return .sendObservation(
          Observation(
            day: scene.day,
            findings: zip(scene.record.focuses(under: scene.book.rules), levels).map {
              Finding(
                focus: SuppliedChoice(id: $0.id, title: $0.title), level: $1,
                evidence: $1 == .notDone ? "" : "Guru bertanya kepada tiga murid.", recommendation: "Beri waktu lebih.")
            }, note: "Terima kasih."))
      }
      try await ask(v.wayan) { _ in .answerObservation(word: "Saya baca.") }
      try await ask(v.wayan) { _ in
        .submitFollowUp(
          FollowUp(
            challenge: "Waktu", goal: "Memberi umpan balik tepat waktu", effort: "Belajar bersama rekan",
            schedule: "Maret", support: "Bahan bacaan"))
      }
      try await ask(v.made) { _ in .answerFollowUp(word: "Setuju.") }
      try await ask(v.nur) { _ in .giveFeedback(text: "Kelasnya hidup.") }
      try await ask(v.wayan) { _ in
        .reportEffort(EffortReport(done: "Dua kali belajar bersama", effect: "Murid bertanya"))
      }
      try await ask(v.made) { _ in .answerEffort(word: "Lanjutkan.") }
      try await ask(v.wayan) { _ in
        .submitReflection(
          Reflection(
            inspiration: "Usaha murid", change: "Lebih sabar", challenges: "Waktu, ruang, alat", plan: "Berbagi tugas"))
      }
      try await ask(v.made) { _ in .answerReflection(word: "Bagus.") }
      try await ask(v.made) { scene in
        let document = scene.book.rules.accountability[0]
        return .checkDocument(
          DocumentCheck(
            document: SuppliedChoice(id: document.id, title: document.title), available: true, note: ""))
      }
      test.demo.today = Day("2026-12-05")!
      try await ask(v.made) { scene in
        .sendAppraisal(
          RatingForm(
            realisation: "Umpan balik diberikan di setiap pelajaran.", result: .above, resultReason: "Berubah nyata",
            behaviour: .above, behaviourReason: "Menjadi teladan", recommendation: "Bagikan di KKG"),
          try scene.parties())
      }
      try await ask(v.wayan) { _ in .acceptResult(word: "Terima kasih.") }
      let lines = try await test.house.database.texts("SELECT kind || '\t' || body FROM event ORDER BY version")
      try add(lines)
    }
  }

  @Test("a year with every detour, one that was closed, and one whose result was followed up")
  func detours() throws {
    let rules = try Library(folder: TestHouse.root + "/Resources/rulebooks").current("2026")!.rules
    var life = DetouredLife(rules, subject: .teacher)
    try life.detours()
    var closed = DetouredLife(rules, subject: .principal)
    try closed.close()
    try add(life.lines + closed.lines)
    var followed = DetouredLife(rules, subject: .teacher)
    try followed.followUp()
    try add(followed.lines)
  }
}
