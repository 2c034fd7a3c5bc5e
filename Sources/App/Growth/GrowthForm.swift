import Domain
import HTML

/// All statements on one page, one level for each.
struct GrowthForm: Piece {
  let model: CompetenceModel
  let fields: FormFields
  let faults: [SelfReflection.Fault]
  let token: String

  static func control(_ statement: String) -> String { "p-\(statement)" }

  /// The answers that were given; what is no number is an answer that the rules do not know.
  static func read(_ form: FormFields, under model: CompetenceModel) -> SelfReflection {
    let answers = model.statements.compactMap { statement -> (String, Int)? in
      let text = form.text(control(statement.id))
      return text.isEmpty ? nil : (statement.id, Int(text) ?? 0)
    }
    return SelfReflection(levels: Dictionary(uniqueKeysWithValues: answers))
  }

  var html: HTML {
    """
    \(Breadcrumb([("Kinerja saya", Path.myRecords), ("Refleksi kompetensi", Path.selfReflection)], here: "Isi"))\
    \(ErrorSummary(faults.map { .init(Self.control($0.statement), GrowthCopy.sentence($0, among: model)) }))\
    \(Heading(.one, "Isi refleksi kompetensi"))\(GrowthCopy.lead(model))\
    \(Form(
      to: Path.selfReflectionAnswers, token: token, command: CommandMark.newID(), autosave: .init(onDeviceAs: "refleksi-kompetensi"),
      content: "\(model.areas.map(area))\(Row(Button("Simpan refleksi"), Link("Batal", Path.selfReflection)))"))
    """
  }

  private func area(_ area: CompetenceArea) -> HTML {
    "\(Heading(.two, "\(area.title)"))\(area.statements.map(question))"
  }

  private func question(_ statement: CompetenceStatement) -> Choices {
    let name = Self.control(statement.id)
    return Choices(
      name, legend: statement.title, .one, model.levels.enumerated().map { .init(String($0 + 1), $1) },
      chosen: [fields.text(name)], error: faults.first { $0.statement == statement.id }.map(GrowthCopy.beside),
      abreast: true)
  }
}
