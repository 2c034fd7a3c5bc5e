/// Penunjukan: somebody is to be given a post at a place of work.
package struct Appointment: Hashable, Sendable {
  package let person: PersonID
  package let place: SchoolID
  package let role: Role
  package let standing: Assignment.Standing
  package let from: Day
  /// Whom a penilai pengganti rates for.
  package let standIn: Assignment.StandIn?

  package init(
    person: PersonID, place: SchoolID, role: Role, standing: Assignment.Standing, from: Day,
    standIn: Assignment.StandIn? = nil
  ) {
    self.person = person
    self.place = place
    self.role = role
    self.standing = standing
    self.from = from
    self.standIn = standIn
  }

  /// Why it cannot be.
  package enum Fault: Hashable, Sendable {
    /// They hold it already.
    case held
    /// Nobody gives a post to themselves.
    case yourself
    /// It would begin before the first day that is still open to it.
    case tooEarly(first: Day)
    /// Tim kinerja of a school's teachers is somebody at home there.
    case notInside
    /// A principal is accompanied by somebody from outside.
    case notOutside
    /// Whoever accompanies schools is a pengawas.
    case noSupervisor
    /// A penilai pengganti is named only for somebody who holds no post any more.
    case stillServing(PersonID)
    /// No period has ended before it would begin, so nothing is left to rate.
    case noEndedPeriod
  }

  /// What to know before it is done.
  package enum Warning: Hashable, Sendable {
    /// Somebody else holds the post definitively on the first day or later.
    case overlaps(PersonID)
    /// For a Plt.: somebody else is Plt. there on the first day or later.
    case overlapsActing(PersonID)
    /// Nobody holds the post after the last day, and so many records there are open.
    case vacant(openRecords: Int)
  }
}

extension Assignment {
  /// Why it cannot end on a day.
  package enum EndFault: Hashable, Sendable {
    case beforeItBegan(Day)
    /// It ends earlier anyway.
    case ended(Day)
    /// It would end in a period that is over, where nobody else could be given it.
    case tooEarly(first: Day)
  }

  /// `first`: the first day that a new post may have; the day before it is the first that may be the last of this one, so
  /// that whatever is left vacant can be filled.
  package func endFaults(last: Day, since first: Day?) -> [EndFault] {
    if last < from { return [.beforeItBegan(from)] }
    if let to, to <= last { return [.ended(to)] }
    if let first, last < first + -1 { return [.tooEarly(first: first + -1)] }
    return []
  }

  /// Why it cannot be taken back.
  package enum CancelFault: Hashable, Sendable {
    /// It was held from that day on: it can only end.
    case begun(Day)
  }

  /// An appointment that nobody has held yet can be taken back as if it had not been.
  package func cancelFaults(on day: Day) -> [CancelFault] { from <= day ? [.begun(from)] : [] }
}

extension [Assignment] {
  /// Why the appointment cannot be made. `isInside`: whether tim kinerja is to be somebody of the school itself; `actor`: who
  /// makes it; `first`: the first day of the period of today, else of the last one that has begun. Whom a dinas names after
  /// the end of a period begins after it, and so never before that day.
  package func faults(
    of wanted: Appointment, isInside: Bool, by actor: PersonID, since first: Day?
  ) -> [Appointment.Fault] {
    var faults: [Appointment.Fault] = wanted.person == actor ? [.yourself] : []
    if let first, wanted.from < first { faults.append(.tooEarly(first: first)) }
    let isHeld = contains { one in
      one.person == wanted.person && one.school == wanted.place && one.role == wanted.role
        && one.standing == wanted.standing && one.lasts(on: wanted.from)
        && one.standIn.map(\.person) == wanted.standIn.map(\.person)
    }
    if isHeld { faults.append(.held) }
    if let gone = wanted.standIn?.person, !held(by: gone, on: wanted.from).isEmpty {
      faults.append(.stillServing(gone))
    }
    guard wanted.role == .teamMember else { return faults }
    let isAtHome = homeSchool(of: wanted.person, on: wanted.from) == wanted.place
    if isInside {
      if !isAtHome || !holds(.teacher, wanted.person, at: wanted.place, on: wanted.from) { faults.append(.notInside) }
    } else if isAtHome {
      faults.append(.notOutside)
    } else if !held(by: wanted.person, on: wanted.from).contains(where: { $0.role == .supervisor }) {
      faults.append(.noSupervisor)
    }
    return faults
  }

  /// Definitive holders of the same post whom the appointment would overlap.
  package func warnings(of wanted: Appointment) -> [Appointment.Warning] {
    guard wanted.role == .principal || wanted.role == .officeHead, wanted.standIn == nil else { return [] }
    let others = filter { one in
      one.role == wanted.role && one.school == wanted.place && one.standing == .definitive
        && one.person != wanted.person && one.lasts(on: wanted.from)
    }
    let acting = filter { one in
      wanted.standing == .acting && one.role == wanted.role && one.school == wanted.place && one.standing == .acting
        && one.standIn == nil && one.person != wanted.person && one.lasts(on: wanted.from)
    }
    func sorted(_ posts: [Assignment]) -> [PersonID] {
      posts.sorted { ($0.from, $0.id) < ($1.from, $1.id) }.map(\.person)
    }
    return sorted(others).map { .overlaps($0) } + sorted(acting).map { .overlapsActing($0) }
  }

  /// What follows from ending a post on its last day.
  package func warnings(ending post: Assignment, last: Day, openRecords: Int) -> [Appointment.Warning] {
    guard post.role == .principal || post.role == .officeHead, post.standIn == nil else { return [] }
    let isHeld = contains {
      $0.id != post.id && $0.role == post.role && $0.school == post.school && $0.standIn == nil
        && $0.holds(on: last + 1)
    }
    return isHeld ? [] : [.vacant(openRecords: openRecords)]
  }
}
