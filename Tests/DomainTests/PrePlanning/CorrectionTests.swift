import Domain
import Testing

@Suite("Identity data are looked over before the plan")
struct CorrectionTests {
  private let today = Day("2026-01-12")!
  private let long = String(repeating: "a", count: CorrectionRules.limit + 1)

  // R-PRE-1
  @Test("only where the rulebook has pra-perencanaan")
  func stage() {
    #expect(ExampleBook.year2026.rules.hasPrePlanning)
    #expect(!ExampleBook.year2025.rules.hasPrePlanning)
    #expect(!ExampleBook.semester.rules.hasPrePlanning)
  }

  // R-PRE-2
  @Test("a request says what ought to be, for one item at least, and no text is endless")
  func requests() {
    #expect(CorrectionRules.faults(ofRequest: [:]) == [.nothingAsked])
    let blank = Dictionary(uniqueKeysWithValues: IdentityCheck.Item.allCases.map { ($0, " \n") })
    #expect(CorrectionRules.faults(ofRequest: blank) == [.nothingAsked])
    for item in IdentityCheck.Item.allCases {
      let good = Self.good[item] ?? "Guru Kelas"
      #expect(CorrectionRules.faults(ofRequest: [item: good]) == [])
      #expect(CorrectionRules.asked([item: good, item == .nip ? .name : .nip: ""]) == [item: good])
    }
    #expect(
      CorrectionRules.faults(ofRequest: [.employment: long, .name: long, .post: long]) == [
        .tooLong(.name, limit: 200), .tooLong(.post, limit: 500), .tooLong(.employment, limit: 500),
      ])
    #expect(CorrectionRules.faults(ofRequest: [.post: String(long.dropLast())]) == [])
    #expect(CorrectionRules.faults(ofRequest: [.name: String(long.prefix(200))]) == [])
    #expect(CorrectionRules.faults(ofRequest: [.name: String(long.prefix(201))]) == [.tooLong(.name, limit: 200)])
  }

  private static let good: [IdentityCheck.Item: String] = [
    .nip: "19850714 201001 2 012", .nuptk: "1234567890123456", .rank: "III/c", .employment: "PPPK",
  ]

  // R-PRE-8
  @Test("nonsense in an identifier is refused beside its field, all at once")
  func nonsense() {
    #expect(
      CorrectionRules.faults(ofRequest: [.nip: "123", .nuptk: "abc", .rank: "V/z", .employment: "Raja"]) == [
        .nip(.length(3)), .nuptk(.notDigits), .noSuchRank, .noSuchEmployment,
      ])
    #expect(CorrectionRules.faults(ofRequest: [.nip: "198502302010012012"]) == [.nip(.birthDate)])
    for rank in ["III/e", "Z", "golongan", "XX"] {
      #expect(CorrectionRules.faults(ofRequest: [.rank: rank]) == [.noSuchRank], "\(rank)")
    }
    for rank in ["Penata, III/c", "IX", "iv e", "Golongan VII"] {
      #expect(CorrectionRules.faults(ofRequest: [.rank: rank]) == [], "\(rank)")
    }
    for status in ["PNS", "GTY/PTY", "Guru honor sekolah", "P3K paruh waktu", "Lainnya"] {
      #expect(CorrectionRules.faults(ofRequest: [.employment: status]) == [], "\(status)")
    }
  }

  /// The faults of an answer; empty where it stands.
  private func faults(
    _ choice: CorrectionRules.Choice?, _ reason: String = "", _ mender: CorrectionOutcome.Registry? = nil,
    hasChanged: Bool = true
  ) -> [CorrectionRules.OutcomeFault] {
    switch CorrectionRules.outcome(choice, reason: reason, mender: mender, hasChanged: hasChanged) {
    case .success: []
    case .failure(let faults): faults.all
    }
  }

  // R-PRE-4
  @Test("mended is only what has changed since it was asked for")
  func mended() {
    #expect(faults(.mended) == [])
    #expect(faults(.mended, hasChanged: false) == [.nothingChanged])
    // What stands in the other fields does not matter then.
    #expect(CorrectionRules.outcome(.mended, reason: "x", mender: .siasn, hasChanged: true) == .success(.mended))
  }

  // R-PRE-5
  @Test("what cannot be mended here has a reason and a place", arguments: CorrectionOutcome.Registry.allCases)
  func impossible(mender: CorrectionOutcome.Registry) {
    #expect(faults(nil, "Alasan", mender) == [.noOutcome])
    #expect(faults(.impossible) == [.noReason, .noMender])
    #expect(faults(.impossible, "Alasan") == [.noMender])
    #expect(faults(.impossible, long, mender, hasChanged: false) == [.reasonTooLong(limit: 500)])
    #expect(
      CorrectionRules.outcome(.impossible, reason: "Alasan", mender: mender, hasChanged: false)
        == .success(.impossible(reason: "Alasan", mender: mender)))
  }

  // R-PRE-5
  @Test("what is right as it stands has a reason, and no place")
  func right() {
    #expect(faults(.right) == [.noReason])
    #expect(faults(.right, long) == [.reasonTooLong(limit: 500)])
    #expect(
      CorrectionRules.outcome(.right, reason: "Sesuai SK.", mender: .siasn, hasChanged: false)
        == .success(.right(reason: "Sesuai SK.")))
  }

  // R-PRE-7
  @Test("the newest answer says how somebody stands")
  func standings() {
    let wish = IdentityCheck.Answer.correction([.nip: "198507142010012012"])
    let table: [(IdentityCheck?, IdentityStanding)] = [
      (nil, .silent), (IdentityCheck(answer: .confirmed, on: today), .confirmed),
      (IdentityCheck(answer: wish, on: today), .asked),
      (IdentityCheck(answer: wish, on: today, outcome: .mended), .answered),
      (IdentityCheck(answer: wish, on: today, outcome: .right(reason: "x")), .answered),
      (IdentityCheck(answer: wish, on: today, outcome: .impossible(reason: "x", mender: .siasn)), .answered),
    ]
    for (check, standing) in table { #expect(IdentityStanding(newest: check) == standing) }
    #expect(Set(table.map(\.1)) == Set(IdentityStanding.allCases))
  }
}
