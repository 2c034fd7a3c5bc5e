import Domain
import Storage

/// Tipe periodik of a record: the one place that says it.
enum PeriodicRhythm {
  /// The rhythm of the evaluations that there are; nil while there is none and the assessor picks it with the first.
  static func chosen(for view: RecordView) -> PeriodicEvaluation.Rhythm? { view.record.periodic.first?.rhythm }

  /// What dinas or yayasan chose for those of a line; nil where they chose nothing.
  static func above(
    _ line: ReportingLine, in period: PeriodID, on connection: any Connection
  ) throws -> PeriodicEvaluation.Rhythm? {
    try RhythmRows.rhythm(of: line.employment, at: line.place, in: period, on: connection)
  }

  /// The record with it, as far as it matters: until the first one is there, and the rating is not.
  static func told(_ view: RecordView, on connection: any Connection) throws -> RecordView {
    guard let line = view.line, view.record.periodic.isEmpty, Stage.underWay.contains(view.stage) else { return view }
    var view = view
    view.rhythm = try above(line, in: view.record.opening.period, on: connection)
    return view
  }

  static func above(_ view: RecordView, in house: House) async throws -> PeriodicEvaluation.Rhythm? {
    guard let line = view.line else { return nil }
    let period = view.record.opening.period
    return try await house.database.read { try above(line, in: period, on: $0) }
  }

  /// What is due by today and missing in a record; nil where nothing is.
  static func missing(in view: RecordView) -> (rhythm: PeriodicEvaluation.Rhythm, numbers: [Int])? {
    let numbers = view.record.missingEvaluations(view.rhythm, on: view.today)
    guard let rhythm = chosen(for: view) ?? view.rhythm, !numbers.isEmpty, !view.calendar.isPeriodClosed else {
      return nil
    }
    return (rhythm, numbers)
  }

  /// What the assessor sends. The rhythm that stands above binds until the first one is there; a record that has begun in
  /// another keeps it.
  static func command(_ form: FormFields, _ scene: Ledger.Scene) throws -> Command {
    let chosen = try above(scene.line, in: scene.record.opening.period, on: scene.connection)
    let begun = scene.record.periodic.first?.rhythm
    let asked = PeriodicForms.read(form)
    if begun == nil, let chosen, let rhythm = asked.rhythm, rhythm != chosen { throw Refused([.officesRhythm(chosen)]) }
    return .evaluatePeriod(
      PeriodicForm(
        rhythm: asked.rhythm ?? begun ?? chosen, number: asked.number, result: asked.result,
        behaviour: asked.behaviour, note: asked.note))
  }
}
