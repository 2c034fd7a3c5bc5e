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
  case themes
  case beside(BesidePart)
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
  /// What the observer jotted: the quick box sends here, and here it is put under the focuses.
  case observationNotes(RecordID)
  case observationNoteSorting(RecordID)
  case observationNote(RecordID, Int64)
  case observationNoteRemoval(RecordID, Int64)
  case observationMove(RecordID)
  /// With a lesson hour that the teacher offers filled in.
  case observationMoveTo(RecordID, Int64)
  /// The preparation with the lesson hour that was picked in it.
  case preparationWith(RecordID, Int64)
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
  case evaluationFollowUp(RecordID)
  case evaluationFollowUpBatch
  case objection(RecordID)
  case objectionCheck(RecordID)
  case objectionStatement(RecordID)
  case objectionDecision(RecordID)
  case objectionDecisionCheck(RecordID)
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
  case officePostCancellation(AssignmentID)
  case officeSchoolPosts(SchoolID)
  case officeSchoolPost(SchoolID, AssignmentID)
  case officeSchoolPostCancellation(SchoolID, AssignmentID)
  case team
  case teamPost(AssignmentID)
  case teamPostCancellation(AssignmentID)
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
    /// Of what is not sent yet.
    case clearing = "pengosongan"
  }

  /// What becomes of a proposed move of the observation.
  package enum MoveDeed: String, CaseIterable, Sendable {
    case agreement = "persetujuan"
    case refusal = "penolakan"
  }

  /// The parts of what somebody goes along with.
  package enum BesidePart: String, CaseIterable, Sendable {
    case objections = "keberatan"
    /// Objections against what the person rated.
    case rated = "penilaian-saya"
    case waiting = "menunggu-saya"
    case others = "lainnya"
    case guests = "tamu"
  }

  /// The parts of a principal's list.
  package enum StaffPart: String, CaseIterable, Sendable {
    case waitingForMe = "menunggu-saya"
    case waitingForTeacher = "menunggu-guru"
    case late = "terlambat"
    case all = "semua"
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
