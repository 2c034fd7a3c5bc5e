import Glibc
import NIOCore
import NIOPosix

/// What a client asked, and what it gets.
struct Asked: Sendable {
  /// `GET /WebService/getGtk?npsn=…`
  let line: String
  let authorization: String?
}

/// A server on the loopback that answers as it is told, byte by byte.
struct Loopback {
  /// `127.0.0.1:PORT`
  let address: String

  /// Runs while `body` does. `answer` gives the bytes of a whole response, or nil to say nothing and keep the connection.
  static func serving<Value>(
    _ answer: @escaping @Sendable (Asked) -> String?, _ body: (Loopback) async throws -> Value
  ) async throws -> Value {
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(Answering(answer)) }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let port = channel.localAddress?.port ?? 0
    do {
      let value = try await body(Loopback(address: "127.0.0.1:\(port)"))
      try await channel.close().get()
      return value
    } catch {
      try await channel.close().get()
      throw error
    }
  }

  /// Runs `body` beside a port where nobody listens. It stays taken meanwhile, so that no other test can be given it.
  static func deaf<Value>(_ body: (Loopback) async throws -> Value) async throws -> Value {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { _ = Glibc.close(socket) }
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let taken = withUnsafeMutablePointer(to: &name) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Glibc.bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    guard taken else { throw NoPort() }
    return try await body(Loopback(address: "127.0.0.1:\(UInt16(bigEndian: name.sin_port))"))
  }

  struct NoPort: Error {}

  /// The same response to everything, or nothing.
  static func saying(_ response: String?) -> @Sendable (Asked) -> String? { { _ in response } }

  /// A response as Dapodik gives it: JSON that is called text/html.
  static func response(_ body: String, status: String = "200 OK", headers: String = "") -> String {
    "HTTP/1.1 \(status)\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Length: \(body.utf8.count)\r\n"
      + "\(headers)Connection: close\r\n\r\n\(body)"
  }
}

private final class Answering: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let answer: @Sendable (Asked) -> String?
  private var received = ""

  init(_ answer: @escaping @Sendable (Asked) -> String?) { self.answer = answer }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    received += String(buffer: unwrapInboundIn(data))
    guard received.contains("\r\n\r\n") else { return }
    let lines = received.split(separator: "\r\n")
    received = ""
    let authorization = lines.first { $0.lowercased().hasPrefix("authorization: ") }.map { String($0.dropFirst(15)) }
    let asked = Asked(line: lines.first.map(String.init) ?? "", authorization: authorization)
    guard let response = answer(asked) else { return }
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: response))).whenComplete { _ in
      channel.close(promise: nil)
    }
  }
}
