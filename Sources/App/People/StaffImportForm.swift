import Domain
import HTML

/// The three ways by which a staff list comes in, each a form of its own.
struct StaffImportForm {
  let desk: Desk
  let fields: FormFields
  let fault: StaffSource.Fault?
  let token: String

  /// Which form it was.
  enum Way: String {
    case service = "dapodik"
    case answers = "jawaban"
    case list = "daftar"
  }

  static func read(_ form: FormFields, for school: School, in house: House) async throws -> StaffBundle {
    switch Way(rawValue: form.text("cara")) {
    case .service:
      return try await StaffSource.fetch(
        address: form.text("alamat"), token: form.text("token"), npsn: school.npsn, hosts: house.settings.dapodikHosts,
        keys: house.keys)
    case .answers:
      guard let one = form.file("jawaban-sekolah") else {
        throw StaffSource.Fault.noFile(control: "jawaban-sekolah")
      }
      guard let other = form.file("jawaban-gtk") else {
        throw StaffSource.Fault.noFile(control: "jawaban-gtk")
      }
      return try StaffSource.read(
        schoolAnswer: one.bytes, staffAnswer: other.bytes, npsn: school.npsn, keys: house.keys)
    case .list:
      guard let file = form.file("daftar") else { throw StaffSource.Fault.noFile(control: "daftar") }
      return try StaffSource.read(
        list: file.bytes, fileName: file.fileName, isComplete: form.text("lengkap") == "ya", npsn: school.npsn,
        keys: house.keys)
    case nil: throw Problem.badRequest("Formulir ini tidak lengkap. Muat ulang halaman, lalu kirim lagi.")
    }
  }

  private var way: Way? { Way(rawValue: fields.text("cara")) }

  /// The control of a fault: another school's answer is said beside the form that it came by.
  private var control: String? {
    guard let fault else { return nil }
    if case .otherSchool = fault {
      switch way {
      case .service: return "alamat"
      case .answers: return "jawaban-sekolah"
      case .list, nil: return "daftar"
      }
    }
    return StaffSourceCopy.control(fault)
  }

  private func error(_ name: String) -> String? { control == name ? fault.map(StaffSourceCopy.sentence) : nil }

  var html: HTML {
    """
    \(Breadcrumb([("Orang", desk.place(.people) as any Address)], here: "Impor dari Dapodik"))
    \(ErrorSummary(fault.map { [.init(control, StaffSourceCopy.sentence($0))] } ?? []))
    <h1>Impor dari Dapodik</h1>\(desk.choice(.staffImport))
    <p>Ambil daftar guru dan tenaga kependidikan \(desk.school.name) dengan salah satu dari tiga cara di bawah ini. \
    Setelah itu Anda melihat dulu apa yang akan berubah; belum ada yang disimpan ke data orang sebelum Anda menerapkannya.</p>
    <p class="quiet">Kolom seperti agama, alamat, nama ibu kandung, dan nomor rekening tidak pernah disimpan. NIK hanya \
    dipakai sebagai sidik untuk mengenali orang yang sama.</p>
    \(Details("Ambil langsung dari web service Dapodik", isOpen: way == .service, content: service.html))
    \(Details("Unggah dua jawaban web service yang disimpan", isOpen: way == .answers, content: answers.html))
    \(Details("Unggah daftar Excel atau CSV", isOpen: way == nil || way == .list, content: list.html))
    """
  }

  private func form(_ way: Way, takesFiles: Bool, _ content: HTML) -> Form {
    Form(
      to: Path.staffImport, token: token, hidden: desk.hidden + [("cara", way.rawValue)], takesFiles: takesFiles,
      content: content)
  }

  private var service: Form {
    form(
      .service, takesFiles: false,
      """
      <p>Cara ini hanya jalan bila komputer Dapodik terjangkau dari peladen Kinerja, di port 5774. Bila Dapodik ada di \
      laptop sekolah, pakailah cara kedua.</p>
      \(Field("alamat", label: "Alamat komputer Dapodik", value: fields.text("alamat"), hint: "Misalnya 192.168.1.5:5774.", error: error("alamat"), autocomplete: "off", width: .short))
      \(Field("token", label: "Token web service", kind: .password, hint: "Dibuat di Dapodik, menu Pengaturan, Web Service. Token dipakai sekali dan tidak disimpan.", error: error("token"), autocomplete: "off"))
      \(Row(Button("Ambil dan lihat pratinjau")))
      """)
  }

  private var answers: Form {
    form(
      .answers, takesFiles: true,
      """
      <p>Di laptop Dapodik, buka kedua alamat ini dengan token Anda, lalu simpan jawabannya sebagai berkas: \
      getSekolah dan getGtk, masing-masing dengan NPSN \(desk.school.npsn.text).</p>
      \(Field("jawaban-sekolah", label: "Jawaban getSekolah", kind: .file(accept: ".json,.html,.txt"), error: error("jawaban-sekolah")))
      \(Field("jawaban-gtk", label: "Jawaban getGtk", kind: .file(accept: ".json,.html,.txt"), error: error("jawaban-gtk")))
      \(Row(Button("Unggah dan lihat pratinjau")))
      """)
  }

  private var list: Form {
    form(
      .list, takesFiles: true,
      """
      \(Field("daftar", label: "Daftar Guru atau Daftar Tenaga Kependidikan", kind: .file(accept: ".xlsx,.csv"), hint: "Berkas .xlsx atau .csv dari Dapodik, paling besar 8 MB.", error: error("daftar")))
      \(Choices("lengkap", legend: "Apakah daftar ini lengkap?", .several, [.init("ya", "Ini daftar lengkap", hint: "Orang yang tidak ada di dalamnya dianggap tidak bertugas lagi di sekolah ini; Anda melihat namanya dulu.")], chosen: Set(fields.texts("lengkap"))))
      \(Row(Button("Unggah dan lihat pratinjau")))
      """)
  }
}
