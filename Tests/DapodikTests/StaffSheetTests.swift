import Dapodik
import Domain
import Spreadsheet
import Testing

@Suite("Dapodik's staff lists as sheets")
struct StaffSheetTests {
  static let header = [
    "No", "Nama", "NUPTK", "JK", "Tempat Lahir", "Tanggal Lahir", "NIP", "Status Kepegawaian", "Jenis PTK", "Agama",
    "Alamat Jalan", "RT", "RW", "Nama Dusun", "Desa/Kelurahan", "Kecamatan", "Kode Pos", "Telepon", "HP", "Email",
    "Tugas Tambahan", "SK CPNS", "Tanggal CPNS", "SK Pengangkatan", "TMT Pengangkatan", "Lembaga Pengangkatan",
    "Pangkat Golongan", "Sumber Gaji", "Nama Ibu Kandung", "Status Perkawinan", "Nama Suami/Istri", "NIP Suami/Istri",
    "Pekerjaan Suami/Istri", "TMT PNS", "Sudah Lisensi Kepala Sekolah", "Pernah Diklat Kepengawasan",
    "Keahlian Braille", "Keahlian Bahasa Isyarat", "NPWP", "Nama Wajib Pajak", "Kewarganegaraan", "Bank",
    "Nomor Rekening Bank", "Rekening Atas Nama", "NIK", "No KK", "Karpeg", "Karis/Karsu", "Lintang", "Bujur", "NUKS",
  ]

  /// A row in the order of the 51 columns, every sensitive cell filled with `RAHASIA`.
  static func row(_ values: [String: Cell]) -> [Cell] {
    header.map { name in values[name] ?? (sensitive.contains(name) ? .text("RAHASIA") : .empty) }
  }

  static let sensitive: Set<String> = [
    "Agama", "Alamat Jalan", "Telepon", "HP", "Nama Ibu Kandung", "Nama Suami/Istri", "NIP Suami/Istri", "NPWP",
    "Nama Wajib Pajak", "Bank", "Nomor Rekening Bank", "Rekening Atas Nama", "No KK", "Karpeg", "Lintang", "Bujur",
  ]

  static let siti: [String: Cell] = [
    "Nama": .text("Siti Rahayu"), "JK": .text("P"), "Tanggal Lahir": .text("1985-07-14"),
    "NIP": .text("198507142010012012"), "Status Kepegawaian": .text("PNS"), "Jenis PTK": .text("Guru Kelas"),
    "NIK": .text("3201015407850042"), "Pangkat Golongan": .text("III/d"), "Email": .text("siti@contoh.id"),
  ]

  static let titles: [[Cell]] = [
    [.text("Daftar Guru")], [.text("SD NEGERI CEMARA 1")], [.text("NPSN : 20299901")], [], [.text("Tanggal Unduh")],
  ]

  static func texts(_ texts: [String]) -> [Cell] { texts.map { $0.isEmpty ? .empty : .text($0) } }

  private func read(_ rows: [[Cell]], isComplete: Bool = true) throws -> StaffList {
    try StaffSheet.read(
      [Sheet(name: "Info", rows: [[.text("apa saja")]]), Sheet(name: "Guru", rows: rows)], isComplete: isComplete,
      nikHash: Answers.hash)
  }

