import App
import ArgumentParser
import Domain
import Storage

/// Operators and activation codes.
struct People: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Menunjuk operator dan membuat kode aktivasi.",
    subcommands: [PeopleOperator.self, PeopleReset.self, PeopleCodes.self])

  static func sentence(_ fault: Operators.Fault) -> String {
    switch fault {
    case .unknownSchool: "Sekolah ini belum dikenal. Tambahkan --school-name, --form, dan --province untuk membuatnya."
    case .noName: "Orang ini belum dikenal. Tambahkan --name."
    case .severalPersons: "Surel, NIP, dan NUPTK itu milik orang yang berbeda."
    case .noSignIn: "Perlu --email, --nip, atau --nuptk supaya ia dapat masuk."
    case .unreadable(let field): "Isi \(field) tidak terbaca."
    case .noSuchPost(let role, let kind): "\(PostCopy.word(role, at: kind)) tidak ada di \(place(kind))."
    case .nobody: "Tidak ada orang dengan surel, NIP, atau NUPTK itu."
    }
  }

  private static func place(_ kind: School.Kind) -> String {
    switch kind {
    case .school: "sekolah"
    case .office: "dinas"
    case .foundation: "yayasan"
    }
  }

  static func lines(_ code: Codes.Code) -> String {
    """
    \(code.name)
      Kode aktivasi: \(code.code)
      Masuk dengan:  \(code.signIn ?? "belum ada; catat dulu surel, NIP, atau NUPTK-nya")
      Berlaku sampai \(Indonesian.moment(code.endsAt, .wib)), sekali pakai
    """
  }
}

/// The first operator of a school.
struct PeopleOperator: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "operator", abstract: "Menunjuk operator sekolah dan mencetak kode aktivasinya.")

  @Option(help: "NPSN sekolah.")
  var npsn: String
  @Option(help: "Nama lengkap; perlu untuk orang yang belum dikenal.")
  var name = ""
  @Option(help: "Surel untuk masuk.")
  var email = ""
  @Option(help: "NIP, supaya impor Dapodik mengenali orang yang sama.")
  var nip = ""
  @Option(help: "NUPTK, supaya impor Dapodik mengenali orang yang sama.")
  var nuptk = ""
  @Option(help: "Nama sekolah, bila sekolahnya belum dikenal.")
  var schoolName: String?
  @Option(help: "Bentuk pendidikan sekolah baru: SD, SMP, TK, …")
  var form: String?
  @Option(help: "Provinsi sekolah baru; menentukan zona waktunya.")
  var province: String?
  @Option(help: "Kabupaten atau kota sekolah baru.")
  var regency = ""
  @Flag(help: "Sekolah baru itu swasta.")
  var `private` = false

  func validate() throws {
    guard NPSN(npsn) != nil else { throw ValidationError("--npsn: “\(npsn)” bukan NPSN. \(PeopleCopy.npsn)") }
    if schoolName != nil, form == nil || province == nil {
      throw ValidationError("--school-name memerlukan --form dan --province.")
    }
    if let province, Domain.TimeZone(province: province) == nil {
      throw ValidationError("Provinsi “\(province)” tidak dikenal.")
    }
  }

  func run() async throws {
    let house = try await Doors.house()
    guard let number = NPSN(npsn) else { return }
    let school = schoolName.map { title in
      SchoolRow(
        npsn: number, name: title, form: form, status: `private` ? .independent : .state,
        place: Place(regency: regency, province: province ?? ""))
    }
    do {
      let code = try await Operators.name(
        Operators.Candidate(name: name, email: email, nip: nip, nuptk: nuptk), at: number, newSchool: school, in: house)
      print(People.lines(code))
    } catch let fault as Operators.Fault {
      throw Doors.Closed(description: People.sentence(fault))
    }
    await house.database.close()
  }
}

/// A new code for somebody who is locked out.
struct PeopleReset: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset", abstract: "Mencetak kode aktivasi baru untuk seseorang.")

  @Argument(help: "Surel, NIP, atau NUPTK.")
  var who: String

  func run() async throws {
    let house = try await Doors.house()
    do {
      print(People.lines(try await Operators.reset(who, in: house)))
    } catch let fault as Operators.Fault {
      throw Doors.Closed(description: People.sentence(fault))
    }
    await house.database.close()
  }
}

/// A printable sheet for a whole school.
struct PeopleCodes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codes", abstract: "Mencetak lembar kode untuk semua orang yang belum mempunyai akun.")

  @Option(help: "NPSN sekolah.")
  var npsn: String

  func run() async throws {
    guard let number = NPSN(npsn) else { throw ValidationError("--npsn: “\(npsn)” bukan NPSN. \(PeopleCopy.npsn)") }
    let house = try await Doors.house()
    do {
      let codes = try await Operators.sheet(number, in: house)
      print(codes.isEmpty ? "Semua orang sudah mempunyai akun." : "\(codes.count) kode aktivasi")
      for code in codes { print("\n" + People.lines(code)) }
    } catch let fault as Operators.Fault {
      throw Doors.Closed(description: People.sentence(fault))
    }
    await house.database.close()
  }
}
