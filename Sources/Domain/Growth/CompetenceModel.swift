/// Model kompetensi: the competences of which people may say how they see themselves, and what to learn where they see
/// room.
package struct CompetenceModel: Equatable, Sendable {
  /// Four answers, the lowest first: level 1 is the first of them.
  package let levels: [String]
  package let areas: [CompetenceArea]
  package let source: Source

  package static let levelCount = 4

  package var statements: [CompetenceStatement] { areas.flatMap(\.statements) }
}

/// Kompetensi: pedagogik, kepribadian, sosial or profesional.
package struct CompetenceArea: Equatable, Sendable {
  package let id: String
  package let title: String
  package let statements: [CompetenceStatement]
  package let source: Source
}

/// What somebody says of themselves, and the topic that helps whoever cannot say it yet.
package struct CompetenceStatement: Equatable, Sendable {
  package let id: String
  package let title: String
  package let learning: String
  package let source: Source
}
