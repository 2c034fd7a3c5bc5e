import Domain
import HTML

/// Every address of the house: a misspelt one does not compile. Copy is Indonesian; a verb is a noun in the address.
package enum Path: Address, Equatable {
  // Entrance
  case home
  case signIn
  case signOut
  case signOutEverywhere
  case activate
  case forgotten
  case account
  case password
  case keptForm
  case demo
  case demoEntrance

  // Records
  case myRecords
  case record(RecordID)
  case history(RecordID)
  case staff
  case staffPart(StaffPart)
  case planBatch
  case draft(RecordID, form: String)
  case assistance(RecordID)
  case assistanceEnd(RecordID)
  case assistanceForm(RecordID, form: String)

  // Planning
  case plan(RecordID)
  case planPart(RecordID, PlanPart)
  /// The texts that the choices of a part ask for.
  case planPartDetails(RecordID, PlanPart)
  case planReview(RecordID)
  case planDeed(RecordID, PlanDeed)
  case change(RecordID)
  case changeDeed(RecordID, ChangeDeed)

  // Coaching
  case preparation(RecordID)
  case preparationAnswer(RecordID)
  case observation(RecordID)
  case observationFocus(RecordID, Int)
  case observationSending(RecordID)
  case observationAnswer(RecordID)
  case observationMove(RecordID)
  case observationMoveDeed(RecordID, MoveDeed)
  case followUp(RecordID)
  case followUpAnswer(RecordID)
  case effort(RecordID)
  case effortAnswer(RecordID)
  case reflection(RecordID)
  case reflectionAnswer(RecordID)
  case documents(RecordID)
  case feedback(RecordID)

  // Appraisal
  case appraisal(RecordID)
  case appraisalCheck(RecordID)
  case appraisalSending(RecordID)
  case acceptance(RecordID)
  case appraisalWithdrawal(RecordID)
  /// The rating page, filled in with what a member of the tim kinerja recommends.
  case appraisalAdvised(RecordID, PersonID)
  case appraisalBatch
  case objection(RecordID)
  case objectionStatement(RecordID)
  case objectionDecision(RecordID)
  case closing(RecordID)
  case closingCheck(RecordID)
  case periodic(RecordID)
  /// The form of the first periodic evaluation, in a rhythm.
  case periodicIn(RecordID, PeriodicEvaluation.Rhythm)
  case advice(RecordID)

  // Documents
  case agreementPrint(RecordID)
  case resultPrint(RecordID)
  case paperForm(RecordID, PaperForm)

  // People
  case people
  case person(PersonID)
  case personIdentity(PersonID)
  case personCode(PersonID)
  case activationCodes
  case staffImport
  case staffImportPreview(Int64)
  case staffImportApplication(Int64)
  case staffImportCancellation(Int64)

  // Office
  case office
  case officeLate
  case officeSchool(SchoolID)
  case officePosts
  case officePost(AssignmentID)
  case officeSchoolPosts(SchoolID)
  case officeSchoolPost(SchoolID, AssignmentID)
  case team
  case teamPost(AssignmentID)
  case officeCalendar
  case officeExtension
  case officeClosing
  case officeReopening
  case officeRhythm
  case officeAchievement
  // Pre-planning
  case identityCheck
  case identityConfirmation
  case correctionRequest
  case corrections
  case correction(Int64)

  // Growth
  case selfReflection
  case selfReflectionAnswers

  // Report card
  case reportCard
  case reportCardImport

  // Career
  case career
  case careerBalance

  // Schedule
  case lessonOffers(RecordID)
  case lessonOfferRemoval(RecordID, Int64)
  case lessonWeek
  case lessonWeekOf(Day)
  case lessonPick(Int64)
  case calendar
  case observationCalendar(RecordID)

  // Files
  case asset(String)

  package enum PlanDeed: String, CaseIterable, Sendable {
    case submission = "pengajuan"
    case withdrawal = "penarikan"
    case review = "pengembalian"
    case approval = "persetujuan"
    case reopening = "pembukaan"
    case agreement = "kesepakatan"
    /// Without an approval, while nobody holds the assessor's post.
    case vacantAgreement = "kesepakatan-tanpa-persetujuan"
  }

  /// What becomes of a usulan perubahan.
  package enum ChangeDeed: String, CaseIterable, Sendable {
    case submission = "pengajuan"
    case withdrawal = "penarikan"
    case acceptance = "penerimaan"
    case refusal = "penolakan"
  }

  /// What becomes of a proposed move of the observation.
  package enum MoveDeed: String, CaseIterable, Sendable {
    case agreement = "persetujuan"
    case refusal = "penolakan"
  }

  /// The parts of a principal's list.
  package enum StaffPart: String, CaseIterable, Sendable {
    case waitingForMe = "menunggu-saya"
    case waitingForTeacher = "menunggu-guru"
    case late = "terlambat"
    case all = "semua"
  }

  package var address: String {
    switch self {
    case .home: "/"
    case .signIn: "/masuk"
    case .signOut: "/keluar"
    case .signOutEverywhere: "/keluar-semua"
    case .activate: "/aktivasi"
    case .forgotten: "/lupa-sandi"
    case .account: "/akun"
    case .password: "/akun/sandi"
    case .keptForm: "/isian-tersimpan"
    case .demo: "/demo"
    case .demoEntrance: "/demo/masuk"
    case .myRecords: "/kinerja"
    case .record(let id): "/kinerja/\(id.number)"
    case .history(let id): "/riwayat/\(id.number)"
    case .staff: "/guru"
    case .staffPart(let part): "/guru?saring=\(part.rawValue)"
    case .planBatch: "/guru/persetujuan"
    case .draft(let id, let form): "/draf/\(id.number)/\(form)"
    case .assistance(let id): "/bantuan/\(id.number)"
    case .assistanceEnd(let id): "/bantuan/\(id.number)/penghentian"
    case .assistanceForm(let id, let form): "/bantuan/\(id.number)/isian/\(form)"
    case .plan(let id): "/rencana/\(id.number)"
    case .planPart(let id, let part): "/rencana/\(id.number)/\(part.segment)"
    case .planPartDetails(let id, let part): "/rencana/\(id.number)/\(part.segment)?langkah=rincian"
    case .planReview(let id): "/rencana/\(id.number)/pemeriksaan"
    case .planDeed(let id, let deed): "/rencana/\(id.number)/\(deed.rawValue)"
    case .change(let id): "/usulan/\(id.number)"
    case .changeDeed(let id, let deed): "/usulan/\(id.number)/\(deed.rawValue)"
    case .preparation(let id): "/persiapan/\(id.number)"
    case .preparationAnswer(let id): "/persiapan/\(id.number)/jawaban"
    case .observation(let id): "/observasi/\(id.number)"
    case .observationFocus(let id, let number): "/observasi/\(id.number)/fokus/\(number)"
    case .observationSending(let id): "/observasi/\(id.number)/pengiriman"
    case .observationAnswer(let id): "/observasi/\(id.number)/tanggapan"
    case .observationMove(let id): "/observasi/\(id.number)/pemindahan"
    case .observationMoveDeed(let id, let deed): "/observasi/\(id.number)/pemindahan/\(deed.rawValue)"
    case .followUp(let id): "/tindak-lanjut/\(id.number)"
    case .followUpAnswer(let id): "/tindak-lanjut/\(id.number)/jawaban"
    case .effort(let id): "/upaya/\(id.number)"
    case .effortAnswer(let id): "/upaya/\(id.number)/jawaban"
    case .reflection(let id): "/refleksi/\(id.number)"
    case .reflectionAnswer(let id): "/refleksi/\(id.number)/jawaban"
    case .documents(let id): "/dokumen-akuntabilitas/\(id.number)"
    case .feedback(let id): "/umpan-balik/\(id.number)"
    case .appraisal(let id): "/penilaian/\(id.number)"
    case .appraisalCheck(let id): "/penilaian/\(id.number)/periksa"
    case .appraisalSending(let id): "/penilaian/\(id.number)/pengiriman"
    case .acceptance(let id): "/penilaian/\(id.number)/penerimaan"
    case .appraisalWithdrawal(let id): "/penilaian/\(id.number)/penarikan"
    case .appraisalAdvised(let id, let person): "/penilaian/\(id.number)?rekomendasi=\(person.number)"
    case .appraisalBatch: "/penilaian/beberapa"
    case .objection(let id): "/keberatan/\(id.number)"
    case .objectionStatement(let id): "/keberatan/\(id.number)/tanggapan"
    case .objectionDecision(let id): "/keberatan/\(id.number)/keputusan"
    case .closing(let id): "/penutupan/\(id.number)"
    case .closingCheck(let id): "/penutupan/\(id.number)/periksa"
    case .periodic(let id): "/evaluasi/\(id.number)"
    case .periodicIn(let id, let rhythm): "/evaluasi/\(id.number)?tipe=\(rhythm.rawValue)"
    case .advice(let id): "/rekomendasi/\(id.number)"
    case .agreementPrint(let id): "/cetak/\(id.number)/penetapan-skp"
    case .resultPrint(let id): "/cetak/\(id.number)/hasil-evaluasi"
    case .paperForm(let id, let form): "/cetak/\(id.number)/formulir/\(form.rawValue)"
    case .people: "/orang"
    case .person(let id): "/orang/\(id.number)"
    case .personIdentity(let id): "/orang/\(id.number)/data-diri"
    case .personCode(let id): "/orang/\(id.number)/kode"
    case .activationCodes: "/kode-aktivasi"
    case .staffImport: "/impor"
    case .staffImportPreview(let number): "/impor/\(number)"
    case .staffImportApplication(let number): "/impor/\(number)/penerapan"
    case .staffImportCancellation(let number): "/impor/\(number)/pembatalan"
    case .office: "/wilayah"
    case .officeLate: "/wilayah?saring=terlambat"
    case .officePosts: "/wilayah/penugasan"
    case .officePost(let id): "/wilayah/penugasan/\(id.number)"
    case .officeSchoolPosts(let id): "/wilayah/\(id.number)/penugasan"
    case .officeSchoolPost(let school, let id): "/wilayah/\(school.number)/penugasan/\(id.number)"
    case .team: "/guru/tim"
    case .teamPost(let id): "/guru/tim/\(id.number)"
    case .officeCalendar: "/wilayah/jadwal"
    case .officeExtension: "/wilayah/jadwal/perpanjangan"
    case .officeClosing: "/wilayah/jadwal/penutupan"
    case .officeReopening: "/wilayah/jadwal/pembukaan"
    case .officeRhythm: "/wilayah/jadwal/ritme"
    case .officeAchievement: "/wilayah/jadwal/capaian"
    case .officeSchool(let id): "/wilayah/\(id.number)"
    case .identityCheck: "/pemutakhiran-data"
    case .identityConfirmation: "/pemutakhiran-data/kesesuaian"
    case .correctionRequest: "/pemutakhiran-data/permintaan"
    case .corrections: "/orang/permintaan"
    case .correction(let number): "/orang/permintaan/\(number)"
    case .selfReflection: "/refleksi-kompetensi"
    case .selfReflectionAnswers: "/refleksi-kompetensi/pernyataan"
    case .reportCard: "/rapor"
    case .reportCardImport: "/rapor/impor"
    case .career: "/karier"
    case .careerBalance: "/karier/saldo"
    case .lessonOffers(let id): "/persiapan/\(id.number)/jam"
    case .lessonOfferRemoval(let id, let offer): "/persiapan/\(id.number)/jam/\(offer)/penghapusan"
    case .lessonWeek: "/jam-pelajaran"
    case .lessonWeekOf(let day): "/jam-pelajaran?pekan=\(day.text)"
    case .lessonPick(let offer): "/jam-pelajaran/\(offer)/pilihan"
    case .calendar: "/kalender.ics"
    case .observationCalendar(let id): "/observasi/\(id.number)/kalender.ics"
    case .asset(let name): "/aset/\(name)"
    }
  }
}

extension PlanPart {
  /// The part in an address.
  package var segment: String {
    switch self {
    case .mainDuties: "tugas-pokok"
    case .practice: "praktik"
    case .competence: "kompetensi"
    case .behaviour: "perilaku"
    }
  }

  package init?(segment: some StringProtocol) {
    guard let part = PlanPart.allCases.first(where: { $0.segment == segment }) else { return nil }
    self = part
  }
}
