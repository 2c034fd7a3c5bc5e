import App
import Domain
import Storage

/// What the principal of `DemoSchool` jotted in Euis' lesson and has not put under a fokus perilaku yet.
enum DemoNotes {
  private static let jotted = [
    (9, 14, "Guru menanyakan kepada tiga murid cara mana yang sudah dicoba."),
    (9, 20, "Murid di kelompok depan saling menjelaskan, kelompok belakang menunggu."),
    (9, 41, "Guru menyebut bagian yang sudah tepat sebelum bagian yang perlu diperbaiki."),
  ]

  static func inserts(in school: SeededSchool, _ records: [Record], _ ids: IDMaker) -> [SQL] {
    guard let owner = school.people.first(where: { $0.person.email == "euis@contoh.id" }),
      let observer = school.people.first(where: { $0.assignment.role == .principal }),
      let record = records.first(where: { $0.opening.owner == owner.person.id }),
      let planned = record.preparation?.observationDay
    else { return [] }
    let (day, zone) = (min(planned, Year.demoDay), school.school.zone)
    return jotted.map { hour, minute, text in
      NoteRows.insert(
        text, of: record.opening.record, by: observer.person.id,
        at: zone.instant(day, ClockTime(hour: hour, minute: minute)!), command: .fresh(), id: ids.number())
    }
  }
}
