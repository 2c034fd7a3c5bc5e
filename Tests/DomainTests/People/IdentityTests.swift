import Domain
import Testing

@Suite("Identity numbers")
struct IdentityTests {
  @Test("A NIP is read with and without spaces, and written with them")
  func spaces() throws {
    let nip = try NIP("19850714 201001 1 012")
    #expect(nip.text == "198507142010011012")
    #expect(try NIP("\u{A0}198507142010011012 ") == nip)
    #expect(nip.spaced == "19850714 201001 1 012")
    #expect(nip.birthDate == Day("1985-07-14"))
    #expect(nip.sex == .male)
    #expect(try NIP("199002282015032001").sex == .female)
  }

  @Test(
    "A NIP of the wrong shape is an error",
    arguments: [
      ("", .notDigits), ("19850714201001101X", .notDigits), ("1.98E+17", .notDigits),
      ("19850714201001101", .length(17)), ("1985071420100110123", .length(19)),
      ("198502302010011012", .birthDate), ("198513142010011012", .birthDate), ("188507142010011012", .birthDate),
      ("198507141010011012", .appointment), ("198507142010013012", .sex), ("198507142010010012", .sex),
    ] as [(String, NIP.Fault)])
  func wrongShape(text: String, fault: NIP.Fault) {
    #expect(throws: fault) { try NIP(text) }
  }

  @Test("Digits 13 and 14 are a month for PNS and CPNS and none for the others", arguments: Employment.allCases)
  func month(employment: Employment) throws {
    let text = "198803122022212005"
    switch employment {
    case .pns, .cpns: #expect(throws: NIP.Fault.appointment) { try NIP(text, employment: employment) }
    default: #expect(try NIP(text, employment: employment).sex == .female)
    }
    #expect(try NIP("198803122022122005", employment: employment).text == "198803122022122005")
  }

  @Test("A NIP that says otherwise than the profile is a warning, for a court may have corrected the birth date")
  func disagreements() throws {
    let nip = try NIP("198507142010011012")
    let birth = try #require(Day("1985-07-14"))
    #expect(nip.disagreements(birthDate: birth, sex: .male, employment: .pns) == [])
    #expect(nip.disagreements(birthDate: nil, sex: nil, employment: .pns) == [])
    #expect(
      nip.disagreements(birthDate: Day("1986-07-14"), sex: .female, employment: .pns)
        == [.birthDate(inNIP: birth), .sex(inNIP: .male)])
    let young = try NIP("198507142003061012")
    #expect(young.disagreements(birthDate: birth, sex: .male, employment: .pns) == [.appointedTooYoung])
    let contract = try NIP("200401052022211001")
    #expect(contract.disagreements(birthDate: nil, sex: nil, employment: .pppk) == [])
  }

  @Test("NUPTK has 16 digits")
  func nuptk() throws {
    #expect(try NUPTK("1234 5678 9012 3456").text == "1234567890123456")
    #expect(throws: DigitsFault.length(15)) { try NUPTK("123456789012345") }
    #expect(throws: DigitsFault.notDigits) { try NUPTK("123456789012345O") }
    #expect(throws: DigitsFault.notDigits) { try NUPTK("") }
  }

  // R-PEOPLE-7
  @Test("A NIK goes into a hash and nowhere else: nothing prints it")
  func nik() throws {
    let nik = try NIK("3201014107850001")
    #expect(nik.hashed { NIKHash("x" + $0) } == NIKHash("x3201014107850001"))
    #expect("\(nik)" == "NIK")
    #expect(String(reflecting: nik) == "NIK")
    var dumped = ""
    dump(nik, to: &dumped)
    #expect(!dumped.contains("3201"))
    #expect(throws: DigitsFault.length(3)) { try NIK("320") }
  }

  @Test(
    "NPSN has eight characters: digits, behind P, K or NP where it begins so, or for an office behind D or Y",
    arguments: [
      ("20212345", "20212345"), (" 20212345 ", "20212345"), ("p2960114", "P2960114"), ("P9908123", "P9908123"),
      ("K9998245", "K9998245"), ("np567838", "NP567838"), ("P9908ABC", nil), ("NP56783", nil), ("NP5678380", nil),
      ("PN567838", nil), ("N5678380", nil), ("O0303456", nil), ("NPSN", nil), ("ABCDEFGH", nil), ("２0212345", nil),
      ("2021234", nil), ("202123456", nil), ("2021234A", nil), ("", nil), ("P990-123", nil),
      ("d6303001", "D6303001"), ("Y6303001", "Y6303001"), ("D630300A", nil), ("D63030011", nil), ("E6303001", nil),
    ] as [(String, String?)])
  func npsn(text: String, read: String?) {
    #expect(NPSN(text)?.text == read)
  }

  @Test(
    "The code says what kind of place it is",
    arguments: [
      ("20212345", .school), ("P9908123", .school), ("NP567838", .school), ("D6303001", .office),
      ("Y6303001", .foundation),
    ]
      as [(String, School.Kind)])
  func kinds(text: String, kind: School.Kind) {
    #expect(NPSN(text)?.kind == kind)
  }

  @Test(
    "Sex is read as lists spell it",
    arguments: [
      ("L", .male), ("l", .male), ("Laki-laki", .male), ("P", .female), ("Perempuan", .female), ("X", nil), ("", nil),
    ] as [(String, Sex?)])
  func sex(text: String, sex: Sex?) {
    #expect(Sex(spelled: text) == sex)
  }
}

