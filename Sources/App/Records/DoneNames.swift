import HTML

/// The names of those for whom a list of many did what it should; a long one is folded away.
struct DoneNames: Piece {
  let names: [String]

  private static let few = 5

  var html: HTML {
    let list: HTML = "<ul>\(names.map { "<li>\($0)</li>" as HTML })</ul>"
    return names.count <= Self.few ? list : Details("Lihat \(names.count) nama", content: list).html
  }
}
