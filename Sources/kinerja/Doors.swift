import App
import ArgumentParser
import Domain
import Foundation
import JSON
import Logging
import Storage
import StoragePostgres
import StorageSQLite

/// The place that knows which engine stands behind the SQL door, and opens the others: the only one.
enum Doors {
  /// What went wrong before anything could begin, as a sentence for the terminal.
  struct Closed: Error, CustomStringConvertible {
    let description: String
  }

  static func settings() throws -> Settings {
    let environment = ProcessInfo.processInfo.environment
    var file: String?
    if let path = environment["KINERJA_SETTINGS"] {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw Closed(description: "KINERJA_SETTINGS: berkas \(path) tidak terbaca.")
      }
      file = text
    }
    do {
      return try Settings(environment: environment, file: file)
    } catch {
      throw Closed(description: "\(error.name): \(error.sentence).")
    }
  }

  static func database(_ settings: Settings) async throws -> any Database {
    do {
      switch settings.database {
      case .sqlite(let path):
        let folder = (path as NSString).deletingLastPathComponent
        if !folder.isEmpty {
          try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        return try SQLiteDatabase.open(path: path)
      case .postgres(let conninfo):
        return try await PostgresDatabase.open(conninfo: conninfo, connections: settings.connections)
      }
    } catch {
      throw Closed(description: "KINERJA_DATABASE: basis data tidak dapat dibuka (\(error)).")
    }
  }

  static func library() throws -> Library {
    do {
      return try Library(folder: resources + "/rulebooks")
    } catch Library.Fault.unreadable(let file) {
      throw Closed(description: "Buku aturan \(file) tidak terbaca.")
    } catch Library.Fault.noJSON(let file, let fault) {
      throw Closed(description: "Buku aturan \(file), baris \(fault.line): bukan JSON (\(fault.message)).")
    } catch Library.Fault.faults(let file, let faults) {
      let lines = faults.map { "  \($0.path): \(RulebookCopy.sentence($0))" }
      throw Closed(description: "Buku aturan \(file) tidak dapat dipakai:\n" + lines.joined(separator: "\n"))
    }
  }

  static func keys(_ settings: Settings) throws -> Keys {
    do {
      return try Keys.open(folder: settings.keys)
    } catch Keys.Fault.openToOthers(let file) {
      throw Closed(description: "KINERJA_KEYS: \(file) terbaca oleh pengguna lain; jalankan chmod 600.")
    } catch {
      throw Closed(description: "KINERJA_KEYS: kunci di \(settings.keys) tidak dapat dibaca (\(error)).")
    }
  }

  /// Everything, on a database whose schema is the program's own.
  static func house(today: Day? = nil) async throws -> House {
    let settings = try settings()
    let library = try library()
    let keys = try keys(settings)
    let database = try await database(settings)
    switch try await Schema.migrator.state(database) {
    case .current: break
    case .empty, .older:
      throw Closed(description: "Skema basis data belum mutakhir; jalankan kinerja migrate.")
    case .newer(let version):
      throw Closed(description: "Basis data ini dari versi Kinerja yang lebih baru (skema \(version)).")
    case .changed(let version):
      throw Closed(description: "Skema \(version) basis data ini berbeda dengan milik program.")
    }
    if let name = try await Installation.strangeKey(keys, database) {
      throw Closed(
        description:
          "KINERJA_KEYS: \(settings.keys)/\(name).key bukan kunci milik basis data ini; pulihkan kuncinya dari salinan."
      )
    }
    var demo: Demo?
    if let today {
      guard try await Installation.isDemo(database) else {
        throw Closed(description: "--today hanya untuk basis data peragaan yang dibuat oleh kinerja seed.")
      }
      demo = Demo(today: today)
    }
    let clock = demo.map { demo in Clock.on { demo.today } } ?? .system
    var logger = Logger(label: "kinerja")
    logger.logLevel = .info
    return House(
      database: database, settings: settings, keys: keys, clock: clock, ids: IDMaker(), rulebooks: library,
      assets: try Assets(folder: publicFolder), passwords: Passwords(), logger: logger, demo: demo)
  }

  /// Beside the program's working folder, or where KINERJA_HOME says.
  static var home: String { ProcessInfo.processInfo.environment["KINERJA_HOME"] ?? "." }
  static var resources: String { home + "/Resources" }
  static var publicFolder: String { home + "/public" }
}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
