import Domain

/// Formulir A–D: what is written by hand in class, on A4, and typed in later.
package enum PaperForm: String, CaseIterable, Sendable {
  /// Diskusi persiapan.
  case a
  /// Pelaksanaan observasi.
  case b
  /// Diskusi tindak lanjut.
  case c
  /// Refleksi tindak lanjut.
  case d

  var letter: String { rawValue.uppercased() }

  var title: String {
    switch self {
    case .a: "Persiapan observasi"
    case .b: "Pelaksanaan observasi"
    case .c: "Tindak lanjut"
    case .d: "Refleksi tindak lanjut"
    }
  }

  /// Where it is typed in.
  func place(_ id: RecordID) -> Path {
    switch self {
    case .a: .preparation(id)
    case .b: .observation(id)
    case .c: .followUp(id)
    case .d: .reflection(id)
    }
  }

  /// Who types it in.
  func typist(_ words: RecordWords) -> String {
    switch self {
    case .a, .c, .d: words.owner
    case .b: words.assessor
    }
  }

  /// The step whose questions it asks; nil for the observation, which has a rubric.
  var step: CoachingStep? {
    switch self {
    case .a: .preparation
    case .b: nil
    case .c: .followUp
    case .d: .reflection
    }
  }
}
