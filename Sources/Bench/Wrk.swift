import Foundation
import NIOPosix

/// The load generator, as a process of its own: it asks for the same page again and again on 16 connections.
enum Wrk {
  struct Fault: Error { let output: String }

  /// Waits on a thread of its own: the server runs in this process too and must not miss one of its own threads.
  static func run(
    url: String, seconds: Int, headers: [String: String], script: String? = nil
  ) async throws -> Pace {
    try await NIOThreadPool.singleton.runIfActive {
      try ask(url: url, seconds: seconds, headers: headers, script: script)
    }
  }

  private static func ask(url: String, seconds: Int, headers: [String: String], script: String?) throws -> Pace {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    var arguments = ["wrk", "-t2", "-c16", "-d\(seconds)s", "--latency"]
    for (name, value) in headers { arguments += ["-H", "\(name): \(value)"] }
    if let script { arguments += ["-s", script] }
    process.arguments = arguments + [url]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // An answer that is no page would make a fine figure, so it is no answer here. A few deeds may meet a plan whose last
    // deed is still under way, and are refused rightly; more than half is a failed run.
    let refused = number(after: "Non-2xx or 3xx responses:", in: output) ?? 0
    guard process.terminationStatus == 0, !output.contains("Socket errors"),
      let asked = output.split(separator: "\n").first(where: { $0.contains(" requests in ") }).flatMap({
        Double($0.split(separator: " ").first ?? "")
      }), refused <= asked / 2, let rate = number(after: "Requests/sec:", in: output),
      let p99 = number(after: " 99%", in: output)
    else { throw Fault(output: url + "\n" + output) }
    return Pace(perSecond: rate * (1 - refused / asked), p99: p99, refused: refused / asked)
  }

  /// A number with or without a unit of time, in milliseconds.
  private static func number(after mark: String, in text: String) -> Double? {
    guard let place = text.range(of: mark) else { return nil }
    let word = text[place.upperBound...].drop { $0 == " " }.prefix { !$0.isWhitespace }
    for (unit, factor) in [("us", 0.001), ("ms", 1), ("s", 1000), ("m", 60_000)] where word.hasSuffix(unit) {
      return Double(word.dropLast(unit.count)).map { $0 * factor }
    }
    return Double(word)
  }
}
