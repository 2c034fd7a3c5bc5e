/// A form that changes something: `POST`, with the token against forged requests and the id that makes a repeat
/// harmless. The browser's own checks are off (`novalidate`), since the server words every error itself.
package struct Form: Piece {
  /// The name under which the token against forged requests travels.
  package static let tokenName = "csrf"
  /// The name under which the id of the command travels.
  package static let commandName = "command_id"

  /// What is typed is kept while typing: sent as a draft, or kept on the device until there is a network again.
  package struct Autosave: Sendable {
    let place: (any Address)?
    let key: String

    /// - Parameters:
    ///   - place: takes the fields as `application/x-www-form-urlencoded`; answers 2xx once they are stored.
    ///   - key: names the form of this record, such as `rencana-17`; the person is added by the page itself.
    package init(to place: some Address, key: String) {
      self.place = place
      self.key = key
    }

    /// Kept on the device alone: for what is no draft of a record.
    package init(onDeviceAs key: String) {
      place = nil
      self.key = key
    }
  }

  private let place: any Address
  private let token: String
  private let command: String?
  private let hidden: [(name: String, value: String)]
  private let autosave: Autosave?
  private let takesFiles: Bool
  private let forgets: Bool
  private let content: HTML

  /// - Parameters:
  ///   - token: the token against forged requests, masked for this response.
  ///   - command: the id of the command that this form asks for, made with the form.
  ///   - takesFiles: whether a field is a file; the form is then sent as `multipart/form-data`.
  ///   - forgets: whether sending it also wipes what this browser kept unsent; for signing out.
  package init(
    to place: some Address, token: String, command: String? = nil, hidden: [(name: String, value: String)] = [],
    autosave: Autosave? = nil, takesFiles: Bool = false, forgets: Bool = false, content: HTML
  ) {
    self.place = place
    self.token = token
    self.command = command
    self.hidden = hidden
    self.autosave = autosave
    self.takesFiles = takesFiles
    self.forgets = forgets
    self.content = content
  }

  package var html: HTML {
    """
    <form method="post" action="\(place)" novalidate\(if: takesFiles, #" enctype="multipart/form-data""#)\
    \(if: forgets, " data-forget")\(autosaveAttributes)>
    \(HiddenFields([(Form.tokenName, token)]))\(command.map { HiddenFields([(Form.commandName, $0)]) })\
    \(HiddenFields(hidden))
    \(content)\(if: autosave != nil, #"<p class="kept" role="status"></p>"#)
    </form>
    """
  }

  private var autosaveAttributes: HTML? {
    guard let autosave else { return nil }
    let place: HTML = autosave.place.map { "\($0)" } ?? .empty
    return " data-autosave=\"\(place)\" data-autosave-key=\"\(autosave.key)\""
  }
}

/// Values that travel with a form unseen.
package struct HiddenFields: Piece {
  private let fields: [(name: String, value: String)]

  package init(_ fields: [(name: String, value: String)]) {
    self.fields = fields
  }

  package var html: HTML {
    fields.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" }.joined()
  }
}
