import HTML
import HTTPTypes
import Hummingbird

/// The pages on which a request ends that could not be answered as asked: what happened, what to do, and a number under
/// which it stands in the log.
enum ErrorPages {
  static func response(_ problem: Problem, reference: String, house: House, request: Request? = nil) -> Response {
    switch problem {
    case .signInNeeded:
      // A script gets a status that it understands; a person gets the sign-in page and comes back afterwards.
      if request?.headers[HTTPField.Name("X-Autosave")!] != nil { return .text("masuk", status: .unauthorized) }
      var back = ""
      if let request, request.method == .get, request.uri.path != "/" {
        let allowed = request.uri.path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        if allowed { back = "?kembali=" + request.uri.path }
      }
      return Response(status: .seeOther, headers: [.location: Path.signIn.address + back])
    case .formKept(let key):
      return Response(status: .seeOther, headers: [.location: Path.signIn.address + "?kabar=isian-tersimpan"])
        .setting(cookie: KeptForm.cookie, to: key, days: 1, secure: house.settings.secureCookies)
    case .notFound:
      return page(
        .notFound, "Halaman tidak ditemukan",
        "Alamatnya mungkin salah ketik, atau isinya bukan untuk Anda. Kembalilah ke Beranda dan mulai dari sana.",
        reference, house)
    case .notYours:
      return page(
        .forbidden, "Langkah ini bukan untuk Anda",
        "Langkah ini dilakukan oleh orang lain. Beranda menunjukkan apa yang menunggu tindakan Anda.", reference, house)
    case .periodClosed(let year, let closer):
      return page(
        .conflict, "Periode \(String(year)) sudah ditutup", PeriodCopy.closed(String(year), by: closer), reference,
        house)
    case .badToken:
      return page(
        .forbidden, "Formulir ini sudah tidak berlaku",
        "Tidak ada yang berubah. Kembali ke halaman sebelumnya, muat ulang, lalu kirim sekali lagi.", reference, house)
    case .badRequest(let why): return page(.badRequest, "Permintaan tidak terbaca", why, reference, house)
    case .tooLarge(let limit):
      return page(
        .contentTooLarge, "Kiriman terlalu besar",
        "Paling besar \(limit >= 1_048_576 ? "\(limit / 1_048_576) MB" : "\(limit / 1024) KB"). Tidak ada yang berubah.",
        reference, house)
    case .methodNotAllowed(let allowed):
      var response = page(
        .methodNotAllowed, "Halaman ini tidak dapat dibuka dengan cara itu",
        "Kembalilah ke Beranda dan mulai dari sana.", reference, house)
      response.headers[.allow] = allowed.joined(separator: ", ")
      return response
    case .unavailable:
      var response = page(
        .serviceUnavailable, "Kinerja sedang sibuk",
        "Tidak ada yang berubah dan isian Anda tidak hilang: kembali ke halaman sebelumnya, tunggu sebentar, lalu kirim lagi.",
        reference, house)
      response.headers[.retryAfter] = "10"
      return response
    case .tooManyAttempts(let minutes):
      var response = page(
        .tooManyRequests, "Terlalu banyak percobaan",
        "Demi keamanan akun, coba lagi \(minutes) menit lagi. Bila lupa kata sandi, mintalah kode baru kepada operator sekolah.",
        reference, house)
      response.headers[.retryAfter] = String(minutes * 60)
      return response
    }
  }

  static func failure(reference: String, house: House) -> Response {
    page(
      .internalServerError, "Ada gangguan di pihak kami",
      "Tidak ada yang berubah. Coba lagi sebentar lagi; bila tetap terjadi, sampaikan nomor di bawah ini kepada pengelola.",
      reference, house)
  }

  private static func page(
    _ status: HTTPResponse.Status, _ title: String, _ advice: String, _ reference: String, _ house: House
  ) -> Response {
    .page(
      Layout(
        title: title, home: Path.home, stylesheet: house.assets.style, width: .narrow,
        content: """
          <h1>\(title)</h1>
          <p>\(advice)</p>
          \(Row(ButtonLink("Ke Beranda", Path.home)))
          <p class="quiet after">Nomor rujukan: \(reference)</p>
          """
      ).html, status: status)
  }
}
