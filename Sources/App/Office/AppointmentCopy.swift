import Domain

/// The words of appointments.
extension PostCopy {
  static func introduction(_ kind: PostDesk.Kind) -> String {
    switch kind {
    case .office: "Kepala dan staf kantor ini. Penugasan di sekolah ditetapkan dari halaman sekolahnya."
    case .school: "Kepala sekolah menilai guru; pengawas binaan menjadi tim kinerja bagi kepala sekolah."
    case .team: "Tim kinerja mengobservasi dan memberi rekomendasi. Yang menilai tetap Anda."
    }
  }

  static func task(_ task: PostTask, at place: School) -> String {
    switch task {
    case .principal: "Kepala sekolah definitif"
    case .actingPrincipal: "Plt. kepala sekolah"
    case .supervisor: "Pengawas binaan"
    case .head: word(.officeHead, at: place.kind)
    case .actingHead: "Plt. \(word(.officeHead, at: place.kind))"
    case .staff: word(.officeStaff, at: place.kind)
    case .team: "Tim kinerja guru"
    }
  }

  /// A line of the journal.
  static func sentence(_ line: PostRows.Line, at place: School) -> String {
    let title = (line.isActing ? "Plt. " : "") + word(line.role, at: place.kind)
    return "\(line.person): \(title) \(line.isBegun ? "ditetapkan" : "diakhiri")"
  }

  static func warning(_ warning: Appointment.Warning, _ desk: PostDesk) -> String {
    switch warning {
    case .overlaps(let person):
      let name = desk.posts.first { $0.assignment.person == person }?.name ?? "Orang lain"
      return "\(name) masih memegang tugas ini secara definitif. Akhiri dahulu, atau pastikan memang berganti."
    case .vacant(let records):
      let open = records == 0 ? "" : " \(records) kinerja di sini belum selesai dan akan menunggu penggantinya."
      return "Setelah hari itu tidak ada yang memegang jabatan ini.\(open)"
    }
  }
}
