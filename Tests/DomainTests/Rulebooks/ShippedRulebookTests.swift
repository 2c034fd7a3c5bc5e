import Domain
import Testing

@Suite("The rulebook 2026")
struct ShippedRulebookTests {
  let rules: Rulebook

  init() throws { rules = try Rulebook.read(WrittenRulebook.shipped2026()) }

  @Test("is one year with five stages and four parts of a plan")
  func shape() {
    #expect(rules.id == "2026")
    #expect(rules.periods.map(\.id) == ["tahun"])
    #expect(rules.stages.map(\.kind) == StageRule.Kind.allCases)
    #expect(Set(rules.planParts.map(\.part)) == Set(PlanPart.allCases))
    #expect(rules.competence.scheme == .reflection)
    #expect(rules.accountability.map(\.proof) == [.confirmed, .confirmed, .confirmed])
    #expect(rules.behaviour.values.map(\.guides.count) == [3, 3, 3, 3, 3, 3, 3])
  }

  @Test("offers the eight sub-indicators of D.1 to everybody, each with three recommended and avoided examples")
  func generalRubric() {
    let set = rules.rubricSet(forStaffKind: "Guru Mapel", schoolForm: "SMP")
    let indicators = rules.indicators(of: set)
    #expect(
      indicators.map(\.name) == [
        "Keteraturan Suasana Kelas", "Penerapan Disiplin Positif", "Ekspektasi pada Peserta Didik",
        "Perhatian dan Kepedulian", "Umpan Balik Konstruktif", "Instruksi yang Adaptif", "Instruksi Pembelajaran",
        "Aktivitas Interaktif",
      ])
    for focus in indicators.flatMap(\.focuses) {
      #expect(focus.recommended.count == 3, "\(focus.id)")
      #expect(focus.avoided.count == 3, "\(focus.id)")
    }
    #expect(indicators.map(\.isProvisional) == [false, false, true, false, false, true, true, false])
  }

  @Test("is titled after everybody whom it serves, and asks in refleksi kompetensi nothing of a class alone")
  func everybody() throws {
    #expect(Subject.allCases.allSatisfy { subject in rules.rubricSets.contains { $0.subject == subject } })
    for name in ["guru", "kepala sekolah", "pengawas", "2026"] { #expect(rules.title.contains(name)) }
    let statements = try #require(rules.competences).statements
    for text in statements.flatMap({ [$0.title, $0.learning] }) {
      for word in ["kelas", "mengajar", "pelajaran ", "buku"] { #expect(!text.contains(word), "\(text)") }
    }
    #expect(statements.allSatisfy { $0.source.isProvisional })
  }

  @Test("says no sentence twice")
  func ownSentences() {
    let examples = rules.indicators.flatMap(\.focuses).flatMap { $0.recommended + $0.avoided }
    let titles = rules.indicators.flatMap(\.focuses).map(\.title)
    #expect(Set(examples).count == examples.count)
    #expect(Set(titles).count == titles.count)
  }

  @Test(
    "chooses the rubric by jenis PTK first, then by bentuk pendidikan",
    arguments: [
      ("Guru Kelas", "SD", "umum"), ("Guru BK", "SMA", "bk"), ("guru  bk", "SLB", "bk"), ("Guru Kelas", "TK", "paud"),
      ("Guru Kelas", "kb", "paud"), ("Guru Mapel", "SLB", "slb"), (nil, nil, "umum"),
    ] as [(String?, String?, String)])
  func rubricFor(staffKind: String?, schoolForm: String?, set: String) {
    #expect(rules.rubricSet(forStaffKind: staffKind, schoolForm: schoolForm).id == set)
  }

  @Test("marks the rubrics of guru BK, PAUD and SLB as provisional", arguments: ["bk", "paud", "slb"])
  func provisional(id: String) throws {
    let set = try #require(rules.rubricSet(id))
    #expect(set.source.isProvisional)
    #expect(rules.indicators(of: set).filter { !$0.isProvisional } == [])
  }

  @Test("says of each detour how sure it is, and what names no source is provisional")
  func detours() throws {
    let written = try WrittenRulebook.shipped2026()
    let sources = try Rulebook.read(written).detours.sources
    #expect(sources.objectionDays.status == .sourced)
    #expect(sources.silenceAccepts.isProvisional)
    #expect(sources.automaticApproval.isProvisional)
    #expect(sources.otherPrincipalFeedback.isProvisional)
    let earlier = try Rulebook.read(written.edited(.remove("detours.sources"))).detours
    #expect(earlier.sources == .unsaid)
    #expect(earlier.objectionDays == 14)
  }

  @Test("supplies the wording of a rencana hasil kerja")
  func wording() throws {
    let adaptive = try #require(rules.indicator("instruksi-adaptif"))
    #expect(
      rules.workResult(for: adaptive)
        == "Meningkatkan praktik aktivasi kognitif yang berfokus pada instruksi yang adaptif")
    #expect(rules.individualIndicator(for: adaptive).hasPrefix("Peningkatan praktik instruksi yang adaptif"))
    #expect(rules.indicator("instruksi") == nil)
  }

  @Test(
    "has its windows: planning in January, execution until November, appraisal in December",
    arguments: [
      (Window.Step.planning, "2025-12-31", Window.Standing.early(.warn, opens: Day("2026-01-01")!)),
      (.planning, "2026-01-01", .open), (.planning, "2026-01-31", .open),
      (.planning, "2026-02-01", .late(.warn, closed: Day("2026-01-31")!)),
      (.execution, "2026-01-31", .early(.warn, opens: Day("2026-02-01")!)), (.execution, "2026-02-01", .open),
      (.execution, "2026-11-30", .open), (.execution, "2026-12-01", .late(.warn, closed: Day("2026-11-30")!)),
      (.appraisal, "2026-11-30", .early(.warn, opens: Day("2026-12-01")!)), (.appraisal, "2026-12-31", .open),
      (.appraisal, "2027-01-01", .late(.warn, closed: Day("2026-12-31")!)),
    ])
  func windows(step: Window.Step, day: String, standing: Window.Standing) throws {
    #expect(rules.window(for: step).standing(on: try #require(Day(day)), in: 2026) == standing)
  }

  // R-RATE-2
  @Test(
    "gives a predicate for each of the nine pairs of ratings",
    arguments: [
      (Rating.above, Rating.above, Predicate.veryGood), (.above, .meets, .good), (.above, .below, .poor),
      (.meets, .above, .good), (.meets, .meets, .good), (.meets, .below, .poor),
      (.below, .above, .needsImprovement), (.below, .meets, .needsImprovement), (.below, .below, .veryPoor),
    ])
  func predicate(result: Rating, behaviour: Rating, predicate: Predicate) {
    #expect(rules.predicate(result: result, behaviour: behaviour) == predicate)
  }

  @Test("guides the distribution for every capaian organisasi")
  func distribution() {
    let guide = rules.distributionGuide(for: .veryPoor)
    #expect(guide.shares.map(\.atLeast) == [60, 10, nil])
    #expect(guide.shares.last?.atMost == 0)
    #expect(rules.distributionGuide(for: .excellent).shares.first?.atMost == 70)
  }
}