@Suite("Employment and rank")
struct EmploymentTests {
  @Test(
    "Status kepegawaian is read as Dapodik spells it",
    arguments: [
      ("PNS", .pns), ("PNS Diperbantukan", .pns), ("PNS Depag", .pns), ("CPNS", .cpns), ("PPPK", .pppk),
      ("PPPK Paruh Waktu", .partTimePPPK), ("GTY/PTY", .foundation), ("GTT/PTT Kab/Kota", .regionalHonorary),
      ("Honor Daerah TK.I Provinsi", .regionalHonorary), ("Honor Daerah TK.II Kab/Kota", .regionalHonorary),
      ("Guru Honor Sekolah", .schoolHonorary), ("Tenaga Honor Sekolah", .schoolHonorary),
      ("Kontrak Kerja WNA", .other), ("", nil), (" - ", nil),
    ] as [(String, Employment?)])
  func employment(text: String, employment: Employment?) {
    #expect(Employment(spelled: text) == employment)
  }

  @Test("ASN are PNS, CPNS and both kinds of PPPK; only PNS earn angka kredit")
  func asn() {
    #expect(Employment.allCases.filter(\.isASN) == [.pns, .cpns, .pppk, .partTimePPPK])
    #expect(Employment.allCases.filter(\.earnsCreditPoints) == [.pns])
  }

  @Test(
    "Golongan is found in what lists write",
    arguments: [
      ("III/d", "III/d"), ("iii/D", "III/d"), ("Penata Tk. I, III/d", "III/d"), ("Penata Tk. I", nil),
      ("IV A", "IV/a"), ("IX", "IX"), ("Golongan IX", "IX"), ("III", "III"), ("Pembina", nil), ("", nil),
    ] as [(String, String?)])
  func rank(text: String, rank: String?) {
    #expect(Rank(spelled: text)?.text == rank)
  }

  // R-PEOPLE-6
  @Test("A dated fact holds from its day until the next one, in whatever order they are kept")
  func dated() {
    let day = Day(ordinal: 20_000)
    let facts = [Dated("c", from: day + 20), Dated("a", from: day), Dated("b", from: day + 10)]
    #expect(facts.value(on: day + -1) == nil)
    #expect(facts.value(on: day) == "a")
    #expect(facts.value(on: day + 9) == "a")
    #expect(facts.value(on: day + 10) == "b")
    #expect(facts.value(on: day + 900) == "c")
    #expect((facts + [Dated("d", from: day + 20)]).value(on: day + 20) == "d")
  }

  @Test(
    "The zone of a school follows from its province",
    arguments: [
      ("Prov. Jawa Barat", .wib), ("Prov. D.K.I. Jakarta", .wib), ("Kalimantan Tengah", .wib), ("Prov. Aceh", .wib),
      ("D.I. Yogyakarta", .wib), ("Prov. Bali", .wita), ("Kalimantan Selatan", .wita), ("Sulawesi Barat", .wita),
      ("Nusa Tenggara Timur", .wita), ("Prov. Papua Barat Daya", .wit), ("Maluku Utara", .wit), ("Luar Negeri", nil),
    ] as [(String, TimeZone?)])
  func zone(province: String, zone: TimeZone?) {
    #expect(TimeZone(province: province) == zone)
  }
}
