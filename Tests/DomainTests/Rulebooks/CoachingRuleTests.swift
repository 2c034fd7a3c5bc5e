import Domain
import Testing

@Suite("The kategori of Formulir C and D in a rulebook")
struct CoachingRuleTests {
  @Test("are offered by both rulebooks that ship, and marked as provisional", arguments: ["2025", "2026"])
  func shipped(year: String) {
    let rules = (year == "2025" ? ExampleBook.year2025 : .year2026).rules.coaching
    #expect(
      rules.awareness.map(\.title) == ["Tidak sadar kesulitan", "Sadar kesulitan", "Sadar dampak kesulitan"])
    #expect(rules.followUpKinds.map(\.title) == ["Pengembangan kompetensi", "Peningkatan kinerja"])
    #expect((rules.awareness + rules.followUpKinds).allSatisfy { $0.source.isProvisional })
  }

  @Test("may be left out, and then there are none")
  func unsaid() throws {
    let rules = try Rulebook.read(WrittenRulebook.shipped2026().edited(.remove("coaching")))
    #expect(rules.coaching == .unsaid)
    #expect(rules.coaching.awareness.isEmpty && rules.coaching.followUpKinds.isEmpty)
  }

  @Test("are read as strictly as everything else")
  func broken() throws {
    let node = try WrittenRulebook.shipped2026()
      .edited(.remove("coaching.awareness"))
      .edited(.set("coaching.followUpKinds[1].id", .text("pengembangan-kompetensi")))
      .edited(.set("coaching.followUpKinds[0].source", .text("entah")))
    let expected = RulebookFaults([
      RulebookFault(path: "coaching.awareness", reason: .missingKey),
      RulebookFault(path: "coaching.followUpKinds[1].id", reason: .duplicate("pengembangan-kompetensi")),
      RulebookFault(path: "coaching.followUpKinds[0].source", reason: .unknownReference("entah")),
    ])
    #expect(throws: expected) { try Rulebook.read(node) }
  }
}
