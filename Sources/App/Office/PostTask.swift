import Domain

/// What an admin or a principal may appoint somebody to.
enum PostTask: String, CaseIterable, Sendable {
  case principal = "kepala-sekolah"
  case actingPrincipal = "plt-kepala-sekolah"
  case supervisor = "pengawas-binaan"
  case standIn = "penilai-pengganti"
  case head = "kepala"
  case actingHead = "plt-kepala"
  case staff = "staf"
  case headStandIn = "pengganti-kepala"
  case team = "tim-kinerja"

  var kind: PostDesk.Kind {
    switch self {
    case .principal, .actingPrincipal, .supervisor, .standIn: .school
    case .head, .actingHead, .staff, .headStandIn: .office
    case .team: .team
    }
  }

  var role: Role {
    switch self {
    case .principal, .actingPrincipal, .standIn: .principal
    case .supervisor, .team: .teamMember
    case .head, .actingHead, .headStandIn: .officeHead
    case .staff: .officeStaff
    }
  }

  var standing: Assignment.Standing {
    switch self {
    case .actingPrincipal, .actingHead, .standIn, .headStandIn: .acting
    case .principal, .supervisor, .head, .staff, .team: .definitive
    }
  }

  /// Whether it is only for rating what an ended period has left.
  var isStandIn: Bool { self == .standIn || self == .headStandIn }
}
