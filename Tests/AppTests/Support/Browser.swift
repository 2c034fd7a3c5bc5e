import App
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

/// A browser without a screen: it keeps its cookies, reads forms off a page and sends them back as a person would.
final class Browser: @unchecked Sendable {
  private let client: any TestClientProtocol
  private let house: House
  private var cookies: [String: String] = [:]

  init(client: any TestClientProtocol, house: House) {
    self.client = client
    self.house = house
  }

  /// A cookie as the browser holds it now.
  func cookie(_ name: String) -> String? { cookies[name] }

  /// Another browser, with no cookies.
  func fresh() -> Browser { Browser(client: client, house: house) }

  /// Signed in as somebody, without the sign-in page.
  func signedIn(as person: PersonID) async throws -> Browser {
    let other = fresh()
    other.cookies[Sessions.cookie] = try await Sessions.begin(for: person, in: house)
    return other
  }

  struct Page {
    let status: Int
    let headers: HTTPFields
    let html: String

    var location: String? { headers[.location] }
    /// The visible text, tags taken out and entities read.
    var text: String {
      Page.unescaped(html.replacing(/<[^>]*>/, with: " ")).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    static func unescaped(_ text: String) -> String {
      text.replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
        .replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
        .replacingOccurrences(of: "&amp;", with: "&")
    }
    /// The value of a hidden or other input of the first form whose action is `action`.
    func value(_ name: String, in action: String? = nil) -> String? {
      var area = html[...]
      if let action, let start = html.range(of: "action=\"\(action)\"") { area = html[start.upperBound...] }
      guard let mark = area.range(of: "name=\"\(name)\" value=\"") else { return nil }
      return String(area[mark.upperBound...].prefix { $0 != "\"" })
    }
  }

  /// Sends the form on `page` that leads to `action` with every hidden field that it has, and these.
  func sendWhole(_ page: Page, to action: String, _ fields: [(String, String)] = []) async throws -> Page {
    guard let start = page.html.range(of: "action=\"\(action)\"") else {
      throw NoSuchForm(action: action)
    }
    let form = page.html[start.upperBound...].prefix(
      upTo: page.html.range(of: "</form>", range: start.upperBound..<page.html.endIndex)!.lowerBound)
    let hidden = form.matches(of: /<input type="hidden" name="([^"]*)" value="([^"]*)">/).map {
      (String($0.1), Page.unescaped(String($0.2)))
    }
    return try await send(.post, action, fields: hidden + fields)
  }

  struct NoSuchForm: Error { let action: String }

  func get(_ path: Path) async throws -> Page { try await get(path.address) }

  func get(_ address: String) async throws -> Page { try await send(.get, address, fields: []) }

  /// Sends the form on `page` that leads to `action`, with its hidden fields and these.
  func submit(_ page: Page, to action: Path, _ fields: [(String, String)] = []) async throws -> Page {
    var all = fields
    for name in ["csrf", "command_id", "versi"] where !fields.contains(where: { $0.0 == name }) {
      if let value = page.value(name, in: action.address) { all.append((name, value)) }
    }
    return try await send(.post, action.address, fields: all)
  }

  /// Sends fields as they are, with a good token.
  func post(_ path: Path, _ fields: [(String, String)] = []) async throws -> Page {
    try await post(path.address, fields)
  }

  func post(_ address: String, _ fields: [(String, String)] = []) async throws -> Page {
    let token = FormToken.make(secret: cookies[Sessions.cookie] ?? "", key: house.keys.sessions)
    return try await send(.post, address, fields: fields + [(FormToken.field, token)])
  }

  /// Sends fields and files as `multipart/form-data`, with a good token.
  func upload(
    _ path: Path, _ fields: [(String, String)], files: [(name: String, fileName: String, bytes: [UInt8])]
  ) async throws -> Page {
    let boundary = "----kinerja0123456789"
    let token = FormToken.make(secret: cookies[Sessions.cookie] ?? "", key: house.keys.sessions)
    var body = ByteBuffer()
    for (name, value) in fields + [(FormToken.field, token)] {
      body.writeString("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
    }
    for file in files {
      body.writeString(
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.name)\"; filename=\"\(file.fileName)\"\r\n"
          + "Content-Type: application/octet-stream\r\n\r\n")
      body.writeBytes(file.bytes)
      body.writeString("\r\n")
    }
    body.writeString("--\(boundary)--\r\n")
    return try await send(.post, path.address, body: body, type: "multipart/form-data; boundary=\(boundary)")
  }

  func send(
    _ method: HTTPRequest.Method, _ address: String, fields: [(String, String)], headers extra: HTTPFields = [:]
  ) async throws -> Page {
    try await send(
      method, address, body: method == .post ? ByteBuffer(string: FormFields(fields).urlEncoded) : nil,
      type: "application/x-www-form-urlencoded", headers: extra)
  }

  private func send(
    _ method: HTTPRequest.Method, _ address: String, body: ByteBuffer?, type: String, headers extra: HTTPFields = [:]
  ) async throws -> Page {
    var headers = extra
    if !cookies.isEmpty { headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
    if body != nil { headers[.contentType] = type }
    let response = try await client.executeRequest(uri: address, method: method, headers: headers, body: body)
    for cookie in response.headers[values: .setCookie] {
      let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
      cookies[String(pair[0])] = pair.count == 2 && !cookie.contains("Max-Age=0") ? String(pair[1]) : nil
    }
    return Page(
      status: response.status.code, headers: response.headers, html: String(buffer: response.body))
  }
}