  @Test("The header is found below title rows, and only what is used leaves the sheet")
  func header() throws {
    let list = try read(Self.titles + [Self.texts(Self.header), Self.row(Self.siti)])
    #expect(
      list.rows == [
        StaffRow(
          place: 7, name: "Siti Rahayu", nip: try NIP("198507142010012012"), nikHash: NIKHash("hash of ...0042"),
          sex: .female, birthDate: Day("1985-07-14"), employment: .pns, staffKind: "Guru Kelas", extraDuty: "",
          rank: Rank(spelled: "III/d"), email: "siti@contoh.id")
      ])
    #expect(list.npsn == Answers.npsn)
    #expect(!String(describing: list).contains("RAHASIA"))
    #expect(!list.written.contains("3201015407850042"))
  }

  @Test("Columns may stand in any order, be spelt in any case, and be fewer")
  func order() throws {
    let list = try read([
      Self.texts(["JENIS PTK", "Jenis  Kelamin", " nama ", "Nip", "NPSN"]),
      Self.texts(["Guru BK", "Laki-laki", "Budi Santoso", "198803122022211005", ""]),
    ])
    #expect(
      list.rows == [
        StaffRow(
          place: 2, name: "Budi Santoso", nip: try NIP("198803122022211005"), sex: .male, staffKind: "Guru BK")
      ])
  }

  @Test("Empty rows, numbers of columns and rows without a used cell are passed over; places stay those of the sheet")
  func gaps() throws {
    let list = try read([
      Self.texts(Self.header), Self.texts((1...51).map(String.init)), [], Self.row(["No": .text("1")]),
      Self.row(Self.siti), [.text("Keterangan: unduhan")],
    ])
    #expect(list.rows.map(\.place) == [5])
  }

  @Test("A date cell is a date, and a NIP that is a number has lost its digits")
  func numbers() throws {
    var values = Self.siti
    values["Tanggal Lahir"] = .day(try #require(CalendarDay(year: 1985, month: 7, day: 14)))
    values["NIP"] = .number(try #require(Number(written: "1.98507142010012E+17")))
    values["NUPTK"] = .text("1,04676E+15")
    let row = try #require(try read([Self.texts(Self.header), Self.row(values)]).rows.first)
    #expect(row.birthDate == Day("1985-07-14"))
    #expect(row.faults == [.init(.nip, .spreadsheetNumber), .init(.nuptk, .spreadsheetNumber)])
  }

  @Test(
    "A complete list covers the roles that occur in it, an incomplete one none",
    arguments: [
      (["Guru Kelas"], true, [.teacher, .principal]), (["Kepala Sekolah"], true, [.teacher, .principal]),
      (["Laboran"], true, [.administrative]),
      (["Guru Mapel", "Laboran"], true, [.teacher, .principal, .administrative]),
      (["Guru Mapel", "Laboran"], false, []),
    ] as [([String], Bool, Set<Role>)])
  func covers(kinds: [String], isComplete: Bool, roles: Set<Role>) throws {
    let rows = kinds.map { kind in Self.row(Self.siti.merging(["Jenis PTK": .text(kind)]) { $1 }) }
    #expect(try read([Self.texts(Self.header)] + rows, isComplete: isComplete).covers == roles)
  }

  @Test("A sheet that is no staff list is refused with its reason")
  func refused() {
    #expect(throws: StaffSheet.Fault.noHeader) { try read(Self.titles) }
    #expect(throws: StaffSheet.Fault.noHeader) {
      try read(Array(repeating: [.text("judul")], count: 30) + [Self.texts(Self.header), Self.row(Self.siti)])
    }
    #expect(throws: StaffSheet.Fault.missingColumns(row: 1, [.staffKind])) {
      try read([Self.texts(["Nama", "NIP", "JK"])])
    }
    #expect(throws: StaffSheet.Fault.missingColumns(row: 2, [.nip])) {
      try read([[], Self.texts(["Nama", "Jenis PTK", "JK"])])
    }
    #expect(throws: StaffSheet.Fault.columnTwice(row: 1, .nip)) {
      try read([Self.texts(["Nama", "NIP", "Jenis PTK", "NIP"])])
    }
    #expect(throws: StaffSheet.Fault.noRows) { try read([Self.texts(Self.header), []]) }
  }

  @Test("A CSV of 1,000 rows with 20 bad ones names each bad cell and takes the others, once")
  func thousand() throws {
    let bad: [(String, String, StaffColumn, StaffRow.Reason)] = [
      ("nip", "19850714201", .nip, .nip(.length(11))), ("nip", "1.98E+17", .nip, .spreadsheetNumber),
      ("born", "1985-02-30", .birthDate, .noSuchDay), ("name", "", .name, .missing), ("sex", "X", .sex, .unknownSex),
    ]
    var text = "\u{FEFF}Daftar Guru;;;;;\nNama;NIP;JK;Tanggal Lahir;Jenis PTK;No KK\n"
    for number in 0..<1000 {
      var fields = [
        "name": "Guru \(number)", "nip": "19850714201001\(1 + number % 2)\(padded(number))", "born": "14/07/1985",
        "sex": number % 2 == 0 ? "L" : "P",
      ]
      if number % 50 == 0 { fields[bad[number / 50 % 5].0] = bad[number / 50 % 5].1 }
      let line = ["name", "nip", "sex", "born"].map { fields[$0] ?? "" }.joined(separator: ";")
      text += line + ";Guru Kelas;3201000000000000\n"
    }
    let sheets = try Spreadsheet.read(bytes: Array(text.utf8), fileName: "guru.csv")
    let list = try StaffSheet.read(sheets, isComplete: true, nikHash: Answers.hash)
    #expect(list.rows.count == 1000)
    #expect(!list.written.contains("3201000000000000"))
    let office = StaffImport(school: SchoolID(1), day: Day(ordinal: 20_000), people: [], assignments: [])
    let preview = office.decide(list.rows, covering: list.covers)
    #expect(preview.new.count == 980)
    #expect(preview.rejected.map(\.place) == (0..<20).map { $0 * 50 + 3 })
    #expect(preview.rejected.map(\.faults) == (0..<20).map { [.init(bad[$0 % 5].2, bad[$0 % 5].3)] })

    let people = preview.new.enumerated().map { $1.person(PersonID(Int64($0 + 1))) }
    let posts = preview.new.enumerated().map { place, new in
      new.posting.assignment(AssignmentID(Int64(place + 1)), of: people[place].id, at: SchoolID(1))
    }
    let again = StaffImport(school: SchoolID(1), day: Day(ordinal: 20_000), people: people, assignments: posts)
      .decide(list.rows, covering: list.covers)
    #expect(again.changesNothing)
    #expect(again.unchanged.count == 980)
    #expect(again.rejected.count == 20)
  }

  private func padded(_ number: Int) -> String {
    String(repeating: "0", count: 3 - String(number).count) + String(number)
  }
}
