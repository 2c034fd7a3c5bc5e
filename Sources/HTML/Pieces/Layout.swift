/// The frame of every page: head, skip link, navigation, who is signed in, the content and the foot.
///
/// It fits `Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';
/// img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`: nothing inline, nothing
/// from elsewhere.
package struct Layout: Piece {
  /// An entry of the main navigation.
  package struct Room: Sendable {
    let label: String
    let place: any Address
    let isCurrent: Bool

    package init(_ label: String, _ place: some Address, isCurrent: Bool = false) {
      self.label = label
      self.place = place
      self.isCurrent = isCurrent
    }
  }

  /// Who is signed in, in what role, and what belongs beside the name (a link to the account, the way out).
  package struct Who: Sendable {
    let name: String
    let detail: String
    let actions: HTML

    package init(name: String, detail: String, actions: HTML = .empty) {
      self.name = name
      self.detail = detail
      self.actions = actions
    }
  }

  /// How broad the content may grow: one column of text, or a page of lists and two columns.
  package enum Width: Sendable { case narrow, wide }

  private let title: String
  private let home: any Address
  private let stylesheet: any Address
  private let script: (any Address)?
  private let rooms: [Room]
  private let who: Who?
  private let person: String?
  private let width: Width
  private let hasErrors: Bool
  private let foot: HTML
  private let content: HTML

  /// - Parameters:
  ///   - title: what the page is, without the name of the product.
  ///   - script: the module that adds comfort; the page works without it.
  ///   - person: a key of the person who is signed in (no name, no number): what others left unsent in this
  ///     browser is wiped when it differs.
  ///   - hasErrors: whether the form on the page was refused; the title then says so first.
  ///   - foot: markup above the closing line of every page, such as links to help.
  package init(
    title: String, home: some Address, stylesheet: some Address, script: (any Address)? = nil, rooms: [Room] = [],
    who: Who? = nil, person: String? = nil, width: Width = .wide, hasErrors: Bool = false, foot: HTML = .empty,
    content: HTML
  ) {
    self.title = title
    self.home = home
    self.stylesheet = stylesheet
    self.script = script
    self.rooms = rooms
    self.who = who
    self.person = person
    self.width = width
    self.hasErrors = hasErrors
    self.foot = foot
    self.content = content
  }

  package var html: HTML {
    """
    <!doctype html>
    <html lang="id"\(attribute: "data-person", person)>
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(if: hasErrors, "Perlu diperbaiki: ")\(title) · Kinerja</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2016%2016'%3E\
    %3Crect%20width='16'%20height='16'%20rx='4'%20fill='%230b5e55'/%3E\
    %3Cpath%20d='M4%208.5l3%203%205-7'%20stroke='white'%20stroke-width='2'%20fill='none'/%3E%3C/svg%3E">
    <link rel="stylesheet" href="\(stylesheet)">
    \(scriptElement)</head>
    <body>
    <a class="skip" href="#isi">Langsung ke isi</a>
    <header class="top"><div class="frame"><a class="mark" href="\(home)">Kinerja</a>
    \(navigation)\(whoElement)</div></header>
    <main id="isi" class="frame\(if: width == .narrow, " narrow")" tabindex="-1">
    \(content)
    </main>
    <footer class="foot"><div class="frame">\(foot)
    <p class="quiet">Kinerja · Pengelolaan Kinerja Guru dan Kepala Sekolah</p></div></footer>
    </body>
    </html>

    """
  }

  private var scriptElement: HTML? {
    guard let script else { return nil }
    return "<script type=\"module\" src=\"\(script)\"></script>\n"
  }

  private var navigation: HTML? {
    if rooms.isEmpty { return nil }
    let entries = rooms.map { room -> HTML in
      "<li><a href=\"\(room.place)\"\(if: room.isCurrent, #" aria-current="page""#)>\(room.label)</a></li>"
    }
    return """
      <nav aria-label="Utama"><ul>\(entries)</ul></nav>

      """
  }

  private var whoElement: HTML? {
    guard let who else { return nil }
    return """
      <div class="who"><b>\(who.name)</b> <span class="quiet">\(who.detail)</span>\
      \(if: !who.actions.isEmpty, "<div class=\"row\">\(who.actions)</div>")</div>

      """
  }
}
