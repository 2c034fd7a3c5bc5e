/// What somebody does to a dated fact that is known: golongan or jenjang.
package enum FactRevision: String, CaseIterable, Sendable {
  /// Kenaikan baru: another one from a later day on; what was stays.
  case next
  /// The newest was recorded wrongly, its value or its TMT.
  case correction
  /// The newest should not be there at all.
  case removal

  /// Why the facts cannot become so.
  package enum Fault: Error, Hashable, Sendable {
    /// Something differs, and nobody said whether it is new or was wrong.
    case undecided
    case noValue
    case noDay
    /// A day that has not come.
    case dayAhead
    /// It must begin after this day, on which another one begins.
    case notAfter(Day)
  }
}

extension [Dated<Rank>] {
  package func revised(_ revision: FactRevision?, value: Rank?, from day: Day?, today: Day) throws(FactRevision.Fault)
    -> Self
  { try revising(self, revision, value, day, today) }
}

extension [Dated<FunctionalGrade>] {
  package func revised(
    _ revision: FactRevision?, value: FunctionalGrade?, from day: Day?, today: Day
  ) throws(FactRevision.Fault) -> Self { try revising(self, revision, value, day, today) }
}

extension Sequence {
  /// The fact that was recorded for the latest day, also one ahead.
  package func newest<Value>() -> Dated<Value>? where Element == Dated<Value> { self.max { $0.from < $1.from } }
}

/// The facts as a form leaves them. A golongan whose TMT nobody has told yet keeps none while nothing else is said.
private func revising<Value: Equatable>(
  _ facts: [Dated<Value>], _ revision: FactRevision?, _ value: Value?, _ day: Day?, _ today: Day
) throws(FactRevision.Fault) -> [Dated<Value>] {
  guard let newest = facts.newest() else {
    guard let value else { return facts }
    guard let day else { throw .noDay }
    if day > today { throw .dayAhead }
    return [Dated(value, from: day)]
  }
  let others = facts.filter { $0 != newest }
  if revision == .removal { return others }
  let typedDay = day ?? (newest.from == .immemorial ? .immemorial : nil)
  if value == newest.value, typedDay == newest.from { return facts }
  guard let revision else { throw .undecided }
  guard let value else { throw .noValue }
  guard let from = revision == .next ? day : typedDay else { throw .noDay }
  if from > today { throw .dayAhead }
  let before = revision == .next ? newest : others.newest()
  if let before, from <= before.from { throw .notAfter(before.from) }
  return (revision == .next ? facts : others) + [Dated(value, from: from)]
}
