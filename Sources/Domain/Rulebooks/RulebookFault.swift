/// One thing that is wrong with a written rulebook, and where.
package struct RulebookFault: Hashable, Sendable {
  /// `indicators[3].focuses[1].title`; empty for the whole.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  package enum Reason: Hashable, Sendable {
    /// A key that no rule has; `nearest` is the key that was probably meant. That key is then not reported as missing.
    case unknownKey(nearest: String?)
    case missingKey
    case repeatedKey
    case wrongKind(expected: RulebookNode.Kind, found: RulebookNode.Kind)

    case emptyText
    case tooLong(limit: Int)
    /// An id has lower-case letters, digits and `-` only.
    case badID
    /// The same id, name or entry a second time.
    case duplicate(String)
    case unknownValue(String, known: [String])
    case unknownReference(String)
    case missingPlaceholder(String)
    case unknownPlaceholder(String)

    /// Not `MM-DD`, or a day that not every year has.
    case badDate
    case closesBeforeOpens
    case endsBeforeBegins

    case outOfRange(Int, from: Int, to: Int)
    case notPositive
    case minimumAboveMaximum
    case tooFew(found: Int, atLeast: Int)
    case wrongCount(found: Int, expected: Int)
    /// The least shares of a distribution together are more than everybody.
    case sharesAboveAll(Int)

    /// A stage, window, grade … that must be there by its name.
    case missingEntry(String)
    case outOfOrder
    case missingPair(result: Rating, behaviour: Rating)
    case repeatedPair(result: Rating, behaviour: Rating)
    /// No rubric set is for everybody of a jenis pegawai, or more than one is.
    case generalRubricSets(Subject, found: Int)
    /// Two rubric sets would serve the same people.
    case overlapsRubricSet(String)
    /// Points where the scheme has none.
    case pointsWithoutScheme
  }
}

/// Every fault of a written rulebook, so that whoever mends it sees them all at once.
package struct RulebookFaults: Error, Equatable, Sendable {
  package let all: [RulebookFault]

  package init(_ all: [RulebookFault]) { self.all = all }
}
