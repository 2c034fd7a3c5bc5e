import Foundation
import Testing

@Suite("The walls of the house stand")
struct WallsTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The Swift files below a folder of the package.
  static func files(_ folder: String) throws -> [(path: String, text: String)] {
    let base = root.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map {
      ("\(folder)/\($0)", try String(contentsOf: base.appendingPathComponent($0), encoding: .utf8))
    }
  }

  @Test("Domain imports nothing")
  func domainImportsNothing() throws {
    let files = try WallsTests.files("Sources/Domain")
    #expect(files.count > 20)
    for (path, text) in files {
      let imports = text.split(separator: "\n").filter { $0.hasPrefix("import ") }
      #expect(imports.isEmpty, "\(path) imports \(imports.joined(separator: ", "))")
    }
  }

  @Test("only its own driver knows an engine")
  func oneImporterForEachEngine() throws {
    for (module, owner) in [("GRDB", "Sources/StorageSQLite"), ("CLibPQ", "Sources/StoragePostgres")] {
      for (path, text) in try WallsTests.files("Sources") where text.contains("import \(module)\n") {
        #expect(path.hasPrefix(owner), "\(path) imports \(module)")
      }
    }
  }
}
