import Domain
import Testing

@Suite("Reading one row of a staff list")
struct StaffRowTests {
  private func read(
    _ texts: [StaffColumn: String], spoilt: Set<StaffColumn> = [],
    with basis: [StaffColumn: String] = [.name: "Siti Rahayu, S.Pd.", .staffKind: "Guru Kelas"]
  ) -> StaffRow {
    StaffRow(place: 7, texts: basis.merging(texts) { _, new in new }, spoilt: spoilt) { nik in
      nik.hashed { NIKHash("hash-" + $0.suffix(2)) }
    }
  }

  @Test("A whole row is read")
  func whole() throws {
    let row = read([
      .name: "  Siti   Rahayu,\tS.Pd. ", .dapodikID: "3F2A-9B", .nip: "19850714 201001 2 012",
      .nuptk: "1234567890123456",
      .nik: "3201015407850042", .sex: "P", .birthDate: "1985-07-14", .employment: "PNS", .extraDuty: "-", .home: "1",
      .since: "2015-07-13", .rank: "III/d", .email: "Siti@Contoh.ID",
    ])
    #expect(row.faults == [])
    #expect(row.place == 7)
    #expect(row.name == "Siti Rahayu, S.Pd.")
    #expect(row.dapodikID == "3f2a-9b")
    #expect(row.nip == (try NIP("198507142010012012")))
    #expect(row.nuptk == (try NUPTK("1234567890123456")))
    #expect(row.nikHash == NIKHash("hash-42"))
    #expect(row.sex == .female)
    #expect(row.birthDate == Day("1985-07-14"))
    #expect(row.employment == .pns)
    #expect(row.extraDuty == "")
    #expect(row.isHome == true)
    #expect(row.since == Day("2015-07-13"))
    #expect(row.rank == Rank(spelled: "III/d"))
    #expect(row.email == "siti@contoh.id")
  }

  @Test("What says nothing is absent", arguments: ["", " ", "-", "0", "--", "0000000000000000", "\u{A0}"])
  func absent(text: String) {
    let row = read([
      .dapodikID: text, .nip: text, .nuptk: text, .nik: text, .sex: text, .birthDate: text, .employment: text,
      .since: text, .rank: text, .email: text,
    ])
    #expect(
      row
        == StaffRow(
          place: 7, name: "Siti Rahayu, S.Pd.", staffKind: "Guru Kelas", warnings: [.init(.employment, .missing)]))
  }

  // R-PEOPLE-12
  @Test(
    "A text that its column does not know is warned of, and the row comes in without it",
    arguments: [
      (.employment, "Raja"), (.rank, "Z/z"), (.rank, "V/z"), (.email, "takbenar"), (.staffKind, "Astronot"),
      (.home, "mungkin"),
    ] as [(StaffColumn, String)])
  func doubts(column: StaffColumn, text: String) {
    let row = read([column: text])
    #expect(row.faults == [])
    #expect(row.warnings == [StaffRow.Fault(column, .unknown(text))])
    #expect(row.rank == nil && row.email == nil && row.isHome == nil)
  }

  // R-PEOPLE-12
  @Test("A rejected row has its doubtful cells too")
  func both() {
    let row = read([.nip: "123", .rank: "Z/z", .email: "takbenar"])
    #expect(row.faults == [StaffRow.Fault(.nip, .nip(.length(3)))])
    #expect(row.warnings.map(\.column) == [.email, .rank])
  }

  @Test(
    "What lists have is not doubted",
    arguments: [
      (.employment, "GTY/PTY"), (.employment, "Kontrak Kerja WNA"), (.employment, "Honor Daerah TK.II Kab/Kota"),
      (.staffKind, "Tenaga Administrasi Sekolah"), (.staffKind, "Penjaga Sekolah"), (.staffKind, "Laboran"),
      (.staffKind, "Pamong Belajar"), (.rank, "Penata Tk. I, III/d"), (.rank, "IX"), (.home, "Ya"),
    ] as [(StaffColumn, String)])
  func known(column: StaffColumn, text: String) { #expect(read([column: text]).warnings == []) }

  @Test(
    "Each bad cell is named with its reason",
    arguments: [
      (.name, " - ", .missing), (.staffKind, "", .missing), (.nip, "19850714201001", .nip(.length(14))),
      (.nip, "198502302010012012", .nip(.birthDate)), (.nip, "1.98507E+17", .spreadsheetNumber),
      (.nip, "1,98E+17", .spreadsheetNumber), (.nuptk, "123", .digits(.length(3))), (.nik, "abc", .digits(.notDigits)),
      (.nik, "3.2E+15", .spreadsheetNumber), (.birthDate, "1985-02-30", .noSuchDay), (.birthDate, "Juli", .noSuchDay),
      (.since, "31/11/2020", .noSuchDay), (.sex, "X", .unknownSex),
    ] as [(StaffColumn, String, StaffRow.Reason)])
  func faults(column: StaffColumn, text: String, reason: StaffRow.Reason) {
    #expect(read([column: text]).faults == [StaffRow.Fault(column, reason)])
  }

  @Test("All faults of a row are found at once")
  func allFaults() {
    let row = read([.name: "", .nip: "12", .sex: "?", .birthDate: "x", .staffKind: "-"])
    #expect(row.faults.map(\.column) == [.name, .nip, .sex, .birthDate, .staffKind])
  }

  @Test("A number that has lost digits is a fault even where it looks whole; an apostrophe in front is none")
  func spoilt() {
    #expect(read([.nip: "198507142010012000"], spoilt: [.nip]).faults == [.init(.nip, .spreadsheetNumber)])
    #expect(read([.nuptk: "1234567890123450"], spoilt: [.nuptk]).faults == [.init(.nuptk, .spreadsheetNumber)])
    #expect(read([.nip: "198507142010012012"], spoilt: [.nuptk]).faults == [])
    #expect(read([.nip: "'198507142010012012"]).faults == [])
  }

  @Test(
    "Days are read as lists write them",
    arguments: [
      ("1985-07-14", "1985-07-14"), ("14/07/1985", "1985-07-14"), ("14-7-1985", "1985-07-14"),
      ("1985-07-14 00:00:00", "1985-07-14"), ("1985-07-14T00:00:00", "1985-07-14"), ("1.1.2020", "2020-01-01"),
      ("2023-02-29", nil), ("14/07/85", nil), ("1985-07", nil), ("", nil), ("1985-07--4", nil), ("+985-07-14", nil),
      ("99999999999999999999-1-1", nil),
    ] as [(String, String?)])
  func days(text: String, day: String?) {
    #expect(Day(spelled: text)?.text == day)
  }

  @Test("The month of a NIP is asked of PNS only")
  func employment() {
    #expect(read([.nip: "198803122022212005", .employment: "PPPK"]).faults == [])
    #expect(
      read([.nip: "198803122022212005", .employment: "PNS"]).faults == [.init(.nip, .nip(.appointment))])
  }
}
