import HTTPTypes
import Hummingbird
import NIOCore

extension Assets {
  /// A style sheet or script; its address changes with its content, so it may be kept for ever.
  static func answer(_ request: Request, name: String, house: House) throws -> Response {
    guard let file = house.assets.files[name] else { throw Problem.notFound }
    var headers: HTTPFields = [
      .contentType: file.type, .cacheControl: "public, max-age=31536000, immutable", .vary: "Accept-Encoding",
    ]
    let coding = Compression.coding(accepted: request.headers[.acceptEncoding])
    let bytes =
      switch coding {
      case .brotli: file.brotli
      case .gzip: file.gzip
      case nil: file.bytes
      }
    if let coding { headers[.contentEncoding] = coding.rawValue }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }
}
