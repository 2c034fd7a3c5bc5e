import Domain
import HTML
import HTTPTypes
import Hummingbird
import Storage

/// Dokumen: the print views of a record, each for those who read what is in it. Who was who is told as it was pinned on the day of the
/// decision, whatever has become of name, rank or post since.
enum Documents {
  static let routes: [Route] = [
    .signedIn(.get, "/cetak/:record/penetapan-skp") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: Readers.record)
      guard let document = AgreementDocument(view, changes: try await ToldChange.load(view, for: me)) else {
        throw Problem.notFound
      }
      return page("Penetapan SKP \(view.record.opening.from.year)", document, view, me)
    },
    .signedIn(.get, "/cetak/:record/hasil-evaluasi") { me in
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: Readers.rating)
      let givers = try await me.house.database.read { try $0.all(DocumentRows.givers(of: view.id)) }
      guard let document = ResultDocument(view, givers: givers) else { throw Problem.notFound }
      return page("Hasil Evaluasi Kinerja \(view.record.opening.from.year)", document, view, me)
    },
    .signedIn(.get, "/cetak/:record/formulir/:huruf") { me in
      guard let form = me.visit.parameters["huruf"].flatMap(PaperForm.init) else { throw Problem.notFound }
      let view = try await RecordView.load(me.visit.id("record"), for: me, as: paperReaders)
      guard let document = PaperFormDocument(form, view, origin: me.visit.origin) else { throw Problem.notFound }
      return page(document.title, document, view, me)
    },
  ]

  /// Who writes on it in class.
  static let paperReaders = ObservationRoutes.sides

  private static func page(_ title: String, _ document: some Piece, _ view: RecordView, _ me: SignedIn) -> Response {
    let crumbs = Breadcrumb(
      [(view.isOwner ? "Kinerja saya" : "Kinerja \(view.owner.name)", Path.record(view.id))], here: title)
    return me.page(
      title, in: view.room, width: .wide,
      """
      \(crumbs)<p class="only-screen quiet">Untuk mencetak atau menyimpan sebagai PDF, pilih Cetak (Ctrl+P) pada menu \
      peramban, ukuran kertas A4.</p><article class="document">\(document)</article>
      """)
  }
}
