import Domain
import HTML

/// The forms of appointments: who, as what, from when, why; and the last day of a post.
enum PostForm {
  typealias Fault = ErrorSummary.Line

  /// What a form without fault asks for.
  struct Wanted: Sendable {
    let appointment: Appointment
    let task: PostTask
    let name: String
    let reason: String
  }

  /// The field that says who was looked at on the page of checking: a name may fit another by then.
  static let checked = "orang-id"

  /// `found`: who fits what was typed.
  static func read(
    _ form: FormFields, at desk: PostDesk, found: [OfficePeopleRows.Found]
  ) -> (wanted: Wanted?, faults: [Fault]) {
    var faults: [Fault] = []
    let id = form.text(checked)
    let found = id.isEmpty ? found : found.filter { String($0.person.number) == id }
    if found.count != 1 {
      faults.append(
        .init(
          "orang",
          id.isEmpty
            ? OfficePeopleRows.sentence(found, for: form.text("orang"), absent: PostCopy.absent(desk.kind))
            : "Orang yang tadi diperiksa tidak cocok dengan yang diketik. Periksa sekali lagi."))
    }
    let task = desk.tasks.count == 1 ? desk.tasks[0] : desk.tasks.first { $0.rawValue == form.text("tugas") }
    if task == nil { faults.append(.init("tugas", "Pilih tugasnya.")) }
    let from = Day(form.text("mulai"))
    if from == nil { faults.append(.init("mulai", "Isi hari pertamanya, misalnya 01-02-2026.")) }
    faults += reason(form, "alasan", limit: task?.isStandIn == true ? standInLimit : TextRule.limit)
    guard faults.isEmpty, let task, let from else { return (nil, faults) }
    let appointment = Appointment(
      person: found[0].person, place: desk.place.id, role: task.role, standing: task.standing, from: from)
    return (Wanted(appointment: appointment, task: task, name: found[0].name, reason: form.text("alasan")), [])
  }

  /// Why somebody rates in the place of another stands in the head of the documents.
  static let standInLimit = 150

  static func reason(_ form: FormFields, _ control: String, limit: Int = TextRule.limit) -> [Fault] {
    let text = form.text("alasan")
    if text.isEmpty { return [.init(control, "Isi alasannya, misalnya nomor surat keputusan.")] }
    return text.count > limit ? [.init(control, "Alasan paling banyak \(limit) huruf.")] : []
  }

  static func fault(_ fault: Appointment.Fault, _ desk: PostDesk) -> Fault {
    switch fault {
    case .held: .init("orang", "Orang ini sudah memegang tugas itu di sini.")
    case .yourself:
      .init("orang", "Anda tidak dapat menugaskan diri sendiri. Minta admin lain atau pengelola aplikasi.")
    case .tooEarly(let first):
      .init("mulai", "Pilih hari mulai \(Indonesian.day(first)) atau sesudahnya; periode sebelum itu sudah berakhir.")
    case .notInside: .init("orang", "Tim kinerja guru dipilih dari guru sekolah ini sendiri.")
    case .notOutside: .init("orang", "Orang ini berinduk di sekolah itu; pengawas binaan berasal dari luar sekolah.")
    case .noSupervisor: .init("orang", "Orang ini bukan pengawas sekolah pada hari itu.")
    case .stillServing(let person):
      .init(
        "tugas",
        """
        \(RefusalCopy.capital(desk.name(of: person))) memegang jabatan pada hari terakhir periode dan masih bertugas, \
        jadi menilai sendiri. Penilai pengganti hanya bagi yang tidak bertugas lagi.
        """)
    case .noEndedPeriod: .init("mulai", "Belum ada periode yang berakhir sebelum hari itu.")
    }
  }

  static func fault(_ fault: Assignment.EndFault, _ control: String, on today: Day) -> Fault {
    switch fault {
    case .beforeItBegan(let day):
      .init(
        control,
        "Penugasan ini baru mulai \(Indonesian.day(day)).\(day > today ? " Bila tidak jadi, batalkan penugasannya." : "")"
      )
    case .ended(let day): .init(control, "Penugasan ini sudah berakhir \(Indonesian.day(day)).")
    case .tooEarly(let first):
      .init(
        control,
        "Pilih hari terakhir \(Indonesian.day(first)) atau sesudahnya; periode sebelum itu sudah berakhir dan dinilai menurut yang tercatat."
      )
    }
  }

