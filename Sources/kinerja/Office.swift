import App
import ArgumentParser
import Domain
import Storage

/// Dinas and yayasan above schools.
struct Office: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mendaftarkan dinas dan yayasan, sekolah di bawahnya, dan orang pertamanya.",
    subcommands: [
      OfficeAdd.self, OfficeAttach.self, OfficeDetach.self, OfficeShow.self, OfficePerson.self, OfficeMerge.self,
    ])

  static func number(_ text: String, _ option: String) throws -> NPSN {
    guard let number = NPSN(text) else {
      throw ValidationError(
        "\(option): “\(text)” bukan NPSN atau kode. \(PeopleCopy.npsn) Kode dinas D dan tujuh angka, yayasan Y dan tujuh angka."
      )
    }
    return number
  }

  static func sentence(_ fault: Offices.Fault) -> String {
    switch fault {
    case .taken(let code): "\(code.text) sudah terdaftar."
    case .unknown(let code): "\(code.text) belum dikenal."
    case .noOffice(let code): "\(code.text) bukan dinas atau yayasan yang dapat membawahi."
    case .notPrivate(let code): "\(code.text) bukan sekolah swasta; yayasan hanya membawahi sekolah swasta."
    case .circle(let code, let above):
      "\(code.text) tidak dapat berada di bawah \(above.text): ia sendiri berada di atasnya, atau tempat yang sama."
    case .notUnder(let code, let above): "\(code.text) tidak berada di bawah \(above.text)."
    case .mergedTooEarly(let first):
      "Pilih hari \(Indonesian.day(first)) atau sesudahnya; periode sebelum itu sudah berakhir."
    case .begins(let name, let post):
      "\(name) mulai bertugas sebagai \(PostCopy.title(post)) di sekolah itu pada \(Indonesian.day(post.from)). Akhiri atau batalkan dahulu penugasan itu, atau pilih hari sesudahnya."
    case .unmergeable(let code): "\(code.text) tidak dapat digabungkan: bukan sekolah, atau sudah digabungkan."
    }
  }

  /// Runs what an office needs done, and closes the house.
  static func run(_ body: (House) async throws -> String) async throws {
    let house = try await Doors.house()
    do {
      print(try await body(house))
    } catch let fault as Offices.Fault {
      throw Doors.Closed(description: sentence(fault))
    } catch let fault as Operators.Fault {
      throw Doors.Closed(description: fault == .unknownSchool ? "Kode itu belum terdaftar." : People.sentence(fault))
    }
    await house.database.close()
  }
}

struct OfficeAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Mendaftarkan dinas atau yayasan.")

  @Option(help: "Kodenya: D dan tujuh angka untuk dinas, Y dan tujuh angka untuk yayasan.")
  var code: String
  @Option(help: "Nama lengkapnya.")
  var name: String
  @Option(help: "Kabupaten atau kota.")
  var regency = ""
  @Option(help: "Provinsi.")
  var province = ""
  @Option(help: "Zona waktu: WIB, WITA, atau WIT.")
  var zone: String

  func validate() throws {
    guard try Office.number(code, "--code").kind != .school else {
      throw ValidationError("--code harus diawali D (dinas) atau Y (yayasan).")
    }
    guard Domain.TimeZone(rawValue: zone.uppercased()) != nil else {
      throw ValidationError("--zone harus WIB, WITA, atau WIT.")
    }
  }

  func run() async throws {
    try await Office.run { house in
      let office = try await Offices.add(
        try Office.number(code, "--code"), name: name, regency: regency, province: province,
        zone: Domain.TimeZone(rawValue: zone.uppercased()) ?? .wib, in: house)
      return "\(office.name) terdaftar dengan kode \(office.npsn.text)."
    }
  }
}

struct OfficeAttach: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attach", abstract: "Menempatkan sekolah di bawah dinas atau yayasan.")

  @Option(help: "Kode dinas atau yayasan.")
  var code: String
  @Option(
    parsing: .upToNextOption, help: "NPSN sekolah, atau kode dinas atau yayasan di bawah dinas ini; boleh beberapa.")
  var npsn: [String]

  func run() async throws {
    let places = try npsn.map { try Office.number($0, "--npsn") }
    try await Office.run { house in
      let office = try await Offices.attach(places, to: try Office.number(code, "--code"), in: house)
      return "\(places.count) tempat kini di bawah \(office.name)."
    }
  }
}

