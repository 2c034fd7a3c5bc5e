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
  /// The latest.
  package var employment: Employment
  /// Status kepegawaian, in any order of days; empty while it has never changed.
  package var employments: [Dated<Employment>]
  /// Golongan ruang, in any order of days.
  package var ranks: [Dated<Rank>]
  /// Jenjang jabatan fungsional, in any order of days.
  package var grades: [Dated<FunctionalGrade>]
  /// For signing in; lower case.
  package var email: String?

  package init(
    id: PersonID, name: String, nip: NIP? = nil, nuptk: NUPTK? = nil, nikHash: NIKHash? = nil, dapodikID: String? = nil,
    sex: Sex? = nil, birthDate: Day? = nil, employment: Employment, employments: [Dated<Employment>] = [],
    ranks: [Dated<Rank>] = [], grades: [Dated<FunctionalGrade>] = [], email: String? = nil
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
    self.employments = employments
    self.ranks = ranks
    self.grades = grades
    self.email = email
  }

  /// What the NIP says otherwise than the rest: shown as a warning.
  package var disagreements: [NIP.Disagreement] {
    nip?.disagreements(birthDate: birthDate, sex: sex, employment: employment) ?? []
  }
}

extension Person {
  /// Status kepegawaian on a day.
  package func employment(on day: Day) -> Employment { employments.value(on: day) ?? employment }

  /// Has a status kepegawaian from a day on; person and records stay the same. What it was until then is kept. Where it
  /// is the present one, this corrects since when.
  package mutating func become(_ employment: Employment, from day: Day) {
    if employments.contains(Dated(employment, from: day)) { return }
    if employments.isEmpty {
      if self.employment == employment { return }
      employments = [Dated(self.employment, from: .immemorial)]
    }
    var facts = employments.filter { $0.from != day }.sorted { $0.from < $1.from }
    if let last = facts.lastIndex(where: { $0.value != employment }), last < facts.endIndex - 1 {
      let before = facts[last].value
      for place in facts.indices where place > last && facts[place].from < day {
        facts[place] = Dated(before, from: facts[place].from)
      }
    }
    facts.append(Dated(employment, from: day))
    employments = facts
    self.employment = facts.max { $0.from < $1.from }?.value ?? employment
  }
}

extension Day {
  /// Stands for a first day that nobody has told us: 1 January 1900.
  package static let immemorial = Day(ordinal: -25_567)
}
