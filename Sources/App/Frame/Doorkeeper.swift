import Domain
import Foundation
import HTML
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Storage

/// What the server knows of a request before anybody has read it.
package struct ServerContext: RequestContext, RemoteAddressRequestContext {
  package var coreContext: CoreRequestContextStorage
  package let remoteAddress: SocketAddress?

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    remoteAddress = source.channel.remoteAddress
  }
}

/// The first and last to touch a request: every answer leaves with its headers, compressed, logged, and every failure
/// as a page that says what to do.
struct Doorkeeper: RouterMiddleware {
  let house: House
  let routes: [Route]

  func handle(
    _ request: Request, context: ServerContext,
    next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    let began = ContinuousClock.now
    let reference = String(Secret.hex(bytes: 5).uppercased())
    var response: Response
    do {
      response = try await next(request, context)
    } catch let known as HTTPError where known.status == .notFound {
      let allowed = allowedMethods(for: request.uri.path)
      response = ErrorPages.response(
        allowed.isEmpty ? .notFound : .methodNotAllowed(allowed: allowed), reference: reference, house: house)
    } catch let problem as Problem {
      response = ErrorPages.response(problem, reference: reference, house: house, request: request)
    } catch let error as StorageError {
      house.logger.error(
        "storage",
        metadata: ["reference": "\(reference)", "error": "\(error)", "path": "\(context.endpointPath ?? "-")"])
      response =
        switch error {
        case .unavailable, .contention, .outcomeUnknown:
          ErrorPages.response(.unavailable, reference: reference, house: house)
        default: ErrorPages.failure(reference: reference, house: house)
        }
    } catch {
      house.logger.error(
        "failure",
        metadata: ["reference": "\(reference)", "error": "\(error)", "path": "\(context.endpointPath ?? "-")"])
      response = ErrorPages.failure(reference: reference, house: house)
    }
    response = try await compressed(response, accepted: request.headers[.acceptEncoding])
    dress(&response)
    let spent = began.duration(to: .now) / .milliseconds(1)
    house.logger.info(
      "request",
      metadata: [
        "method": "\(request.method)", "path": "\(context.endpointPath ?? "-")", "status": "\(response.status.code)",
        "ms": "\(Int(spent.rounded()))", "reference": "\(reference)",
      ])
    return response
  }

  private func dress(_ response: inout Response) {
    response.headers[.contentSecurityPolicy] =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[HTTPField.Name("Referrer-Policy")!] = "same-origin"
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
    if house.settings.secureCookies { response.headers[.strictTransportSecurity] = "max-age=31536000" }
  }

  private func compressed(_ response: Response, accepted: String?) async throws -> Response {
    guard let type = response.headers[.contentType], type.hasPrefix("text/") || type.hasPrefix("image/svg"),
      response.headers[.contentEncoding] == nil, let coding = Compression.coding(accepted: accepted)
    else { return response }
    let collector = BodyCollector()
    try await response.body.write(collector)
    let bytes = collector.bytes
    guard bytes.count > 400 else { return replaced(response, bytes: bytes) }
    var smaller = replaced(
      response,
      bytes: coding == .brotli ? Compression.brotli(bytes, quality: 5) : Compression.gzip(bytes, level: 6))
    smaller.headers[.contentEncoding] = coding.rawValue
    smaller.headers[.vary] = "Accept-Encoding"
    return smaller
  }

  private func replaced(_ response: Response, bytes: [UInt8]) -> Response {
    var headers = response.headers
    // The length of what was there before; with it a browser would wait for bytes that never come.
    headers[.contentLength] = nil
    return Response(status: response.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// The methods that an address knows, when it knows any.
  private func allowedMethods(for path: String) -> [String] {
    let fitting = routes.filter { $0.leads(to: path) }
    return Array(Set(fitting.map(\.method.rawValue))).sorted()
  }
}

private final class BodyCollector: ResponseBodyWriter {
  private(set) var bytes: [UInt8] = []

  func write(_ buffer: ByteBuffer) async throws { bytes.append(contentsOf: buffer.readableBytesView) }
  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