struct OfficeDetach: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detach", abstract: "Melepas sekolah dari dinas atau yayasan di atasnya.")

  @Option(help: "Kode dinas atau yayasan.")
  var code: String
  @Option(parsing: .upToNextOption, help: "NPSN sekolah, atau kode tempat lain di bawahnya; boleh beberapa.")
  var npsn: [String]

  func run() async throws {
    let places = try npsn.map { try Office.number($0, "--npsn") }
    try await Office.run { house in
      let office = try await Offices.detach(places, from: try Office.number(code, "--code"), in: house)
      return "\(places.count) tempat tidak lagi di bawah \(office.name)."
    }
  }
}

struct OfficeShow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Menampilkan apa yang di atas dan di bawah sebuah sekolah, dinas, atau yayasan.")

  @Option(name: [.customLong("code"), .customLong("npsn")], help: "Kode dinas atau yayasan, atau NPSN sekolah.")
  var code: String

  func run() async throws {
    try await Office.run { house in
      let shown = try await Offices.look(at: try Office.number(code, "--code"), in: house)
      let joined = shown.successor.map { "\nDigabungkan ke \(line($0))" } ?? ""
      return "\(line(shown.place))\(joined)\n\(list("Di atasnya", shown.above))\n\(list("Di bawahnya", shown.below))"
    }
  }

  private func list(_ title: String, _ places: [School]) -> String {
    places.isEmpty ? "\(title): tidak ada" : "\(title):\n" + places.map { "  " + line($0) }.joined(separator: "\n")
  }

  private func line(_ place: School) -> String {
    let kind =
      switch place.kind {
      case .school: place.status == .independent ? "sekolah swasta" : "sekolah negeri"
      case .office: "dinas"
      case .foundation: "yayasan"
      }
    return "\(place.name), \(place.npsn.text) (\(kind))"
  }
}

struct OfficePerson: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Menunjuk orang di dinas atau yayasan dan mencetak kode aktivasinya.")

  enum Task: String, CaseIterable, ExpressibleByArgument {
    case admin, kepala, staf, pengawas

    var role: Role {
      switch self {
      case .admin: .officeAdmin
      case .kepala: .officeHead
      case .staf: .officeStaff
      case .pengawas: .supervisor
      }
    }
  }

  @Option(help: "Kode dinas atau yayasan.")
  var code: String
  @Option(name: .customLong("as"), help: "Tugasnya: admin, kepala, staf, atau pengawas.")
  var task: Task
  @Option(help: "Nama lengkap; perlu untuk orang yang belum dikenal.")
  var name = ""
  @Option(help: "Surel untuk masuk.")
  var email = ""
  @Option(help: "NIP.")
  var nip = ""
  @Option(help: "NUPTK.")
  var nuptk = ""

  func run() async throws {
    let number = try Office.number(code, "--code")
    guard number.kind != .school else { throw ValidationError("--code harus kode dinas atau yayasan.") }
    try await Office.run { house in
      People.lines(
        try await Operators.name(
          Operators.Candidate(name: name, email: email, nip: nip, nuptk: nuptk), as: task.role, at: number, in: house))
    }
  }
}

struct OfficeMerge: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Menampilkan apa yang terjadi bila satu sekolah digabungkan ke sekolah lain, dan melakukannya dengan --apply: orangnya pindah, kinerjanya ikut."
  )

  @Option(help: "NPSN sekolah yang digabungkan.")
  var npsn: String
  @Option(help: "NPSN sekolah penerusnya.")
  var into: String
  @Option(help: "Hari pertama penggabungan (TTTT-BB-HH).")
  var from: Day
  @Flag(help: "Terapkan, jangan hanya menampilkan.")
  var apply = false

  func run() async throws {
    try await Office.run { house in
      let shown = try await Mergers.merge(
        try Office.number(npsn, "--npsn"), into: try Office.number(into, "--into"), from: from, applies: apply,
        in: house)
      let end = shown.isApplied ? "Sudah diterapkan." : "Ini baru pratinjau. Tambahkan --apply untuk menerapkannya."
      return (MergerCopy.lines(shown) + ["", end]).joined(separator: "\n")
    }
  }
}
