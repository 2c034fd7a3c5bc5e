/// What a button or a link dressed as one means among its neighbours.
package enum Emphasis: String, Sendable {
  /// The one deed that the page is for.
  case main = "button"
  case plain = "button plain"
  /// A deed that takes something away, or that others see at once.
  case grave = "button grave"
}

/// A button that sends the form in which it stands. Its label says the deed: *Ajukan ke kepala sekolah*.
package struct Button: Piece {
  private let label: String
  private let emphasis: Emphasis
  private let choice: (name: String, value: String)?
  private let place: (any Address)?
  private let form: String?
  private let context: String?

  /// - Parameters:
  ///   - choice: name and value that travel along, where a form has several buttons.
  ///   - place: another address than the form's own.
  ///   - context: what only a screen reader needs, where the label alone repeats on the page.
  package init(
    _ label: String, _ emphasis: Emphasis = .main, choice: (name: String, value: String)? = nil,
    place: (any Address)? = nil, form: String? = nil, context: String? = nil
  ) {
    self.label = label
    self.emphasis = emphasis
    self.choice = choice
    self.place = place
    self.form = form
    self.context = context
  }

  package var html: HTML {
    """
    <button class="\(emphasis.rawValue)"\(attribute: "name", choice?.name)\(attribute: "value", choice?.value)\
    \(place.map { " formaction=\"\($0)\"" })\(attribute: "form", form)>\(label)\
    \(context.map { " <span class=\"unseen\">\($0)</span>" })</button>
    """
  }
}

/// A link that begins a deed, dressed as a button. It only leads somewhere; what changes something is a `Button`.
package struct ButtonLink: Piece {
  private let label: String
  private let place: any Address
  private let emphasis: Emphasis

  package init(_ label: String, _ place: some Address, _ emphasis: Emphasis = .main) {
    self.label = label
    self.place = place
    self.emphasis = emphasis
  }

  package var html: HTML {
    "<a class=\"\(emphasis.rawValue)\" href=\"\(place)\">\(label)</a>"
  }
}

/// A plain link.
package struct Link: Piece {
  private let label: String
  private let place: any Address
  private let context: String?

  /// - Parameter context: what only a screen reader needs, where the label alone repeats on the page: *Ubah* “praktik
  ///   kinerja”.
  package init(_ label: String, _ place: some Address, context: String? = nil) {
    self.label = label
    self.place = place
    self.context = context
  }

  package var html: HTML {
    "<a href=\"\(place)\">\(label)\(context.map { " <span class=\"unseen\">\($0)</span>" })</a>"
  }
}

/// Buttons and links side by side, one below the other where there is no room.
package struct Row: Piece {
  private let pieces: [HTML]

  package init(_ pieces: any Piece...) {
    self.pieces = pieces.map(\.html)
  }

  package var html: HTML { "<div class=\"row\">\(pieces)</div>" }
}
