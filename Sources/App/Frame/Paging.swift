import HTML

/// Halaman: which part of a long list is shown.
struct Paging: Sendable, Equatable {
  /// From 1.
  let page: Int
  let pages: Int
  /// Of the whole list.
  let count: Int
  let size: Int

  /// The name under which a page travels.
  static let field = "hal"

  /// The page that an address or a form names; of a list that has become shorter the last one.
  init(_ fields: FormFields, of count: Int, size: Int) { self.init(Paging.wanted(fields), of: count, size: size) }

  init(_ wanted: Int, of count: Int, size: Int) {
    pages = max(1, (count + size - 1) / size)
    page = min(max(wanted, 1), pages)
    self.count = count
    self.size = size
  }

  static func wanted(_ fields: FormFields) -> Int { Int(fields.text(field)) ?? 1 }

  /// The places of the list that are shown, from 0.
  var shown: Range<Int> { (page - 1) * size..<min(page * size, count) }

  /// How many stand on later pages.
  var afterwards: Int { count - shown.upperBound }

  /// For the links to the other pages; nothing where there is one page only.
  func turning(_ place: (Int) -> some Address) -> HTML {
    if pages == 1 { return .empty }
    return """
      <nav aria-label="Halaman"><p>Halaman \(page) dari \(pages).\
      \(if: page > 1, " \(Link("Sebelumnya", place(page - 1)))")\
      \(if: page < pages, " \(Link("Berikutnya", place(page + 1)))")</p></nav>
      """
  }

  /// For the head of a list of many that is sent at once: what it shows of how many, and what becomes of the others.
  func saying(_ what: String) -> HTML {
    if pages == 1 { return .empty }
    let rest = afterwards > 0 ? " Masih \(afterwards) lagi sesudahnya." : ""
    return """
      <p>\(count) \(what). Di bawah ini nomor \(shown.lowerBound + 1) sampai \(shown.upperBound).\(rest) Yang sudah dikirim \
      hilang dari daftar, dan yang berikutnya naik.</p>
      """
  }

  /// What a form holds to come back to the same page.
  var hidden: [(name: String, value: String)] { page > 1 ? [(Paging.field, String(page))] : [] }
}

/// One page of a list that has an address of its own.
struct PagedPlace: Address {
  let path: Path
  let page: Int

  init(_ path: Path, _ page: Int) { (self.path, self.page) = (path, page) }

  var address: String { page > 1 ? "\(path.address)?\(Paging.field)=\(page)" : path.address }
}
