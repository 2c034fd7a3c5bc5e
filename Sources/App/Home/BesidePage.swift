import Domain
import HTML

/// The part of Beranda for records in which somebody goes along: those that wait first, the others folded away where they
/// are many.
struct BesidePage: Piece {
  let beside: BesideRows

  var html: HTML { "\(objections)\(team)\(guests)" }

  private var objections: HTML {
    if beside.objections.isEmpty { return .empty }
    return """
      <h2>Keberatan yang menunggu keputusan Anda</h2>\
      \(TaskList(
        beside.objections.map { one in
          TaskList.Item(
            one.owner, Path.objection(one.record), tag: StatusTag("putuskan keberatan", .wait), note: one.place,
            more: "<span class=\"quiet\">sejak \(Indonesian.day(one.since))</span>")
        }, level: .three))
      """
  }

  private var team: HTML {
    if beside.team.isEmpty { return .empty }
    let waiting = beside.team.filter(\.waits)
    let others = beside.team.filter { !$0.waits }
    let rest: HTML =
      others.isEmpty
      ? .empty
      : waiting.isEmpty && others.count <= 5
        ? list(others) : Details("\(others.count) kinerja lain yang Anda dampingi", content: list(others)).html
    return """
      <h2>Sebagai tim kinerja</h2>\
      \(if: waiting.isEmpty, "<p>Tidak ada yang menunggu Anda sekarang.</p>")\(if: !waiting.isEmpty, list(waiting))\(rest)\
      \(if: beside.team.contains { [.preparationSubmitted, .awaitingObservation].contains($0.stage) }, """
        <p>\(Link(ScheduleCopy.keepAll, Path.calendar))</p>
        """)
      """
  }

  private func list(_ all: [BesideRows.One]) -> HTML {
    TaskList(
      all.map { one in
        let words = RecordWords(subject: one.subject, isFoundations: false)
        let isRated = one.stage == .awaitingAppraisal
        return TaskList.Item(
          one.owner, Path.record(one.record),
          tag: StatusTag(
            isRated
              ? "menunggu rekomendasi atau penilaian"
              : one.waits ? StageCopy.deed(one.stage, words) : StageCopy.tag(one.stage, words).lowercased(),
            one.waits ? .wait : .none), note: one.school,
          more: """
            <span class="quiet">sejak \(Indonesian.day(one.since))</span>\
            \(if: Stage.underWay.contains(one.stage), """
               · \(Link("rekomendasi penilaian", Path.advice(one.record), context: one.owner)) · \
              \(Link("umpan balik", Path.feedback(one.record), context: one.owner))
              """)
            """)
      }, level: .three
    ).html
  }

  private var guests: HTML {
    if beside.guests.isEmpty { return .empty }
    return """
      <h2>Guru yang juga mengajar di sekolah Anda</h2>\
      <p>Dinilai di sekolah induknya. Umpan balik Anda ikut menjadi bahan penilaian.</p>\
      \(TaskList(
        beside.guests.map { TaskList.Item($0.owner, Path.feedback($0.record), note: $0.school, more: "Beri umpan balik") },
        level: .three))
      """
  }
}
