import Foundation
import Storage

/// The pasts that were made in this process.
actor Templates {
  static let shared = Templates()

  private struct Key: Hashable {
    let driver: Driver
    let name: String
  }
  private var made: [Key: Task<Place, any Error>] = [:]
  private var count = 0
  private let scratch = Scratch()

  func copy(of template: Template, _ driver: Driver) async throws -> Place {
    let key = Key(driver: driver, name: template.name)
    let making =
      made[key]
      ?? Task {
        let place = try await self.empty(driver)
        let database = try await place.open(connections: 4)
        do { try await template.prepare(database) } catch {
          await database.close()
          throw error
        }
        await database.close()
        return place
      }
    made[key] = making
    switch try await making.value {
    case .file(let path):
      let copy = try scratch.folder().appending(path: "kinerja.sqlite").path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: path) { try FileManager.default.copyItem(atPath: path, toPath: copy) }
      return .file(path: copy)
    case .conninfo(let conninfo):
      let source = String(conninfo.split(separator: "dbname=").last ?? "")
      return .conninfo(try await Cluster.shared.create(name(), copyOf: source))
    }
  }

  func remove(_ place: Place) async throws {
    switch place {
    case .file(let path):
      try FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
    case .conninfo(let conninfo):
      try await Cluster.shared.drop(String(conninfo.split(separator: "dbname=").last ?? ""))
    }
  }

  private func empty(_ driver: Driver) async throws -> Place {
    switch driver {
    case .sqlite: .file(path: try scratch.folder().appending(path: "kinerja.sqlite").path(percentEncoded: false))
    case .postgres: .conninfo(try await Cluster.shared.create(name(), copyOf: "template0"))
    }
  }

  private func name() -> String {
    count += 1
    return "test_\(ProcessInfo.processInfo.processIdentifier)_\(count)_\(UInt32.random(in: 0...UInt32.max))"
  }
}
