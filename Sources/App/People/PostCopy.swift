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

  /// How somebody came to rate a period that had ended, as the documents say it. `gone`: the name of whom they stand in for.
  package static func naming(_ standIn: Assignment.StandIn?, for gone: String?) -> String {
    let after = "ditunjuk setelah periode berakhir" + (gone.map { " menggantikan \($0)" } ?? "")
    guard let reason = standIn?.reason else { return after }
    return "\(after); alasan: \(reason.hasSuffix(".") ? String(reason.dropLast()) : reason)"
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
