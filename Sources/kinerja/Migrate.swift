import App
import ArgumentParser
import Storage

/// Brings the database to the program's schema; harmless when repeated.
struct Migrate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Membuat atau memutakhirkan skema basis data.")

  func run() async throws {
    let database = try await Doors.database(Doors.settings())
    do {
      let versions = try await Schema.migrator.migrate(database, at: Clock.system.now())
      print(
        versions.isEmpty
          ? "Skema sudah mutakhir." : "Skema dimutakhirkan: \(versions.map(String.init).joined(separator: ", ")).")
    } catch let refused as SchemaRefused {
      throw Doors.Closed(description: "Skema basis data tidak dapat dimutakhirkan: \(refused.state).")
    }
    let refolded = try await Refolding.all(in: database, rulebooks: try Doors.library())
    if refolded > 0 { print("\(refolded) ringkasan kinerja disusun ulang dari riwayatnya.") }
    await database.close()
  }
}
