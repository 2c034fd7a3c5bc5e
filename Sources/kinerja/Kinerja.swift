import ArgumentParser

/// The one executable: serves the pages and keeps the installation.
@main
struct Kinerja: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinerja", abstract: "Pengelolaan kinerja guru dan kepala sekolah.",
    subcommands: [
      Serve.self, Migrate.self, Seed.self, Seal.self, Verify.self, Backup.self, Restore.self,
      People.self, Office.self, Import.self, Periods.self, Rulebooks.self,
    ])
}
