import Testing

/// The engines that every suite about stored things runs on: `@Test(arguments: Driver.allCases)`.
package enum Driver: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case sqlite, postgres

  package var testDescription: String { rawValue }
}
