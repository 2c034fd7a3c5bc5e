import Logging
import Synchronization

/// A log that keeps what is written, for tests that look for what must not be in it.
struct Log: LogHandler {
  private final class Paper: Sendable {
    let lines = Mutex<[String]>([])
  }
  private let paper = Paper()
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .trace

  var text: String { paper.lines.withLock { $0.joined(separator: "\n") } }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    paper.lines.withLock { $0.append("\(event.message) \(event.metadata ?? [:]) \(metadata)") }
  }
}
