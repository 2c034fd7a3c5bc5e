import Domain

/// The words for what a person does at a school.
package enum PostCopy {
  package static func title(_ assignment: Assignment) -> String {
    let plain =
      switch assignment.role {
      case .teacher: assignment.staffKind ?? "Guru"
      case .principal: "Kepala Sekolah"
      case .operator: "Operator sekolah"
      case .administrative: assignment.staffKind ?? "Tenaga kependidikan"
      }
    return assignment.standing == .acting ? "Plt. " + plain : plain
  }
}
