import Domain
import HTML

/// The part of Beranda for records in which somebody goes along: those that wait first, and of each list the beginning.
struct BesidePage: Piece {
  let beside: BesideRows

  /// So many of a list stand on Beranda; more have a page of their own.
  static let most = 10

  var html: HTML { "\(objections)\(team)\(guests)" }

  private var objections: HTML {
    if beside.count(.objections) == 0 { return .empty }
    return """
      <h2>Keberatan yang menunggu keputusan Anda</h2>\
      \(BesideList(beside: beside, part: .objections, shown: 0..<Self.most))\(rest(.objections))
      """
  }

  private var team: HTML {
    if beside.team.isEmpty { return .empty }
    let others = beside.count(.others)
    return """
      <h2>Sebagai tim kinerja</h2>\
      \(if: beside.waiting.isEmpty, "<p>Tidak ada yang menunggu Anda sekarang.</p>")\
      \(BesideList(beside: beside, part: .waiting, shown: 0..<Self.most))\(rest(.waiting))\
      \(if: others > 0 && others <= 5 && beside.waiting.isEmpty, BesideList(beside: beside, part: .others).html)\
      \(if: others > 5 || (others > 0 && !beside.waiting.isEmpty), "<p>\(Link("\(others) kinerja lain yang Anda dampingi", Path.beside(.others)))</p>")\
      \(if: beside.team.contains { [.preparationSubmitted, .awaitingObservation].contains($0.stage) }, """
        <p>\(Link(ScheduleCopy.keepAll, Path.calendar))</p>
        """)
      """
  }

  private var guests: HTML {
    if beside.guests.isEmpty { return .empty }
    return """
      <h2>Guru yang juga mengajar di sekolah Anda</h2>\
      <p>Dinilai di sekolah induknya. Umpan balik Anda ikut menjadi bahan penilaian.</p>\
      \(BesideList(beside: beside, part: .guests, shown: 0..<Self.most))\(rest(.guests))
      """
  }

  private func rest(_ part: Path.BesidePart) -> HTML { Self.rest(beside, part) }

  fileprivate static func rest(_ beside: BesideRows, _ part: Path.BesidePart) -> HTML {
    let count = beside.count(part)
    return count <= most ? .empty : "<p>\(Link("Lihat semuanya (\(count))", Path.beside(part)))</p>"
  }
}

/// The part of Beranda for objections against what somebody rated: it stands with what they assess, before their own record.
struct RatedObjectionsPage: Piece {
  let beside: BesideRows

  var html: HTML {
    if beside.count(.rated) == 0 { return .empty }
    return """
      <h2>Keberatan atas penilaian Anda</h2>\
      \(BesideList(beside: beside, part: .rated, shown: 0..<BesidePage.most))\(BesidePage.rest(beside, .rated))
      """
  }
}

/// Pendampingan: one list of those records, page by page.
struct BesideListPage: Piece {
  let beside: BesideRows
  let part: Path.BesidePart
  let paging: Paging

  static let size = 60

  /// `part`: nil where the address names none; then the first that has something.
  init(_ beside: BesideRows, _ part: Path.BesidePart?, page: Int) {
    self.beside = beside
    self.part = part ?? Path.BesidePart.allCases.first { beside.count($0) > 0 } ?? .waiting
    paging = Paging(page, of: beside.count(self.part), size: Self.size)
  }

  var title: String {
    let count = paging.count == 0 ? "Tidak ada" : String(paging.count)
    return switch part {
    case .objections: "\(count) keberatan yang menunggu keputusan Anda"
    case .rated: "\(count) keberatan atas penilaian Anda"
    case .waiting: "\(count) kinerja yang menunggu Anda sebagai tim kinerja"
    case .others: "\(count) kinerja lain yang Anda dampingi"
    case .guests: "\(count) guru yang juga mengajar di sekolah Anda"
    }
  }

  var html: HTML {
    """
    \(Breadcrumb([("Beranda", Path.home)], here: "Pendampingan"))\(Heading(.one, "\(title)"))\(filter)\
    \(BesideList(beside: beside, part: part, shown: paging.shown, level: .two))\
    \(paging.turning { BesidePlace(part: part, page: $0) })
    """
  }

  private var filter: HTML {
    let parts = Path.BesidePart.allCases.filter { beside.count($0) > 0 }
    if parts == [part] || parts.isEmpty { return .empty }
    return Filter(
      parts.map { Filter.Part(label($0), count: beside.count($0), Path.beside($0), isCurrent: $0 == part) }
    ).html
  }

  private func label(_ part: Path.BesidePart) -> String {
    switch part {
    case .objections: "Keberatan"
    case .rated: "Keberatan atas penilaian saya"
    case .waiting: "Menunggu saya"
    case .others: "Dampingan lain"
    case .guests: "Guru dari sekolah lain"
    }
  }
}

/// One page of such a list.
private struct BesidePlace: Address {
  let part: Path.BesidePart
  let page: Int

  var address: String { Path.beside(part).address + (page > 1 ? "&\(Paging.field)=\(page)" : "") }
}

/// Some of a list.
private struct BesideList: Piece {
  let beside: BesideRows
  let part: Path.BesidePart
  /// The places of the list, from 0; nil for all.
  var shown: Range<Int>?
  var level = Level.three

  var html: HTML {
    if beside.count(part) == 0 { return .empty }
    return switch part {
    case .objections: TaskList(some(beside.objections.deciding).map(Self.objection), level: level).html
    case .rated: TaskList(some(beside.objections.rated).map(Self.rated), level: level).html
    case .waiting: TaskList(some(beside.waiting).map(Self.accompanied), level: level).html
    case .others: TaskList(some(beside.others).map(Self.accompanied), level: level).html
    case .guests: TaskList(some(beside.guests).map(Self.guest), level: level).html
    }
  }

  private func some<T>(_ all: [T]) -> [T] { shown.map { Array(all[$0.clamped(to: all.indices)]) } ?? all }

  private static func objection(_ one: ObjectionRows.One) -> TaskList.Item {
    TaskList.Item(
      one.owner, Path.objection(one.record), tag: StatusTag("putuskan keberatan", .wait), note: one.place,
      more: """
        <span class="quiet">sejak \(Indonesian.day(one.since)) · \(ObjectionCopy.hearing(one.hasStatement))</span>
        """)
  }

  private static func rated(_ one: ObjectionRows.One) -> TaskList.Item {
    let said: (tag: StatusTag, more: String) =
      one.decision.map {
        (
          StatusTag($0.verdict == .upheld ? "dikabulkan" : "ditolak", .none),
          "diputus oleh \($0.by.name) pada \(Indonesian.day(one.since))"
        )
      } ?? (
        StatusTag(AsideCopy.deed(.statement), .wait),
        "diajukan \(Indonesian.day(one.since)) · ditunggu sampai keberatan diputus"
      )
    return TaskList.Item(
      one.owner, Path.objection(one.record), tag: said.tag, note: one.place,
      more: "<span class=\"quiet\">\(said.more)</span>")
  }

  private static func accompanied(_ one: BesideRows.One) -> TaskList.Item {
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
  }

  private static func guest(_ one: BesideRows.One) -> TaskList.Item {
    TaskList.Item(one.owner, Path.feedback(one.record), note: one.school, more: "Beri umpan balik")
  }
}
