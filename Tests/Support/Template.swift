import Storage

/// A past that many tests begin with: made once per test process and engine, then copied for each test.
package struct Template: Sendable {
  let name: String
  let prepare: @Sendable (any Database) async throws -> Void

  /// `name` is lowercase letters and names this past alone in the test process.
  package init(_ name: String, prepare: @escaping @Sendable (any Database) async throws -> Void) {
    self.name = name
    self.prepare = prepare
  }

  /// No table at all.
  package static let empty = Template("empty") { _ in }
}
