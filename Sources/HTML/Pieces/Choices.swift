/// A question with a few answers to choose from, one (radio) or several (checkbox), each with a hint of its own.
///
/// The first answer has the name of the question as its id, so that `ErrorSummary` can lead to it.
package struct Choices: Piece {
  package enum Kind: Sendable { case one, several }

  package struct Choice: Sendable {
    let value: String
    let label: String
    let hint: HTML?
    let more: HTML

    /// - Parameter more: what stands below the answer and is no part of its label; it may hold links.
    package init(_ value: String, _ label: String, hint: HTML? = nil, more: HTML = .empty) {
      self.value = value
      self.label = label
      self.hint = hint
      self.more = more
    }
  }

  private let name: String
  private let legend: String
  private let kind: Kind
  private let choices: [Choice]
  private let chosen: Set<String>
  private let hint: HTML?
  private let error: String?
  private let isRequired: Bool
  private let legendLevel: Level?
  private let abreast: Bool

  /// - Parameters:
  ///   - chosen: the values that were chosen before.
  ///   - legendLevel: makes the question a heading too, where it is the title of the page.
  ///   - abreast: whether the answers stand side by side where there is room: three or four short ones.
  package init(
    _ name: String, legend: String, _ kind: Kind, _ choices: [Choice], chosen: Set<String> = [],
    hint: HTML? = nil, error: String? = nil, isRequired: Bool = true, legendLevel: Level? = nil, abreast: Bool = false
  ) {
    self.name = name
    self.legend = legend
    self.kind = kind
    self.choices = choices
    self.chosen = chosen
    self.hint = hint
    self.error = error
    self.isRequired = isRequired
    self.legendLevel = legendLevel
    self.abreast = abreast
  }

  package var html: HTML {
    let frame = FieldFrame(id: "\(name)", hint: hint, error: error)
    let title: HTML = "\(legend)\(optionalMark(isRequired || kind == .several))"
    return """
      <fieldset class="field\(if: error != nil, " wrong")"\(groupAttributes)\(frame.describedBy)>\
      <legend>\(legendLevel.map { Heading($0, title).html } ?? title)</legend>\
      \(frame.hintElement)\(frame.errorElement)\
      <div class="choice\(if: abreast, " three")">\(choices.enumerated().map { option(at: $0, $1) })</div></fieldset>
      """
  }

  /// A group of radio buttons says for itself that an answer is wrong or wanted; checkboxes say it one by one.
  private var groupAttributes: HTML {
    if kind == .several { return .empty }
    return """
       role="radiogroup"\(if: isRequired, #" aria-required="true""#)\(if: error != nil, #" aria-invalid="true""#)
      """
  }

  private func option(at index: Int, _ choice: Choice) -> HTML {
    let id: HTML = index == 0 ? "\(name)" : "\(name)-\(index + 1)"
    let label: HTML = """
      <label for="\(id)"><input type="\(if: kind == .one, "radio")\(if: kind == .several, "checkbox")" id="\(id)"\
       name="\(name)" value="\(choice.value)"\(if: chosen.contains(choice.value), " checked")\
      \(if: kind == .several && error != nil, #" aria-invalid="true""#)\
      \(if: choice.hint != nil, " aria-describedby=\"\(id)-jelas\"")>\
      <span><span>\(choice.label)</span>\(choice.hint.map { "<small id=\"\(id)-jelas\">\($0)</small>" })</span></label>
      """
    return choice.more.isEmpty ? label : "<div>\(label)<div class=\"more\">\(choice.more)</div></div>"
  }
}
