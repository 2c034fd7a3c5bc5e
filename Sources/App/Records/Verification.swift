import Domain
import JSON
import Storage

/// Pemeriksaan riwayat: replays ledgers and names what differs from what was once written.
package enum Verification {
  /// Something that is not as it was written.
  package struct Finding: Sendable, Equatable {
    /// Nil for what concerns no single record: a seal.
    package let record: RecordID?
    package let fault: Fault

    package init(record: RecordID?, fault: Fault) {
      self.record = record
      self.fault = fault
    }
  }

  package enum Fault: Sendable, Equatable {
    /// The row is there without its ledger, or begins with something else than its opening.
    case noOpening
    /// The line of this version is missing, or another stands in its place.
    case gap(version: Int)
    /// A column of the line was changed, or the line is a copy of another one's.
    case lineAltered(version: Int)
    /// The body of the line was changed; its other columns were not.
    case bodyAltered(version: Int)
    /// The line is intact and cannot be read by this program.
    case unreadable(version: Int)
    /// The row says something else than its ledger adds up to.
    case rowDiffers(column: String)
    /// Others stand as pembantu pengisian than the ledger asked for help.
    case helpersDiffer
    /// The row follows a fold that this program has left behind; `kinerja migrate` refolds it.
    case oldFold
    /// Lines without a row.
    case rowMissing
    /// The record was sealed and is gone.
    case sealedRecordMissing
    /// The record was sealed at this version and has fewer lines now, or another line there.
    case sealedLineDiffers(version: Int)
    /// A seal, or the list of sealed heads, was changed.
    case sealAltered
    /// The stored rulebook is not the one with this hash.
    case rulebookAltered
  }

  /// What a whole check saw.
  package struct Report: Sendable {
    package var records = 0
    package var lines = 0
    package var findings: [Finding] = []
    /// When the last seal was set, milliseconds since 1970 UTC; nil when there is none.
    package var sealedAt: Int64?
    /// Lines that came after the last seal: what was removed of these is beyond proof.
    package var linesAfterSeal = 0
  }

  /// Whether one record's ledger is complete and unchanged, and its row what it adds up to; on the connection of a page.
  package static func check(
    _ record: RecordID, in house: House, on connection: any Connection
  ) throws -> [Finding] {
    let entries = try Entry.all(of: record, on: connection)
    let (rows, helpers) = try connection.all(
      VerificationRows.records(record.number...record.number), VerificationRows.helpers(record.number...record.number))
    return faults(
      of: record, row: rows.first, entries: entries, helpers: helpers.map(\.person), in: house, on: connection
    ).map { Finding(record: record, fault: $0) }
  }

  /// Every record, every line, every seal. Reads in pages, so that it holds little at a time; `progress` hears how many
  /// records are done.
  package static func all(in house: House, progress: @Sendable (Int) -> Void = { _ in }) async throws -> Report {
    var report = Report()
    let sealed = try await Seals.state(in: house)
    report.sealedAt = sealed.at
    report.findings = sealed.isIntact ? [] : [Finding(record: nil, fault: .sealAltered)]
    report.findings += try await rulebooks(in: house)
    var last: Int64 = 0
    while true {
      let after = last
      let page = try await house.database.read { connection in try Self.page(after: after, in: house, on: connection) }
      guard let end = page.last else { break }
      last = end
      report.records += page.records
      report.lines += page.lines
      report.linesAfterSeal += page.linesAfterSeal
      report.findings += page.findings
      progress(report.records)
    }
    return report
  }

  private struct Page: Sendable {
    var last: Int64?
    var records = 0
    var lines = 0
    var linesAfterSeal = 0
    var findings: [Finding] = []
  }

  private static func page(after: Int64, in house: House, on connection: any Connection) throws -> Page {
    // Whatever has a row, a line, a helper or a sealed head is looked at, so that nothing can be taken away whole.
    let ids = try connection.rows(
      """
      SELECT id FROM (
        SELECT id FROM record WHERE id > \(after) UNION SELECT record_id FROM event WHERE record_id > \(after)
        UNION SELECT record_id FROM sealed_head WHERE record_id > \(after)
        UNION SELECT record_id FROM record_helper WHERE record_id > \(after)
      ) x ORDER BY id LIMIT 200
      """
    ) { try $0.integer() }
    guard let first = ids.first, let last = ids.last else { return Page() }
    var page = Page(last: last)
    let (stored, helping, lines, heads) = try connection.all(
      VerificationRows.records(first...last), VerificationRows.helpers(first...last),
      Query(
        """
        SELECT \(Entry.columns) FROM event WHERE record_id >= \(first) AND record_id <= \(last)
        ORDER BY record_id, version
        """
      ) { try Entry(&$0) },
      Query("SELECT record_id, version, hash FROM sealed_head WHERE record_id >= \(first) AND record_id <= \(last)") {
        Seals.Head(record: try $0.integer(), version: try $0.int(), hash: try $0.text())
      })
    let rows = Dictionary(uniqueKeysWithValues: stored.map { ($0.id, $0) })
    let helpers = Dictionary(grouping: helping, by: \.record).mapValues { $0.map(\.person) }
    let entries = Dictionary(grouping: lines) { $0.record.number }
    let sealed = Dictionary(uniqueKeysWithValues: heads.map { ($0.record, $0) })
    for id in ids {
      let record = RecordID(id)
      let own = entries[id] ?? []
      var faults = faults(
        of: record, row: rows[id], entries: own, helpers: helpers[id] ?? [], in: house, on: connection)
      if let head = sealed[id] {
        if rows[id] == nil && own.isEmpty {
          faults = [.sealedRecordMissing]
        } else if own.first(where: { $0.version == head.version })?.hash != head.hash {
          faults.append(.sealedLineDiffers(version: head.version))
        }
      }
      page.records += rows[id] == nil ? 0 : 1
      page.lines += own.count
      page.linesAfterSeal += own.count { $0.version > (sealed[id]?.version ?? 0) }
      page.findings += faults.map { Finding(record: record, fault: $0) }
    }
    return page
  }

  /// The first fault of the ledger, or else whatever the row says differently.
  private static func faults(
    of id: RecordID, row: VerificationRows.Stored?, entries: [Entry], helpers: [PersonID], in house: House,
    on connection: any Connection
  ) -> [Fault] {
    guard let row else { return entries.isEmpty ? (helpers.isEmpty ? [] : [.helpersDiffer]) : [.rowMissing] }
    var record: Record?
    var previous = ""
    for (place, entry) in entries.enumerated() {
      let version = place + 1
      guard entry.version == version else { return [.gap(version: version)] }
      guard entry.hash == entry.expectedHash(previous: previous, keys: house.keys) else {
        return [.lineAltered(version: version)]
      }
      guard entry.bodyDigest == Entry.digest(salt: entry.salt, body: entry.body) else {
        return [.bodyAltered(version: version)]
      }
      guard let event = try? entry.event() else { return [.unreadable(version: version)] }
      if case .opened(let opening) = event, version == 1, opening.record == id {
        record = Record(opening, on: entry.day)
      } else if version == 1 {
        return [.noOpening]
      } else {
        record?.apply(event, on: entry.day)
      }
      previous = entry.hash
    }
    guard let record else { return [.noOpening] }
    guard let book = try? house.rulebooks.book(of: record.opening, on: connection) else {
      return [.rulebookAltered]
    }
    if row.values[10] != .integer(Int64(Written.fold)) { return [.oldFold] }
    let expected = RecordRows.columns(record, rules: book.rules)
    return zip(VerificationRows.columnNames, zip(expected, row.values)).filter { $0.1.0 != $0.1.1 }
      .map { .rowDiffers(column: $0.0) } + (Set(record.helpers) == Set(helpers) ? [] : [.helpersDiffer])
  }

  private static func rulebooks(in house: House) async throws -> [Finding] {
    let stored = try await house.database.read { connection in
      try connection.rows("SELECT hash, body FROM rulebook") { (try $0.text(), try $0.text()) }
    }
    return stored.filter { hash, body in (try? Library.read(body, file: "rulebook").hash) != hash }
      .map { _ in Finding(record: nil, fault: .rulebookAltered) }
  }
}
