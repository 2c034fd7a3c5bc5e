import App
import Domain

/// SDN Tanjung Rema 1, the school that everybody knows: a teacher at every stage of the year, and one who has not begun.
/// Beside it SDN Sungai Paring 2, small and headed by a Plt., so that another school can be shown.
enum DemoSchool {
  /// One line of the list of people. The rank tells the jenjang; `appointed` is a year and for PNS a month.
  struct Line {
    var name: String
    var mail: String
    var sex: Sex
    var born: String
    var employment: Employment
    var appointed = (year: 0, month: 0)
    var rank: String?
    var role = Role.teacher
    var kind: String? = "Guru Kelas"
    var stage: Stage?
    var from = "2020-07-01"
    var to: String?
    var standing = Assignment.Standing.definitive
    var detours: [Detour] = []
  }

  static func school(
    _ ids: IDMaker, _ npsn: String, _ name: String, _ street: String, _ village: String, office: SchoolID,
    foundation: SchoolID? = nil, successor: Dated<SchoolID>? = nil
  ) -> School {
    School(
      id: ids.next(), npsn: NPSN(npsn)!, name: name, form: "SD", status: foundation == nil ? .state : .independent,
      place: Place(
        street: street, village: village, district: "Martapura", regency: "Kab. Banjar",
        province: "Kalimantan Selatan"), zone: .wita, office: office, foundation: foundation, successor: successor)
  }

  static let main: [Line] = [
    Line(
      name: "Made Sudarma, S.Pd., M.Pd.", mail: "made", sex: .male, born: "1972-03-05", employment: .pns,
      appointed: (1997, 3), rank: "IV/b", role: .principal, kind: "Kepala Sekolah"),
    Line(
      name: "Dewi Simanjuntak", mail: "dewi", sex: .female, born: "1994-08-21", employment: .schoolHonorary,
      role: .operator, kind: "Operator Sekolah"),
    Line(
      name: "Wayan Lestari, S.Pd.", mail: "wayan", sex: .female, born: "1985-07-14", employment: .pns,
      appointed: (2010, 1), rank: "III/c", stage: .observed),
    Line(
      name: "Slamet Riyadi, S.Pd.", mail: "slamet", sex: .male, born: "1968-11-02", employment: .pns,
      appointed: (1993, 3), rank: "IV/a", stage: .planSubmitted, from: "2026-11-02"),
    Line(
      name: "Norhayati, S.Pd.", mail: "norhayati", sex: .female, born: "1990-05-17", employment: .pppk,
      appointed: (2022, 0), rank: "IX", stage: .planDraft, from: "2026-11-02"),
    Line(
      name: "Asep Saepudin, S.Pd.", mail: "asep", sex: .male, born: "1988-01-30", employment: .pppk,
      appointed: (2023, 0), rank: "IX", stage: .planReturned, from: "2026-11-02"),
    Line(
      name: "Tiurma Siregar, S.Pd.", mail: "tiurma", sex: .female, born: "1983-09-09", employment: .pns,
      appointed: (2009, 12), rank: "III/d", stage: .planApproved, from: "2026-11-02"),
    Line(
      name: "Rusdiansyah, S.Pd.", mail: "rusdiansyah", sex: .male, born: "1979-04-25", employment: .pns,
      appointed: (2005, 1), rank: "IV/a", kind: "Guru Mapel", stage: .preparing),
    Line(
      name: "Ni Kadek Sari, S.Pd.", mail: "kadek", sex: .female, born: "1992-12-11", employment: .pns,
      appointed: (2019, 3), rank: "III/b", stage: .preparationSubmitted),
    Line(
      name: "Euis Kartini, S.Pd.", mail: "euis", sex: .female, born: "1986-06-06", employment: .pppk,
      appointed: (2021, 0), rank: "IX", stage: .awaitingObservation),
    Line(
      name: "Bambang Sutrisno, S.Pd.", mail: "bambang", sex: .male, born: "1975-02-19", employment: .pns,
      appointed: (2000, 12), rank: "IV/a", kind: "Guru Mapel", stage: .planningFollowUp),
    Line(
      name: "Hairunnisa, S.Pd.", mail: "hairunnisa", sex: .female, born: "1995-03-28", employment: .pppk,
      appointed: (2024, 0), rank: "IX", stage: .followUpSubmitted),
    Line(
      name: "Nur Fitri, S.Pd.", mail: "nur", sex: .female, born: "1997-10-03", employment: .schoolHonorary,
      stage: .acting),
    Line(
      name: "Togar Simanjuntak, S.Pd.", mail: "togar", sex: .male, born: "1981-08-15", employment: .pns,
      appointed: (2008, 4), rank: "III/d", stage: .effortReported),
    Line(
      name: "Ni Putu Ayu, S.Pd.", mail: "putu", sex: .female, born: "1991-01-07", employment: .pns,
      appointed: (2015, 3), rank: "III/b", stage: .reflecting),
    Line(
      name: "Endang Lestari, S.Pd.", mail: "endang", sex: .female, born: "1970-07-29", employment: .pns,
      appointed: (1995, 3), rank: "IV/b", stage: .reflectionSubmitted),
    Line(
      name: "Fahrurrazi, S.Pd.I.", mail: "fahrurrazi", sex: .male, born: "1984-11-23", employment: .regionalHonorary,
      kind: "Guru Mapel", stage: .awaitingAppraisal),
    Line(
      name: "Neneng Hasanah, S.Pd.", mail: "neneng", sex: .female, born: "1987-05-01", employment: .pns,
      appointed: (2011, 1), rank: "III/c", stage: .appraisalSent),
    Line(
      name: "I Nyoman Arta, S.Pd.", mail: "nyoman", sex: .male, born: "1978-09-18", employment: .pns,
      appointed: (2006, 4), rank: "IV/a", stage: .accepted),
    Line(
      name: "Siti Rahmah, S.Pd.", mail: "siti", sex: .female, born: "1989-02-14", employment: .pppk,
      appointed: (2022, 0), rank: "IX", stage: .deemedAccepted),
    Line(
      name: "Wahyu Hidayat, S.Pd.", mail: "wahyu", sex: .male, born: "1993-04-02", employment: .pns,
      appointed: (2018, 3), rank: "III/b", stage: .closed),
    Line(
      name: "Agus Prasetyo, S.Pd.", mail: "agus", sex: .male, born: "1996-06-20", employment: .pppk,
      appointed: (2025, 0), rank: "IX", from: "2026-12-14"),
  ]

