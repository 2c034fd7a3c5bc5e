/// What another rating would have made of a predicate: one cell further in the table.
package struct PredicateChange: Hashable, Sendable {
  package enum Subject: Hashable, Sendable { case result, behaviour }

  /// The rating that is another one; the other stays.
  package let subject: Subject
  package let rating: Rating
  package let predicate: Predicate

  package init(_ subject: Subject, _ rating: Rating, _ predicate: Predicate) {
    self.subject = subject
    self.rating = rating
    self.predicate = predicate
  }
}

extension Rulebook {
  /// The cells in the row and in the column of a pair of ratings, best first; the own cell is not among them.
  package func predicateChanges(result: Rating, behaviour: Rating) -> [PredicateChange] {
    let others: (Rating) -> [Rating] = { own in Rating.allCases.reversed().filter { $0 != own } }
    return others(result).map { PredicateChange(.result, $0, predicate(result: $0, behaviour: behaviour)) }
      + others(behaviour).map { PredicateChange(.behaviour, $0, predicate(result: result, behaviour: $0)) }
  }
}
