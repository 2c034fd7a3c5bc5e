import Domain
import HTML

/// The forms of the calendar: what is typed, what is wrong with it, and the controls.
enum CalendarForm {
  typealias Fault = ErrorSummary.Line

  /// An extension as it is to be stored.
  struct Wanted: Sendable {
    let scope: OfficeCalendar.Scope
    let granted: WindowExtension
  }

  enum Audience: String {
    case everybody = "semua"
    case school = "sekolah"
    case person = "orang"
  }

  /// Whom the fields name, found by the room.
  struct Target: Sendable {
    var school: School?
    var people: [OfficePeopleRows.Found] = []
    /// For whom of them it would hold; nil: whomever the office keeps.
    var reach: ExtensionRows.Reach?
  }

  static func audience(_ form: FormFields) -> Audience? { Audience(rawValue: form.text("untuk")) }

  /// The extension, or everything that is wrong.
  static func read(
    _ form: FormFields, target: Target, at table: OfficeCalendar.Table
  ) -> (wanted: Wanted?, faults: [Fault]) {
    var faults: [Fault] = []
    let step = Window.Step(rawValue: form.text("jendela"))
    if step == nil { faults.append(.init("jendela", "Pilih jendela yang diperpanjang.")) }
    let scope = scope(form, target, &faults)
    let until = Day(form.text("sampai"))
    if until == nil { faults.append(.init("sampai", "Isi hari terakhirnya, misalnya 15-02-2026.")) }
    let cause = WindowExtension.Cause(rawValue: form.text("penyebab"))
    let day = until ?? table.period.to
    let given = step.flatMap { step in scope.map { table.rows.given(step, to: $0) } } ?? .init()
    let granted = WindowExtension(
      step: step ?? .planning, until: day, reason: form.text("alasan"), cause: cause ?? .office,
      corrects: given.isCorrected(by: day) ? given.own : nil)
    for fault in granted.faults(in: table.period, under: table.rules, given: given, on: table.today) {
      switch fault {
      case .notLater(let day) where step != nil && until != nil:
        faults.append(.init("sampai", "Pilih hari sesudah \(Indonesian.day(day)), batas menurut aturan."))
      case .tooFar(let day) where until != nil:
        faults.append(.init("sampai", "Pilih hari paling lambat \(Indonesian.day(day))."))
      case .granted(let day) where until != nil:
        faults.append(.init("sampai", "Pilih hari sesudah \(Indonesian.day(day)); sampai hari itu sudah diperpanjang."))
      case .past(let today) where until != nil:
        faults.append(.init("sampai", "Pilih hari ini, \(Indonesian.day(today)), atau sesudahnya."))
      case .notLater, .tooFar, .granted, .past: break
      case .noReason: faults.append(.init("alasan", "Isi alasannya; semua yang bersangkutan membacanya."))
      case .tooLong(let limit): faults.append(.init("alasan", "Alasan paling banyak \(limit) huruf."))
      }
    }
    if cause == nil { faults.append(.init("penyebab", "Pilih dari mana keterlambatannya.")) }
    guard faults.isEmpty, let scope else { return (nil, faults) }
    return (Wanted(scope: scope, granted: granted), [])
  }

  private static func scope(
    _ form: FormFields, _ target: Target, _ faults: inout [Fault]
  ) -> OfficeCalendar.Scope? {
    switch audience(form) {
    case .everybody: return .everybody
    case .school:
      if let school = target.school {
        if let fault = OfficeCopy.unreached(target.reach) { faults.append(.init("npsn", fault)) }
        return .school(school.id)
      }
      faults.append(.init("npsn", "Isi NPSN sekolah di bawah kantor ini."))
    case .person:
      if target.people.count == 1 {
        if let fault = OfficeCopy.unreached(target.reach, target.people[0].name) {
          faults.append(.init("orang", fault))
        }
        return .person(target.people[0].person)
      }
      faults.append(.init("orang", OfficePeopleRows.sentence(target.people, for: form.text("orang"))))
    case nil: faults.append(.init("untuk", "Pilih untuk siapa perpanjangan ini."))
    }
    return nil
  }

  /// What is wrong with the reason for closing a period.
  static func reason(_ form: FormFields) -> [Fault] {
    let reason = form.text("alasan")
    if TextRule.isBlank(reason) { return [.init("alasan", "Isi alasannya.")] }
    return reason.count > TextRule.limit ? [.init("alasan", "Alasan paling banyak \(TextRule.limit) huruf.")] : []
  }

  static func html(
    _ form: FormFields, _ faults: [Fault], me: SignedIn, hidden: [(name: String, value: String)]
  ) -> HTML {
    func error(_ name: String) -> String? { faults.first { $0.field == name }?.message }
    let steps = Window.Step.allCases.map { Choices.Choice($0.rawValue, StageCopy.title($0)) }
    let causes = WindowExtension.Cause.allCases.map {
      Choices.Choice($0.rawValue, RefusalCopy.capital(PeriodCopy.word($0)))
    }
    return Form(
      to: Path.officeExtension, token: me.visit.token, hidden: hidden,
      content: """
        \(Choices("jendela", legend: "Jendela", .one, steps, chosen: [form.text("jendela")], error: error("jendela"), abreast: true))\
        \(Choices(
          "untuk", legend: "Untuk", .one,
          [
            .init("semua", "Semua sekolah"), .init("sekolah", "Satu sekolah", hint: "isi NPSN di bawah"),
            .init("orang", "Satu orang", hint: "isi NIP, NUPTK, atau nama di bawah"),
          ], chosen: [form.text("untuk")], error: error("untuk")))\
        \(Field("npsn", label: "NPSN", value: form.text("npsn"), error: error("npsn"), isRequired: false, width: .short))\
        \(Field("orang", label: "NIP, NUPTK, atau nama", value: form.text("orang"), error: error("orang"), isRequired: false, width: .short))\
        \(DayField("sampai", label: "Sampai dengan", value: form.text("sampai"), hint: "boleh lebih awal daripada perpanjangan yang keliru, asal belum lewat;", error: error("sampai")))\
        \(Field("alasan", label: "Alasan", value: form.text("alasan"), kind: .lines(3), hint: "Dibaca semua yang bersangkutan; jangan menyebut nama orang.", error: error("alasan"), limit: TextRule.limit))\
        \(Choices("penyebab", legend: "Keterlambatan dari", .one, causes, chosen: [form.text("penyebab")], error: error("penyebab")))\
        \(Row(Button("Periksa perpanjangan")))
        """
    ).html
  }
}
