import HTML
import Testing

@Suite("The pieces speak")
struct WordsTests {
  @Test("a page in Indonesian, with a way past the navigation and the room where one is")
  func layout() throws {
    let page = Markup(Gallery.page)
    #expect(page.text.hasPrefix("<!doctype html>\n<html lang=\"id\""))
    #expect(page.text.contains("<title>Perlu diperbaiki: &lt;i&gt;&amp;&quot;&#39; · Kinerja</title>"))
    #expect(page.text.contains("<a class=\"skip\" href=\"#isi\">Langsung ke isi</a>"))
    #expect(try page.tag(withID: "isi")?.hasPrefix("<main ") == true)
    #expect(page.text.contains("aria-current=\"page\">Beranda</a>"))
    #expect(page.text.contains("<script type=\"module\" src=\"/x?a=1&amp;b=&lt;i&gt;\"></script>"))
  }

  @Test("a page for nobody has neither navigation nor a person")
  func anonymousLayout() {
    let page = Layout(title: "Masuk", home: Place("/"), stylesheet: Place("/s.css"), content: "<h1>Masuk</h1>")
    let text = page.html.description
    #expect(!text.contains("<nav") && !text.contains("class=\"who\"") && !text.contains("<script"))
    #expect(!text.contains("data-person"))
    #expect(text.contains("<title>Masuk · Kinerja</title>"))
  }

  @Test("a form carries its token, its command and where to keep what is typed")
  func form() {
    let text = Gallery.form.html.description
    #expect(text.hasPrefix("<form method=\"post\" action=\"/x?a=1&amp;b=&lt;i&gt;\" novalidate"))
    #expect(text.contains("<input type=\"hidden\" name=\"csrf\" value=\"&lt;i&gt;&amp;&quot;&#39;\">"))
    #expect(text.contains("<input type=\"hidden\" name=\"command_id\" value=\"&lt;i&gt;&amp;&quot;&#39;\">"))
    #expect(text.contains(" enctype=\"multipart/form-data\""))
    #expect(text.contains(" data-autosave=\"/x?a=1&amp;b=&lt;i&gt;\""))
    #expect(text.contains("<p class=\"kept\" role=\"status\"></p>"))
  }

  @Test("the error summary counts, takes the focus, and is silent without errors")
  func errorSummary() {
    let two = ErrorSummary([.init("a", "A."), .init("b", "B.")]).html.description
    #expect(two.contains("Ada 2 hal yang perlu diperbaiki"))
    #expect(two.contains("tabindex=\"-1\" autofocus"))
    #expect(ErrorSummary([.init("a", "A.")]).html.description.contains("Ada satu hal yang perlu diperbaiki"))
    #expect(ErrorSummary([]).html.isEmpty)
  }

  @Test("whose turn it is, in words")
  func turn() {
    let mine = Turn(.you, "sepakati rencana 2026", since: "16 Januari 2026").html.description
    #expect(mine.contains("<h2>Menunggu tindakan Anda: sepakati rencana 2026</h2>"))
    #expect(mine.contains("Sejak 16 Januari 2026"))
    let other = Turn(.other("Made Sudarma"), "periksa rencana", level: .three).html.description
    #expect(other.contains("<h3>Menunggu Made Sudarma: periksa rencana</h3>"))
  }

  @Test("the stage where a record stands is marked, and every state is a word")
  func stages() {
    let path = StagePath([.init("Perencanaan", .done), .init("Pelaksanaan", .now), .init("Penilaian", .ahead)])
    let text = path.html.description
    #expect(
      text.contains("<li class=\"now\" aria-current=\"step\"><b>Pelaksanaan <span class=\"unseen\">(sedang berjalan)"))
    #expect(text.contains("Perencanaan <span class=\"unseen\">(selesai)</span>"))
    #expect(text.contains("Penilaian <span class=\"unseen\">(belum mulai)</span>"))
  }

  @Test("a summary says what is missing, and what each Ubah changes")
  func summary() {
    let list = SummaryList([.init("Praktik kinerja", "Disiplin", change: Place("/p")), .init("Tugas tambahan", "")])
    let text = list.html.description
    #expect(text.contains("<a href=\"/p\">Ubah <span class=\"unseen\">Praktik kinerja</span></a>"))
    #expect(text.contains("<dt>Tugas tambahan</dt><dd><span class=\"quiet\">belum diisi</span></dd>"))
  }

  @Test("a table names its columns in every cell, and its rows by their first cell")
  func table() {
    let table = DataTable(
      "Guru", columns: [.init("Nama"), .init("Hari", isNumber: true)], rows: [["Ayu", "3"], ["Nur", "4"]])
    let text = table.html.description
    #expect(text.contains("<tr><th scope=\"row\">Ayu</th><td data-label=\"Hari\" class=\"number\">3</td></tr>"))
    #expect(text.contains("<th scope=\"col\" class=\"number\">Hari</th>"))
    #expect(text.contains("<caption>Guru</caption>"))
  }

  @Test("a chart has its numbers in a table, and parts that fill the whole")
  func chart() {
    let text = BarChart("Tahap", unit: "guru", [.init("A", 9), .init("B", 1_250)], shape: .parts).html.description
    #expect(text.contains("viewBox=\"0 0 1259 1\""))
    #expect(text.contains("x=\"9\" width=\"1250\""))
    #expect(text.contains("<summary>Lihat sebagai tabel</summary>"))
    #expect(text.contains("<th scope=\"row\">B</th><td data-label=\"guru\" class=\"number\">1.250</td>"))
  }

  @Test("a limit and an optional answer are told before anybody types")
  func hints() {
    let text = Field("a", label: "Catatan", limit: 1_500, isRequired: false).html.description
    #expect(text.contains("Paling banyak 1.500 huruf"))
    #expect(text.contains("(boleh dikosongkan)"))
    #expect(!text.contains(" required"))
    #expect(Field("a", label: "Catatan").html.description.contains(" required"))
  }

  @Test("a step of several, and a notice with its kind as a word")
  func small() {
    #expect(Progress("Fokus perilaku", 2, of: 3).html.description.contains("<span>Fokus perilaku 2 dari 3</span>"))
    #expect(Notice(.warning, "x").html.description.contains("<b class=\"kind\">Perhatian</b>"))
    #expect(Notice(.success, "x").html.description.contains("role=\"status\"><b class=\"kind\">Berhasil</b>"))
  }
}
