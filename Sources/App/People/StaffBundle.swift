import Dapodik
import Domain
import JSON

/// What one source says of a school: its staff, and where the source has it the school itself. Nothing sensitive is in
/// it; it is what is kept between preview and apply.
package struct StaffBundle: Equatable, Sendable {
  package var list: StaffList
  package var school: SchoolRow?

  package init(list: StaffList, school: SchoolRow? = nil) {
    self.list = list
    self.school = school
  }
}

extension StaffBundle {
  /// As it is stored.
  var written: String {
    var members = [JSON.Member("staff", .text(list.written))]
    if let school { members.append(.init("school", StaffBundle.json(school))) }
    return JSON.object(members).written
  }

  /// Reads back what `written` gave; nil for anything else.
  init?(written: String) {
    guard let json = try? JSON.parse(written), let list = (json["staff"]?.string).flatMap(StaffList.init(written:))
    else { return nil }
    self.init(list: list, school: json["school"].flatMap(StaffBundle.school))
  }

  private static func json(_ row: SchoolRow) -> JSON {
    let texts: [(String, String?)] = [
      ("npsn", row.npsn.text), ("name", row.name), ("form", row.form), ("status", row.status?.rawValue),
      ("street", row.place.street), ("village", row.place.village), ("district", row.place.district),
      ("regency", row.place.regency), ("province", row.place.province), ("dapodik-id", row.dapodikID),
    ]
    return .object(texts.compactMap { key, text in text.map { JSON.Member(key, .text($0)) } })
  }

  private static func school(_ json: JSON) -> SchoolRow? {
    guard let npsn = (json["npsn"]?.string).flatMap({ NPSN($0) }), let name = json["name"]?.string else { return nil }
    func text(_ key: String) -> String { json[key]?.string ?? "" }
    return SchoolRow(
      npsn: npsn, name: name, form: json["form"]?.string,
      status: (json["status"]?.string).flatMap(School.Status.init(rawValue:)),
      place: Place(
        street: text("street"), village: text("village"), district: text("district"), regency: text("regency"),
        province: text("province")), dapodikID: json["dapodik-id"]?.string)
  }
}
