import Domain
import HTML
import Storage

/// Data diri of one person, to be corrected by the operator of the home school.
struct PersonForm {
  let file: PersonFile
  let fields: FormFields
  let faults: [Fault]
  let token: String

  /// What is wrong with one control.
  struct Fault: Sendable, Equatable {
    let control: String
    let sentence: String
  }

  static func fields(_ person: Person) -> FormFields {
    func known(_ day: Day?) -> String { day.flatMap { $0 == .immemorial ? nil : $0.text } ?? "" }
    let (rank, grade) = (person.ranks.newest(), person.grades.newest())
    return FormFields([
      ("nama", person.name), ("nip", person.nip?.text ?? ""), ("nuptk", person.nuptk?.text ?? ""),
      ("surel", person.email ?? ""), ("golongan", rank?.value.text ?? ""), ("tmt-golongan", known(rank?.from)),
      ("jenjang", grade?.value.rawValue ?? ""), ("tmt-jenjang", known(grade?.from)),
      ("status", person.employment.rawValue), ("tmt-status", since(person)?.text ?? ""),
    ])
  }

  /// Since when the present status kepegawaian holds; nil where it never changed here.
  static func since(_ person: Person) -> Day? {
    let last = person.employments.max { $0.from < $1.from }
    return last.flatMap { $0.from == .immemorial ? nil : $0.from }
  }

  /// The person as the fields say, and everything that is wrong with them.
  static func read(_ form: FormFields, of person: Person, on day: Day) -> (after: Person, faults: [Fault]) {
    var after = person
    var faults: [Fault] = []
    func wrong(_ control: String, _ sentence: String) { faults.append(Fault(control: control, sentence: sentence)) }
    after.name = StaffRow.plain(form.text("nama")) ?? ""
    if after.name.isEmpty { wrong("nama", "Isilah nama lengkap dengan gelarnya.") }
    if after.name.count > 200 { wrong("nama", "Nama paling banyak 200 huruf.") }
    takeEmployment(form, into: &after, on: day, wrong)
    let nip = form.text("nip")
    do throws(NIP.Fault) {
      after.nip = nip.isEmpty ? nil : try NIP(nip, employment: after.employment)
    } catch { wrong("nip", "NIP: " + StaffImportCopy.nip(error)) }
    let nuptk = form.text("nuptk")
    do throws(DigitsFault) {
      after.nuptk = nuptk.isEmpty ? nil : try NUPTK(nuptk)
    } catch { wrong("nuptk", "NUPTK: " + StaffImportCopy.reason(.digits(error))) }
    let email = form.text("surel")
    after.email = EmailAddress.read(email)
    if !email.isEmpty, after.email == nil {
      wrong("surel", "Surel ini tidak terbaca; tulislah seperti nama@contoh.id.")
    }

    for fault in PersonFacts.take(form, into: &after, on: day)
      + PersonFacts.misfits(form, before: person, after, on: day)
    {
      faults.append(fault)
    }
    return (after, faults)
  }

  /// A form without the field leaves it; without a day it holds from today.
  private static func takeEmployment(
    _ form: FormFields, into person: inout Person, on day: Day, _ wrong: (String, String) -> Void
  ) {
    let typed = (status: form.text("status"), since: form.text("tmt-status"))
    if typed.status.isEmpty { return }
    guard let employment = Employment(rawValue: typed.status) else {
      return wrong("status", "Pilih status kepegawaian dari daftar.")
    }
    if typed.since.isEmpty {
      if employment != person.employment { person.become(employment, from: day) }
    } else if let from = Day(spelled: typed.since) {
      if from > day { return wrong("tmt-status", "Isilah tanggal yang sudah tiba; perubahan dicatat mulai hari itu.") }
      person.become(employment, from: from)
    } else {
      wrong("tmt-status", "Isilah tanggal mulai berlakunya status (TMT), misalnya 01-03-2026.")
    }
  }

  /// The names of the fields that differ, as the journal writes them.
  static func changes(from before: Person, to after: Person) -> [String] {
    [
      ("name", before.name != after.name), ("nip", before.nip != after.nip), ("nuptk", before.nuptk != after.nuptk),
      ("email", before.email != after.email), ("rank", before.ranks != after.ranks),
      ("grade", before.grades != after.grades), ("employment", before.employments != after.employments),
    ].filter(\.1).map(\.0)
  }

  /// What belongs to somebody else already.
  static func taken(_ person: Person, on connection: any Connection) throws -> [Fault] {
    let (nips, nuptks, emails) = try connection.all(
      Query("SELECT id FROM person WHERE nip = \(person.nip?.text) AND id <> \(person.id.number)") { try $0.integer() },
      Query("SELECT id FROM person WHERE nuptk = \(person.nuptk?.text) AND id <> \(person.id.number)") {
        try $0.integer()
      },
      Query("SELECT id FROM person WHERE email = \(person.email) AND id <> \(person.id.number)") { try $0.integer() })
    var faults: [Fault] = []
    if !nips.isEmpty { faults.append(.init(control: "nip", sentence: "NIP ini sudah tercatat pada orang lain.")) }
    if !nuptks.isEmpty { faults.append(.init(control: "nuptk", sentence: "NUPTK ini sudah tercatat pada orang lain.")) }
    if !emails.isEmpty { faults.append(.init(control: "surel", sentence: "Surel ini sudah dipakai orang lain.")) }
    return faults
  }

