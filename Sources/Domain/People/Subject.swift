/// Jenis pegawai: whose performance a record is about. The rulebook has wording, rubrics and documents for each.
package enum Subject: String, CaseIterable, Hashable, Sendable {
  /// Guru.
  case teacher
  /// Kepala sekolah sebagai pegawai.
  case principal
  /// Pengawas sekolah.
  case supervisor

  /// The post for which the performance is managed.
  package var role: Role {
    switch self {
    case .teacher: .teacher
    case .principal: .principal
    case .supervisor: .supervisor
    }
  }
}
