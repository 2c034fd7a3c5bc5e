import Domain
import HTML

/// Tahap and giliran siapa of one record, for whoever looks at it.
struct TurnPage: Piece {
  let view: RecordView
  var level: Level = .two

  var html: HTML { asides + stage }

  /// What waits for the viewer beside the stage comes first: it may change what the stage asks for.
  private var asides: HTML {
    view.myAsides.map { aside -> HTML in
      Turn(
        .you, AsideCopy.deed(aside), level: level,
        content: """
          <p>\(AsideCopy.explanation(aside, view))</p>\
          \(Row(ButtonLink(AsideCopy.button(aside), AsideCopy.place(aside, view.id))))
          """
      ).html
    }.joined()
  }

  private var stage: HTML {
    let since = Indonesian.day(view.record.since) + " (\(Indonesian.distance(from: view.record.since, to: view.today)))"
    if view.isOutOfDays {
      return Turn(
        .nobody, "Masa observasi sudah berakhir", level: level, content: "<p>\(CoachingCopy.daysOverInstead(view))</p>"
      ).html
    }
    if view.isMyTurn {
      return Turn(
        .you, deed, since: since, level: level,
        content: """
          \(explanation.map { "<p>\($0)</p>" })\
          \(Row(ButtonLink(TurnCopy.button(view.stage), view.place)))
          """
      ).html
    }
    if view.calendar.isShut(at: view.stage), view.stage.holder != .nobody {
      return Turn(.nobody, TurnCopy.closed(view), level: level).html
    }
    switch view.stage.holder {
    case .nobody:
      return Turn(.nobody, TurnCopy.finished(view), level: level, content: finishedContent).html
    case .superior:
      return Turn(
        .other(view.superior?.name ?? view.words.superior), deed, since: since, level: level,
        content: view.standing == .team ? .empty : Row(Link("Lihat keberatan", Path.objection(view.id))).html
      ).html
    case .owner: return Turn(.other(view.owner.name), deed, since: since, level: level).html
    case .assessor:
      if !Waiting.mayBegin(view.stage, view.standing(to:)) {
        return Turn(.nobody, TurnCopy.untilWindow(view), level: level, content: earlyRating).html
      }
      let name = view.assessor?.name ?? "\(view.words.assessor) (jabatan sedang kosong)"
      return Turn(
        .other(name), deed, since: since, level: level,
        content: view.isOwner ? idle : .empty
      ).html
    }
  }

  /// A window that only warns keeps no assessor from rating before it.
  private var earlyRating: HTML {
    guard view.isAssessor, case .early(.warn, _) = view.standing(to: .appraisal) else { return .empty }
    return Row(Link("Beri penilaian sebelum jadwalnya", Path.appraisal(view.id))).html
  }

  private var idle: HTML {
    if view.mayAgreeAlone {
      return
        "<p>Tidak ada \(view.words.assessor) yang dapat memeriksa. \(Link("Sepakati sendiri", Path.plan(view.id))).</p>"
    }
    return view.myAsides.isEmpty ? "<p>Tidak ada yang perlu Anda kerjakan sekarang.</p>" : .empty
  }

  private var deed: String {
    let deed = StageCopy.deed(view.stage, view.words)
    return view.stage.kind == .planning ? "\(deed) \(view.year)" : deed
  }

  private var explanation: String? { TurnCopy.explanation(view) }

  private var finishedContent: HTML {
    if view.stage == .closed || view.standing == .team { return .empty }
    return "<p>\(Link("Lihat hasil penilaian", Path.appraisal(view.id)))</p>"
  }

  /// The three stages with their days.
  static func path(_ view: RecordView) -> StagePath {
    let kinds: [(StageRule.Kind, Window.Step)] = [
      (.planning, .planning), (.execution, .execution), (.appraisal, .appraisal),
    ]
    let now = kinds.firstIndex { $0.0 == view.stage.kind } ?? 0
    return StagePath(
      kinds.enumerated().map { place, kind in
        let title = view.rules.stages.first { $0.kind == kind.0 }?.title ?? StageCopy.title(kind.1)
        let window = view.rules.window(for: kind.1)
        let year = view.record.opening.from.year
        let opens = window.opens.day(in: year)
        let closes = view.closing(of: kind.1)
        if view.stage == .closed {
          let last: RecordStep = place == now ? .appraisal : place == 0 ? .plan : .reflection
          return .init(
            title, last.state(of: view.record, at: view.stage) == .done ? .done : .skipped,
            detail: place == now ? "\(StageCopy.tag(view.stage, view.words))" : .empty)
        }
        if place < now { return .init(title, .done) }
        if place > now {
          return .init(title, .ahead, detail: "\(Indonesian.span(opens, closes, in: year))")
        }
        if view.stage.holder == .nobody {
          return .init(title, .done, detail: "\(StageCopy.tag(view.stage, view.words))")
        }
        if view.calendar.isShut(at: view.stage) {
          return .init(title, .now, detail: "\(StageCopy.tag(view.stage, view.words)) · periode ditutup")
        }
        let waits =
          view.isMyTurn
          ? "Giliran Anda: \(StageCopy.deed(view.stage, view.words))" : StageCopy.tag(view.stage, view.words)
        let detail = [waits, limit(view, closes: closes)].compactMap(\.self).joined(separator: " · ")
        return .init(title, .now, detail: "\(detail)")
      })
  }

  /// How long there is for what waits: a sent rating has days of its own, and an objection has none.
  private static func limit(_ view: RecordView, closes: Day) -> String? {
    let ends: Day? =
      switch view.stage {
      case .appraisalSent: view.record.acceptanceEnds(under: view.rules)
      case .objected: nil
      default: closes
      }
    guard let ends else { return nil }
    let late = Waiting.daysLate(view.stage, on: view.today, view.standing(to:))
    return (late.map { "terlambat \($0) hari, batasnya " } ?? "batas ")
      + Indonesian.dayOfYear(ends, in: view.record.opening.from.year)
  }
}
