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

  static func read(
    _ form: FormFields, at desk: PostDesk, found: [OfficePeopleRows.Found]
  ) -> (wanted: Wanted?, faults: [Fault]) {
    var faults: [Fault] = []
    if found.count != 1 { faults.append(.init("orang", OfficePeopleRows.sentence(found, for: form.text("orang")))) }
    let task = desk.tasks.count == 1 ? desk.tasks[0] : desk.tasks.first { $0.rawValue == form.text("tugas") }
    if task == nil { faults.append(.init("tugas", "Pilih tugasnya.")) }
    let from = Day(form.text("mulai"))
    if from == nil { faults.append(.init("mulai", "Isi hari pertamanya, misalnya 01-02-2026.")) }
    faults += reason(form, "alasan")
    guard faults.isEmpty, let task, let from else { return (nil, faults) }
    let appointment = Appointment(
      person: found[0].person, place: desk.place.id, role: task.role, standing: task.standing, from: from)
    return (Wanted(appointment: appointment, task: task, name: found[0].name, reason: form.text("alasan")), [])
  }

  static func reason(_ form: FormFields, _ control: String) -> [Fault] {
    let text = form.text("alasan")
    if text.isEmpty { return [.init(control, "Isi alasannya, misalnya nomor surat keputusan.")] }
    return text.count > TextRule.limit ? [.init(control, "Alasan paling banyak \(TextRule.limit) huruf.")] : []
  }

  static func fault(_ fault: Appointment.Fault) -> Fault {
    switch fault {
    case .held: .init("orang", "Orang ini sudah memegang tugas itu di sini.")
    case .yourself:
      .init("orang", "Anda tidak dapat menugaskan diri sendiri. Minta admin lain atau pengelola aplikasi.")
    case .tooEarly(let first):
      .init("mulai", "Pilih hari mulai \(Indonesian.day(first)) atau sesudahnya; periode sebelum itu sudah berakhir.")
    case .notInside: .init("orang", "Tim kinerja guru dipilih dari guru sekolah ini sendiri.")
    case .notOutside: .init("orang", "Orang ini berinduk di sekolah itu; pengawas binaan berasal dari luar sekolah.")
    case .noSupervisor: .init("orang", "Orang ini bukan pengawas sekolah pada hari itu.")
    }
  }

  static func fault(_ fault: Assignment.EndFault, _ control: String) -> Fault {
    switch fault {
    case .beforeItBegan(let day): .init(control, "Penugasan ini baru mulai \(Indonesian.day(day)).")
    case .ended(let day): .init(control, "Penugasan ini sudah berakhir \(Indonesian.day(day)).")
    }
  }

  static func appointing(_ desk: PostDesk, _ form: FormFields, _ faults: [Fault], token: String) -> HTML {
    func error(_ name: String) -> String? { faults.first { $0.field == name }?.message }
    let tasks = desk.tasks.map { Choices.Choice($0.rawValue, PostCopy.task($0, at: desk.place)) }
    return Form(
      to: desk.path, token: token,
      content: """
        \(Field(
          "orang", label: "NIP, NUPTK, atau nama", value: form.text("orang"),
          hint: desk.kind == .team ? "Guru sekolah Anda." : "Orang yang sudah tercatat di kantor ini atau sekolahnya.",
          error: error("orang")))\
        \(if: tasks.count > 1, Choices(
          "tugas", legend: "Tugas", .one, tasks, chosen: [form.text("tugas")], error: error("tugas")).html)\
        \(DayField("mulai", label: "Mulai", value: form.text("mulai"), error: error("mulai")))\
        \(Field(
          "alasan", label: "Alasan", value: form.text("alasan"), hint: "Misalnya nomor surat keputusan.",
          error: error("alasan")))\
        \(Row(Button("Periksa penugasan")))
        """
    ).html
  }

  /// The control of a post that is to end; there are several on the page.
  static func control(_ name: String, _ post: Assignment) -> String { "\(name)-\(post.id.number)" }

  static func ending(
    _ post: LineRows.Post, _ desk: PostDesk, _ form: FormFields, _ faults: [Fault], token: String
  ) -> HTML {
    let (day, why) = (control("sampai", post.assignment), control("alasan", post.assignment))
    func error(_ name: String) -> String? { faults.first { $0.field == name }?.message }
    let isWrong = faults.contains { $0.field == day || $0.field == why }
    return Details(
      "Akhiri penugasan \(post.name)", isOpen: isWrong,
      content: Form(
        to: desk.path(ending: post.assignment.id), token: token,
        content: """
          \(DayField(
            "sampai", label: "Hari terakhir", value: isWrong ? form.text("sampai") : "", error: error(day), id: day))\
          \(Field(
            "alasan", label: "Alasan", value: isWrong ? form.text("alasan") : "", error: error(why), id: why))\
          \(Row(Button("Periksa pengakhiran", .plain)))
          """
      ).html
    ).html
  }
}
