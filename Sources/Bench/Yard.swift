import App
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Storage
import StorageSQLite

/// One seeded database with a server on it: where the pages are measured.
struct Yard {
  let database: any Database
  let engine: String
  let schools: Int
  let folder: String
  /// The SQLite database of the same size, for the bare statements.
  let path: String
  let rounds: Int
  let seconds: Int
  /// What bare SQLite did with the same pages at the same size; absent on SQLite itself, where it is measured. The ids of
  /// a PostgreSQL database are not in the SQLite file, where their statements would find nothing and be fast at it.
  var known: [String: Pace] = [:]

  /// What is asked for: a page, as somebody.
  private struct Ask {
    let name: String
    let path: String
    let person: PersonID
  }

  func measure() async throws -> [Result] {
    let recording = RecordingDatabase(database)
    let house = try house(on: recording)
    guard try await Schema.migrator.state(database) == .current else { throw NotSeeded() }
    let cast = try await Cast.find(in: house)
    let port = try Port.free()
    let router = Site.router(house)
    for size in [1_000, 4_000, 8_000, 16_000, 32_000, 64_000] {
      let page = Response.idle(bytes: size)
      router.get("/ukur/\(size)") { _, _ in page }
    }
    let application = Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      logger: house.logger)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await application.run() }
      try await Port.wait(port)
      var results: [Result] = []
      for ask in [
        Ask(name: "Beranda", path: "/", person: cast.teacher),
        Ask(name: "Guru saya (\(cast.teachers) guru)", path: "/guru?saring=semua", person: cast.principal),
        Ask(name: "Kinerja", path: "/kinerja/\(cast.record.number)", person: cast.teacher),
      ] {
        results.append(try await page(ask, recording, house, port: port))
      }
      results.append(try await deeds(cast, recording, house, port: port))
      try await decoding(house)
      group.cancelAll()
      return results
    }
  }

  struct NotSeeded: Error {}

  static let deedsName = "Pengajuan dan penarikan rencana"

  private func page(_ ask: Ask, _ recording: RecordingDatabase, _ house: House, port: Int) async throws -> Result {
    let session = try await Sessions.begin(for: ask.person, in: house)
    let headers = ["Cookie": "\(Sessions.cookie)=\(session)", "Accept-Encoding": "br"]
    let url = "http://127.0.0.1:\(port)"
    // Once plain, to know its bytes, and once noted, to know its statements.
    let plain = try await Port.get(url + ask.path, cookie: "\(Sessions.cookie)=\(session)")
    let statements = try await recording.statements {
      _ = try await Port.get(url + ask.path, cookie: "\(Sessions.cookie)=\(session)")
    }
    let reads = statements.filter { $0.text().hasPrefix("SELECT") }
    let size = [1_000, 4_000, 8_000, 16_000, 32_000, 64_000].min { abs($0 - plain) < abs($1 - plain) }!
    var own: [Pace] = []
    var idle: [Pace] = []
    var bare: [Pace] = []
    for _ in 0..<rounds {
      own.append(try await Wrk.run(url: url + ask.path, seconds: seconds, headers: headers))
      idle.append(try await Wrk.run(url: url + "/ukur/\(size)", seconds: seconds, headers: headers))
      if let floor = known[ask.name] {
        bare.append(floor)
      } else {
        bare.append(try await Bare.reads(reads, path: path, seconds: Double(seconds), threads: 2))
      }
    }
    progress("\(ask.name), \(engine), \(schools)", own.median, idle.median, bare.median)
    return Result(
      page: ask.name, engine: engine, schools: schools, bytes: plain, house: own.median, idle: idle.median,
      bare: bare.median)
  }

  /// Plans are submitted and withdrawn in turn, each record by its own owner.
  private func deeds(_ cast: Cast, _ recording: RecordingDatabase, _ house: House, port: Int) async throws -> Result {
    let script = try await Deeds.script(
      cast.submitted, in: house, folder: folder, url: "http://127.0.0.1:\(port)")
    let first = cast.submitted[0]
    let statements = try await recording.statements {
      _ = try await Ledger.ask(
        Ledger.Asking(record: first.record, person: first.owner, mark: .fresh(), seen: Int.max), in: house
      ) { _ in .withdrawPlan }
    }
    _ = try await Ledger.ask(
      Ledger.Asking(record: first.record, person: first.owner, mark: .fresh(), seen: Int.max), in: house
    ) { scene in .submitPlan(scene.record.facts.plan ?? Plan()) }
    guard let event = statements.first(where: { $0.text().hasPrefix("INSERT INTO event") }),
      let row = statements.first(where: { $0.text().hasPrefix("UPDATE record") }),
      case .integer(let version)? = row.values.last
    else { throw NotSeeded() }
    // The copy takes the bare commits, so that the measured database stays whole.
    let copy = folder + "/bare-\(schools).sqlite"
    try? FileManager.default.removeItem(atPath: copy)
    // What still stands in the write-ahead log would be missing from the copy.
    try Bare(path: path).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    var own: [Pace] = []
    var idle: [Pace] = []
    var bare: [Pace] = []
    var next = version + 100_000
    for _ in 0..<rounds {
      own.append(
        try await Wrk.run(
          url: "http://127.0.0.1:\(port)", seconds: seconds, headers: ["Accept-Encoding": "br"], script: script))
      idle.append(
        try await Wrk.run(
          url: "http://127.0.0.1:\(port)/ukur/1000", seconds: seconds, headers: ["Accept-Encoding": "br"]))
      bare.append(
        try known[Yard.deedsName]
          ?? Bare.commits(
            event: event, row: row, reads: statements.filter { $0.text().hasPrefix("SELECT") }, from: next, path: copy,
            seconds: Double(seconds)))
      next += 1_000_000
    }
    // A plan that was withdrawn last would not be there for the next run.
    for plan in cast.submitted {
      _ = try await Ledger.ask(
        Ledger.Asking(record: plan.record, person: plan.owner, mark: .fresh(), seen: Int.max), in: house
      ) { scene in .submitPlan(scene.record.facts.plan ?? Plan()) }
    }
    progress("Pengajuan, \(engine), \(schools)", own.median, idle.median, bare.median)
    return Result(
      page: Yard.deedsName, engine: engine, schools: schools, bytes: 0, house: own.median,
      idle: idle.median, bare: bare.median)
  }

  /// A line for whoever waits; the table comes at the end.
  private func progress(_ name: String, _ own: Pace, _ idle: Pace, _ bare: Pace) {
    let figures = [own, idle, bare].map { String(format: "%.0f/s, p99 %.1f ms", $0.perSecond, $0.p99) }
    FileHandle.standardError.write(Data("\(name): \(figures.joined(separator: " · "))\n".utf8))
  }

  /// What reading and decoding the longest state costs by itself.
  private func decoding(_ house: House) async throws {
    let (bytes, pace) = try await database.read { connection in
      let longest = try connection.row("SELECT id, LENGTH(state) FROM record ORDER BY LENGTH(state) DESC LIMIT 1") {
        (RecordID(try $0.integer()), try $0.int())
      }
      guard let (id, bytes) = longest else { throw NotSeeded() }
      return (bytes, try Pace.measure(seconds: 1) { _ in _ = try RecordRows.find(id, on: connection) })
    }
    let spent = String(format: "%.3f", 1000 / pace.perSecond)
    print("\(engine), \(schools) schools: a state of \(bytes) bytes is read and decoded in \(spent) ms.")
  }

  private func house(on database: any Database) throws -> House {
    var logger = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .error
    let settings = try Settings(environment: ["KINERJA_KEYS": folder + "/keys"])
    // The day on which every seeded record lies in the past of its stage.
    let day = Day("2026-12-20")!
    return House(
      database: database, settings: settings, keys: try Keys.open(folder: settings.keys), clock: .on { day },
      ids: IDMaker(), rulebooks: try Library(folder: "Resources/rulebooks"), assets: try Assets(folder: "public"),
      passwords: Passwords(), logger: logger)
  }
}

extension [Pace] {
  /// The run in the middle, by its rate.
  var median: Pace { sorted { $0.perSecond < $1.perSecond }[count / 2] }
}

extension Response {
  /// A page that costs nothing to make: letters that compress about as well as markup.
  fileprivate static func idle(bytes: Int) -> Response {
    let line = "<li><a href=\"/kinerja\">Kinerja saya</a> <span class=\"quiet\">Menunggu persetujuan</span></li>\n"
    let text = String(repeating: line, count: bytes / line.utf8.count + 1).prefix(bytes)
    return Response(
      status: .ok, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: String(text))))
  }
}
