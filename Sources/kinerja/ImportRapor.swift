import App
import ArgumentParser
import Domain
import Foundation
import Storage

/// Takes in the report of one school, for whoever keeps the server.
struct ImportRapor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapor", abstract: "Mengimpor Laporan Rapor Pendidikan satu sekolah (.xlsx atau .csv).")

  @Argument(help: "Berkas Laporan Rapor Pendidikan.")
  var file: String

  @Option(help: "NPSN sekolah.")
  var npsn: String

  func run() async throws {
    guard let wanted = NPSN(npsn) else {
      throw Doors.Closed(description: "--npsn: “\(npsn)” bukan NPSN. \(PeopleCopy.npsn)")
    }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Doors.Closed(description: "Berkas \(file) tidak terbaca.")
    }
    let house = try await Doors.house()
    guard let school = try await house.database.read({ try SchoolRows.find(wanted, on: $0) }) else {
      throw Doors.Closed(description: "Sekolah dengan NPSN \(wanted.text) belum ada; impor Dapodik dahulu.")
    }
    let card: ReportCard
    do throws(ReportCardForm.Refused) {
      card = try ReportCardForm.read([UInt8](data), fileName: file, for: school)
    } catch {
      let sentences = ReportCardFaultCopy.sentences(error, for: school)
      throw Doors.Closed(description: sentences.joined(separator: "\n"))
    }
    let (at, ids) = (house.clock.now(), house.ids)
    let isReplaced = try await house.database.write { connection in
      try ReportCardRows.save(card, of: school.id, by: nil, at: at, ids: ids, on: connection)
    }
    let rules = house.rulebooks.ids.last.flatMap { house.rulebooks.current($0)?.rules }
    await house.database.close()
    let done = isReplaced ? "diganti" : "tersimpan"
    print("Rapor Pendidikan \(card.year) \(school.name) \(done): \(card.entries.count) baris.")
    if card.npsn == nil { print("Berkasnya tidak menyebut NPSN: pastikan isinya memang milik sekolah ini.") }
    if let rules {
      let indicators = rules.indicators(of: rules.rubricSet(forStaffKind: nil, schoolForm: school.form))
      print(ReportCardAdvice(of: card, among: indicators).sentence)
    }
  }
}
