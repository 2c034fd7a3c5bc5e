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

  static func fields(_ person: Person, on day: Day) -> FormFields {
    let rank = person.ranks.filter { $0.from <= day }.max { $0.from < $1.from }
    let grade = person.grades.filter { $0.from <= day }.max { $0.from < $1.from }
    return FormFields([
      ("nama", person.name), ("nip", person.nip?.text ?? ""), ("nuptk", person.nuptk?.text ?? ""),
      ("surel", person.email ?? ""), ("golongan", rank?.value.text ?? ""), ("tmt-golongan", rank?.from.text ?? ""),
      ("jenjang", grade?.value.rawValue ?? ""), ("tmt-jenjang", grade?.from.text ?? ""),
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

    let ranks = form.text("golongan")
    if !ranks.isEmpty {
      if let rank = Rank(spelled: ranks), let from = Day(spelled: form.text("tmt-golongan")) {
        take(Dated(rank, from: from), into: &after.ranks)
      } else if Rank(spelled: ranks) == nil {
        wrong("golongan", "Pilih golongan dari daftar.")
      } else {
        wrong("tmt-golongan", "Isilah tanggal mulai berlakunya golongan (TMT), misalnya 01-04-2022.")
      }
    }
    let grades = form.text("jenjang")
    if !grades.isEmpty {
      if let grade = FunctionalGrade(rawValue: grades), let from = Day(spelled: form.text("tmt-jenjang")) {
        take(Dated(grade, from: from), into: &after.grades)
      } else if FunctionalGrade(rawValue: grades) == nil {
        wrong("jenjang", "Pilih jenjang dari daftar.")
      } else {
        wrong("tmt-jenjang", "Isilah tanggal mulai berlakunya jenjang (TMT), misalnya 01-04-2022.")
      }
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

  /// A fact of the same day is corrected, any other is added.
  private static func take<Value: Equatable>(_ fact: Dated<Value>, into facts: inout [Dated<Value>]) {
    if facts.contains(fact) { return }
    facts.removeAll { $0.from == fact.from }
    facts.append(fact)
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
    \(Select("golongan", label: "Golongan", ranks.map { ($0, $0) }, chosen: fields.text("golongan"), error: error("golongan"), isRequired: false))
    \(DayField("tmt-golongan", label: "Berlaku sejak (TMT golongan)", value: fields.text("tmt-golongan"), hint: "Untuk kenaikan baru, isilah tanggal barunya; riwayat lama tetap tersimpan.", error: error("tmt-golongan"), isRequired: false))
    """
  }

  private var grade: HTML {
    """
    \(Select("jenjang", label: "Jenjang jabatan guru", FunctionalGrade.allCases.map { ($0.rawValue, PeopleCopy.word($0)) }, chosen: fields.text("jenjang"), error: error("jenjang"), isRequired: false))
    \(DayField("tmt-jenjang", label: "Berlaku sejak (TMT jenjang)", value: fields.text("tmt-jenjang"), error: error("tmt-jenjang"), isRequired: false))
    """
  }

  /// PPPK have Roman numerals, PNS a letter behind them.
  private var ranks: [String] {
    let known = file.person.ranks.map(\.value.text)
    let list: [String] =
      switch chosen {
      case .pppk, .partTimePPPK:
        [
          "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        ]
      default:
        ["I", "II", "III"].flatMap { roman in ["a", "b", "c", "d"].map { roman + "/" + $0 } }
          + ["a", "b", "c", "d", "e"].map { "IV/" + $0 }
      }
    return list + Set(known).subtracting(list).sorted()
  }
}
