import HTML

/// Yang diketik dan belum terkirim: what somebody typed for a form that is not there any more, so that nothing is lost.
struct Unsent: Piece {
  private let content: HTML

  /// Texts as they were typed; nothing is said where all are empty.
  init(_ texts: [String]) {
    content = texts.filter { !$0.isEmpty }.map { Prose($0).html }.joined()
  }

  /// The same with what each was typed for.
  init(_ lines: [SummaryList.Line]) {
    content = lines.isEmpty ? .empty : SummaryList(lines).html
  }

  var html: HTML { content.isEmpty ? .empty : "\(Heading(.two, "Yang Anda ketik, belum terkirim"))\(content)" }
}
