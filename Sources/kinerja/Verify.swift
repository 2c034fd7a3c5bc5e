import App
import ArgumentParser
import Domain
import Storage

/// Replays every ledger; names what differs and exits 1.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Memeriksa bahwa seluruh riwayat lengkap dan tidak diubah.")

  func run() async throws {
    let house = try await Doors.house()
    let report = try await Verification.all(in: house)
    await house.database.close()
    print("\(report.records) kinerja dan \(report.lines) baris riwayat diperiksa.")
    if let at = report.sealedAt {
      print(
        "Segel terakhir: \(Indonesian.moment(at, .wib)). Sesudahnya ada \(report.linesAfterSeal) baris; bila baris terakhir di antaranya dihapus, hal itu tidak dapat dibuktikan."
      )
    } else {
      print("Belum ada segel: bila baris terakhir suatu riwayat dihapus, hal itu tidak dapat dibuktikan.")
    }
    for finding in report.findings { print(VerificationCopy.sentence(finding)) }
    if !report.findings.isEmpty { throw ExitCode(1) }
    print("Riwayat lengkap dan tidak diubah.")
  }
}

/// Sets a seal on the heads of all ledgers; for a daily timer.
struct Seal: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Menyegel kepala seluruh riwayat (sekali sehari).")

  func run() async throws {
    let house = try await Doors.house()
    do {
      let sealed = try await Seals.set(in: house)
      print("\(sealed.records) kinerja disegel. Akar: \(sealed.root)")
    } catch let broken as Seals.Broken {
      throw Doors.Closed(
        description: "Kinerja \(broken.record.number) kehilangan riwayat yang sudah disegel; jalankan kinerja verify.")
    }
    await house.database.close()
  }
}
