import Domain
import HTML

/// What Beranda says to whoever looks after schools: what waits in one sentence, one button, and the counts.
struct OfficeHomePage: Piece {
  let schools: Int
  let waiting: OfficeWaitingRows
  /// Whether something waits for them as tim kinerja, which stands further below.
  var waitsBeside = false

  static func load(for me: SignedIn) async throws -> OfficeHomePage? {
    guard OfficeDesk.isFor(me) else { return nil }
    let desk = try OfficeDesk(me)
    return OfficeHomePage(
      schools: try await OfficeRows.count(desk, in: me.house),
      waiting: try await OfficeWaitingRows.load(desk, in: me.house)
    )
  }

  var html: HTML {
    """
    \(if: !waiting.items.isEmpty || !waitsBeside, turn.html)<h2>Wilayah saya</h2>\
    \(Filter(
      [
        .init("Sekolah", count: schools, Path.office),
        .init("Sekolah dengan keterlambatan", Path.officeLate),
      ], label: "Sekolah di wilayah"))\
    <p>\(Link("Lihat seluruh sekolah", Path.office))</p>
    """
  }

  private var turn: Turn {
    guard let first = waiting.items.first else { return Turn(.nobody, OfficeCopy.waiting([])) }
    return Turn(
      .you, OfficeCopy.waiting(waiting.items), since: Indonesian.day(first.since),
      content: Row(
        ButtonLink("\(TurnCopy.button(first.stage)): \(first.owner)", StageCopy.place(first.stage, first.record))
      ).html)
  }
}
