import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// A port of our own on loopback, and a plain request to it.
enum Port {
  static func free() throws -> Int {
    let group = MultiThreadedEventLoopGroup.singleton
    let channel = try ServerBootstrap(group: group).bind(host: "127.0.0.1", port: 0).wait()
    defer { try? channel.close().wait() }
    return channel.localAddress?.port ?? 0
  }

  static func wait(_ port: Int) async throws {
    for _ in 0..<200 {
      if (try? await get("http://127.0.0.1:\(port)/masuk", cookie: "")) != nil { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    throw Yard.NotSeeded()
  }

  /// The bytes of a page; throws unless it is one.
  static func get(_ url: String, cookie: String) async throws -> Int { try await page(url, cookie: cookie).utf8.count }

  /// A page; throws unless it is one.
  static func page(_ url: String, cookie: String) async throws -> String {
    var request = HTTPClientRequest(url: url)
    if !cookie.isEmpty { request.headers.add(name: "Cookie", value: cookie) }
    let response = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
    guard response.status == .ok else { throw NoPage(url: url, status: Int(response.status.code)) }
    return String(buffer: try await response.body.collect(upTo: 1 << 22))
  }

  struct NoPage: Error {
    let url: String
    let status: Int
  }
}
