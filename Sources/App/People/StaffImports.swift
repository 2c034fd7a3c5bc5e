import Crypto
import Dapodik
import Domain
import Foundation
import Storage

/// Impor: from a source to a preview, and from the preview to the register. Between the two only the stripped rows are
/// kept, for a day; what is applied is decided again on the state of that moment.
package enum StaffImports {
  /// Hours for which a preview waits.
  package static let hours = 24

  /// A preview as somebody sees it.
  package struct Shown: Sendable {
    package let id: Int64
    package let school: School
    package let preview: ImportPreview
    /// Whether the source covers the whole staff: else nobody is gone.
    package let isComplete: Bool
    package let expiresAt: Int64
    /// The school as the source has it, where that differs.
    package let schoolBecomes: School?

    package var changesNothing: Bool { preview.changesNothing && schoolBecomes == nil }
    /// What was shown, in short: who applies says with it what they have seen.
    package var digest: String { StaffImports.digest(preview, schoolBecomes) }
  }

  package enum Outcome: Sendable {
    case applied(ImportPreview)
    /// The register has changed since: here is the new preview, and nothing is done.
    case changed(Shown)
    /// More than a tenth of the staff would end and nobody said yes to that.
    case unconfirmed(Shown)
    /// It was applied before.
    case repeated
    case expired
  }

  /// Keeps what a source says until somebody says yes to it.
  static func keep(
    _ bundle: StaffBundle, for school: School, by person: PersonID, in house: House
  ) async throws -> Int64 {
    let id = house.ids.number()
    let now = house.clock.now()
    try await house.database.write { connection in
      try connection.run([
        "DELETE FROM staff_import WHERE expires_at <= \(now)",
        """
        INSERT INTO staff_import (id, school_id, made_by, made_at, expires_at, complete, body)
        VALUES (\(id), \(school.id.number), \(person.number), \(now), \(now + Int64(hours) * 3_600_000),
          \(!bundle.list.covers.isEmpty), \(bundle.written))
        """,
      ])
    }
    return id
  }

  /// The preview as it is now; nil when it has expired. Throws `Problem.notFound` for another school's.
  static func show(
    _ id: Int64, for schools: [School], by person: PersonID, in house: House
  ) async throws -> Shown? {
    let now = house.clock.now()
    let shown = try await house.database.read { connection in
      try find(id, for: schools, now: now, on: connection).map {
        try decide($0, by: person, now: now, on: connection)
      }
    }
    if shown == nil {
      try await house.database.write { try $0.run("DELETE FROM staff_import WHERE expires_at <= \(now)") }
    }
    return shown
  }

  /// Applies a preview if it still says what `seen` has shown.
  static func apply(
    _ id: Int64, seen: String, isConfirmed: Bool, for schools: [School], by person: PersonID, in house: House
  ) async throws -> Outcome {
    let now = house.clock.now()
    return try await house.database.write { connection in
      let isDone = try connection.row(
        """
        SELECT school_id FROM journal
        WHERE subject_id = \(id) AND kind = \(JournalRows.Kind.staffImported.rawValue)
        """
      ) { SchoolID(try $0.integer()) }
      if let school = isDone, schools.contains(where: { $0.id == school }) { return .repeated }
      guard let kept = try find(id, for: schools, now: now, on: connection) else { return .expired }
      let shown = try decide(kept, by: person, now: now, on: connection)
      if shown.digest != seen { return .changed(shown) }
      if shown.preview.needsConfirmation, !isConfirmed { return .unconfirmed(shown) }
      try write(shown, by: person, moment: now, ids: house.ids, on: connection)
      try connection.run("DELETE FROM staff_import WHERE id = \(id)")
      return .applied(shown.preview)
    }
  }

  static func discard(_ id: Int64, for schools: [School], in house: House) async throws {
    try await house.database.write { connection in
      try connection.run(
        "DELETE FROM staff_import WHERE id = \(id) AND school_id IN \(list: schools.map(\.id.number))")
    }
  }

  // MARK: What the command line shares

  /// What a bundle would do to a school that may not be stored yet.
  package static func preview(
    _ bundle: StaffBundle, for school: School, id: Int64, by person: PersonID?, now: Int64, expiresAt: Int64 = .max,
    on connection: any Connection
  ) throws -> Shown {
    let day = school.zone.day(at: now)
    let known = try StaffRegisterRows.known(
      for: bundle.list.rows, at: school, on: day, by: person, connection: connection)
    let becomes = bundle.school.map { school.taking($0) }
    return Shown(
      id: id, school: school, preview: known.decide(bundle.list.rows, covering: bundle.list.covers),
      isComplete: !bundle.list.covers.isEmpty, expiresAt: expiresAt,
      schoolBecomes: becomes == school ? nil : becomes)
  }

  /// What a bundle does to its school at once, without a kept preview: for the command line.
  package struct Direct: Sendable {
    package let shown: Shown
    package let isNewSchool: Bool
    package let isApplied: Bool
  }

  package struct UnknownSchool: Error {}

  /// Shows what a bundle would do, and does it if `applies`; many departures only if they are confirmed. A school that is
  /// not known is made as the source has it.
  package static func direct(
    _ bundle: StaffBundle, npsn: NPSN, applies: Bool, isConfirmed: Bool, in house: House
  ) async throws -> Direct {
    let (now, ids) = (house.clock.now(), house.ids)
    return try await house.database.write { connection in
      let known = try SchoolRows.find(npsn, on: connection)
      guard let school = known ?? bundle.school?.school(ids.next()) else { throw UnknownSchool() }
      let shown = try preview(bundle, for: school, id: ids.number(), by: nil, now: now, on: connection)
      let direct = Direct(
        shown: shown, isNewSchool: known == nil,
        isApplied: applies && (!shown.preview.needsConfirmation || isConfirmed))
      guard direct.isApplied else { return direct }
      if known == nil {
        try connection.run([
          SchoolRows.insert(school),
          JournalRows.line(.schoolAdded, of: school.id.number, at: school.id, by: nil, on: now, id: ids.number()),
        ])
      } else if shown.changesNothing {
        return direct
      }
      try write(shown, by: nil, moment: now, ids: ids, on: connection)
      return direct
    }
  }

  package static func write(
    _ shown: Shown, by person: PersonID?, moment: Int64, ids: IDMaker, on connection: any Connection
  ) throws {
    let preview = shown.preview
    try StaffRegisterRows.apply(
      preview, at: shown.school.id, by: person, moment: moment, ids: ids, on: connection)
    if let becomes = shown.schoolBecomes {
      try connection.run([
        SchoolRows.update(becomes),
        JournalRows.line(
          .schoolChanged, of: becomes.id.number, at: becomes.id, by: person, on: moment, id: ids.number()),
      ])
    }
    try connection.run(
      JournalRows.line(
        .staffImported, of: shown.id,
        counts: [
          ("new", preview.new.count), ("changed", preview.changed.count), ("gone", preview.gone.count),
          ("rejected", preview.rejected.count),
        ], at: shown.school.id, by: person, on: moment, id: ids.number()))
  }

  // MARK: Within

  private struct Kept {
    let id: Int64
    let school: School
    let expiresAt: Int64
    let bundle: StaffBundle
  }

  private static func find(
    _ id: Int64, for schools: [School], now: Int64, on connection: any Connection
  ) throws -> Kept? {
    let row = try connection.row("SELECT school_id, expires_at, body FROM staff_import WHERE id = \(id)") { row in
      (school: try row.integer(), expiresAt: try row.integer(), body: try row.text())
    }
    guard let row, let school = schools.first(where: { $0.id.number == row.school }) else { throw Problem.notFound }
    guard row.expiresAt > now else { return nil }
    guard let bundle = StaffBundle(written: row.body) else { throw RowFault.unknownWord("staff_import") }
    return Kept(id: id, school: school, expiresAt: row.expiresAt, bundle: bundle)
  }

  private static func decide(
    _ kept: Kept, by person: PersonID, now: Int64, on connection: any Connection
  ) throws -> Shown {
    // The school is read again: whoever asks brought it from the beginning of the request.
    let school = try SchoolRows.find(kept.school.id, on: connection) ?? kept.school
    return try preview(
      kept.bundle, for: school, id: kept.id, by: person, now: now, expiresAt: kept.expiresAt, on: connection)
  }

  private static func digest(_ preview: ImportPreview, _ school: School?) -> String {
    var lines = StaffImportCopy.lines(preview)
    lines += preview.changed.map { "changed \($0.after.id.number)" }
    lines += preview.gone.map { "gone \($0.person.id.number) \($0.hasOpenRecord)" }
    if let school { lines.append("school \(school.name) \(school.form) \(school.place)") }
    return Hex.text(SHA256.hash(data: Data(lines.joined(separator: "\n").utf8)))
  }
}
