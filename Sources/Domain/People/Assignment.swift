package typealias AssignmentID = ID<Assignment>

/// What a person does at a school, a dinas or a yayasan.
package enum Role: String, CaseIterable, Hashable, Sendable {
  /// Guru.
  case teacher
  /// Kepala sekolah.
  case principal
  /// Operator sekolah: keeps the school's data in Dapodik and here.
  case `operator`
  /// Tenaga kependidikan.
  case administrative
  /// Pengawas sekolah; at a dinas, which is their home.
  case supervisor
  /// Kepala dinas, or ketua of a yayasan: assesses principals and pengawas.
  case officeHead = "office-head"
  /// Staf: prepares for the head and decides nothing.
  case officeStaff = "office-staff"
  /// Admin dinas or yayasan: keeps periods and assignments, never rates.
  case officeAdmin = "office-admin"
  /// Tim kinerja at a school: a pengawas from outside for its principal, one of its own people for its teachers.
  case teamMember = "team-member"
}

extension Role {
  /// Whether there is such a post at a place of that kind: a pengawas is at home at a dinas.
  package func exists(at kind: School.Kind) -> Bool {
    switch self {
    case .teacher, .principal, .operator, .administrative, .teamMember: kind == .school
    case .supervisor: kind == .office
    case .officeHead, .officeStaff, .officeAdmin: kind != .school
    }
  }
}

/// Penugasan: a person holds a role at a place of work from one day to another.
package struct Assignment: Hashable, Sendable {
  package let id: AssignmentID
  package let person: PersonID
  package let school: SchoolID
  package let role: Role
  package let standing: Standing
  /// The first day.
  package var from: Day
  /// The last day, itself included; nil while it lasts.
  package var to: Day?
  /// Sekolah induk (satminkal): where the person's performance is managed.
  package var isHome: Bool
  /// Jenis PTK as Dapodik spells it (`Guru Kelas`, `Guru BK`, …): it chooses the rubric.
  package var staffKind: String?
  /// Of a Plt. who only rates what was left unrated; nil of everybody else.
  package let standIn: StandIn?

  package enum Standing: String, CaseIterable, Hashable, Sendable {
    case definitive
    /// Pelaksana tugas (Plt.).
    case acting
  }

  /// Penilai pengganti: for whom a Plt. rates the periods that have ended, and why. They lead nothing.
  package struct StandIn: Hashable, Sendable {
    /// Who held the post on the last day and holds none any more; nil where it was vacant.
    package let person: PersonID?
    /// It stands on the documents.
    package let reason: String

    package init(for person: PersonID?, reason: String) {
      self.person = person
      self.reason = reason
    }
  }

  package init(
    id: AssignmentID, person: PersonID, school: SchoolID, role: Role, standing: Standing = .definitive, from: Day,
    to: Day? = nil, isHome: Bool, staffKind: String? = nil, standIn: StandIn? = nil
  ) {
    self.id = id
    self.person = person
    self.school = school
    self.role = role
    self.standing = standing
    self.from = from
    self.to = to
    self.isHome = isHome
    self.staffKind = staffKind
    self.standIn = standIn
  }

  /// Whether it is in force on a day.
  package func holds(on day: Day) -> Bool { from <= day && day <= (to ?? day) }
}
