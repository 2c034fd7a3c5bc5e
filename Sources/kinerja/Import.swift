import App
import ArgumentParser
import Domain
import Foundation
import Storage

/// What comes in from elsewhere.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mengambil data dari Dapodik dan Rapor Pendidikan.", subcommands: [ImportDapodik.self, ImportRapor.self])
}

/// People from Dapodik: from its web service, its two saved answers, or its list.
struct ImportDapodik: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dapodik",
    abstract: "Menampilkan apa yang akan berubah menurut Dapodik, dan menerapkannya dengan --apply.")

  @Option(help: "Alamat Dapodik, misalnya http://192.168.1.5:5774.")
  var address: String?
  @Option(help: "Berkas berisi token web service.")
  var tokenFile: String?
  @Option(help: "Berkas jawaban getSekolah.")
  var school: String?
  @Option(help: "Berkas jawaban getGtk.")
  var staff: String?
  @Option(help: "Daftar Guru atau Daftar Tenaga Kependidikan (.xlsx atau .csv).")
  var list: String?
  @Flag(help: "Daftar itu lengkap: yang tidak ada di dalamnya tidak bertugas lagi.")
  var complete = false
  @Option(help: "NPSN sekolah.")
  var npsn: String?
  @Flag(help: "Terapkan, jangan hanya menampilkan.")
  var apply = false
  @Flag(help: "Setuju bahwa lebih dari sepersepuluh orang berakhir tugasnya.")
  var yesGone = false

  func validate() throws {
    let ways = [address != nil, school != nil || staff != nil, list != nil]
    guard ways.count(where: { $0 }) == 1 else {
      throw ValidationError("Pilih satu sumber: --address, --school dengan --staff, atau --list.")
    }
    if address != nil, tokenFile == nil || npsn == nil {
      throw ValidationError("--address memerlukan --token-file dan --npsn.")
    }
    if ways[1], school == nil || staff == nil { throw ValidationError("--school dan --staff harus ada keduanya.") }
    if list != nil, npsn == nil { throw ValidationError("--list memerlukan --npsn.") }
    if let npsn, NPSN(npsn) == nil { throw ValidationError("--npsn: “\(npsn)” bukan NPSN. \(PeopleCopy.npsn)") }
  }

  func run() async throws {
    let house = try await Doors.house()
    do {
      let bundle = try await read(house)
      guard let npsn = npsn.flatMap({ NPSN($0) }) ?? bundle.school?.npsn else { return }
      let done = try await StaffImports.direct(
        bundle, npsn: npsn, applies: apply, isConfirmed: yesGone, in: house)
      print("\(done.shown.school.name), NPSN \(npsn.text)\(done.isNewSchool ? " (sekolah baru)" : "")")
      for line in StaffImportCopy.lines(done.shown.preview) { print(line) }
      print("")
      if done.isApplied {
        print(done.shown.changesNothing ? "Tidak ada yang perlu diterapkan." : "Sudah diterapkan.")
      } else if apply {
        throw Doors.Closed(
          description:
            "Belum diterapkan: lebih dari sepersepuluh orang akan berakhir tugasnya. Tambahkan --yes-gone bila benar.")
      } else {
        print("Ini baru pratinjau. Tambahkan --apply untuk menerapkannya.")
      }
    } catch let fault as StaffSource.Fault {
      throw Doors.Closed(description: StaffSourceCopy.sentence(fault))
    } catch is StaffImports.UnknownSchool {
      throw Doors.Closed(
        description:
          "Sekolah ini belum dikenal. Impor dulu dari web service atau kedua jawabannya, atau jalankan kinerja people operator."
      )
    }
    await house.database.close()
  }

  private func read(_ house: House) async throws -> StaffBundle {
    let npsn = npsn.flatMap { NPSN($0) }
    if let address, let tokenFile, let npsn {
      return try await StaffSource.fetch(
        address: address, token: String(decoding: try bytes(tokenFile), as: UTF8.self), npsn: npsn, hosts: nil,
        keys: house.keys)
    }
    if let school, let staff {
      return try StaffSource.read(
        schoolAnswer: try bytes(school), staffAnswer: try bytes(staff), npsn: npsn, keys: house.keys)
    }
    guard let list, let npsn else { throw Doors.Closed(description: "Tidak ada sumber.") }
    return try StaffSource.read(
      list: try bytes(list), fileName: list, isComplete: complete, npsn: npsn, keys: house.keys)
  }

  private func bytes(_ file: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Doors.Closed(description: "Berkas \(file) tidak terbaca.")
    }
    return [UInt8](data)
  }
}
