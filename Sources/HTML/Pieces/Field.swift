/// One question with a line or a box to answer in: label, hint, error, and what was typed before.
///
/// The id of the control is its name (or `id`), so that `ErrorSummary` can lead to it.
package struct Field: Piece {
  package enum Kind: Sendable, Equatable {
    case text, email, time
    /// Digits only, kept as text: NIP, NUPTK, NPSN, a count.
    case digits
    /// Never given back by the server, never kept on the device.
    case password
    /// `accept` as in HTML, such as `.xlsx,.csv`.
    case file(accept: String)
    /// A box of several lines.
    case lines(Int)
  }

  /// How broad the control is drawn: as broad as what belongs in it.
  package enum Width: String, Sendable {
    case full = ""
    case short = " short"
    case number = " number"
  }

  private let name: String
  private let label: String
  private let value: String
  private let kind: Kind
  private let hint: HTML?
  private let error: String?
  private let limit: Int?
  private let isRequired: Bool
  private let autocomplete: String?
  private let width: Width
  private let id: String

  /// - Parameters:
  ///   - value: what was typed before, or what is stored; empty if nothing.
  ///   - hint: one sentence that helps to answer; shown between label and control.
  ///   - error: what is wrong and what to do, or nil.
  ///   - limit: the greatest number of characters, told beside the field and counted down by the script. The server
  ///     refuses more; the browser does not cut.
  ///   - isRequired: false adds “(boleh dikosongkan)” to the label.
  ///   - autocomplete: the token of HTML, such as `username` or `current-password`.
  package init(
    _ name: String, label: String, value: String = "", kind: Kind = .text, hint: HTML? = nil, error: String? = nil,
    limit: Int? = nil, isRequired: Bool = true, autocomplete: String? = nil, width: Width = .full, id: String? = nil
  ) {
    self.name = name
    self.label = label
    self.value = value
    self.kind = kind
    self.hint = hint
    self.error = error
    self.limit = limit
    self.isRequired = isRequired
    self.autocomplete = autocomplete
    self.width = width
    self.id = id ?? name
  }

  package var html: HTML {
    let frame = FieldFrame(id: id, hint: hint, error: error, limit: limit)
    return frame.wrap(label: "<label for=\"\(id)\">\(label)\(optionalMark(isRequired))</label>", control(in: frame))
  }

  private func control(in frame: FieldFrame) -> HTML {
    let shared: HTML = """
       id="\(id)" name="\(name)"\(if: isRequired, " required")\(attribute: "autocomplete", autocomplete)\
      \(frame.attributes)
      """
    switch kind {
    case .lines(let lines):
      // A line break right after the tag is dropped by the parser, so that one typed first survives behind it.
      return "<textarea rows=\"\(lines)\"\(shared)>\n\(value)</textarea>"
    case .text: return "<input type=\"text\" class=\"line\(width.rawValue)\" value=\"\(value)\"\(shared)>"
    case .email: return "<input type=\"email\" class=\"line\(width.rawValue)\" value=\"\(value)\"\(shared)>"
    case .time: return "<input type=\"time\" class=\"line number\" value=\"\(value)\"\(shared)>"
    case .digits:
      return """
        <input type="text" inputmode="numeric" class="line\(width.rawValue)" value="\(value)"\(shared)>
        """
    case .password: return "<input type=\"password\" class=\"line\(width.rawValue)\"\(shared)>"
    case .file(let accept): return "<input type=\"file\" class=\"line\" accept=\"\(accept)\"\(shared)>"
    }
  }
}

/// What is told beside the label of a question that may stay unanswered.
func optionalMark(_ isRequired: Bool) -> HTML {
  isRequired ? .empty : " <span class=\"quiet\">(boleh dikosongkan)</span>"
}

/// The part that every kind of field shares: hint and error with their ids, and the attributes that point to them.
struct FieldFrame {
  let id: String
  let hint: HTML?
  let error: String?
  var limit: Int?

  /// `aria-describedby`, `aria-invalid` and the limit, for the control.
  var attributes: HTML {
    """
    \(describedBy)\(if: error != nil, #" aria-invalid="true""#)\
    \(attribute: "data-limit", limit.map { String($0) })
    """
  }

  /// Points to hint, limit and error, in the order in which they are read.
  var describedBy: HTML {
    var ids: [HTML] = []
    if hint != nil { ids.append("\(id)-petunjuk") }
    if limit != nil { ids.append("\(id)-batas") }
    if error != nil { ids.append("\(id)-salah") }
    return ids.isEmpty ? .empty : " aria-describedby=\"\(ids.joined(separator: " "))\""
  }

  var hintElement: HTML? { hint.map { "<p class=\"hint\" id=\"\(id)-petunjuk\">\($0)</p>" } }

  var errorElement: HTML? {
    error.map { "<p class=\"why\" id=\"\(id)-salah\"><span class=\"unseen\">Perlu diperbaiki:</span> \($0)</p>" }
  }

  var limitElement: HTML? {
    limit.map { "<p class=\"hint count\" id=\"\(id)-batas\">Paling banyak \(grouped($0)) huruf</p>" }
  }

  func wrap(label: HTML, _ control: HTML) -> HTML {
    """
    <div class="field\(if: error != nil, " wrong")">\(label)\(hintElement)\(errorElement)\(control)\(limitElement)</div>
    """
  }
}

/// A whole number as it is written in Indonesian: 1.250.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number.magnitude))
  var text = number < 0 ? "−" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(".") }
    text.append(digit)
  }
  return text
}
