import App
import Domain
import JSON
import Storage

/// What isi bersama needs at a desk.
extension CoachingDesk {
  /// A preparation as somebody types it.
  static let typed = [
    ("target", "Menyapa setiap murid."), ("upaya-mempelajari", "Mengamati kelas."), ("hari", "2026-02-17"), ("jam", ""),
    ("kelas", "Kelas 4, IPAS"), ("perangkat", ""),
  ]

  /// Wayan asks Nur for help, or somebody else.
  func invite(_ helper: PersonID? = nil) async throws -> Browser.Page {
    try await send(teacher, .assistance(record), [("pembantu", String((helper ?? test.village.nur).number))])
  }

  /// The newest line of the record.
  func lastBody() async throws -> JSON {
    let id = record.number
    return try await test.house.database.read { connection in
      try JSON.parse(
        try connection.rows("SELECT body FROM event WHERE record_id = \(id) ORDER BY version DESC LIMIT 1") {
          try $0.text()
        }[0])
    }
  }
}
