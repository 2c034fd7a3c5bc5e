/// Kepala dokumen: who somebody was on the day of a decision. Employment, rank and post are dated facts; a document
/// freezes those of its day.
package struct Party: Equatable, Sendable {
  package let person: PersonID
  package let name: String
  package let nip: String?
  /// Pangkat/golongan ruang (`III/c`).
  package let rank: String?
  /// Jabatan, with `Plt.` where it is held so.
  package let post: String
  /// Unit kerja.
  package let unit: String
  package let employment: Employment
  /// Jenjang jabatan fungsional; nil where there is none or it is not known.
  package let grade: FunctionalGrade?

  package init(
    person: PersonID, name: String, nip: String?, rank: String?, post: String, unit: String, employment: Employment,
    grade: FunctionalGrade?
  ) {
    self.person = person
    self.name = name
    self.nip = nip
    self.rank = rank
    self.post = post
    self.unit = unit
    self.employment = employment
    self.grade = grade
  }
}

/// Both sides of a document.
package struct Parties: Equatable, Sendable {
  /// Pegawai yang dinilai.
  package let owner: Party
  /// Pejabat penilai kinerja; nil where the post was vacant, which only an agreement without approval allows.
  package let assessor: Party?

  package init(owner: Party, assessor: Party?) {
    self.owner = owner
    self.assessor = assessor
  }
}
