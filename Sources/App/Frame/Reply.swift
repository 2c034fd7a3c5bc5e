import HTML
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
  /// An HTML page.
  static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: "text/html; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.bytes)))
  }

  /// To another page after a deed: the browser asks for it anew, so that Back and Reload repeat nothing. `news` names a
  /// sentence that the next page says (`?kabar=`).
  static func go(to path: Path, news: String? = nil) -> Response {
    go(address: path.address, news: news)
  }

  /// The same to a page that is narrowed to something.
  static func go(address: String, news: String?) -> Response {
    let mark = address.contains("?") ? "&" : "?"
    return Response(status: .seeOther, headers: [.location: address + (news.map { "\(mark)kabar=\($0)" } ?? "")])
  }

  static func go(to page: OwnAddress) -> Response { Response(status: .seeOther, headers: [.location: page.address]) }

  static func text(_ text: String, type: String = "text/plain; charset=utf-8", status: HTTPResponse.Status = .ok)
    -> Response
  {
    Response(
      status: status, headers: [.contentType: type], body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// The same answer with one more cookie. `days` nil: until the browser closes; 0: gone at once.
  func setting(cookie name: String, to value: String, days: Int? = nil, secure: Bool) -> Response {
    var response = self
    var text = "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax"
    if let days { text += "; Max-Age=\(days * 86_400)" }
    if secure { text += "; Secure" }
    response.headers.append(HTTPField(name: .setCookie, value: text))
    return response
  }
}
