import App
import Domain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Storage
import TestSupport
import Testing

@Suite("Dapodik's web service and its saved answers")
struct DapodikImportTests {
  static let token = "token-rahasia-7QX"

  static let school = """
    {"results":1,"rows":{"sekolah_id":"a1","nama":"SDN TANJUNG REMA 1","npsn":"30300001","bentuk_pendidikan_id_str":"SD",\
    "status_sekolah_str":"Negeri","alamat_jalan":"Jl. Melati 3","kabupaten_kota":"Kab. Banjar",\
    "provinsi":"Prov. Kalimantan Selatan"}}
    """

  static let staff = """
    {"results":1,"id":"ptk_terdaftar_id","start":0,"limit":20,"rows":[{"ptk_terdaftar_id":"r1","ptk_id":"P-1",\
    "ptk_induk":"1","tanggal_surat_tugas":"2019-07-15","nama":"Sri Wahyuni","jenis_kelamin":"P",\
    "tanggal_lahir":"1990-02-03","nuptk":"1046763664230001","nik":"3299001234000001","jenis_ptk_id_str":"Guru Mapel",\
    "status_kepegawaian_id_str":"Guru Honor Sekolah","nip":"-","agama_id_str":"RAHASIA"}]}
    """

  /// A Dapodik on the loopback: JSON that is called text/html; a wrong token is told with HTTP 200.
  private static func dapodik<T>(_ body: @escaping @Sendable (String) async throws -> T) async throws -> T {
    let router = Router()
    router.get("WebService/:name") { request, context in
      let isKnown = request.headers[.authorization] == "Bearer " + token
      let text =
        isKnown
        ? context.parameters.get("name") == "getSekolah" ? school : staff
        : #"{"success":false,"message":"Token \#(request.headers[.authorization] ?? "") tidak dikenal"}"#
      return Response(
        status: .ok, headers: [.contentType: "text/html"], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
    var quiet = Logger(label: "dapodik")
    quiet.logLevel = .critical
    return try await Application(router: router, logger: quiet).test(.live) { client in
      try await body("127.0.0.1:\(client.port ?? 0)")
    }
  }

  @Test("fetched from the service, previewed and applied; the token is nowhere", arguments: Driver.allCases)
  func fetched(_ driver: Driver) async throws {
    try await Self.dapodik { address in
      let log = Log()
      try await TestHouse.run(driver, environment: ["KINERJA_DAPODIK_HOSTS": address], log: log) { test, browser in
        let dewi = try await browser.signedIn(as: test.village.dewi)
        let sent = try await dewi.post(
          .staffImport, [("cara", "dapodik"), ("alamat", address), ("token", Self.token)])
        let preview = try await dewi.get(try #require(sent.location))
        #expect(preview.text.contains("Sri Wahyuni, Guru Mapel, sejak 15 Juli 2019"))
        // The service has the whole staff, so the three who are not in it would end.
        #expect(preview.text.contains("Tidak ada lagi 3 orang"))
        let done = try await dewi.apply(preview, [("yakin", "ya")])
        #expect(done.status == 303)
        let streets = try await test.house.database.texts(
          "SELECT street FROM school WHERE id = \(test.village.school.id.number)")
        #expect(streets == ["Jl. Melati 3"])
        let stored = try await test.everythingStored()
        for secret in [Self.token, "3299001234000001", "RAHASIA"] {
          #expect(!stored.contains(secret))
          #expect(!log.text.contains(secret))
        }
      }
    }
  }

  @Test("a wrong token is told beside its field, and is not repeated", arguments: Driver.allCases)
  func wrongToken(_ driver: Driver) async throws {
    try await Self.dapodik { address in
      let log = Log()
      try await TestHouse.run(driver, environment: ["KINERJA_DAPODIK_HOSTS": address], log: log) { test, browser in
        let dewi = try await browser.signedIn(as: test.village.dewi)
        let page = try await dewi.post(
          .staffImport, [("cara", "dapodik"), ("alamat", address), ("token", "token-keliru-9")])
        #expect(page.status == 422)
        #expect(page.text.contains("Dapodik menolak permintaan ini"))
        #expect(page.html.contains("href=\"#token\""))
        #expect(page.html.contains("value=\"\(address)\""))
        #expect(!page.html.contains("token-keliru-9"))
        #expect(!log.text.contains("token-keliru-9"))
      }
    }
  }

  @Test(
    "the server asks nobody but a Dapodik on another machine",
    arguments: [
      "127.0.0.1:5774", "localhost:5774", "127.1:5774", "2130706433:5774", "0.0.0.0:5774", "169.254.169.254:5774",
      "10.0.0.1:80", "https://10.0.0.1:5774", "224.0.0.1:5774",
    ])
  func forbidden(_ address: String) async throws {
    try await TestHouse.run(.sqlite) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let page = try await dewi.post(.staffImport, [("cara", "dapodik"), ("alamat", address), ("token", "abc")])
      #expect(page.status == 422)
      #expect(page.text.contains("Alamat ini tidak boleh dihubungi"))
    }
  }

  @Test(
    "the two saved answers do the same; swapped, or of another school, they are refused", arguments: Driver.allCases)
  func answers(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      func send(_ school: String, _ staff: String) async throws -> Browser.Page {
        try await dewi.upload(
          .staffImport, [("cara", "jawaban")],
          files: [
            (name: "jawaban-sekolah", fileName: "sekolah.json", bytes: Array(school.utf8)),
            (name: "jawaban-gtk", fileName: "gtk.json", bytes: Array(staff.utf8)),
          ])
      }
      let swapped = try await send(Self.staff, Self.school)
      #expect(swapped.status == 422)
      #expect(swapped.text.contains("kedua berkas mungkin tertukar"))
      let other = try await send(Self.school.replacing("30300001", with: "30300002"), Self.staff)
      #expect(other.status == 422)
      #expect(other.text.contains("milik sekolah lain (NPSN 30300002)"))
      let broken = try await send("<html>", Self.staff)
      #expect(broken.status == 422)
      #expect(broken.text.contains("bukan jawaban Dapodik"))
      let good = try await send(Self.school, Self.staff)
      #expect(good.status == 303)
    }
  }
}
