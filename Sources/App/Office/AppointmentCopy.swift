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
    case .standIn, .headStandIn: "Penilai pengganti"
    }
  }

  /// What somebody reads who holds no post any more, with whom to ask: whoever gives such posts.
  static func ended(_ post: Assignment, at place: School) -> String {
    let title = title(post, at: place)
    let asked =
      switch post.role {
      case .principal, .supervisor, .teamMember: "admin dinas pendidikan atau yayasan"
      case .officeHead, .officeStaff, .officeAdmin: "admin kantor itu"
      case .teacher, .administrative, .operator: "operator sekolah itu"
      }
    let day = post.to.map { " pada \(Indonesian.day($0))" } ?? ""
    return "Penugasan Anda sebagai \(title) di \(place.name) berakhir\(day). Bila itu keliru, hubungi \(asked)."
  }

  /// Who may be appointed.
  static func whom(_ kind: PostDesk.Kind) -> String {
    switch kind {
    case .office, .school:
      "Orang yang tercatat di kantor ini atau sekolahnya, juga yang penugasannya sudah berakhir."
    case .team: "Guru sekolah Anda."
    }
  }

  /// How somebody comes into the register who was never there.
  static func absent(_ kind: PostDesk.Kind) -> String {
    switch kind {
    case .office, .school:
      """
       Orang yang belum pernah tercatat di sini tidak dapat ditetapkan di halaman ini: orang sekolah, juga kepala sekolah \
      baru, masuk lewat impor Dapodik oleh operator sekolahnya; orang dinas atau yayasan ditambahkan pengelola aplikasi.
      """
    case .team: ""
    }
  }

  static let standInHint =
    "Hanya menilai periode yang sudah berakhir, bila yang memegang jabatan pada hari terakhirnya tidak bertugas lagi."

  /// A line of the journal.
  static func sentence(_ line: PostRows.Line, at place: School) -> String {
    let title =
      line.isStandIn ? "Penilai pengganti" : (line.isActing ? "Plt. " : "") + word(line.role, at: place.kind)
    let deed =
      switch line.kind {
      case .postBegun: "ditetapkan"
      case .postCancelled: "dibatalkan sebelum mulai"
      default: "diakhiri"
      }
    return "\(line.person): \(title) \(deed)"
  }

  /// What a post is called on its card: a penilai pengganti with whom they rate for.
  static func title(_ post: Assignment, _ desk: PostDesk) -> String {
    guard let standIn = post.standIn else { return title(post, at: desk.place) }
    return "Penilai pengganti" + (standIn.person.map { " bagi \(desk.name(of: $0))" } ?? "")
  }

  /// Why nobody rates what a period has left, and what to do about it.
  static func deserted(_ unrated: PostRows.Unrated, _ desk: PostDesk) -> String {
    let gone = PostDesk.assessing(desk.kind).flatMap { desk.all.leader(as: $0, at: desk.place.id, on: unrated.last) }
    let why =
      gone.map { "\(desk.name(of: $0.person)), yang memegang jabatan pada hari itu, tidak bertugas lagi" }
      ?? "jabatannya kosong pada hari itu"
    return """
      \(unrated.records) kinerja periode yang berakhir \(Indonesian.day(unrated.last)) belum dinilai: \(why). Tetapkan \
      penilai pengganti di bawah ini.
      """
  }

  static func warning(_ warning: Appointment.Warning, _ desk: PostDesk) -> String {
    switch warning {
    case .overlaps(let person):
      return
        "\(RefusalCopy.capital(desk.name(of: person))) masih memegang tugas ini secara definitif. Akhiri dahulu, atau pastikan memang berganti."
    case .overlapsActing(let person):
      return
        "\(RefusalCopy.capital(desk.name(of: person))) sudah memegang tugas ini sebagai Plt. Akhiri dahulu, atau pastikan memang berganti."
    case .vacant(let records):
      let open = records == 0 ? "" : " \(records) kinerja di sini belum selesai dan akan menunggu penggantinya."
      return "Setelah hari itu tidak ada yang memegang jabatan ini.\(open)"
    }
  }
}
