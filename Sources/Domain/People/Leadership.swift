/// What a staff list may say of the post that leads a school. Whoever holds it rates everybody there, so a list neither takes
/// it over nor gives it to the person who imports it; where an office above keeps the posts, it does not touch it at all.
struct Leadership {
  /// One row that can be taken, with what it says as it stands.
  struct Claim {
    let row: StaffRow
    let person: Person?
    /// The person's posts at the school by which lists go, past ones included.
    let here: [Assignment]
    /// What they do there today without an end.
    let current: Assignment?
    let post: Post
  }

  private let known: StaffImport
  /// Who leads, or is about to, also after the list.
  private let leader: Assignment?
  /// The row that makes a principal where nobody leads.
  private let chosen: Int?

  init(_ claims: [Claim], gone: [Person], known: StaffImport) {
    self.known = known
    var leaving = Set(gone.map(\.id))
    if !known.isKeptAbove {
      leaving.formUnion(claims.filter { $0.post.role != .principal }.compactMap(\.person?.id))
    }
    let posts = known.assignments.filter {
      $0.school == known.school && $0.leads && $0.lasts(on: known.day) && !leaving.contains($0.person)
    }
    let leader =
      posts.leader(as: .principal, at: known.school, on: known.day) ?? posts.min { ($0.from, $0.id) < ($1.from, $1.id) }
    self.leader = leader
    chosen =
      claims.filter { claim in
        claim.post.role == .principal && (claim.person == nil || claim.person?.id != known.actor)
          && (leader == nil || leader?.person == claim.person?.id)
      }.min { one, other in
        if one.post.standing != other.post.standing { return one.post.standing == .definitive }
        return one.row.place < other.row.place
      }?.row.place
  }

  /// The post that a row gives in the end, and what to know about it.
  func settle(_ claim: Claim) -> (post: Post, notice: ImportNotice?) {
    let held = claim.here.first { $0.leads && $0.holds(on: known.day) }
    guard claim.post.role == .principal else {
      guard let held else { return (claim.post, nil) }
      return known.isKeptAbove ? (held.post, .leadsOn) : (claim.post, .leadsNoMore)
    }
    if held?.post == claim.post { return (claim.post, nil) }
    let otherwise = held?.post ?? claim.otherwise
    if let person = claim.person?.id, person == known.actor { return (otherwise, .leadsNot(.yourself)) }
    if let leader, leader.person != claim.person?.id {
      let name = known.people.first { $0.id == leader.person }?.name ?? ""
      return (otherwise, .leadsNot(.ledBy(name, since: leader.from, isKeptAbove: known.isKeptAbove)))
    }
    if known.isKeptAbove {
      if held != nil { return (otherwise, .leadsOn) }
      return (otherwise, leader == nil ? .leadsNot(.keptAbove) : nil)
    }
    if let chosen, chosen != claim.row.place { return (otherwise, .leadsNot(.namedBefore(row: chosen))) }
    return (claim.post, .leads)
  }
}

extension Leadership.Claim {
  /// What the person is beside the post that leads: by jenis PTK, else what they were, else guru, as every kepala sekolah.
  fileprivate var otherwise: Post {
    let plain = Post(staffKind: row.staffKind ?? "", extraDuty: nil, isHome: post.isHome)
    if plain.role != .principal { return plain }
    let role = current?.role == .administrative ? Role.administrative : .teacher
    return Post(role: role, isHome: post.isHome)
  }
}

extension Assignment {
  /// A principal, and no penilai pengganti: that one leads nothing.
  fileprivate var leads: Bool { role == .principal && standIn == nil }
}

/// Why a staff list does not make somebody principal.
package enum LeadRefusal: Hashable, Sendable {
  /// Nobody gives a post to themselves.
  case yourself
  /// Somebody leads the school already, by name; where an office keeps the posts, it is the one to change that.
  case ledBy(String, since: Day, isKeptAbove: Bool)
  /// The office above appoints.
  case keptAbove
  /// Another row names one too.
  case namedBefore(row: Int)
}
