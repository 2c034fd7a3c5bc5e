import Domain
import Foundation
import JSON
import TestSupport

@testable import App

/// A life with every detour, told through the rules without a database.
struct DetouredLife {
  private(set) var record: Record
  private(set) var lines: [String]
  let rules: Rulebook
  private static let owner = Party(
    person: PersonID(101), name: "Ratna Wulandari", nip: "198503122010012015", rank: "III/c", post: "Guru Kelas",
    unit: "SD Negeri 1 Melati", employment: .pns, grade: .junior)
  private static let assessor = Party(
    person: PersonID(102), name: "Wayan Santosa", nip: "197208171998031007", rank: "IV/a", post: "Plt. Kepala Sekolah",
    unit: "SD Negeri 1 Melati", employment: .pns, grade: .middle)
  private static let superior = Party(
    person: PersonID(106), name: "Hasan Basri", nip: "196805121993031004", rank: "IV/c",
    post: "Kepala Dinas Pendidikan", unit: "Dinas Pendidikan Kabupaten Melati", employment: .pns, grade: nil)

  init(_ rules: Rulebook, subject: Subject) {
    self.rules = rules
    let opening = Opening(
      record: RecordID(subject == .teacher ? 1 : 2), owner: Self.owner.person, school: SchoolID(11),
      period: PeriodID(21), from: Day("2026-01-01")!, to: Day("2026-12-31")!, rulebook: rules.id,
      rulebookHash: String(repeating: "0a", count: 32),
      rubricSet: rules.rubricSet(forStaffKind: nil, schoolForm: nil).id, subject: subject)
    record = Record(opening, on: Day("2026-01-05")!)
    let (kind, body) = Written.write(.opened(opening))
    lines = ["\(kind)\t\(body.written)"]
  }

  private mutating func ask(_ command: Command, _ standing: Standing, _ day: String) throws {
    let person = [.assessor: 102, .team: 105, .superior: 106][standing] ?? 101
    let actor = Actor(person: PersonID(Int64(person)), standing: standing)
    for event in try record.decide(command, by: actor, on: Day(day)!, under: rules) {
      record.apply(event, on: Day(day)!)
      let (kind, body) = Written.write(event)
      lines.append("\(kind)\t\(body.written)")
    }
  }

  mutating func close() throws {
    let reason = rules.detours.closings[0]
    try ask(
      .closeRecord(Closing(reason: SuppliedChoice(id: reason.id, title: reason.title), note: "Surat 800/3.")),
      .superior, "2026-03-02")
  }

  mutating func followUp() throws {
    try ask(.submitPlan(Play.plan(rules)), .owner, "2026-01-08")
    try ask(.agreeVacantPlan(Parties(owner: Self.owner, assessor: nil)), .owner, "2026-01-09")
    try ask(
      .sendAppraisal(GoodYear.rating, Parties(owner: Self.owner, assessor: Self.assessor)), .assessor, "2026-12-02")
    try ask(.acceptResult(word: ""), .owner, "2026-12-05")
    let kinds = rules.evaluationFollowUp!.kinds.prefix(1).map { SuppliedChoice(id: $0.id, title: $0.title) }
    try ask(
      .followUpEvaluation(
        EvaluationFollowUpForm(kinds: kinds, sentence: "Memimpin komunitas belajar kelas awal."), by: Self.assessor),
      .assessor, "2026-12-20")
  }

  mutating func detours() throws {
    let plan = Play.plan(rules)
    func change(_ topic: String) -> Command {
      var changed = plan
      changed.competence = [CompetencePlan(activity: plan.competence[0].activity, topic: topic)]
      return .proposeChange(ChangeProposal(plan: changed, reason: "Jadwal komunitas belajar berubah."))
    }
    func move(_ day: String) -> Command {
      .proposeMove(ObservationMove(day: Day(day)!, lessonTime: "jam ke-3", reason: "Ada rapat gugus."))
    }
    let parties = Parties(owner: Self.owner, assessor: Self.assessor)
    let sending = Command.sendAppraisal(
      GoodYear.rating, parties,
      RatingBasis(achievement: .good, service: [ServiceSpan(months: 12, employment: .pns, grade: .junior)]))
    try ask(.inviteHelper(PersonID(109)), .owner, "2026-01-06")
    try ask(.dismissHelper(PersonID(109)), .owner, "2026-01-07")
    try ask(.submitPlan(plan), .owner, "2026-01-08")
    try ask(.agreeVacantPlan(Parties(owner: Self.owner, assessor: nil)), .owner, "2026-01-09")
    try ask(change("Satu"), .owner, "2026-01-12")
    try ask(.withdrawChange, .owner, "2026-01-12")
    try ask(change("Dua"), .owner, "2026-01-13")
    try ask(.acceptChange(word: "Setuju."), .assessor, "2026-01-14")
    try ask(change("Tiga"), .owner, "2026-01-15")
    try ask(.declineChange(reason: "Cukup yang dua itu."), .assessor, "2026-01-16")
    try ask(.submitPreparation(GoodYear.preparation(on: Day("2026-02-20")!)), .owner, "2026-02-10")
    try ask(.acceptPreparation(word: ""), .team, "2026-02-11")
    try ask(move("2026-02-25"), .owner, "2026-02-12")
    try ask(.declineMove(reason: "Hari itu ada ujian."), .assessor, "2026-02-13")
    try ask(move("2026-02-26"), .team, "2026-02-14")
    try ask(.agreeMove(word: "Baik."), .owner, "2026-02-16")
    try ask(
      .evaluatePeriod(
        PeriodicForm(rhythm: .quarterly, number: 1, result: .meets, behaviour: .above, note: "Teruskan.")), .assessor,
      "2026-04-02")
    try ask(.adviseRating(GoodYear.rating), .team, "2026-11-27")
    try ask(sending, .assessor, "2026-12-02")
    try ask(.withdrawAppraisal(reason: "Salah memilih rating."), .assessor, "2026-12-03")
    try ask(sending, .assessor, "2026-12-04")
    try ask(.object(reason: "Dua kegiatan belum diperhitungkan."), .owner, "2026-12-07")
    try ask(.answerObjection(statement: "Buktinya baru saya terima."), .assessor, "2026-12-08")
    try ask(
      .decideObjection(
        ObjectionForm(verdict: .upheld, result: .above, behaviour: .meets, reason: "Buktinya sah."),
        by: Self.superior), .superior, "2026-12-14")
  }
}
