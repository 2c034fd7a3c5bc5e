import Domain
import Storage

/// What the rules of a period say of stages on a day, so that the database can count over many schools and knows no rule
/// itself.
struct OfficeStages: Sendable {
  /// A step whose window has closed: its stages are late, unless somebody was given more days.
  private struct Closed: Sendable {
    let step: Window.Step
    let stages: [String]
    /// Whoever came on this day or later still has days; nil: nobody has.
    let spared: Day?
  }

  /// Stands for whoever has not begun.
  private static let notBegun = ""

  private let period: PeriodID?
  /// The last day of the period, once it has ended: who was at home then and never began.
  private let home: Day
  private let day: Day
  private let closed: [Closed]
  /// Stages in which an assessor, or whoever decides an objection, may do the next thing.
  private let waiting: [String]

  /// Without a period nothing is counted.
  init(in period: Period?, under rules: Rulebook?, on day: Day) {
    self.period = period?.id
    self.day = day
    home = min(day, period?.to ?? day)
    guard let period, let rules else {
      (closed, waiting) = ([], [])
      return
    }
    func standing(_ calendar: Calendar = .unchanged) -> (Window.Step) -> Window.Standing {
      { rules.standing(to: $0, on: day, from: period.from, calendar: calendar) }
    }
    func isLate(_ stage: Stage, _ calendar: Calendar = .unchanged) -> Bool {
      Waiting.daysLate(stage, on: day, standing(calendar)) != nil
    }
    closed = Window.Step.allCases.compactMap { step in
      let late = Stage.allCases.filter { Waiting.step(of: $0) == step && isLate($0) }
      guard let one = late.first else { return nil }
      let days = (period.from.ordinal + 1..<max(period.from.ordinal + 1, day.ordinal + 1)).lazy.map { Day(ordinal: $0) }
      let spared = days.first { came in
        !isLate(one, Calendar.unchanged.reckoned(from: came, in: period.from...period.to, under: rules))
      }
      return Closed(
        step: step, stages: late.map(\.rawValue) + (late.contains(.planDraft) ? [Self.notBegun] : []), spared: spared)
    }
    waiting = Stage.allCases.filter {
      [.assessor, .superior].contains($0.holder) && Waiting.mayBegin($0, standing())
    }.map(\.rawValue)
  }

  /// The questions `place` (the schools of a desk, and those that were merged into them) and `tally` (the counts of each),
  /// with what they need, to stand behind a WITH. A sent rating that nobody answered in time is finished.
  func tally(_ desk: OfficeDesk) -> SQL {
    let number: SQL = "\(period?.number)"
    return """
      RECURSIVE place(id, stand) AS (
        SELECT s.id, s.id FROM school s WHERE \(desk.living)
        UNION SELECT m.id, l.stand FROM place l JOIN school m ON m.successor_id = l.id AND m.successor_day <= \(day.text)
      ),
      keepers(id) AS (
        SELECT s.office_id FROM place l JOIN school s ON s.id = l.stand
        UNION SELECT s.foundation_id FROM place l JOIN school s ON s.id = l.stand
      ),
      one AS (
        SELECT l.stand,
          CASE WHEN r.stage = 'appraisal-sent' AND r.closes_day < \(day.text) THEN 'deemed-accepted' ELSE r.stage END AS stage,
          r.since_day AS since, r.owner_id AS owner,
          CASE WHEN r.stage IN \(list: closed.flatMap(\.stages)) THEN (
            SELECT MIN(a.from_day) FROM assignment a
            WHERE a.person_id = r.owner_id AND a.school_id = r.school_id AND a.role = r.subject) END AS came,
          \(keeper("r.owner_id")) AS keeper
        FROM place l JOIN school s ON s.id = l.stand JOIN record r ON r.school_id = l.id AND r.period_id = \(number)
        UNION ALL
        SELECT l.stand, '', CAST(NULL AS TEXT), a.person_id, MIN(a.from_day), \(keeper("a.person_id"))
        FROM place l JOIN school s ON s.id = l.stand
        JOIN assignment a ON a.school_id = l.id AND a.role IN ('teacher', 'principal')
        WHERE \(period != nil) AND \(AssignmentRows.isHome(on: home))
          AND NOT EXISTS (
            SELECT 1 FROM record r JOIN school m ON m.id = r.school_id
            WHERE r.owner_id = a.person_id AND r.period_id = \(number) AND (m.id = l.id OR m.successor_id = l.id
                OR m.successor_id IN (SELECT b.id FROM school b WHERE b.successor_id = l.id)))
        GROUP BY s.id, l.stand, l.id, a.person_id
      ),
      tally AS (
        SELECT o.stand, \(sum("o.stage = ''")) AS not_begun, \(sum(among(holding(.planning)))) AS planning,
          \(sum(among(holding(.execution)))) AS execution, \(sum(among(holding(.appraisal)))) AS appraisal,
          \(sum(among(finished))) AS finished, \(sum(waits(number))) AS waits,
          MIN(CASE WHEN \(waits(number)) THEN o.since END) AS since, \(sum(isLate(number))) AS late
        FROM one o GROUP BY o.stand
      )
      """
  }

