/// Refleksi kompetensi; a rulebook may know none.
extension Rulebook {
  /// Nil for a fault, which stands in the reading then.
  static func readCompetences(_ fields: RulebookFields) -> CompetenceModel?? {
    guard let place = fields["competences"] else { return .some(nil) }
    guard let fields = place.fields(["levels", "areas", "source"]) else { return nil }
    let levels = fields.list("levels") { $0.text(limit: 200) }
    if let levels, levels.count != CompetenceModel.levelCount {
      fields["levels"]?.fault(.wrongCount(found: levels.count, expected: CompetenceModel.levelCount))
    }
    let areas = fields.identified("areas", readArea)
    reportRepeatedStatements(fields)
    let source = fields.source()
    guard let levels, let areas, let source else { return nil }
    return CompetenceModel(levels: levels, areas: areas, source: source)
  }

  private static func readArea(_ place: RulebookPlace) -> CompetenceArea? {
    guard let fields = place.fields(["id", "title", "statements", "source"]) else { return nil }
    let id = fields.id()
    let title = fields.text("title")
    let statements = fields.list("statements", readStatement)
    let source = fields.source()
    guard let id, let title, let statements, let source else { return nil }
    return CompetenceArea(id: id, title: title, statements: statements, source: source)
  }

  private static func readStatement(_ place: RulebookPlace) -> CompetenceStatement? {
    guard let fields = place.fields(["id", "title", "learning", "source"]) else { return nil }
    let id = fields.id()
    let title = fields.sentence("title")
    let learning = fields.text("learning")
    let source = fields.source()
    guard let id, let title, let learning, let source else { return nil }
    return CompetenceStatement(id: id, title: title, learning: learning, source: source)
  }

  /// An answer is kept under the id of its statement alone.
  private static func reportRepeatedStatements(_ fields: RulebookFields) {
    guard let place = fields["areas"] else { return }
    place.reportRepeated(place.places(of: "statements").flatMap(\.idPlaces))
  }
}
