import App
import ArgumentParser
import Domain
import Foundation
import Hummingbird
import Storage

/// Serves the pages until it is told to stop; what is under way is finished first.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Melayani halaman Kinerja.")

  @Option(help: "Hari yang dianggap hari ini (TTTT-BB-HH); hanya untuk basis data peragaan.")
  var today: Day?

  func run() async throws {
    Memory.settle()
    let house = try await Doors.house(today: today)
    let application = Application(
      router: Site.router(house),
      configuration: ApplicationConfiguration(
        address: .hostname(house.settings.host, port: house.settings.port), serverName: "Kinerja"),
      onServerRunning: { channel in
        // Not `print`, which keeps a line to itself while the output is a file.
        let port = channel.localAddress?.port ?? house.settings.port
        FileHandle.standardOutput.write(Data("Kinerja melayani http://\(house.settings.host):\(port)\n".utf8))
      }, logger: house.logger)
    try await application.runService()
    await house.database.close()
  }
}
