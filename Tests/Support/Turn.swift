/// So many tests have a database at once, however many run: one server has so many connections. A test that asks for a
/// second database while it has one takes a second turn.
actor Turn {
  static let shared = Turn()
  private var free = 24
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take() async {
    if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
  }

  func give() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
