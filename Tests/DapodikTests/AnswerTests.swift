import Dapodik
import Domain
import Testing

@Suite("Dapodik's two answers")
struct AnswerTests {
  private func staff(_ text: String) throws(DapodikError) -> StaffList {
    try DapodikAnswer.staff(Array(text.utf8), nikHash: Answers.hash)
  }

  @Test("A school is read, and what says nothing is left out")
  func school() throws {
    let row = try DapodikAnswer.school(Array(Answers.school.utf8))
    #expect(row.npsn == Answers.npsn)
    #expect(row.name == "SD NEGERI CEMARA 1")
    #expect(row.form == "SD")
    #expect(row.status == .state)
    #expect(row.dapodikID == "a0b1c2d3-0001-e111-9c7e-000000000001")
    #expect(
      row.place
        == Place(
          street: "Jl. Cemara No. 1", village: "Sukamaju", district: "Kec. Cemara", regency: "Kota Contoh",
          province: "Prov. Jawa Barat"))
    #expect(row.zone == .wib)
  }

  @Test("A saved file with a byte order mark is read too")
  func mark() throws {
    #expect(try DapodikAnswer.school([0xEF, 0xBB, 0xBF] + Array(Answers.school.utf8)).npsn == Answers.npsn)
  }

  @Test("A teacher is read whole, the NIK as a hash only, ranks with their days")
  func teacher() throws {
    let list = try staff(Answers.staff([Answers.siti]))
    let row = try #require(list.rows.first)
    #expect(
      row
        == StaffRow(
          place: 1, name: "Siti Rahayu", dapodikID: "aaaaaaaa-0000-4000-8000-000000000001",
          nip: try NIP("198507142010012012"), nuptk: try NUPTK("1046763664230001"), nikHash: NIKHash("hash of ...0042"),
          sex: .female, birthDate: Day("1985-07-14"), employment: .pns, staffKind: "Guru Kelas", isHome: true,
          since: Day("2015-07-13"), ranks: [Dated(Rank(spelled: "III/d")!, from: Day("2022-04-01")!)],
          rank: Rank(spelled: "III/d")))
    #expect(!String(describing: list).contains("3201015407850042"))
  }

  @Test("null, an empty text, - and 0 are absent, and a guest and a clerk are read as such")
  func absent() throws {
    let list = try staff(Answers.staff([Answers.joko, Answers.clerk]))
    #expect(list.rows.map(\.faults) == [[], []])
    #expect(list.rows[0].nip == nil && list.rows[0].nuptk == nil && list.rows[0].nikHash == nil)
    #expect(list.rows[0].isHome == false)
    #expect(list.rows[1].isHome == true)
    #expect(list.rows[1].since == nil)
    #expect(Post(list.rows[0], isHome: false) == Post(role: .principal, standing: .acting, isHome: false))
    #expect(Post(list.rows[1], isHome: true).role == .administrative)
  }

  @Test("A post of kepala sekolah that newer versions name makes a principal; other posts say nothing")
  func post() throws {
    let named = Answers.siti.replacing("\"jenis_ptk_id\":\"3\"", with: "\"jabatan_ptk_id_str\":\"Kepala Sekolah\"")
    let other = Answers.siti.replacing("\"jenis_ptk_id\":\"3\"", with: "\"jabatan_ptk_id_str\":\"Guru\"")
    #expect(try staff(Answers.staff([named])).rows[0].extraDuty == "Kepala Sekolah")
    #expect(try staff(Answers.staff([other])).rows[0].extraDuty == nil)
  }

  @Test("A list is complete only where results is the number of rows")
  func complete() throws {
    #expect(try staff(Answers.staff([Answers.siti, Answers.clerk])).covers == [.teacher, .principal, .administrative])
    #expect(try staff(Answers.staff([Answers.siti], results: 31)).covers == [])
    #expect(try staff(#"{"rows":[]}"#).covers == [])
  }

  @Test("A row with bad cells keeps its place and names them")
  func badRow() throws {
    let bad = Answers.siti.replacing("198507142010012012", with: "19850714").replacing("1985-07-14", with: "1985-02-30")
    let list = try staff(Answers.staff([Answers.clerk, bad]))
    #expect(list.rows[1].place == 2)
    #expect(list.rows[1].faults == [.init(.nip, .nip(.length(8))), .init(.birthDate, .noSuchDay)])
  }

  @Test(
    "What is no such answer is refused with its reason",
    arguments: [
      (Answers.refusal, .refused(message: "Token atau NPSN tidak dikenal")),
      (#"{"success":false}"#, .refused(message: "")),
      ("<html><body>Dapodik</body></html>", .notJSON(line: 1, column: 1)), ("", .notJSON(line: 1, column: 0)),
      ("[]", .otherShape(path: "rows")), (#"{"results":1}"#, .otherShape(path: "rows")),
      (#"{"rows":"x"}"#, .otherShape(path: "rows")), (#"{"rows":["x"]}"#, .otherShape(path: "rows[0]")),
      (Answers.school, .otherAnswer),
    ] as [(String, DapodikError)])
  func refused(text: String, error: DapodikError) {
    #expect(throws: error) { try staff(text) }
  }

  @Test(
    "What is no school is refused with its reason",
    arguments: [
      (Answers.refusal, .refused(message: "Token atau NPSN tidak dikenal")),
      (Answers.staff([]), .noSuchSchool), (#"{"results":0,"rows":null}"#, .noSuchSchool),
      (Answers.staff([Answers.siti]), .otherAnswer), (#"{"rows":{"nama":"SD"}}"#, .otherShape(path: "rows.npsn")),
      (#"{"rows":{"npsn":"20299901","nama":"-"}}"#, .otherShape(path: "rows.nama")),
    ] as [(String, DapodikError)])
  func noSchool(text: String, error: DapodikError) {
    #expect(throws: error) { try DapodikAnswer.school(Array(text.utf8)) }
  }

  @Test("The time between preview and apply keeps a list as it was, faults included")
  func written() throws {
    var list = try staff(Answers.staff([Answers.siti, Answers.joko, Answers.clerk]))
    list.npsn = Answers.npsn
    let reasons: [StaffRow.Reason] = [
      .missing, .nip(.notDigits), .nip(.length(3)), .nip(.birthDate), .nip(.appointment), .nip(.sex),
      .digits(.notDigits), .digits(.length(4)), .spreadsheetNumber, .noSuchDay, .unknownSex, .samePersonAs(row: 9),
      .severalPersons([PersonID(1), PersonID(2)]),
    ]
    list.rows[1].faults = reasons.map { StaffRow.Fault(.nip, $0) } + StaffColumn.allCases.map { .init($0, .missing) }
    list.rows[1].faults.append(.init(nil, .samePersonAs(row: 1)))
    list.rows[1].warnings = [.init(.rank, .unknown("Z/z")), .init(.employment, .missing)]
    list.rows[2].extraDuty = ""
    list.rows[2].email = "dewi@contoh.id"
    #expect(StaffList(written: list.written) == list)
    #expect(StaffList(written: "{}") == nil)
    #expect(StaffList(written: #"{"rows":[{"place":1}],"covers":[]}"#) == nil)
  }
}
