import Domain
import HTML

/// Catat sekarang: the quick box on the page of the observation, with what was jotted so far below it.
struct NoteBox: Piece {
  let view: RecordView
  let me: SignedIn
  let notes: [KeptNote]
  var typed = ""
  var faults: [ObservationNote.Fault] = []

  var unsorted: Int { notes.count { $0.note.focus == nil } }

  var html: HTML {
    let form = Form(
      to: Path.observationNotes(view.id), token: me.visit.token, command: CommandMark.newID(),
      content: "\(NoteForm.field(typed, faults))\(Row(Button("Catat")))")
    let sorting = Row(ButtonLink(NoteCopy.sorting, Path.observationNotes(view.id), .plain))
    return """
      \(form)<p class="quiet">\(NoteCopy.privacy)</p>\(if: !notes.isEmpty, "\(list)\(sorting)")
      """
  }

  private var list: HTML {
    let items = notes.map { kept -> HTML in
      let time = NoteCopy.time(kept, today: view.today)
      let number = view.focuses.firstIndex { $0.id == kept.note.focus }
      return """
        <li><div><b>\(time)</b> \(kept.note.text)</div><div class="more">\
        \(number.map { "\(StatusTag("fokus \($0 + 1)", .done)) " as HTML })\
        \(Link("Ubah", Path.observationNote(view.id, kept.id), context: "catatan \(time)"))</div></li>
        """
    }
    return "<ol class=\"list\">\(items)</ol>"
  }
}

/// After the lesson: each note is put under a fokus perilaku, or left out.
struct NoteSortingPage: Piece {
  let view: RecordView
  let me: SignedIn
  let notes: [KeptNote]

  var html: HTML {
    """
    \(view.trail([("Observasi", .observation(view.id))], here: NoteCopy.title))\
    \(Heading(.one, "\(NoteCopy.title)"))\(Kabar.notice(me, view.words))\(content)
    """
  }

  private var content: HTML {
    let back = Link("Kembali ke observasi", Path.observation(view.id))
    if notes.isEmpty { return "<p>\(NoteCopy.none)</p><p>\(back)</p>" }
    let choices =
      [("", NoteCopy.leftOut)] + view.focuses.enumerated().map { ($1.id, "\($0 + 1). \($1.title)") }
    let fields = notes.map { kept in
      Select(
        NoteForm.focusName(kept), label: NoteCopy.time(kept, today: view.today) + " " + kept.note.text, choices,
        chosen: kept.note.focus ?? "", prompt: nil)
    }
    let form = Form(
      to: Path.observationNoteSorting(view.id), token: me.visit.token,
      content: "\(fields)\(Row(Button("Masukkan ke bukti perilaku")))")
    return "<p>\(NoteCopy.sortingLead)</p>\(form)<p>\(back)</p>"
  }
}

/// One note, to be mended or deleted.
struct NotePage: Piece {
  let view: RecordView
  let me: SignedIn
  let kept: KeptNote
  var typed: String?
  var faults: [ObservationNote.Fault] = []

  var title: String { "Catatan " + NoteCopy.time(kept, today: view.today) }

  var html: HTML {
    let form = Form(
      to: Path.observationNote(view.id, kept.id), token: me.visit.token,
      content: """
        \(Field(
          NoteForm.text, label: NoteCopy.label, value: typed ?? kept.note.text, kind: .lines(3),
          error: faults.first.map(NoteCopy.sentence)))\
        \(Row(
          Button("Simpan catatan"),
          Button("Hapus catatan ini", .grave, place: Path.observationNoteRemoval(view.id, kept.id))))
        """)
    return """
      \(view.trail([("Observasi", .observation(view.id))], here: title))\(ErrorSummary(NoteForm.lines(faults)))\
      \(Heading(.one, "\(title)"))\(form)
      """
  }
}