  private func error(_ control: String) -> String? { faults.first { $0.control == control }?.sentence }

  var html: HTML {
    """
    \(Breadcrumb(file.hasPage ? [("Orang", Path.people), (file.person.name, Path.person(file.person.id))] : [("Pemutakhiran data", Path.corrections)], here: "Data diri"))
    \(ErrorSummary(faults.map { .init($0.control, $0.sentence) }))
    <h1>Data diri \(file.person.name)</h1>
    \(if: file.hasPage, "<p>Perbaiki juga di Dapodik: impor berikutnya mengikuti isi Dapodik.</p>")
    \(Form(to: Path.personIdentity(file.person.id), token: token, hidden: file.desk.hidden, content: controls))
    """
  }

  private var controls: HTML {
    """
    \(Field("nama", label: "Nama lengkap dengan gelar", value: fields.text("nama"), error: error("nama")))
    \(Field("nip", label: "NIP", value: fields.text("nip"), kind: .digits, hint: "18 angka; kosongkan bila bukan ASN.", error: error("nip"), isRequired: false, width: .short))
    \(Field("nuptk", label: "NUPTK", value: fields.text("nuptk"), kind: .digits, hint: "16 angka.", error: error("nuptk"), isRequired: false, width: .short))
    \(Field("surel", label: "Surel", value: fields.text("surel"), kind: .email, hint: "Dapat dipakai untuk masuk.", error: error("surel"), isRequired: false))
    \(status)
    \(if: chosen.isASN, rank)
    \(if: chosen.earnsCreditPoints, grade)
    \(Row(Button("Simpan data diri"), Link("Batal", file.place)))
    """
  }

  /// As chosen in the form, else as known.
  private var chosen: Employment { Employment(rawValue: fields.text("status")) ?? file.person.employment }

  private var status: HTML {
    """
    \(Select("status", label: "Status kepegawaian", Employment.allCases.map { ($0.rawValue, PeopleCopy.word($0)) }, chosen: chosen.rawValue, prompt: nil, error: error("status")))
    \(DayField("tmt-status", label: "Berlaku sejak (TMT status)", value: fields.text("tmt-status"), hint: "Untuk perubahan baru, misalnya dari honor menjadi PPPK, isilah tanggal barunya; yang lama tetap tersimpan.", error: error("tmt-status"), isRequired: false))
    """
  }

  private var rank: HTML {
    """
    \(Select("golongan", label: "Golongan", ranks.map { ($0, $0) }, chosen: fields.text("golongan"), hint: recorded(file.person.ranks, \.text), error: error("golongan"), isRequired: false))
    \(DayField("tmt-golongan", label: "Berlaku sejak (TMT golongan)", value: fields.text("tmt-golongan"), error: error("tmt-golongan"), isRequired: false))
    \(if: !file.person.ranks.isEmpty, revision("golongan"))
    """
  }

  private var grade: HTML {
    let isSupervisor = file.member.assignments.contains { $0.role == .supervisor && $0.holds(on: file.desk.today) }
    return """
      \(Select("jenjang", label: isSupervisor ? "Jenjang jabatan pengawas sekolah" : "Jenjang jabatan guru", FunctionalGrade.allCases.map { ($0.rawValue, PeopleCopy.word($0)) }, chosen: fields.text("jenjang"), hint: recorded(file.person.grades, PeopleCopy.word), error: error("jenjang"), isRequired: false))
      \(DayField("tmt-jenjang", label: "Berlaku sejak (TMT jenjang)", value: fields.text("tmt-jenjang"), error: error("tmt-jenjang"), isRequired: false))
      \(if: !file.person.grades.isEmpty, revision("jenjang"))
      \(if: faults.contains { $0.control == PersonFacts.unlikely } || fields.has(PersonFacts.unlikely), unlikely)
      """
  }

  /// Everything that is known of one fact, the newest first.
  private func recorded<Value>(_ facts: [Dated<Value>], _ word: (Value) -> String) -> HTML? {
    if facts.isEmpty { return nil }
    let list = facts.sorted { $0.from > $1.from }.map { PeopleCopy.dated(word($0.value), from: $0.from) }
    return "Tercatat: \(list.joined(separator: "; "))."
  }

  private func revision(_ control: String) -> HTML {
    let name = PersonFacts.revision(control)
    return Choices(
      name, legend: "Bila \(control) Anda ubah, apa artinya?", .one,
      FactRevision.allCases.map { .init($0.rawValue, PeopleCopy.word($0)) }, chosen: [fields.text(name)],
      error: error(name), isRequired: false
    ).html
  }

  private var unlikely: HTML {
    Choices(
      PersonFacts.unlikely, legend: "Golongan dan jenjang tidak sejalan", .several,
      [.init("ya", "Simpan juga: memang begitu menurut SK-nya")], chosen: Set(fields.texts(PersonFacts.unlikely)),
      error: error(PersonFacts.unlikely), isRequired: false
    ).html
  }

  private var ranks: [String] {
    let known = file.person.ranks.map(\.value.text)
    let list = Rank.known(of: chosen)
    return list + Set(known).subtracting(list).sorted()
  }
}