  private func sum(_ condition: SQL) -> SQL { "CAST(SUM(CASE WHEN \(condition) THEN 1 ELSE 0 END) AS BIGINT)" }

  private func among(_ stages: [String]) -> SQL { "o.stage IN \(list: stages)" }

  private var finished: [String] { Stage.allCases.filter { $0.holder == .nobody }.map(\.rawValue) }

  /// The stages of a part of the year in which somebody still has something to do.
  private func holding(_ kind: StageRule.Kind) -> [String] {
    Stage.allCases.filter { $0.holder != .nobody && $0.kind == kind }.map(\.rawValue)
  }

  /// What stands above somebody at the school `s` (`School.governing`).
  private func keeper(_ person: SQL) -> SQL {
    """
    CASE WHEN s.status = 'private' AND (SELECT w.employment FROM person w WHERE w.id = \(person))
        NOT IN \(list: Employment.allCases.filter(\.isASN).map(\.rawValue))
      THEN s.foundation_id ELSE s.office_id END
    """
  }

  private func isClosed(_ period: SQL) -> SQL {
    """
    EXISTS (SELECT 1 FROM office_period c
      WHERE c.office_id = o.keeper AND c.period_id = \(period) AND c.closed_day IS NOT NULL)
    """
  }

  private func waits(_ period: SQL) -> SQL {
    let outliving = Stage.outlivingClosing.map(\.rawValue).sorted()
    return "\(among(waiting)) AND (o.stage IN \(list: outliving) OR NOT \(isClosed(period)))"
  }

  /// Who keeps the calendar gives days to one person, to a school or to everybody; the first two are looked up by index for
  /// whoever would be late, the last once.
  private func isLate(_ period: SQL) -> SQL {
    let steps = closed.map { one -> SQL in
      let given: SQL = """
        NOT x.is_replaced AND x.period_id = \(period) AND x.step = \(one.step.rawValue) AND x.until_day >= \(day.text)
        """
      return """
        (\(among(one.stages)) AND NOT COALESCE(o.came >= \(one.spared?.text), FALSE)
          AND NOT EXISTS (SELECT 1 FROM window_extension x
            WHERE x.person_id = o.owner AND x.office_id = o.keeper AND \(given))
          AND NOT EXISTS (SELECT 1 FROM window_extension x
            WHERE x.school_id = o.stand AND x.office_id = o.keeper AND \(given))
          AND NOT COALESCE(o.keeper IN (SELECT x.office_id FROM window_extension x
            WHERE x.office_id IN (SELECT id FROM keepers) AND x.school_id IS NULL AND x.person_id IS NULL
              AND \(given)), FALSE))
        """
    }
    let any: SQL = steps.reduce("FALSE" as SQL) { (all: SQL, step: SQL) -> SQL in "\(all) OR \(step)" }
    return "(\(any)) AND NOT \(isClosed(period))"
  }
}
