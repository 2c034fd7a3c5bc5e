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

  static func above(_ view: RecordView, in house: House) async throws -> PeriodicEvaluation.Rhythm? {
    guard let line = view.line else { return nil }
    let period = view.record.opening.period
    return try await house.database.read { try above(line, in: period, on: $0) }
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
