import Domain

/// The words for what a person does at a school, a dinas or a yayasan.
package enum PostCopy {
  /// `Plt. Kepala Sekolah`. `place`: where it is, which tells a dinas from a yayasan.
  package static func title(_ assignment: Assignment, at place: School? = nil) -> String {
    let plain =
      switch assignment.role {
      case .teacher, .administrative: assignment.staffKind ?? word(assignment.role)
      case .principal, .operator, .supervisor, .officeHead, .officeStaff, .officeAdmin, .teamMember:
        word(assignment.role, at: place?.kind ?? .office)
      }
    return assignment.standing == .acting ? "Plt. " + plain : plain
  }

  package static func word(_ role: Role, at kind: School.Kind = .office) -> String {
    switch role {
    case .teacher: "Guru"
    case .principal: "Kepala Sekolah"
    case .operator: "Operator sekolah"
    case .administrative: "Tenaga kependidikan"
    case .supervisor: "Pengawas Sekolah"
    case .officeHead: kind == .foundation ? "Ketua Yayasan" : "Kepala Dinas Pendidikan"
    case .officeStaff: kind == .foundation ? "Staf yayasan" : "Staf dinas"
    case .officeAdmin: kind == .foundation ? "Admin yayasan" : "Admin dinas"
    case .teamMember: "Tim Kinerja"
    }
  }
}
