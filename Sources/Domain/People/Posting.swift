/// What a person is to do at a school from a day on: an `Assignment` that has no id yet.
package struct Posting: Hashable, Sendable {
  package var post: Post
  package var staffKind: String?
  package var from: Day

  package init(post: Post, staffKind: String?, from: Day) {
    self.post = post
    self.staffKind = staffKind
    self.from = from
  }

  package func assignment(_ id: AssignmentID, of person: PersonID, at school: SchoolID) -> Assignment {
    Assignment(
      id: id, person: person, school: school, role: post.role, standing: post.standing, from: from,
      isHome: post.isHome, staffKind: staffKind)
  }
}

/// The parts of an assignment that make it another one when they change.
package struct Post: Hashable, Sendable {
  package var role: Role
  package var standing: Assignment.Standing
  package var isHome: Bool

  package init(role: Role, standing: Assignment.Standing = .definitive, isHome: Bool) {
    self.role = role
    self.standing = standing
    self.isHome = isHome
  }

  /// The post that jenis PTK and tugas tambahan stand for. `Kepala Sekolah` in either is a principal. Where the school is
  /// not the home school it is a Plt. (domain document §1.2: a Plt. of another school is registered there as non-induk),
  /// and so it is where the text says `Plt.`; a wakil is none. `Guru …`, `Instruktur`, `Tutor` and `Pamong …` are
  /// teachers, all others are administrative.
  package init(staffKind: String, extraDuty: String?, isHome: Bool) {
    let texts = [staffKind, extraDuty ?? ""].map { text in
      " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    }
    let principal = texts.first { $0.contains(" kepala sekolah ") && !$0.contains(" wakil ") }
    self.isHome = isHome
    standing = .definitive
    if let principal {
      role = .principal
      if !isHome || principal.contains(" plt ") || principal.contains(" pelaksana tugas ") { standing = .acting }
    } else if [" guru ", " instruktur ", " tutor ", " pamong "].contains(where: { texts[0].hasPrefix($0) }) {
      role = .teacher
    } else {
      role = .administrative
    }
  }
}

extension Post {
  /// Whether a jenis PTK is one that lists have: of teachers as the post is read from it, else a word of tenaga kependidikan.
  static func isKnown(_ staffKind: String) -> Bool {
    let text = staffKind.lowercased()
    return Post(staffKind: staffKind, extraDuty: nil, isHome: true).role != .administrative
      || administrative.contains { text.contains($0) }
  }

  private static let administrative = [
    "tenaga", "administrasi", "kepala", "perpustakaan", "pustakawan", "labor", "penjaga", "petugas", "pesuruh",
    "office",
    "tukang", "teknisi", "toolman", "terapis", "psikolog", "pekerja", "akademisi", "sopir", "satpam", "bendahara",
    "operator", "staf", "tendik",
  ]
}

extension Assignment {
  package var post: Post { Post(role: role, standing: standing, isHome: isHome) }

  /// Not over on a day: in force, or about to begin.
  package func lasts(on day: Day) -> Bool { to.map { $0 >= day && $0 >= from } ?? true }
}

extension Role {
  /// The roles of which staff lists say who holds them.
  package static let imported = Set(allCases.filter(\.isImported))

  /// Operators, tim kinerja and everybody at an office are named here and not in Dapodik, so an import never ends them:
  /// the one who runs it would be locked out.
  package var isImported: Bool {
    switch self {
    case .teacher, .principal, .administrative: true
    case .operator, .supervisor, .officeHead, .officeStaff, .officeAdmin, .teamMember: false
    }
  }
}
