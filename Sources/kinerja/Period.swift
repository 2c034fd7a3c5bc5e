import App
import ArgumentParser
import Domain
import Foundation
import JSON
import Storage

/// Periode penilaian.
struct Periods: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "period", abstract: "Membuka dan menampilkan periode penilaian.",
    subcommands: [PeriodOpen.self, PeriodList.self])
}

/// Opens the periods of a year, as its rulebook divides it.
struct PeriodOpen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Membuka periode satu tahun.")

  @Argument(help: "Tahun, misalnya 2026.")
  var year: Int
  @Option(help: "Buku aturan; tanpa ini yang bernama sama dengan tahunnya, atau yang terbaru.")
  var rulebook: String?

  func validate() throws {
    guard (2022...2100).contains(year) else { throw ValidationError("Tahun harus 2022 sampai 2100.") }
  }

  func run() async throws {
    let house = try await Doors.house()
    let name =
      rulebook ?? (house.rulebooks.current(String(year)) != nil ? String(year) : house.rulebooks.ids.last ?? "")
    guard let book = house.rulebooks.current(name) else {
      throw Doors.Closed(
        description: "Buku aturan \(name) tidak ada. Yang ada: \(house.rulebooks.ids.joined(separator: ", ")).")
    }
    let (year, now, ids) = (year, house.clock.now(), house.ids)
    let isAsked = rulebook != nil
    do {
      let opened = try await house.database.write { connection in
        try PeriodRows.open(year, under: book, isAsked: isAsked, at: now, ids: ids, on: connection)
      }
      for (period, isNew) in opened {
        print(
          "Periode \(Indonesian.day(period.from)) sampai \(Indonesian.day(period.to)) \(isNew ? "dibuka" : "sudah dibuka") dengan buku aturan \(period.rulebook)."
        )
      }
    } catch let other as PeriodRows.OtherRulebook {
      throw Doors.Closed(
        description:
          "Periode \(year) sudah dibuka dengan buku aturan \(other.rulebook) dan tidak dapat dibuka lagi dengan buku aturan \(book.rules.id). Tidak ada yang berubah."
      )
    }
    await house.database.close()
  }
}

/// The periods that are there.
struct PeriodList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Menampilkan periode yang ada.")

  func run() async throws {
    let house = try await Doors.house()
    let stored = try await house.database.read { try $0.all(PeriodRows.all()) }
    if stored.isEmpty { print("Belum ada periode. Bukalah dengan kinerja period open 2026.") }
    for one in stored {
      print(
        "\(one.period.year) \(one.period.shape): \(Indonesian.day(one.period.from)) sampai \(Indonesian.day(one.period.to)), buku aturan \(one.period.rulebook)"
      )
    }
    await house.database.close()
  }
}

/// Buku aturan.
struct Rulebooks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rulebook", abstract: "Memeriksa buku aturan.", subcommands: [RulebookCheck.self])
}

/// Names every fault of a file; exits 1 where there is one.
struct RulebookCheck: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Memeriksa satu berkas buku aturan dan menyebut setiap kesalahannya.")

  @Argument(help: "Berkas JSON.")
  var file: String

  func run() throws {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
      throw Doors.Closed(description: "Berkas \(file) tidak terbaca.")
    }
    do {
      let book = try Library.read(text, file: file)
      print("\(file): buku aturan \(book.rules.id) dapat dipakai.")
      for one in book.rules.unenforced { print("\(file): \(RulebookCopy.sentence(one))") }
    } catch Library.Fault.noJSON(_, let fault) {
      print("\(file), baris \(fault.line): bukan JSON (\(fault.message)).")
      throw ExitCode(1)
    } catch Library.Fault.faults(_, let faults) {
      for fault in faults { print("\(file): \(RulebookCopy.sentence(fault))") }
      throw ExitCode(1)
    }
  }
}