  static let small: [Line] = [
    Line(
      name: "Ratna Handayani, S.Pd., M.Pd.", mail: "ratna", sex: .female, born: "1974-09-09", employment: .pns,
      appointed: (1999, 3), rank: "IV/a", role: .principal, kind: "Kepala Sekolah", from: "2026-07-01",
      standing: .acting),
    Line(
      name: "Syahrani", mail: "syahrani", sex: .male, born: "1993-04-12", employment: .schoolHonorary,
      role: .operator, kind: "Operator Sekolah"),
    Line(
      name: "Yohanes Siregar, S.Pd.", mail: "yohanes", sex: .male, born: "1988-11-20", employment: .pns,
      appointed: (2011, 1), rank: "III/b", stage: .awaitingObservation),
    Line(
      name: "Lilis Suryani, S.Pd.", mail: "lilis", sex: .female, born: "1990-08-08", employment: .pppk,
      appointed: (2023, 0), rank: "IX", stage: .acting),
    Line(
      name: "Zainal Abidin, S.Pd.", mail: "zainal", sex: .male, born: "1982-12-30", employment: .pns,
      appointed: (2009, 12), rank: "III/d", stage: .awaitingAppraisal),
    Line(
      name: "Fitriani, S.Pd.", mail: "fitriani", sex: .female, born: "1998-01-16", employment: .schoolHonorary),
    // Headed the school until Ratna came as Plt.; what he approved stays.
    Line(
      name: "Gusti Rahman, S.Pd.", mail: "gusti", sex: .male, born: "1966-02-01", employment: .pns,
      appointed: (1990, 3), rank: "IV/b", role: .principal, kind: "Kepala Sekolah", from: "2018-07-01",
      to: "2026-06-30"),
    // Went to the third school in November: two records.
    Line(
      name: "Arbain Noor, S.Pd.", mail: "arbain", sex: .male, born: "1986-03-19", employment: .pns,
      appointed: (2011, 4), rank: "III/c", stage: .awaitingAppraisal, to: "2026-11-01"),
  ]

