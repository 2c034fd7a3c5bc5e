import Domain
import Testing

@Suite("What another rating would have made of a predicate")
struct PredicateChangeTests {
  private let rules = Example.rulebook

  @Test("stands in the row and the column of the own cell, best first")
  func worked() {
    #expect(
      rules.predicateChanges(result: .meets, behaviour: .below) == [
        .init(.result, .above, .poor), .init(.result, .below, .veryPoor),
        .init(.behaviour, .above, .good), .init(.behaviour, .meets, .good),
      ])
  }

  @Test("is four other cells for every pair, as the table has them")
  func everyCell() {
    for result in Rating.allCases {
      for behaviour in Rating.allCases {
        let changes = rules.predicateChanges(result: result, behaviour: behaviour)
        #expect(Set(changes).count == 4)
        for change in changes {
          switch change.subject {
          case .result:
            #expect(change.rating != result)
            #expect(change.predicate == rules.predicate(result: change.rating, behaviour: behaviour))
          case .behaviour:
            #expect(change.rating != behaviour)
            #expect(change.predicate == rules.predicate(result: result, behaviour: change.rating))
          }
        }
      }
    }
  }
}
