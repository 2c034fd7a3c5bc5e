import Domain

/// The words around an objection.
enum ObjectionCopy {
  static func word(_ verdict: ObjectionVerdict) -> String {
    switch verdict {
    case .upheld: "keberatan dikabulkan"
    case .rejected: "keberatan ditolak"
    }
  }
}
