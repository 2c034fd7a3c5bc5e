/// What an import would do, before anybody says yes to it.
package struct ImportPreview: Equatable, Sendable {
  /// In the order of the source.
  package var new: [NewStaff]
  package var changed: [ChangedStaff]
  package var unchanged: [UnchangedStaff]
  /// Those with open records first.
  package var gone: [GoneStaff]
  package var rejected: [StaffRow]
  /// Rows that are taken without all that stands in them: what could not be read is in their warnings.
  package var doubtful: [StaffRow]
  /// More than a tenth of the staff that the source covers would end: at a rollover Dapodik may show a few of them for a week.
  package var needsConfirmation: Bool

  /// Nothing to apply.
  package var changesNothing: Bool { new.isEmpty && changed.isEmpty && gone.isEmpty }
}

package struct NewStaff: Equatable, Sendable {
  package let row: StaffRow
  package let posting: Posting
  package let notices: [ImportNotice]
  /// The day of the import: a rank that follows another without its own day holds from it.
  let day: Day
  /// Nil where it serves several people.
  let email: String?

  package func person(_ id: PersonID) -> Person {
    var person = blank(id)
    _ = person.take(row, as: posting.post.role, email: email, on: day)
    return person
  }

  /// Before anything of the row is known.
  func blank(_ id: PersonID) -> Person { Person(id: id, name: row.name, employment: row.employment ?? .other) }
}

package struct ChangedStaff: Equatable, Sendable {
  package let place: Int
  package let before: Person
  package let after: Person
  /// Field by field, never empty.
  package let changes: [StaffChange]
  /// Assignments that get an end or are corrected, as they are to be.
  package let assignments: [Assignment]
  package let begins: Posting?
  package let notices: [ImportNotice]
}

package struct UnchangedStaff: Equatable, Sendable {
  package let place: Int
  package let person: Person
  package let notices: [ImportNotice]
}

package struct GoneStaff: Equatable, Sendable {
  package let person: Person
  /// With the end that they get.
  package let assignments: [Assignment]
  package let hasOpenRecord: Bool
}

/// What a person should look at; nothing is refused for it.
package enum ImportNotice: Hashable, Sendable {
  case nip(NIP.Disagreement)
  /// The source calls this school the home school, but another one still is: the person is taken as a guest, and their
  /// identity data stay as they are, until the other school's list no longer has them.
  case homeElsewhere(SchoolID)
  /// The e-mail address serves several people, so nobody gets it for signing in.
  case sharedEmail
  /// They come to lead the school, and to rate everybody there.
  case leads
  /// The list names them principal, and they do not become it.
  case leadsNot(LeadRefusal)
  /// The list has another post for them, but the one that leads is the office's to end.
  case leadsOn
  /// The list has another post for them, and they lead the school no more.
  case leadsNoMore
  /// The golongan has no TMT in the source.
  case rankUndated
  /// The golongan is another one than before, and has no TMT in the source: it holds from the day of the import.
  case rankFrom(Day)
  /// The jenjang follows from the golongan, for none was known.
  case gradeDerived(FunctionalGrade)
  /// A PNS in a teacher's post for whom no angka kredit can be counted.
  case unsettled(Career.Gap)
  /// An ASN without a NIP.
  case noNIP(Employment)
}

/// One field that differs from what is known.
package enum StaffChange: Hashable, Sendable {
  case name(String, String)
  case dapodikID
  case nip(NIP?, NIP)
  case nuptk(NUPTK?, NUPTK)
  /// The hash has no meaning for a reader.
  case nik
  case sex(Sex?, Sex)
  case birthDate(Day?, Day)
  case employment(Employment, Employment)
  /// The rank of the day of the import; the same twice where only the history grew.
  case rank(Rank?, Rank?)
  /// Jenjang of the day of the import.
  case grade(FunctionalGrade?, FunctionalGrade?)
  case email(String?, String)
  case post(Post?, Post)
  case staffKind(String?, String)
  /// The assignment began earlier than it was known.
  case since(Day, Day)
}