  static func fault(_ fault: Assignment.CancelFault, _ control: String) -> Fault {
    switch fault {
    case .begun(let day):
      .init(control, "Penugasan ini sudah mulai \(Indonesian.day(day)), jadi hanya dapat diakhiri.")
    }
  }

  static func appointing(_ desk: PostDesk, _ form: FormFields, _ faults: [Fault], token: String) -> HTML {
    func error(_ name: String) -> String? { faults.first { $0.field == name }?.message }
    let tasks = desk.tasks.map { task in
      Choices.Choice(
        task.rawValue, PostCopy.task(task, at: desk.place), hint: task.isStandIn ? "\(PostCopy.standInHint)" : nil)
    }
    return Form(
      to: desk.path, token: token, hidden: desk.hidden,
      content: """
        \(Field(
          "orang", label: "NIP, NUPTK, atau nama", value: form.text("orang"),
          hint: "\(PostCopy.whom(desk.kind))",
          error: error("orang")))\
        \(if: tasks.count > 1, Choices(
          "tugas", legend: "Tugas", .one, tasks, chosen: [form.text("tugas")], error: error("tugas")).html)\
        \(DayField(
          "mulai", label: "Mulai", value: form.text("mulai"), earliest: desk.first?.text,
          hint: desk.first.map { earliest($0) }, error: error("mulai")))\
        \(Field(
          "alasan", label: "Alasan", value: form.text("alasan"), hint: "Misalnya nomor surat keputusan.",
          error: error("alasan")))\
        \(Row(Button("Periksa penugasan")))
        """
    ).html
  }

  /// What stands beside a day that a period limits.
  private static func earliest(_ day: Day) -> HTML { "paling awal \(Indonesian.day(day));" }

  /// The control of a post that is to end; there are several on the page.
  static func control(_ name: String, _ post: Assignment) -> String { "\(name)-\(post.id.number)" }

  /// `typed`: what was typed into this very form; nil where another one is looked at.
  static func ending(
    _ post: LineRows.Post, _ desk: PostDesk, _ typed: FormFields?, _ faults: [Fault], token: String
  ) -> HTML {
    let (day, why) = (control("sampai", post.assignment), control("alasan", post.assignment))
    func error(_ name: String) -> String? { faults.first { $0.field == name }?.message }
    let first = desk.first.map { max($0 + -1, post.assignment.from) }
    return Details(
      "Akhiri penugasan \(post.name)", isOpen: typed != nil,
      content: Form(
        to: desk.path(ending: post.assignment.id), token: token, hidden: desk.hidden,
        content: """
          \(DayField(
            "sampai", label: "Hari terakhir", value: typed?.text("sampai") ?? "", earliest: first?.text,
            hint: first.map { earliest($0) }, error: error(day), id: day))\
          \(Field("alasan", label: "Alasan", value: typed?.text("alasan") ?? "", error: error(why), id: why))\
          \(Row(Button("Periksa pengakhiran", .plain)))
          """
      ).html
    ).html
  }

  /// The same for an appointment that has not begun: it is taken back.
  static func cancelling(
    _ post: LineRows.Post, _ desk: PostDesk, _ typed: FormFields?, _ faults: [Fault], token: String
  ) -> HTML {
    let why = control("alasan-batal", post.assignment)
    return Details(
      "Batalkan penugasan \(post.name)", isOpen: typed != nil,
      content: Form(
        to: desk.path(cancelling: post.assignment.id), token: token, hidden: desk.hidden,
        content: """
          \(Field(
            "alasan", label: "Alasan", value: typed?.text("alasan") ?? "",
            error: faults.first { $0.field == why }?.message, id: why))\
          \(Row(Button("Periksa pembatalan", .plain)))
          """
      ).html
    ).html
  }
}
