import App
import ArgumentParser
import Crypto
import Foundation
import Storage
import StorageSQLite

/// A folder with everything that an installation is: the database as of one moment, the keys, and a list of what is in it.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Menyalin basis data dan kunci ke sebuah map baru; aman saat server berjalan.")

  @Argument(help: "Map baru untuk salinannya.")
  var folder: String

  func run() async throws {
    let settings = try Doors.settings()
    let files = FileManager.default
    guard !files.fileExists(atPath: folder) else {
      throw Doors.Closed(description: "\(folder) sudah ada; pilih nama map yang baru.")
    }
    // Missing keys would be made anew, and a copy with fresh keys would verify nothing.
    for name in Keys.names where !files.fileExists(atPath: "\(settings.keys)/\(name).key") {
      throw Doors.Closed(
        description: "Kunci \(settings.keys)/\(name).key tidak ada; salinan tanpa kunci tidak berguna.")
    }
    _ = try Doors.keys(settings)
    try files.createDirectory(
      atPath: folder + "/keys", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    switch settings.database {
    case .sqlite(let path):
      let database = try SQLiteDatabase.open(path: path)
      try await database.backup(to: folder + "/" + Contents.sqlite)
      await database.close()
    case .postgres(let conninfo):
      try Tool.run("pg_dump", ["--format=custom", "--file=\(folder)/\(Contents.postgres)", "--dbname=\(conninfo)"])
    }
    for name in Keys.names {
      try files.copyItem(atPath: "\(settings.keys)/\(name).key", toPath: "\(folder)/keys/\(name).key")
    }
    try Contents.write(of: folder)
    print(
      "Salinan lengkap, kunci termasuk, ada di \(folder). Simpan di tempat yang aman: siapa yang memegangnya dapat membaca semuanya."
    )
  }
}

/// Puts a copy into an empty place; never over something that is there.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Memulihkan salinan dari kinerja backup ke basis data kosong dan map kunci kosong.")

  @Argument(help: "Map salinannya.")
  var folder: String

  func run() async throws {
    let settings = try Doors.settings()
    let files = FileManager.default
    try Contents.check(folder)
    for name in Keys.names where files.fileExists(atPath: "\(settings.keys)/\(name).key") {
      throw Doors.Closed(description: "\(settings.keys) sudah berisi kunci; pemulihan hanya ke tempat yang kosong.")
    }
    switch settings.database {
    case .sqlite(let path):
      let copy = folder + "/" + Contents.sqlite
      guard files.fileExists(atPath: copy) else {
        throw Doors.Closed(description: "Salinan ini bukan dari SQLite; isi KINERJA_DATABASE dengan postgres:….")
      }
      guard !files.fileExists(atPath: path) else {
        throw Doors.Closed(description: "\(path) sudah ada; pemulihan hanya ke basis data kosong.")
      }
      let parent = (path as NSString).deletingLastPathComponent
      if !parent.isEmpty { try files.createDirectory(atPath: parent, withIntermediateDirectories: true) }
      try files.copyItem(atPath: copy, toPath: path)
    case .postgres(let conninfo):
      let dump = folder + "/" + Contents.postgres
      guard files.fileExists(atPath: dump) else {
        throw Doors.Closed(description: "Salinan ini bukan dari PostgreSQL; isi KINERJA_DATABASE dengan sqlite:….")
      }
      let database = try await Doors.database(settings)
      let state = try await Schema.migrator.state(database)
      await database.close()
      guard state == .empty else {
        throw Doors.Closed(description: "Basis data tujuan sudah berisi; pemulihan hanya ke basis data kosong.")
      }
      try Tool.run(
        "pg_restore", ["--no-owner", "--exit-on-error", "--single-transaction", "--dbname=\(conninfo)", dump])
    }
    try files.createDirectory(
      atPath: settings.keys, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for name in Keys.names {
      let target = "\(settings.keys)/\(name).key"
      try files.copyItem(atPath: "\(folder)/keys/\(name).key", toPath: target)
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target)
    }
    print("Salinan dipulihkan. Jalankan kinerja verify untuk memeriksanya.")
  }
}

/// What is in a backup, with the hash of each file, so that a damaged copy is found before it replaces anything.
private enum Contents {
  static let sqlite = "database.sqlite"
  static let postgres = "database.dump"
  private static let list = "SHA256SUMS"

  static func write(of folder: String) throws {
    let lines = try present(in: folder).map { "\(try hash(folder + "/" + $0))  \($0)" }
    try (lines.joined(separator: "\n") + "\n").write(toFile: folder + "/" + list, atomically: true, encoding: .utf8)
  }

  static func check(_ folder: String) throws {
    guard let text = try? String(contentsOfFile: folder + "/" + list, encoding: .utf8) else {
      throw Doors.Closed(description: "\(folder) bukan salinan dari kinerja backup: \(list) tidak ada.")
    }
    for line in text.split(separator: "\n") {
      let halves = line.split(separator: " ", maxSplits: 1)
      guard halves.count == 2 else { throw Doors.Closed(description: "\(list) dalam salinan itu rusak.") }
      let name = halves[1].trimmingCharacters(in: .whitespaces)
      guard (try? hash(folder + "/" + name)) == String(halves[0]) else {
        throw Doors.Closed(
          description: "Berkas \(name) dalam salinan itu rusak atau hilang; tidak ada yang dipulihkan.")
      }
    }
  }

  private static func present(in folder: String) -> [String] {
    ([sqlite, postgres] + Keys.names.map { "keys/\($0).key" }).filter {
      FileManager.default.fileExists(atPath: folder + "/" + $0)
    }
  }

  private static func hash(_ path: String) throws -> String {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? file.close() }
    var digest = SHA256()
    while let piece = try file.read(upToCount: 1_048_576), !piece.isEmpty { digest.update(data: piece) }
    return Hex.text(digest.finalize())
  }
}

/// A program of the system, such as pg_dump.
private enum Tool {
  static func run(_ name: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [name] + arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Doors.Closed(description: "\(name) gagal (\(process.terminationStatus)); tidak ada yang berubah.")
    }
  }
}
