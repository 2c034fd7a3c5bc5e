/// A question with many answers to choose one from. For fewer than about seven take `Choices`.
package struct Select: Piece {
  private let name: String
  private let label: String
  private let choices: [(value: String, label: String)]
  private let chosen: String
  private let prompt: String?
  private let hint: HTML?
  private let error: String?
  private let isRequired: Bool
  private let id: String

  /// - Parameter prompt: the empty answer that stands first; nil where there is always one chosen.
  package init(
    _ name: String, label: String, _ choices: [(value: String, label: String)], chosen: String = "",
    prompt: String? = "Pilih salah satu", hint: HTML? = nil, error: String? = nil, isRequired: Bool = true,
    id: String? = nil
  ) {
    self.name = name
    self.label = label
    self.choices = choices
    self.chosen = chosen
    self.prompt = prompt
    self.hint = hint
    self.error = error
    self.isRequired = isRequired
    self.id = id ?? name
  }

  package var html: HTML {
    let frame = FieldFrame(id: id, hint: hint, error: error)
    let options = choices.map { choice -> HTML in
      "<option value=\"\(choice.value)\"\(if: choice.value == chosen, " selected")>\(choice.label)</option>"
    }
    // `required` asks for an empty first answer, so it goes only with a prompt.
    return frame.wrap(
      label: "<label for=\"\(id)\">\(label)\(optionalMark(isRequired))</label>",
      """
      <select id="\(id)" name="\(name)"\(if: isRequired && prompt != nil, " required")\(frame.attributes)>\
      \(prompt.map { "<option value=\"\">\($0)</option>" })\(options)</select>
      """)
  }
}
