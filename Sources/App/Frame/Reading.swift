import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

extension Visit {
  /// Reads a request: its body up to the route's limit, within half a minute, so that nobody holds a place by dripping
  /// bytes. Throws `Problem`.
  init(_ request: Request, _ context: ServerContext, route: Route, house: House) async throws {
    self.house = house
    method = route.method
    address = request.uri.string
    parameters = Dictionary(
      context.parameters.map { (String($0.key), $0.value.removingPercentEncoding ?? String($0.value)) },
      uniquingKeysWith: { first, _ in first })
    guard let query = FormFields(urlEncoded: request.uri.query ?? "") else {
      throw Problem.badRequest("Alamat halaman ini tidak terbaca.")
    }
    self.query = query
    cookies = Visit.cookies(request.headers[values: .cookie])
    remote = Visit.caller(context.remoteAddress?.ipAddress, request.headers[HTTPField.Name("X-Forwarded-For")!])
    origin = Visit.origin(request.head.authority, isSecure: house.settings.secureCookies)
    reference = String(Secret.hex(bytes: 5).uppercased())
    isScript = request.headers[HTTPField.Name("X-Autosave")!] != nil
    isFromOurPage = request.headers[HTTPField.Name("Sec-Fetch-Site")!] == "same-origin"
    visitorSecret = cookies[Visit.visitorCookie] ?? Secret.hex(bytes: 16)
    form = route.method == .post ? try await Visit.form(request, limit: route.limit) : FormFields()
  }

  /// The cookie behind the token of forms before anybody is signed in.
  static let visitorCookie = "kinerja_tamu"

  /// The address that called. A proxy on this machine is believed when it names the one behind it (the last it adds);
  /// nobody else is.
  static func caller(_ peer: String?, _ forwarded: String?) -> String {
    guard let peer else { return behindProxy(forwarded) ?? "lokal" }
    return ["127.0.0.1", "::1"].contains(peer) ? behindProxy(forwarded) ?? peer : peer
  }

  /// Host and port as a browser writes them, with the scheme that the installation is served under.
  static func origin(_ authority: String?, isSecure: Bool) -> String? {
    guard let authority, (1...253).contains(authority.utf8.count),
      authority.utf8.allSatisfy({ byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || ".-:[]".utf8.contains(byte)
      })
    else { return nil }
    let scheme = isSecure ? "https" : "http"
    return "\(scheme)://\(authority)"
  }

  private static func behindProxy(_ forwarded: String?) -> String? {
    forwarded?.split(separator: ",").last.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func form(_ request: Request, limit: Int) async throws -> FormFields {
    let type = request.headers[.contentType] ?? ""
    if let length = request.headers[.contentLength].flatMap(Int.init), length > limit {
      throw Problem.tooLarge(limit: limit)
    }
    let buffer: ByteBuffer = try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
      group.addTask { try await request.body.collect(upTo: limit) }
      group.addTask {
        try await Task.sleep(for: .seconds(30))
        return nil
      }
      defer { group.cancelAll() }
      do {
        guard let first = try await group.next(), let buffer = first else {
          throw Problem.badRequest("Kiriman terputus sebelum selesai. Tidak ada yang berubah; coba lagi.")
        }
        return buffer
      } catch is NIOTooManyBytesError {
        throw Problem.tooLarge(limit: limit)
      }
    }
    let unreadable = Problem.badRequest(
      "Isi formulir tidak terbaca. Tidak ada yang berubah; muat ulang halaman, lalu coba lagi.")
    if type.hasPrefix("multipart/form-data"),
      let mark = type.range(of: "boundary=")
    {
      let boundary = type[mark.upperBound...].prefix { $0 != ";" }.trimmingCharacters(
        in: CharacterSet(charactersIn: "\""))
      guard let form = FormFields(multipart: Array(buffer.readableBytesView), boundary: boundary) else {
        throw unreadable
      }
      return form
    }
    guard let text = String(validating: buffer.readableBytesView, as: UTF8.self),
      let form = FormFields(urlEncoded: text)
    else { throw unreadable }
    return form
  }

  private static func cookies(_ headers: [String]) -> [String: String] {
    var found: [String: String] = [:]
    for header in headers {
      for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
        let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1)
        guard halves.count == 2 else { continue }
        let (name, value) = (halves[0].drop { $0 == 0x20 }, halves[1].drop { $0 == 0x20 })
        // Our own are lowercase hex; anything else is not ours.
        guard value.count <= 64, value.allSatisfy(Hex.isDigit) else { continue }
        found[String(Substring(name))] = String(Substring(value))
      }
    }
    return found
  }
}
