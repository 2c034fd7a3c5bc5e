/// What a source says of a school. Nil is what it does not say.
package struct SchoolRow: Hashable, Sendable {
  package let npsn: NPSN
  package var name: String
  package var form: String?
  package var status: School.Status?
  package var place: Place
  /// `sekolah_id`.
  package var dapodikID: String?

  package init(
    npsn: NPSN, name: String, form: String? = nil, status: School.Status? = nil, place: Place = Place(),
    dapodikID: String? = nil
  ) {
    self.npsn = npsn
    self.name = name
    self.form = form
    self.status = status
    self.place = place
    self.dapodikID = dapodikID
  }

  /// The zone of its province; nil where that is not known.
  package var zone: TimeZone? { TimeZone(province: place.province) }

  /// A school that is not known yet. Where the zone cannot be told from the province it is `zone`.
  package func school(_ id: SchoolID, zone: TimeZone = .wib) -> School {
    School(
      id: id, npsn: npsn, name: name, form: form ?? "", status: status ?? .state, place: place,
      zone: self.zone ?? zone, dapodikID: dapodikID)
  }
}

extension School {
  /// The school as the source has it. What it does not say stays, and so does the zone, which may have been set by hand.
  package func taking(_ row: SchoolRow) -> School {
    func said(_ new: String, _ old: String) -> String { new.isEmpty ? old : new }
    var school = self
    school.name = said(row.name, name)
    school.form = row.form ?? form
    school.status = row.status ?? status
    school.dapodikID = row.dapodikID ?? dapodikID
    school.place = Place(
      street: said(row.place.street, place.street), village: said(row.place.village, place.village),
      district: said(row.place.district, place.district), regency: said(row.place.regency, place.regency),
      province: said(row.place.province, place.province))
    return school
  }
}
