import App
import ArgumentParser
import Domain
import Hummingbird
import Storage

/// Serves the pages until it is told to stop; what is under way is finished first.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Melayani halaman Kinerja.")

  @Option(help: "Hari yang dianggap hari ini (TTTT-BB-HH); hanya untuk basis data peragaan.")
  var today: Day?

  func run() async throws {
    let house = try await Doors.house(today: today)
    let application = Application(
      router: Site.router(house),
      configuration: ApplicationConfiguration(
        address: .hostname(house.settings.host, port: house.settings.port), serverName: "Kinerja"),
      onServerRunning: { channel in
        print("Kinerja melayani http://\(house.settings.host):\(channel.localAddress?.port ?? house.settings.port)")
      }, logger: house.logger)
    try await application.runService()
    await house.database.close()
  }
}
