import Domain

/// The people of the demo beside the two schools of `DemoSchool`.
enum DemoPeople {
  typealias Line = DemoSchool.Line

  static let office: [Line] = [
    Line(
      name: "Hasan Basri, M.Pd.", mail: "hasan", sex: .male, born: "1969-05-12", employment: .pns,
      appointed: (1994, 3), rank: "IV/c", role: .officeHead, kind: nil),
    Line(
      name: "Lestari Widodo, M.Pd.", mail: "lestari", sex: .female, born: "1971-10-08", employment: .pns,
      appointed: (1996, 3), rank: "IV/b", role: .supervisor, kind: nil, stage: .planSubmitted),
    Line(
      name: "Citra Maharani, S.Kom.", mail: "citra", sex: .female, born: "1990-01-25", employment: .pns,
      appointed: (2015, 3), rank: "III/b", role: .officeAdmin, kind: nil),
    Line(
      name: "Bayu Pratama, S.E.", mail: "bayu", sex: .male, born: "1988-06-17", employment: .pns,
      appointed: (2014, 3), rank: "III/c", role: .officeStaff, kind: nil),
  ]

  static let foundation: [Line] = [
    Line(
      name: "Muhammad Yusuf, Lc.", mail: "yusuf", sex: .male, born: "1965-12-03", employment: .foundation,
      role: .officeHead, kind: nil),
    Line(
      name: "Laila Fauziah", mail: "laila", sex: .female, born: "1992-07-30", employment: .foundation,
      role: .officeAdmin, kind: nil),
  ]

  /// SDN Pesayangan 3: nobody headed it until 2 February, and every detour of a year fell on somebody.
  static let third: [Line] = [
    Line(
      name: "Mariani Saleh, M.Pd.", mail: "mariani", sex: .female, born: "1973-04-14", employment: .pns,
      appointed: (1998, 3), rank: "IV/a", role: .principal, kind: "Kepala Sekolah", stage: .awaitingAppraisal,
      from: "2026-02-02", detours: [.advised]),
    Line(
      name: "Ruslan Effendi", mail: "ruslan", sex: .male, born: "1991-09-09", employment: .schoolHonorary,
      role: .operator, kind: "Operator Sekolah"),
    Line(
      name: "Rahmah Hayati, S.Pd.", mail: "rahmah", sex: .female, born: "1984-08-02", employment: .pns,
      appointed: (2009, 4), rank: "III/d", stage: .awaitingAppraisal, detours: [.vacant, .evaluated]),
    Line(
      name: "Iskandar Muda, S.Pd.", mail: "iskandar", sex: .male, born: "1987-11-11", employment: .pns,
      appointed: (2012, 3), rank: "III/c", stage: .acting, detours: [.changePending]),
    Line(
      name: "Yuliana Sari, S.Pd.", mail: "yuliana", sex: .female, born: "1990-07-07", employment: .pppk,
      appointed: (2022, 0), rank: "IX", stage: .reflecting, detours: [.changeAccepted, .evaluated]),
    Line(
      name: "Budi Hartono, S.Pd.", mail: "budi", sex: .male, born: "1982-02-22", employment: .pns,
      appointed: (2008, 3), rank: "III/d", stage: .effortReported, detours: [.changeDeclined]),
    Line(
      name: "Nurul Aini, S.Pd.", mail: "nurul", sex: .female, born: "1994-12-05", employment: .pppk,
      appointed: (2023, 0), rank: "IX", stage: .awaitingObservation, detours: [.movePending]),
    Line(
      name: "Darmawan, S.Pd.", mail: "darmawan", sex: .male, born: "1985-05-15", employment: .pns,
      appointed: (2010, 3), rank: "III/c", stage: .observed, detours: [.moved]),
    Line(
      name: "Hamidah, S.Pd.", mail: "hamidah", sex: .female, born: "1988-03-03", employment: .pns,
      appointed: (2014, 3), rank: "III/b", kind: "Guru Mapel", stage: .reflectionSubmitted, detours: [.guest]),
    Line(
      name: "Rizky Ananda, S.Pd.", mail: "rizky", sex: .male, born: "1979-01-20", employment: .pns,
      appointed: (2005, 4), rank: "III/d", stage: .accepted, detours: [.advised]),
    Line(
      name: "Salmiah, S.Pd.", mail: "salmiah", sex: .female, born: "1993-06-28", employment: .pppk,
      appointed: (2026, 0), rank: "IX", stage: .appraisalSent, detours: [.resent]),
    Line(
      name: "Junaidi, S.Pd.", mail: "junaidi", sex: .male, born: "1977-10-10", employment: .pns,
      appointed: (2003, 3), rank: "IV/a", stage: .objected),
    Line(
      name: "Maimunah, S.Pd.", mail: "maimunah", sex: .female, born: "1980-04-04", employment: .pns,
      appointed: (2006, 4), rank: "III/d", stage: .decided),
    Line(
      name: "Erwin Saputra, S.Pd.", mail: "erwin", sex: .male, born: "1989-09-19", employment: .pns,
      appointed: (2016, 3), rank: "III/b", stage: .closed),
    Line(
      name: "Wulan Dari, S.Pd.", mail: "wulan", sex: .female, born: "1970-01-01", employment: .pns,
      appointed: (1995, 3), rank: "IV/a", stage: .preparing, detours: [.helped]),
  ]

  /// SDN Murung Keraton 4, which became part of the third school on 1 July.
  static let merged: [Line] = [
    Line(
      name: "Basuni Akhmad, S.Pd.", mail: "basuni", sex: .male, born: "1966-08-08", employment: .pns,
      appointed: (1991, 3), rank: "IV/a", role: .principal, kind: "Kepala Sekolah", to: "2026-06-30"),
    Line(
      name: "Syamsul Bahri, S.Pd.", mail: "syamsul", sex: .male, born: "1983-03-13", employment: .pns,
      appointed: (2009, 4), rank: "III/c", stage: .reflectionSubmitted, to: "2026-06-30"),
  ]

  /// SD Cahaya Meratus, of the yayasan: nobody there is an ASN.
  static let independent: [Line] = [
    Line(
      name: "Aisyah Rahman, S.Pd.", mail: "aisyah", sex: .female, born: "1981-11-02", employment: .foundation,
      role: .principal, kind: "Kepala Sekolah", stage: .planSubmitted, from: "2026-11-02"),
    Line(
      name: "Fauzan Adhim", mail: "fauzan", sex: .male, born: "1996-05-05", employment: .foundation, role: .operator,
      kind: "Operator Sekolah"),
    Line(
      name: "Zahra Amelia, S.Pd.", mail: "zahra", sex: .female, born: "1995-02-17", employment: .foundation,
      stage: .awaitingAppraisal),
    Line(
      name: "Hendra Wijaya, S.Pd.", mail: "hendra", sex: .male, born: "1992-08-12", employment: .foundation,
      stage: .planDraft, from: "2026-11-02"),
    // Headed the school until Aisyah came; what he approved stays.
    Line(
      name: "Ahmad Zaini, S.Pd.", mail: "zaini", sex: .male, born: "1966-10-10", employment: .foundation,
      role: .principal, kind: "Kepala Sekolah", from: "2017-07-03", to: "2026-11-01"),
  ]
}
