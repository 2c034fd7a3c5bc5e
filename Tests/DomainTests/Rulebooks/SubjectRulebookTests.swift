import Domain
import Testing

@Suite("A rulebook for kepala sekolah and pengawas")
struct SubjectRulebookTests {
  private let rules = ExampleBook.year2026.rules

  @Test("has their own practices, parts, duties, documents and proposals", arguments: [Subject.principal, .supervisor])
  func own(subject: Subject) throws {
    let served = rules.serving(subject)
    let set = served.rubricSet(forStaffKind: nil, schoolForm: "SD")
    #expect(served.subject == subject)
    #expect(set.subject == subject)
    #expect(set.indicators.count == served.practice.offered)
    #expect(served.practice.workResult != rules.practice.workResult)
    #expect(Set(served.accountability.map(\.title)) != Set(rules.accountability.map(\.title)))
    #expect(served.competence != rules.competence)
    #expect(served.annexes.map(\.id) == rules.annexes.map(\.id))
    for (own, general) in zip(served.behaviour.values, rules.behaviour.values) {
      #expect(own.guides == general.guides)
      #expect(own.expectation != general.expectation)
    }
    // What a jenis pegawai does not change is the same.
    #expect(served.predicateTable == rules.predicateTable)
    #expect(served.windows == rules.windows)
    let plan = Example.plan(under: served)
    #expect(plan.refusals(under: served, rubricSet: set.id) == [])
    #expect(plan.refusals(under: rules, rubricSet: set.id) != [])
  }

