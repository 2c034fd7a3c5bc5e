import Domain
import HTML

extension OfficePage {
  /// What the list is narrowed to, as it stands in the address.
  struct Query: Address {
    /// Nil: all of the desk.
    var office: SchoolID?
    var search = ""
    var form = ""
    var district = ""
    /// Nil: that of the day.
    var period: PeriodID?
    var isLate = false
    var page = 1

    init(_ fields: FormFields) {
      office = SchoolID(fields.text(Query.officeName))
      search = fields.text("cari")
      form = fields.text("jenjang")
      district = fields.text("kecamatan")
      period = PeriodID(fields.text(PeriodChoice.name))
      isLate = fields.text("saring") == "terlambat"
      page = Paging.wanted(fields)
    }

    func on(page: Int, isLate: Bool? = nil) -> Query {
      var other = self
      other.page = page
      other.isLate = isLate ?? self.isLate
      return other
    }

    /// The same list in another period.
    func of(_ period: PeriodID?) -> Query {
      var other = on(page: 1)
      other.period = period
      return other
    }

    static let officeName = "kantor"

    /// Without an office that is none of theirs.
    func among(_ offices: [School]) -> Query {
      var known = self
      if !offices.contains(where: { $0.id == office }) { known.office = nil }
      return known
    }

    var address: String {
      let fields = [
        (Query.officeName, office.map { String($0.number) } ?? ""), ("cari", search), ("jenjang", form),
        ("kecamatan", district), (PeriodChoice.name, period.map { String($0.number) } ?? ""),
        ("saring", isLate ? "terlambat" : ""),
        (Paging.field, page > 1 ? String(page) : ""),
      ].filter { !$0.1.isEmpty }
      return Path.office.address + (fields.isEmpty ? "" : "?" + FormFields(fields).urlEncoded)
    }
  }
}

/// One school in one period.
struct OfficeSchoolPlace: Address {
  let school: SchoolID
  /// Nil: that of the day.
  let period: PeriodID?

  var address: String {
    let fields = PeriodChoice.field(period)
    return Path.officeSchool(school).address + (fields.isEmpty ? "" : "?" + FormFields(fields).urlEncoded)
  }
}
