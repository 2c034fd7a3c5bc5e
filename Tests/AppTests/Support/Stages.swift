import App
import Domain
import Storage
import Testing

/// Brings records to where a test begins: played through the ledger by the right people, so that no past is impossible.
extension TestHouse {
  /// Opens a record for a teacher of the village's school and brings it to a stage.
  func open(for owner: PersonID, at stage: Stage = .planDraft) async throws -> RecordID {
    let record = try await Play.open(self, for: owner).record
    try await bring(record, to: stage)
    return record
  }

  /// Plays a record forward until it stands at `stage`. Where a window is not open yet, the calendar is turned to its
  /// first day, and it stays there.
  func bring(_ record: RecordID, to stage: Stage) async throws {
    let play = Play(test: self, record: record)
    for _ in Stage.allCases {
      let now = try await self.record(record)
      if now.stage == stage { return }
      if stage == .planReturned, now.stage == .planSubmitted {
        try await step(play, village.made) { _ in
          .returnPlan([PlanRemark(part: .competence, reason: "Kaitkan topiknya dengan praktik kinerja.")])
        }
      } else if stage == .deemedAccepted, now.stage == .appraisalSent {
        let rules = house.rulebooks.current("2026")!.rules
        demo.today = now.acceptanceEnds(under: rules)! + 1
        return
      } else if stage == .closed, now.stage == .acting {
        try await step(play, village.made) { scene in
          let reason = scene.book.rules.detours.closings[0]
          return .closeRecord(Closing(reason: SuppliedChoice(id: reason.id, title: reason.title), note: ""))
        }
      } else if stage == .objected, now.stage == .appraisalSent {
        try await step(play, now.opening.owner) { _ in .object(reason: "Dua kegiatan belum diperhitungkan.") }
      } else {
        try await forward(play, from: now)
      }
    }
    Issue.record("\(record) never came to \(stage)")
  }

  /// The record as its ledger has it now.
  func record(_ id: RecordID) async throws -> Record {
    try await house.database.read { connection in try RecordRows.find(id, on: connection)! }
  }

  /// The next step on the straight way from the draft to the acceptance.
  private func forward(_ play: Play, from record: Record) async throws {
    let owner = record.opening.owner
    let assessor = village.made
    switch record.stage {
    case .planDraft, .planReturned:
      try await step(play, owner) { .submitPlan(Play.plan($0.book.rules)) }
    case .planSubmitted:
      try await step(play, assessor) { _ in .approvePlan(Approval(expectations: [], annexes: [], note: "Baik.")) }
    case .planApproved: try await step(play, owner) { .agreePlan(try $0.parties()) }
    case .preparing:
      turn(to: Day("2026-02-10")!)
      try await step(play, owner) { .submitPreparation(GoodYear.preparation(on: $0.day + 2)) }
    case .preparationSubmitted:
      try await step(play, assessor) { _ in .acceptPreparation(word: "Saya datang pada jam kedua.") }
    case .awaitingObservation:
      turn(to: record.preparation!.observationDay)
      try await step(play, assessor) { .sendObservation(GoodYear.observation(of: $0)) }
    case .observed: try await step(play, owner) { _ in .answerObservation(word: "Terima kasih, catatannya jelas.") }
    case .planningFollowUp: try await step(play, owner) { _ in .submitFollowUp(GoodYear.followUp) }
    case .followUpSubmitted:
      try await step(play, assessor) { _ in .answerFollowUp(word: "Saya minta guru pendamping.") }
    case .acting: try await step(play, owner) { _ in .reportEffort(GoodYear.effort) }
    case .effortReported: try await step(play, assessor) { _ in .answerEffort(word: "Perubahannya terlihat.") }
    case .reflecting: try await step(play, owner) { _ in .submitReflection(GoodYear.reflection) }
    case .reflectionSubmitted: try await step(play, assessor) { _ in .answerReflection(word: "") }
    case .awaitingAppraisal:
      turn(to: Day("2026-12-03")!)
      try await step(play, assessor) { .sendAppraisal(GoodYear.rating, try $0.parties()) }
    case .appraisalSent: try await step(play, owner) { _ in .acceptResult(word: "Terima kasih.") }
    case .accepted, .deemedAccepted, .objected, .decided, .closed: break
    }
  }

  /// Turns the calendar forward, never back.
  private func turn(to day: Day) { demo.today = max(demo.today, day) }

  private func step(
    _ play: Play, _ person: PersonID, _ command: @escaping @Sendable (Ledger.Scene) throws -> Command
  ) async throws {
    let outcome = try await play.ask(person, command)
    guard case .done = outcome else {
      Issue.record("the stage could not be set: \(outcome)")
      return
    }
  }
}

extension Stage {
  /// The stages of one record whose rating nobody answers, in their order.
  static let straight = allCases.filter { ![.planReturned, .accepted, .objected, .decided, .closed].contains($0) }
}

/// What a good year holds in the forms after the agreement.
enum GoodYear {
  static func preparation(on day: Day) -> Preparation {
    Preparation(
      targetBehaviour: "Menyapa setiap murid dengan namanya.", learningEffort: "Mengamati kelas rekan sejawat.",
      observationDay: day, lessonTime: "08.00, jam ke-2", lesson: "Kelas 4, IPAS",
      materials: "Modul ajar ada di meja guru.")
  }

  /// Every focus was done and worked.
  static func observation(of scene: Ledger.Scene) -> Observation {
    Observation(
      day: scene.day,
      findings: scene.record.focuses(under: scene.book.rules).map {
        Finding(
          focus: SuppliedChoice(id: $0.id, title: $0.title), level: .effective,
          evidence: "Guru menunggu jawaban tiga murid sebelum melanjutkan.",
          recommendation: "Teruskan pada kelompok kecil.")
      }, note: "")
  }

  static let followUp = FollowUp(
    challenge: "Waktu diskusi kurang.", goal: "Memberi umpan balik yang terarah.",
    effort: "Mengamati kelas rekan sebulan sekali.", schedule: "Maret sampai Mei", support: "")
  static let effort = EffortReport(
    done: "Mengamati dua kelas rekan.", effect: "Murid lebih sering bertanya.")
  static let reflection = Reflection(
    inspiration: "Pertanyaan terbuka mengundang murid berpikir.", change: "Saya lebih sering menunggu jawaban.",
    challenges: "Waktu, jumlah murid, dan perangkat.", plan: "Membagi kelas dalam kelompok kecil.")
  static let rating = RatingForm(
    realisation: "Satu siklus dijalani sampai refleksi.", result: .meets, resultReason: "Target perilaku tercapai.",
    behaviour: .meets, behaviourReason: "Rekan merasa terbantu.", recommendation: "")
}
