import Foundation

/// Folders of this test process, gone when it ends.
struct Scratch: Sendable {
  func folder() throws -> URL {
    let folder = Scratch.root.appending(path: UUID().uuidString, directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Under the system's temporary folder, which PostgreSQL's own user can reach too.
  static let root: URL = {
    let process = ProcessInfo.processInfo.processIdentifier
    let root = FileManager.default.temporaryDirectory.appending(path: "kinerja-test-\(process)")
    atexit { try? FileManager.default.removeItem(at: Scratch.root) }
    return root
  }()
}
