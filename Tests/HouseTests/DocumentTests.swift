import App
import Foundation
import Testing

@Suite("What the documents claim is so")
struct DocumentTests {
  @Test("docs/SETTINGS.md has the settings that the program has")
  func settings() throws {
    var table = "| name | default | meaning |\n|---|---|---|\n"
    for (name, standard, meaning) in Settings.names {
      table += "| `\(name)` | \(standard.isEmpty ? "(none)" : "`\(standard)`") | \(meaning) |\n"
    }
    let path = Checkout.root.appending(path: "docs/SETTINGS.md")
    let text = try Checkout.text("docs/SETTINGS.md")
    let kept = text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["KINERJA_PRINT"] == "1", !kept.isEmpty {
      try Data(text.replacing(kept, with: table).utf8).write(to: path)
      return
    }
    let isSame = kept == table
    #expect(isSame, "Run KINERJA_PRINT=1 swift test --filter DocumentTests and read what has changed.")
  }

  @Test("the commands that README names exist and can be run", arguments: ["bin/run", "bin/test"])
  func commands(_ command: String) throws {
    #expect(try Checkout.text("README.md").contains("\n\(command)"))
    #expect(FileManager.default.isExecutableFile(atPath: Checkout.root.appending(path: command).path()))
  }

  @Test("every command of kinerja that README prints is one that the program has")
  func subcommands() throws {
    let program = try Checkout.files("Sources/kinerja").map(\.text).joined()
    var known = Set(program.matches(of: /commandName: "([a-z-]+)"/).map { String($0.output.1) })
    for found in program.matches(of: /struct (\w+): AsyncParsableCommand/) { known.insert(dashed(found.output.1)) }
    let printed = try Checkout.text("README.md").matches(of: /(?:^|\n)(?:\.build\/\w+\/)?kinerja ([a-z]+)/)
    #expect(printed.count > 5)
    for found in printed { #expect(known.contains(String(found.output.1)), "kinerja \(found.output.1)") }
  }

  private func dashed(_ name: Substring) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase && !$0.isEmpty ? "-" + $1.lowercased() : $1.lowercased() }
  }

  @Test("decisions are numbered without a gap, and each says what was decided and why")
  func decisions() throws {
    let files = try Checkout.files("docs/adr", ending: [".md"])
    #expect(files.count >= 6)
    for (place, file) in files.enumerated() {
      let number = String(String(10_001 + place).dropFirst())
      #expect(file.path.hasPrefix("docs/adr/\(number)-"), "\(file.path)")
      #expect(file.text.hasPrefix("# \(number) "), "\(file.path)")
      for part in ["## Decision", "## Why", "## Price"] {
        #expect(file.text.contains("\n\(part)\n"), "\(file.path) lacks \(part)")
      }
    }
  }

  @Test("a document leads only to files that exist")
  func links() throws {
    let files =
      try Checkout.files("docs", ending: [".md"])
      + ["README.md", "STYLE.md"].map { ($0, try Checkout.text($0)) }
    for (path, text) in files {
      let folder = (path as NSString).deletingLastPathComponent
      for found in text.matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/) {
        let target = folder.isEmpty ? String(found.output.1) : "\(folder)/\(found.output.1)"
        let file = Checkout.root.appending(path: target).standardized.path(percentEncoded: false)
        #expect(FileManager.default.fileExists(atPath: file), "\(path) leads to \(found.output.1)")
      }
    }
  }
}
