import Domain
import JSON

/// A staff list as text, for the time between preview and apply. It holds nothing that the list does not: no sensitive
/// column ever came this far.
extension StaffList {
  package var written: String {
    let rows = JSON.array(rows.map(\.json))
    let covers = JSON.array(covers.map(\.rawValue).sorted().map(JSON.text))
    return JSON.object(present([("rows", rows), ("covers", covers), ("npsn", npsn.map { .text($0.text) })])).written
  }

  /// Reads back what `written` gave; nil for anything else.
  package init?(written: String) {
    guard let json = try? JSON.parse(written), let rows = json["rows"]?.array, let covers = json["covers"]?.array
    else { return nil }
    let read = rows.compactMap(StaffRow.init(json:))
    guard read.count == rows.count else { return nil }
    self.init(
      rows: read, covers: Set(covers.compactMap { $0.string.flatMap(Role.init(rawValue:)) }),
      npsn: json["npsn"]?.string.flatMap { NPSN($0) })
  }
}

private func present(_ members: [(String, JSON?)]) -> [JSON.Member] {
  members.compactMap { key, value in value.map { JSON.Member(key, $0) } }
}

extension StaffRow {
  fileprivate var json: JSON {
    .object(
      present([
        ("place", .integer(Int64(place))), ("name", .text(name)), ("dapodik-id", dapodikID.map(JSON.text)),
        ("nip", (nip?.text).map(JSON.text)), ("nuptk", (nuptk?.text).map(JSON.text)),
        ("nik-hash", (nikHash?.text).map(JSON.text)), ("sex", (sex?.rawValue).map(JSON.text)),
        ("birth-date", (birthDate?.text).map(JSON.text)), ("employment", (employment?.rawValue).map(JSON.text)),
        ("staff-kind", staffKind.map(JSON.text)), ("extra-duty", extraDuty.map(JSON.text)),
        ("home", isHome.map(JSON.boolean)), ("since", (since?.text).map(JSON.text)),
        ("ranks", ranks.isEmpty ? nil : .array(ranks.map { [.text($0.value.text), .text($0.from.text)] })),
        ("rank", (rank?.text).map(JSON.text)), ("email", email.map(JSON.text)),
        ("faults", faults.isEmpty ? nil : .array(faults.map(\.json))),
        ("warnings", warnings.isEmpty ? nil : .array(warnings.map(\.json))),
      ]))
  }

  fileprivate init?(json: JSON) {
    guard let place = json["place"]?.integer, let name = json["name"]?.string else { return nil }
    func text<Value>(_ key: String, _ read: (String) -> Value?) -> Value? { json[key]?.string.flatMap(read) }
    let faults = (json["faults"]?.array ?? []).map(Fault.init(json:))
    let warnings = (json["warnings"]?.array ?? []).map(Fault.init(json:))
    let ranks = (json["ranks"]?.array ?? []).map { pair -> Dated<Rank>? in
      guard let pair = pair.array, pair.count == 2, let rank = pair[0].string.flatMap({ Rank(spelled: $0) }),
        let from = pair[1].string.flatMap({ Day($0) })
      else { return nil }
      return Dated(rank, from: from)
    }
    guard !faults.contains(nil), !warnings.contains(nil), !ranks.contains(nil) else { return nil }
    self.init(
      place: Int(place), name: name, dapodikID: json["dapodik-id"]?.string, nip: text("nip") { try? NIP($0) },
      nuptk: text("nuptk") { try? NUPTK($0) }, nikHash: text("nik-hash", NIKHash.init),
      sex: text("sex", Sex.init(rawValue:)), birthDate: text("birth-date") { Day($0) },
      employment: text("employment", Employment.init(rawValue:)), staffKind: json["staff-kind"]?.string,
      extraDuty: json["extra-duty"]?.string, isHome: json["home"]?.boolean, since: text("since") { Day($0) },
      ranks: ranks.compactMap { $0 }, rank: text("rank") { Rank(spelled: $0) }, email: json["email"]?.string,
      faults: faults.compactMap { $0 }, warnings: warnings.compactMap { $0 })
  }
}

extension StaffRow.Fault {
  fileprivate var json: JSON {
    let (word, number): (String, Int?) =
      switch reason {
      case .missing: ("missing", nil)
      case .nip(.notDigits): ("nip-not-digits", nil)
      case .nip(.length(let count)): ("nip-length", count)
      case .nip(.birthDate): ("nip-birth-date", nil)
      case .nip(.appointment): ("nip-appointment", nil)
      case .nip(.sex): ("nip-sex", nil)
      case .digits(.notDigits): ("not-digits", nil)
      case .digits(.length(let count)): ("length", count)
      case .spreadsheetNumber: ("spreadsheet-number", nil)
      case .noSuchDay: ("no-such-day", nil)
      case .unknownSex: ("unknown-sex", nil)
      case .samePersonAs(let row): ("same-person-as", row)
      case .severalPersons: ("several-persons", nil)
      case .unknown: ("unknown", nil)
      }
    var text: String?
    if case .unknown(let said) = reason { text = said }
    var people: JSON?
    if case .severalPersons(let persons) = reason { people = .array(persons.map { .integer($0.number) }) }
    return .object(
      present([
        ("column", (column?.rawValue).map(JSON.text)), ("reason", .text(word)),
        ("number", number.map { .integer(Int64($0)) }), ("persons", people), ("text", text.map(JSON.text)),
      ]))
  }

  fileprivate init?(json: JSON) {
    let number = json["number"]?.integer.map(Int.init)
    let reason: StaffRow.Reason? =
      switch json["reason"]?.string {
      case "missing": .missing
      case "nip-not-digits": .nip(.notDigits)
      case "nip-length": number.map { .nip(.length($0)) }
      case "nip-birth-date": .nip(.birthDate)
      case "nip-appointment": .nip(.appointment)
      case "nip-sex": .nip(.sex)
      case "not-digits": .digits(.notDigits)
      case "length": number.map { .digits(.length($0)) }
      case "spreadsheet-number": .spreadsheetNumber
      case "no-such-day": .noSuchDay
      case "unknown-sex": .unknownSex
      case "same-person-as": number.map { .samePersonAs(row: $0) }
      case "several-persons":
        .severalPersons((json["persons"]?.array ?? []).compactMap { $0.integer.map { PersonID($0) } })
      case "unknown": (json["text"]?.string).map { .unknown($0) }
      default: nil
      }
    guard let reason else { return nil }
    self.init(json["column"]?.string.flatMap(StaffColumn.init(rawValue:)), reason)
  }
}
