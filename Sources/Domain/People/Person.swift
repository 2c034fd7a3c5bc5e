/// A teacher, principal or member of the administrative staff. What they do and where is in their `Assignment`s.
package struct Person: Hashable, Sendable {
  package let id: PersonID
  /// With titles, as Dapodik has it.
  package var name: String
  package var nip: NIP?
  package var nuptk: NUPTK?
  package var nikHash: NIKHash?
  /// `ptk_id`: Dapodik's own number of the person, a UUID in lower case. Not the registration id, which changes yearly.
  package var dapodikID: String?
  package var sex: Sex?
  package var birthDate: Day?
  package var employment: Employment
  /// Golongan ruang, in any order of days.
  package var ranks: [Dated<Rank>]
  /// Jenjang jabatan fungsional, in any order of days.
  package var grades: [Dated<FunctionalGrade>]
  /// For signing in; lower case.
  package var email: String?

  package init(
    id: PersonID, name: String, nip: NIP? = nil, nuptk: NUPTK? = nil, nikHash: NIKHash? = nil, dapodikID: String? = nil,
    sex: Sex? = nil, birthDate: Day? = nil, employment: Employment, ranks: [Dated<Rank>] = [],
    grades: [Dated<FunctionalGrade>] = [], email: String? = nil
  ) {
    self.id = id
    self.name = name
    self.nip = nip
    self.nuptk = nuptk
    self.nikHash = nikHash
    self.dapodikID = dapodikID
    self.sex = sex
    self.birthDate = birthDate
    self.employment = employment
    self.ranks = ranks
    self.grades = grades
    self.email = email
  }

  /// What the NIP says otherwise than the rest: shown as a warning.
  package var disagreements: [NIP.Disagreement] {
    nip?.disagreements(birthDate: birthDate, sex: sex, employment: employment) ?? []
  }
}
