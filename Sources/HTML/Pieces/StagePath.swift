/// *Tahap*: the stages of a record in a row, with the one where it stands. Always visible on the pages of a record.
package struct StagePath: Piece {
  package enum State: Sendable { case done, now, ahead, skipped }

  package struct Stage: Sendable {
    let label: String
    let detail: HTML
    let state: State

    package init(_ label: String, _ state: State, detail: HTML = .empty) {
      self.label = label
      self.state = state
      self.detail = detail
    }
  }

  private let stages: [Stage]
  private let label: String

  package init(_ stages: [Stage], label: String = "Tahap pengelolaan kinerja") {
    self.stages = stages
    self.label = label
  }

  package var html: HTML {
    let items = stages.map { stage -> HTML in
      let (attributes, word): (HTML, HTML) =
        switch stage.state {
        case .done: (#" class="done""#, "selesai")
        case .now: (#" class="now" aria-current="step""#, "sedang berjalan")
        case .ahead: ("", "belum mulai")
        case .skipped: ("", "tidak dijalankan")
        }
      return """
        <li\(attributes)><b>\(stage.label) <span class="unseen">(\(word))</span></b>\
        \(if: !stage.detail.isEmpty, "<span class=\"quiet\">\(stage.detail)</span>")</li>
        """
    }
    return "<ol class=\"path\" aria-label=\"\(label)\">\(items)</ol>"
  }
}
