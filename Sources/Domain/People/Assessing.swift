/// Pejabat Penilai Kinerja of a record.
package enum Assessor: Hashable, Sendable {
  case definitive(PersonID)
  /// A Plt.
  case acting(PersonID)
  /// Nobody held the post on the last day of the period, or whoever did is gone; this one was appointed afterwards, and the
  /// documents say so.
  case named(PersonID)
  /// Nobody: the post is vacant, or performance is managed elsewhere.
  case none

  package var person: PersonID? {
    switch self {
    case .definitive(let person), .acting(let person), .named(let person): person
    case .none: nil
    }
  }
}

/// Who decides an objection.
package enum Deciding: Hashable, Sendable {
  case post(Assignment)
  /// The post is there, and whoever is appointed to it decides.
  case vacant(ReportingLine.Seat)
  /// No post stands above the assessor's.
  case nobody
}

extension [Assignment] {
  /// Who assesses a record on a day.
  package func assessor(of line: ReportingLine, on day: Day) -> Assessor {
    guard let post = assessingPost(of: line, on: day) else { return .none }
    if post.from > line.to { return .named(post.person) }
    return post.standing == .definitive ? .definitive(post.person) : .acting(post.person)
  }

  /// The assignment by which somebody assesses. Whoever was at home at the place on some day of the period keeps a record
  /// there, so after a mutation it is still assessed there; at a place that never was home it is by nobody (domain document
  /// §1.2). Nobody assesses themselves: for whoever holds the assessing post, the one above it does.
  package func assessingPost(of line: ReportingLine, on day: Day) -> Assignment? {
    guard let seat = assessingSeats(of: line, on: day).first else { return nil }
    let last = leader(as: seat.role, at: seat.place, on: line.counting(day))
    return named(to: seat, in: line, for: last, on: day) ?? last
  }

  /// Who was appointed after the period, as Plt. for this purpose: where the post was vacant to the end, or in the place of
  /// whoever held it then.
  private func named(
    to seat: ReportingLine.Seat, in line: ReportingLine, for last: Assignment?, on day: Day
  ) -> Assignment? {
    filter {
      $0.from > line.to && $0.role == seat.role && $0.school == seat.place && $0.standing == .acting
        && $0.holds(on: day) && $0.person != line.owner && $0.standIn?.person == last?.person
    }.max { ($0.from, $0.id) < ($1.from, $1.id) }
  }

  /// Whether what is left to rate of a period waits for somebody to be named: nobody held the post on its last day, or
  /// whoever did holds no post at all any more; and nobody was named, not even from a later day on.
  package func isDeserted(_ role: Role, at place: SchoolID, since last: Day, on day: Day) -> Bool {
    let leader = leader(as: role, at: place, on: last)
    if let leader, !held(by: leader.person, on: day).isEmpty { return false }
    return !contains {
      $0.role == role && $0.school == place && $0.lasts(on: day) && $0.from > last && $0.standing == .acting
        && $0.standIn?.person == leader?.person
    }
  }

  /// Atasan pejabat penilai: the assignment of whoever heads the place above the assessor's on that very day, for it is the
  /// post that decides objections, and never of the assessor.
  package func superiorPost(of line: ReportingLine, on day: Day) -> Assignment? {
    if case .post(let post) = deciding(of: line, on: day) { post } else { nil }
  }

  /// Who decides an objection on a day: of the posts above the assessor's the nearest that is not the assessor's own.
  package func deciding(of line: ReportingLine, on day: Day) -> Deciding {
    let assessor = assessingPost(of: line, on: day)?.person
    for seat in assessingSeats(of: line, on: day).dropFirst() {
      guard let post = leader(as: seat.role, at: seat.place, on: day) else { return .vacant(seat) }
      if post.person != assessor, post.person != line.owner { return .post(post) }
    }
    return .nobody
  }

  /// Tim kinerja: for a teacher somebody of the school itself, for a principal somebody from outside, the pengawas.
  package func teamPosts(of line: ReportingLine, on day: Day) -> [Assignment] {
    let counting = line.counting(day)
    let places = line.places(on: counting)
    let members = filter { post in
      guard post.role == .teamMember, places.contains(post.school), post.holds(on: counting), post.person != line.owner
      else { return false }
      let isInside = homeSchool(of: post.person, on: counting).map(places.contains) ?? false
      return switch line.subject {
      case .teacher: isInside
      case .principal: !isInside
      case .supervisor: false
      }
    }
    var seen: Set<PersonID> = []
    return members.sorted { ($0.from, $0.id) < ($1.from, $1.id) }.filter { seen.insert($0.person).inserted }
  }

  /// The posts that may assess a record, from the nearest upwards, without those that the owner holds.
  private func assessingSeats(of line: ReportingLine, on day: Day) -> [ReportingLine.Seat] {
    guard wasHome(to: line, until: day) else { return [] }
    let counting = line.counting(day)
    let seats = line.seats(on: counting)
    let held = seats.prefix { holds($0.role, line.owner, at: $0.place, on: counting) }
    return [ReportingLine.Seat](seats.dropFirst(held.count))
  }

  /// By which post a record is assessed on a day, whether anybody holds it or not.
  package func assessingRole(of line: ReportingLine, on day: Day) -> Role? {
    assessingSeats(of: line, on: day).first?.role
  }

  /// Whether somebody prepares at the office whose head assesses.
  func prepares(_ person: PersonID, for line: ReportingLine, on day: Day) -> Bool {
    guard let seat = assessingSeats(of: line, on: day).first, seat.role == .officeHead else { return false }
    return holds(.officeStaff, person, at: seat.place, on: day)
  }

  /// Whether the place was the owner's home on some day of the period, up to a day.
  func wasHome(to line: ReportingLine, until day: Day) -> Bool {
    let days = line.from...Swift.max(line.from, line.counting(day))
    func isHome(_ turn: Day) -> Bool {
      days.contains(turn) && homeSchool(of: line.owner, on: turn).map(line.places(on: turn).contains) ?? false
    }
    // The home changes on no other days than these.
    return isHome(days.lowerBound)
      || contains { $0.person == line.owner && (isHome($0.from) || $0.to.map { isHome($0 + 1) } ?? false) }
  }
}
