import Domain

/// The words of a merger, for the terminal.
package enum MergerCopy {
  package static func lines(_ shown: Mergers.Shown) -> [String] {
    let (change, last) = (shown.change, Indonesian.day(shown.from + -1))
    func name(_ person: PersonID) -> String { shown.names[person] ?? String(person.number) }
    let going = Set(change.moved.map(\.person))
    let staying = change.ended.filter { $0.school == shown.school.id && !going.contains($0.person) }
    return [
      "\(place(shown.school)) diteruskan \(place(shown.successor)) sejak \(Indonesian.day(shown.from)).",
      "Melanjutkan di sana: \(change.moved.count) penugasan.",
    ] + change.moved.map { "  \(name($0.person)), mulai \(Indonesian.day($0.posting.from))" } + [
      "Berakhir \(last) tanpa dilanjutkan di sana: \(staying.count) penugasan."
    ] + staying.map { "  \(name($0.person)), \(PostCopy.title($0))" }
      + (change.removed.isEmpty
        ? [] : ["Tidak jadi mulai di sekolah yang digabungkan: \(change.removed.count) penugasan."])
      + change.removed.map { "  \(name($0.person)), sedianya mulai \(Indonesian.day($0.from))" }
      + ["Penugasan yang sudah berakhir tetap seperti adanya; kinerja yang belum selesai ikut ke sekolah penerusnya."]
  }

  private static func place(_ school: School) -> String { "\(school.name) (\(school.npsn.text))" }
}