  @Test("of 2026 knows the eight practices of leadership, and marks the one that nobody could name")
  func leadership() throws {
    let served = rules.serving(.principal)
    let practices = served.indicators(of: served.rubricSet(forStaffKind: "Guru BK", schoolForm: "TK"))
    #expect(
      practices.map(\.name) == [
        "Presentasi Visi-Misi Satuan Pendidikan", "Dialog Visi-Misi dengan Warga Satuan Pendidikan",
        "Menceritakan Praktik Baik Kepemimpinan Pembelajaran", "Presentasi Program Satuan Pendidikan",
        "Refleksi Pengelolaan Kurikulum Sekolah", "Aktivasi Kegiatan Komunitas Belajar",
        "Siklus Penguatan Kualitas Praktik Pembelajaran", "Refleksi Program Pengembangan Kompetensi Guru",
      ])
    #expect(practices.map(\.source.isProvisional) == [true, true] + Array(repeating: false, count: 6))
    #expect(practices.allSatisfy { $0.isProvisional })
    #expect(Set(practices.map(\.dimensionCode)) == ["D.3.1", "D.3.2", "D.3.3"])
    #expect(served.planPart(.mainDuties)?.title == "Pelaksanaan tugas di satuan pendidikan")
    #expect(
      served.accountability.map(\.title) == [
        "Kurikulum satuan pendidikan", "Perencanaan satuan pendidikan", "Laporan satuan pendidikan",
        "Rangkuman kehadiran guru",
      ])
    #expect(served.accountability.allSatisfy { $0.source.status == .official })
    #expect(
      served.workResult(for: practices[4])
        == "Meningkatkan kepemimpinan pembelajaran dalam pengelolaan kurikulum melalui refleksi pengelolaan kurikulum sekolah"
    )
  }

  @Test("of 2026 has no tugas pokok in the plan of a pengawas, and says that its rubrics are ours")
  func supervisors() {
    let served = rules.serving(.supervisor)
    #expect(served.planParts.map(\.part) == [.practice, .behaviour, .competence])
    #expect(served.indicators(of: served.rubricSet(forStaffKind: nil, schoolForm: nil)).allSatisfy { $0.isProvisional })
    #expect(served.accountability.allSatisfy { $0.source.isProvisional })
  }

  @Test("leaves that of guru as it was", arguments: [nil, "Guru BK", "Guru Kelas"], ["SD", "TK", "SLB", nil])
  func teachers(staffKind: String?, schoolForm: String?) {
    #expect(rules.serving(.teacher) == rules)
    #expect(rules.rubricSet(forStaffKind: staffKind, schoolForm: schoolForm).subject == .teacher)
  }

  /// What was written before anybody spoke of kepala sekolah: two sets less, and no `subjects`.
  private func earlier() throws -> RulebookNode {
    try WrittenRulebook.shipped2026().edited(.remove("subjects")).edited(.remove("rubricSets[5]"))
      .edited(.remove("rubricSets[4]"))
  }

  @Test("that an earlier record follows says nothing of them, and then they have what guru have")
  func earlierRulebook() throws {
    let rules = try Rulebook.read(earlier())
    #expect(rules.subjects.isEmpty)
    for subject in Subject.allCases {
      let served = rules.serving(subject)
      #expect(served.subject == subject)
      #expect(served.rubricSet(forStaffKind: nil, schoolForm: "SD").id == "umum")
      #expect(served.practice == rules.practice)
      #expect(served.planParts == rules.planParts)
      #expect(served.duties == rules.duties)
      #expect(served.accountability == rules.accountability)
    }
    #expect(rules.rubricSets == self.rules.rubricSets.filter { $0.subject == .teacher })
  }

  static let broken: [Broken] = [
    Broken(
      "a jenis pegawai that does not exist", .rename("subjects.principal", to: "penilik"), "subjects.penilik",
      .unknownKey(nearest: nil)),
    Broken(
      "a rubric for nobody", .set("rubricSets[4].subject", .text("penilik")), "rubricSets[4].subject",
      .unknownValue("penilik", known: ["teacher", "principal", "supervisor"])),
    Broken(
      "wording for principals without a general rubric", .set("rubricSets[4].schoolForms", .array([.text("SD")])),
      "rubricSets", .generalRubricSets(.principal, found: 0)),
    Broken(
      "two general rubrics for pengawas", .copy("rubricSets[5]"), "rubricSets",
      .generalRubricSets(.supervisor, found: 2)),
    Broken(
      "seven practices where eight are offered", .remove("rubricSets[4].indicators[1]"), "rubricSets[4].indicators",
      .wrongCount(found: 7, expected: 8)),
    Broken(
      "a proposal for a value that does not exist", .set("subjects.principal.expectations[0].value", .text("ramah")),
      "subjects.principal.expectations[0].value", .unknownReference("ramah")),
    Broken(
      "two proposals for one value", .set("subjects.supervisor.expectations[1].value", .text("loyal")),
      "subjects.supervisor.expectations[4].value", .duplicate("loyal")),
    Broken(
      "a document without proof", .remove("subjects.principal.accountability[2].proof"),
      "subjects.principal.accountability[2].proof", .missingKey),
    Broken(
      "a wording without its placeholder",
      .set("subjects.supervisor.practice.workResult", .text("Mendampingi {dimensi}")),
      "subjects.supervisor.practice.workResult", .missingPlaceholder("{subindikator}")),
    Broken(
      "a key that is not theirs to change", .set("subjects.principal.acceptance", .integer(3)),
      "subjects.principal.acceptance", .unknownKey(nearest: nil)),
  ]

  @Test("names what is wrong with it, and where", arguments: broken)
  func oneFault(_ broken: Broken) throws {
    let node = try WrittenRulebook.shipped2026().edited(broken.edit)
    // A general rubric that is copied has its id twice as well; that is asked elsewhere.
    do throws(RulebookFaults) {
      _ = try Rulebook.read(node)
      Issue.record("nothing was found")
    } catch {
      let others = error.all.filter { if case .duplicate("pengawas") = $0.reason { false } else { true } }
      #expect(others == [RulebookFault(path: broken.path, reason: broken.reason)])
    }
  }

  @Test("may have rubrics for principals alone, with the wording for guru")
  func rubricsAlone() throws {
    let node = try WrittenRulebook.shipped2026().edited(.remove("subjects.principal"))
    let served = try Rulebook.read(node).serving(.principal)
    #expect(served.rubricSet(forStaffKind: nil, schoolForm: nil).id == "kepala-sekolah")
    #expect(served.practice == rules.practice)
    let without = node.edited(.remove("subjects.supervisor.practice")).edited(.remove("rubricSets[5]"))
      .edited(.remove("rubricSets[4]"))
    #expect(try Rulebook.read(without).serving(.supervisor).duties.isEmpty)
  }

  @Test("that words practices for pengawas wants rubrics for them")
  func wordingAlone() throws {
    let node = try WrittenRulebook.shipped2026().edited(.remove("rubricSets[5]"))
    let expected = RulebookFaults([
      RulebookFault(path: "rubricSets", reason: .generalRubricSets(.supervisor, found: 0))
    ])
    #expect(throws: expected) { try Rulebook.read(node) }
  }
}
