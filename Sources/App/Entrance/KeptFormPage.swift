import HTML

/// Isian tersimpan: what somebody typed and what is to become of it.
struct KeptFormPage: Piece {
  let content: KeptForm.Content
  /// When it was sent, in words.
  let moment: String
  let token: String
  /// Whether it waits in the database, rather than having arrived just now.
  let isStored: Bool

  var html: HTML {
    """
    <h1>\(isStored ? "Isian Anda tersimpan" : "Isian Anda belum terkirim")</h1>
    \(why)
    \(texts)
    \(Form(
      to: content.place, token: token,
      hidden: content.fields.pairs.map { ($0.name, $0.value) } + (isStored ? [(KeptForm.mark, "ya")] : []),
      content: HTML("\(Row(Button("Kirim isian ini")))")))
    \(discarding)
    """
  }

  private var why: HTML {
    let place = KeptFormCopy.page(content.place.address)
    if isStored {
      return """
        <p>Anda mengirim isian di halaman <b>\(place)</b> pada \(moment), ketika sesi Anda sudah berakhir. Isian itu \
        belum dikirim. Periksa isinya, lalu kirim atau buang. Tanpa tindakan, isian disimpan sehari.</p>
        """
    }
    return """
      <p>Halaman <b>\(place)</b> Anda buka sebelum terakhir kali masuk, jadi isiannya belum dikirim dan tidak ada yang \
      berubah. Periksa isinya, lalu kirim.</p>
      """
  }

  private var texts: HTML {
    let texts = KeptFormPage.texts(of: content.fields)
    let choices = KeptFormPage.answers(content.fields).count - texts.count
    let more: HTML =
      choices > 0 ? "<p class=\"quiet\">\(if: !texts.isEmpty, "Beserta ")\(choices) pilihan atau isian pendek.</p>" : ""
    if texts.isEmpty { return more }
    return """
      <h2>Yang Anda tulis</h2>
      <ul class="list">\(texts.map { "<li>\($0)</li>" as HTML })</ul>
      \(more)
      """
  }

  private var discarding: HTML? {
    guard isStored else { return nil }
    return Form(
      to: Path.keptForm, token: token, content: HTML("\(Row(Button("Buang isian ini", .grave)))")
    ).html
  }

  /// Values that a person gave: not the ids that travel with a form.
  private static func answers(_ fields: FormFields) -> [String] {
    fields.pairs.filter { ![Form.commandName, "versi", KeptForm.mark].contains($0.name) }
      .map { FormFields.cleaned($0.value) }.filter { !$0.isEmpty }
  }

  /// Those by which somebody knows it again: sentences, not the values of choices.
  static func texts(of fields: FormFields) -> [String] {
    answers(fields).filter { $0.contains(where: \.isWhitespace) || $0.count > 40 }
  }
}

struct NothingKeptPage: Piece {
  var html: HTML {
    """
    <h1>Tidak ada isian tersimpan</h1>
    <p>Isian yang dikirim ketika sesi berakhir disimpan sehari di sini, hanya untuk orang yang menulisnya.</p>
    \(Row(ButtonLink("Ke Beranda", Path.home)))
    """
  }
}

/// The names of the pages on which forms stand.
enum KeptFormCopy {
  static func page(_ address: String) -> String {
    switch address.split(separator: "/").first.map({ $0.prefix { $0 != "?" } }) ?? "" {
    case "rencana": "Rencana"
    case "persiapan": "Persiapan observasi"
    case "observasi": "Observasi"
    case "tindak-lanjut": "Tindak lanjut"
    case "upaya": "Upaya tindak lanjut"
    case "refleksi": "Refleksi"
    case "dokumen-akuntabilitas": "Dokumen akuntabilitas"
    case "umpan-balik": "Umpan balik"
    case "penilaian": "Penilaian"
    case "orang": "Orang"
    case "impor": "Impor"
    case "rapor": "Rapor Pendidikan"
    case "kinerja": "Kinerja saya"
    case "akun": "Akun"
    default: "yang terakhir Anda buka"
    }
  }
}
