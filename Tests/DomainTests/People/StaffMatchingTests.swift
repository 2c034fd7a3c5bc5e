import Domain
import Testing

@Suite("The same person is found by identifiers, never by name")
struct StaffMatchingTests {
  private let nip = try! NIP("198507142010012012")
  private let nuptk = try! NUPTK("1234567890123456")

  private func row(_ place: Int = 1, _ name: String = "Siti Rahayu", _ fill: (inout StaffRow) -> Void = { _ in })
    -> StaffRow
  {
    var row = StaffRow(place: place, name: name, staffKind: "Guru Kelas", isHome: true)
    fill(&row)
    return row
  }

  // R-PEOPLE-3
  @Test("Any of ptk_id, NIP, NUPTK and NIK hash finds a person, whatever the name", arguments: 0..<4)
  func each(which: Int) {
    var office = Office()
    office.apply(
      office.decide([
        row {
          $0.dapodikID = "a1"
          $0.nip = nip
          $0.nuptk = nuptk
          $0.nikHash = NIKHash("ff")
        }
      ]))
    let preview = office.decide([
      row(1, "Siti Rahayu Ningsih") {
        switch which {
        case 0: $0.dapodikID = "a1"
        case 1: $0.nip = nip
        case 2: $0.nuptk = nuptk
        default: $0.nikHash = NIKHash("ff")
        }
      }
    ])
    #expect(preview.changed.map(\.changes) == [[.name("Siti Rahayu", "Siti Rahayu Ningsih")]])
    #expect(preview.new.isEmpty)
  }

  // R-PEOPLE-3
  @Test("The same name without an identifier is another person")
  func name() {
    var office = Office()
    office.apply(office.decide([row { $0.nip = nip }]))
    let preview = office.decide([row { $0.dapodikID = "z9" }], covering: [])
    #expect(preview.new.count == 1)
    #expect(preview.changed.isEmpty)
  }

  @Test("A row whose identifiers belong to two people is rejected and names both")
  func severalPersons() {
    var office = Office()
    office.apply(office.decide([row { $0.nip = nip }, row(2, "Budi Santoso") { $0.nuptk = nuptk }]))
    let preview = office.decide([
      row {
        $0.nip = nip
        $0.nuptk = nuptk
      }
    ])
    #expect(preview.rejected.map(\.faults) == [[.init(nil, .severalPersons(office.people.map(\.id).sorted()))]])
    #expect(preview.changesNothing)
  }

  @Test("Two rows about one known person are both rejected, by the same or by different identifiers")
  func twoRows() {
    var office = Office()
    office.apply(
      office.decide([
        row {
          $0.nip = nip
          $0.nuptk = nuptk
        }
      ]))
    for second in [row(2) { $0.nip = nip }, row(2) { $0.nuptk = nuptk }] {
      let preview = office.decide([row { $0.nip = nip }, second])
      #expect(
        preview.rejected.map(\.faults) == [[.init(nil, .samePersonAs(row: 2))], [.init(nil, .samePersonAs(row: 1))]])
      #expect(preview.changesNothing)
    }
  }

  @Test("Two new rows that share an identifier are both rejected")
  func twoNew() {
    let preview = Office().decide([row { $0.nip = nip }, row(2, "Budi") { $0.nip = nip }, row(3, "Wati") { _ in }])
    #expect(preview.rejected.map(\.place) == [1, 2])
    #expect(preview.new.map(\.row.place) == [3])
  }

  @Test("A row with a fault is rejected, and the others are taken")
  func faults() {
    let bad = row(2, "Budi") { $0.faults = [.init(.nip, .nip(.length(3)))] }
    let preview = Office().decide([row { $0.nip = nip }, bad])
    #expect(preview.new.map(\.row.place) == [1])
    #expect(preview.rejected == [bad])
  }
}
