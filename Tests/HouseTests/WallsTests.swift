import Foundation
import Testing

/// Which modules the files of a target may import, written by hand: a new line here is a decision.
private let walls: [String: Set<String>] = [
  "Domain": [],
  "HTML": [],
  "JSON": ["CJansson"],
  "Storage": ["Synchronization"],
  "StorageSQLite": ["Foundation", "GRDB", "GRDBSQLite", "Storage", "Synchronization"],
  "StoragePostgres": ["CLibPQ", "Glibc", "NIOPosix", "Storage", "Synchronization"],
  "Spreadsheet": ["CXML2", "CZip", "SwiftCSV"],
  "Dapodik": ["AsyncHTTPClient", "Domain", "JSON", "NIOCore", "NIOHTTP1", "Spreadsheet"],
  "App": [
    "CArgon2", "CBrotli", "CMalloc", "CZlib", "Crypto", "Dapodik", "Domain", "Foundation", "HTML", "HTTPTypes",
    "Hummingbird",
    "JSON", "Logging", "NIOCore", "NIOPosix", "Spreadsheet", "Storage", "Synchronization",
  ],
  "Seeds": ["App", "Domain", "Foundation", "JSON", "Storage"],
  "Bench": [
    "App", "ArgumentParser", "AsyncHTTPClient", "Domain", "Foundation", "GRDBSQLite", "HTTPTypes", "Hummingbird",
    "Logging", "NIOCore", "NIOHTTP1", "NIOPosix", "Storage", "StoragePostgres", "StorageSQLite", "Synchronization",
  ],
  "kinerja": [
    "App", "ArgumentParser", "Crypto", "Dapodik", "Domain", "Foundation", "Hummingbird", "JSON", "Logging", "Seeds",
    "ServiceLifecycle", "Spreadsheet", "Storage", "StoragePostgres", "StorageSQLite",
  ],
]

@Suite("The walls of the house stand")
struct WallsTests {
  @Test("a target imports what it may, and nothing else", arguments: walls.keys.sorted())
  func imports(of target: String) throws {
    let files = try Checkout.files("Sources/\(target)")
    #expect(!files.isEmpty)
    for (path, text) in files {
      for line in text.split(separator: "\n") {
        guard let found = line.firstMatch(of: /^(?:@\w+ |package |private |internal )*import (?:\w+ )?(\w+)$/) else {
          continue
        }
        #expect(walls[target]!.contains(String(found.output.1)), "\(path) imports \(found.output.1)")
      }
    }
  }

  @Test("every target of ours has its walls")
  func everyTarget() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Checkout.root.appending(path: "Sources").path(percentEncoded: false))
    let modules = try folders.filter { try !Checkout.files("Sources/\($0)").isEmpty }
    #expect(modules.sorted() == walls.keys.sorted())
  }

  @Test("Domain asks for no clock and makes no random number")
  func domainIsPure() throws {
    for (path, text) in try Checkout.files("Sources/Domain") {
      for found in Checkout.code(text).matches(of: /\b(?:Date\(|ContinuousClock|random\(|async|await)\b/) {
        Issue.record("\(path) says \(found.output)")
      }
    }
  }

  @Test("markup is only ever a literal")
  func noMarkupFromVariables() throws {
    for (path, text) in try Checkout.files("Sources/App") {
      for found in Checkout.code(text).matches(of: /HTML\(\s*(?!\s|"|stringInterpolation|\))/) {
        Issue.record("\(path): \(found.output)")
      }
    }
  }

  @Test("no style and no script stands in a page, as its content policy says", arguments: ["App", "HTML"])
  func nothingInline(_ target: String) throws {
    for (path, text) in try Checkout.files("Sources/\(target)") {
      for found in Checkout.code(text).matches(of: /(?:[\s"](?:style|on[a-z]+)=\\?"|<style|javascript:)[^\n]*/) {
        Issue.record("\(path): \(found.output)")
      }
    }
  }

  @Test("a browser is sent to nobody else", arguments: ["Sources/App", "Sources/HTML", "public"])
  func noThirdParty(_ folder: String) throws {
    for (path, text) in try Checkout.files(folder, ending: [".swift", ".css", ".js"]) {
      for found in text.matches(of: /https?:\/\/[^\s"')]+/) {
        // The name of SVG is an address that nobody calls; a host of the operator's choice is theirs.
        let known = ["http://www.w3.org/2000/svg", "http://HOST:5774", "http://\\(", "http://\\u{"]
        #expect(known.contains { found.output.hasPrefix($0) }, "\(path): \(found.output)")
      }
    }
  }

  @Test("no file is longer than 250 lines", arguments: ["Sources", "Tests"])
  func sizes(_ folder: String) throws {
    for (path, text) in try Checkout.files(folder) {
      let lines = text.count { $0 == "\n" }
      #expect(lines <= 250, "\(path) has \(lines) lines")
    }
  }

  @Test("nothing names the machine on which it was made")
  func noMachinePaths() throws {
    let folders = ["Sources", "Tests", "docs", "browser", "bin", ".ci", "public", "Resources"]
    let files =
      try folders.flatMap { try Checkout.files($0, ending: [".swift", ".md", ".py", ".json", ".css", ".js"]) }
      + ["README.md", "STYLE.md", "Package.swift"].map { ($0, try Checkout.text($0)) }
    for (path, text) in files where !path.hasSuffix("HouseTests/WallsTests.swift") && !path.contains("/output/") {
      for found in text.matches(of: /(?:^|[\s"'`(=])(\/(?:work|home|root|Users|tmp)\/[^\s"'`)]*)/) {
        Issue.record("\(path): \(found.output.1)")
      }
    }
  }
}
