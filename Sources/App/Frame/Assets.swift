import Crypto
import Foundation
import HTML

/// The style sheet and the scripts, read once at start: the style sheets joined in the order of their names, each file
/// under an address that holds a hash of its content, so that a browser may keep it for ever.
package struct Assets: Sendable {
  package struct File: Sendable {
    package let name: String
    package let type: String
    package let bytes: [UInt8]
    package let gzip: [UInt8]
    package let brotli: [UInt8]
  }
  package let files: [String: File]
  package let style: Path
  package let script: Path

  /// Reads `css/*.css` and `js/*.js` below a folder.
  package init(folder: String) throws {
    var files: [String: File] = [:]
    func add(_ stem: String, _ ending: String, _ type: String, _ bytes: [UInt8]) -> String {
      let name = "\(stem)-\(Hex.text(SHA256.hash(data: bytes).prefix(6))).\(ending)"
      files[name] = File(
        name: name, type: type, bytes: bytes, gzip: Compression.gzip(bytes, level: 9),
        brotli: Compression.brotli(bytes, quality: 11))
      return name
    }
    func texts(_ kind: String) throws -> [(name: String, text: String)] {
      try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(kind)").filter { $0.hasSuffix("." + kind) }
        .sorted().map { ($0, try String(contentsOfFile: "\(folder)/\(kind)/\($0)", encoding: .utf8)) }
    }
    style = .asset(add("kinerja", "css", "text/css; charset=utf-8", try texts("css").flatMap { Array($0.text.utf8) }))
    // A module is served after those that it imports, and asks for them by their hashed names.
    var names: [String: String] = [:]
    var waiting = try texts("js")
    while !waiting.isEmpty {
      let others = Set(waiting.map(\.name))
      guard
        let place = waiting.firstIndex(where: { file in
          !others.contains { $0 != file.name && file.text.contains("./" + $0) }
        })
      else { throw Fault.circularScripts }
      var (name, text) = waiting.remove(at: place)
      for (plain, hashed) in names { text = text.replacingOccurrences(of: "./" + plain, with: "./" + hashed) }
      names[name] = add(String(name.dropLast(3)), "js", "text/javascript; charset=utf-8", Array(text.utf8))
    }
    guard let main = names["main.js"] else { throw Fault.noMainScript }
    script = .asset(main)
    self.files = files
  }

  package enum Fault: Error { case circularScripts, noMainScript }
}
