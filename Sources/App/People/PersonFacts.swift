import Domain

/// Golongan and jenjang as the form of a person takes them, and what cannot be of status, NIP, golongan and jenjang together.
enum PersonFacts {
  /// Says that golongan and jenjang are so although they seldom are.
  static let unlikely = "tidak-sejalan"

  /// The control that says what becomes of a fact that is known.
  static func revision(_ control: String) -> String { control + "-perubahan" }

  /// A form without the fields leaves the facts.
  static func take(_ form: FormFields, into person: inout Person, on day: Day) -> [PersonForm.Fault] {
    var faults: [PersonForm.Fault] = []
    if form.has("golongan") {
      let typed = form.text("golongan")
      let rank = Rank(spelled: typed)
      if !typed.isEmpty, rank == nil {
        faults.append(.init(control: "golongan", sentence: "Pilih golongan dari daftar."))
      } else {
        do throws(FactRevision.Fault) {
          person.ranks = try person.ranks.revised(
            chosen(form, "golongan"), value: rank, from: try typedDay(form, "tmt-golongan"), today: day)
        } catch { faults.append(fault(error, "golongan")) }
      }
    }
    if form.has("jenjang") {
      let typed = form.text("jenjang")
      let grade = FunctionalGrade(rawValue: typed)
      if !typed.isEmpty, grade == nil {
        faults.append(.init(control: "jenjang", sentence: "Pilih jenjang dari daftar."))
      } else {
        do throws(FactRevision.Fault) {
          person.grades = try person.grades.revised(
            chosen(form, "jenjang"), value: grade, from: try typedDay(form, "tmt-jenjang"), today: day)
        } catch { faults.append(fault(error, "jenjang")) }
      }
    }
    return faults
  }

  private static func chosen(_ form: FormFields, _ control: String) -> FactRevision? {
    FactRevision(rawValue: form.text(revision(control)))
  }

  /// An empty field is no day; one that cannot be read is a fault of its own.
  private static func typedDay(_ form: FormFields, _ control: String) throws(FactRevision.Fault) -> Day? {
    let text = form.text(control)
    if text.isEmpty { return nil }
    guard let day = Day(spelled: text) else { throw .noDay }
    return day
  }

  private static func fault(_ fault: FactRevision.Fault, _ control: String) -> PersonForm.Fault {
    switch fault {
    case .undecided:
      .init(
        control: revision(control),
        sentence: "Pilih apakah \(control) ini kenaikan baru, perbaikan, atau catatan yang harus dihapus.")
    case .noValue: .init(control: control, sentence: "Pilih \(control), atau pilih menghapus yang tercatat.")
    case .noDay:
      .init(
        control: "tmt-" + control,
        sentence: "Isilah tanggal mulai berlakunya \(control) (TMT), misalnya 01-04-2022.")
    case .dayAhead:
      .init(control: "tmt-" + control, sentence: "Isilah tanggal yang sudah tiba; kenaikan dicatat mulai hari itu.")
    case .notAfter(let day):
      .init(
        control: "tmt-" + control,
        sentence: day == .immemorial
          ? "Isilah TMT-nya."
          : "Isilah tanggal sesudah \(Indonesian.day(day)); sejak hari itu tercatat yang sebelumnya.")
    }
  }

  /// What cannot be together is refused, what seldom is must be said twice. What stood there before is left.
  static func misfits(_ form: FormFields, before: Person, _ after: Person, on day: Day) -> [PersonForm.Fault] {
    var faults: [PersonForm.Fault] = []
    let isNew = before.employment != after.employment
    if after.employment.isASN, after.nip == nil, form.text("nip").isEmpty, isNew || before.nip != nil {
      faults.append(
        .init(control: "nip", sentence: "Isilah NIP-nya: seorang \(PeopleCopy.word(after.employment)) memiliki NIP."))
    }
    if after.ranks != before.ranks || isNew, after.employment.isASN, let rank = after.ranks.newest()?.value.text,
      !Rank.known(of: after.employment).contains(rank)
    {
      faults.append(
        .init(
          control: "golongan",
          sentence: "Golongan \(rank) bukan golongan \(PeopleCopy.word(after.employment)); pilih yang benar."))
    }
    if case .mismatch(let rank, let grade)? = after.creditGap(on: day),
      before.creditGap(on: day) != after.creditGap(on: day),
      form.text(unlikely) != "ya"
    {
      faults.append(
        .init(
          control: unlikely,
          sentence: """
            Golongan \(rank) biasanya tidak dengan jenjang \(PeopleCopy.word(grade)), dan angka kreditnya tidak dapat \
            dihitung. Perbaiki salah satunya, atau centang bila memang begitu.
            """))
    }
    return faults
  }
}
