import Domain
import HTML
import Storage

/// Which period a list shows: that of the day, or one that ended within a year.
struct PeriodChoice: Sendable {
  static let name = "periode"

  let today: Day
  /// What may be chosen, the oldest first.
  let all: [PeriodRows.Stored]
  /// Nil while no period is open and none was chosen.
  let stored: PeriodRows.Stored?

  /// `wanted`: nil for the period of the day; one that is not to choose is taken for that.
  init(_ wanted: PeriodID?, among all: [PeriodRows.Stored], on today: Day) {
    self.today = today
    self.all = all
    stored =
      all.first { $0.period.id == wanted } ?? all.first { $0.period.contains(today) }
  }

  static func find(_ wanted: PeriodID?, on today: Day, on connection: any Connection) throws -> PeriodChoice {
    PeriodChoice(wanted, among: try connection.all(PeriodRows.recent(today)), on: today)
  }

  var period: Period? { stored?.period }

  /// Whether what is shown has ended.
  var isPast: Bool { period.map { $0.to < today } ?? false }

  /// The day on which those whom a list shows belong there: the last one of a period that has ended.
  var day: Day { period.map { min(today, $0.to) } ?? today }

  /// The period that ended a short while ago, while that of the day is shown.
  var ended: Period? {
    isPast ? nil : all.map(\.period).last { $0.to < today && $0.to + WindowExtension.most >= today }
  }

  /// How an address names the period: not at all where it is that of the day.
  static func field(_ period: PeriodID?) -> [(name: String, value: String)] {
    period.map { [(name, String($0.number))] } ?? []
  }

  /// Links to the other periods; nothing where there is one only.
  func filter(_ place: (PeriodID?) -> some Address) -> HTML {
    if all.allSatisfy({ $0.period.id == period?.id }) { return .empty }
    return Filter(
      all.map { one in
        .init(
          Self.title(one.period), place(one.period.contains(today) ? nil : one.period.id),
          isCurrent: one.period.id == period?.id)
      }, label: "Periode"
    ).html
  }

  static func title(_ period: Period) -> String { "Periode \(period.year)" }
}