  /// `first` counts the people of all demo schools, so that no number is given twice; serials below 301 are theirs alone.
  static func people(_ lines: [Line], at school: School, from first: Int, _ ids: IDMaker) -> [SeededPerson] {
    lines.enumerated().map { place, line in
      let id: PersonID = ids.next()
      let born = Day(line.born)!
      let since = max(Day(year: 2020, month: 4, day: 1)!, Day(year: max(line.appointed.year, 1), month: 4, day: 1)!)
      let person = Person(
        id: id, name: line.name,
        nip: SeededPerson.nip(
          born: born, appointed: line.appointed.year, month: line.appointed.month, sex: line.sex,
          serial: first + place, employment: line.employment),
        nuptk: SeededPerson.nuptk(first + place), sex: line.sex, birthDate: born, employment: line.employment,
        ranks: line.rank.flatMap { Rank(spelled: $0) }.map { [Dated($0, from: since)] } ?? [],
        grades: line.rank.flatMap(SeededPerson.grade).map { [Dated($0, from: since)] } ?? [],
        email: line.mail + "@contoh.id")
      return SeededPerson(
        person: person,
        assignment: Assignment(
          id: ids.next(), person: id, school: school.id, role: line.role, standing: line.standing,
          from: Day(line.from)!, to: line.to.flatMap { Day($0) }, isHome: true, staffKind: line.kind),
        stage: line.stage, detours: line.detours)
    }
  }

  /// A report in which umpan balik konstruktif is clearly the weakest.
  static func card(_ npsn: NPSN) -> ReportCard {
    typealias Entry = ReportCard.Entry
    func entry(
      _ row: Int, _ code: String?, _ name: String, _ label: ReportCard.Label, _ score: Int, _ change: Int,
      _ quintile: ReportCard.Quintile
    ) -> Entry {
      Entry(
        row: row, code: code, name: name, label: label, score: score, change: change, provincial: quintile,
        national: quintile)
    }
    return ReportCard(
      year: 2025, npsn: npsn,
      entries: [
        entry(7, "A.1", "Kemampuan literasi", .fair, 6667, 333, .middle),
        entry(8, "A.2", "Kemampuan numerasi", .fair, 5833, -167, .lowerMiddle),
        entry(9, "D.1", "Kualitas pembelajaran", .fair, 6112, -215, .middle),
        entry(10, "D.1.1", "Manajemen kelas", .good, 7480, 310, .upperMiddle),
        entry(11, nil, "Keteraturan suasana kelas", .good, 7725, 402, .upperMiddle),
        entry(12, nil, "Penerapan disiplin positif", .good, 7210, 150, .middle),
        entry(13, "D.1.2", "Dukungan psikologis", .fair, 5538, -640, .lowerMiddle),
        entry(14, nil, "Ekspektasi pada peserta didik", .fair, 6120, 0, .middle),
        entry(15, nil, "Perhatian dan kepedulian", .fair, 6345, 120, .middle),
        entry(16, nil, "Umpan balik konstruktif", .poor, 4150, -1250, .bottom),
        entry(17, "D.1.3", "Metode pembelajaran", .fair, 5980, 210, .middle),
        entry(18, nil, "Instruksi yang adaptif", .fair, 5640, -90, .lowerMiddle),
        entry(19, nil, "Instruksi pembelajaran", .fair, 6210, 330, .middle),
        entry(20, nil, "Aktivitas interaktif", .fair, 6075, 240, .middle),
        entry(21, "D.3", "Kepemimpinan instruksional", .fair, 5930, -120, .middle),
        entry(22, "D.3.1", "Visi-misi satuan pendidikan", .good, 7350, 260, .upperMiddle),
        entry(23, "D.3.2", "Pengelolaan kurikulum satuan pendidikan", .fair, 5710, 90, .middle),
        entry(24, "D.3.3", "Dukungan untuk refleksi guru", .fair, 4730, -710, .lowerMiddle),
        entry(25, "D.4", "Iklim keamanan satuan pendidikan", .good, 7890, 120, .upperMiddle),
      ])
  }
}
