import Dapodik
import Domain
import Foundation
import NIOPosix

/// Which places an operator may make this server ask. Dapodik listens on port 5774, so that port only; never the server
/// itself, nor the addresses that machines keep for themselves (loopback, link-local). KINERJA_DAPODIK_HOSTS names
/// exceptions.
package struct DapodikHosts: Sendable {
  /// `HOST:PORT` that may be asked whatever they are.
  package let exceptions: Set<String>

  package init(exceptions: Set<String> = []) { self.exceptions = exceptions }

  /// The address to connect to. Plain http is asked by the very number that was checked, so that a name cannot lead
  /// elsewhere a moment later; https needs the name for its certificate.
  func checked(_ address: DapodikAddress) async throws(StaffSource.Fault) -> DapodikAddress {
    let parts = address.text.split(separator: "/").last?.split(separator: ":").map(String.init) ?? []
    guard parts.count == 2 else { throw .badAddress }
    if exceptions.contains(parts[0] + ":" + parts[1]) { return address }
    guard parts[1] == "5774" else { throw .forbiddenAddress }
    let host = parts[0]
    // Looking up a name blocks its thread.
    let numbers = (try? await NIOThreadPool.singleton.runIfActive { DapodikHosts.lookUp(host) }) ?? []
    guard let first = numbers.first else { throw .dapodik(.unreachable) }
    guard numbers.allSatisfy(DapodikHosts.mayBeAsked) else { throw .forbiddenAddress }
    guard address.text.hasPrefix("http://") else { return address }
    let dotted = (0..<4).map { String(first >> (24 - 8 * UInt32($0)) & 255) }.joined(separator: ".")
    return DapodikAddress("http://\(dotted):5774") ?? address
  }

  /// Whether an IPv4 address, as a number, is one of another machine.
  static func mayBeAsked(_ number: UInt32) -> Bool {
    switch number >> 24 {
    case 0, 127, 224...: false
    default: number >> 16 != 0xA9FE
    }
  }

  /// The IPv4 addresses of a name.
  private static func lookUp(_ host: String) -> [UInt32] {
    var hints = addrinfo()
    hints.ai_family = AF_INET
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &found) == 0 else { return [] }
    defer { freeaddrinfo(found) }
    var numbers: [UInt32] = []
    var next = found
    while let one = next?.pointee {
      if let address = one.ai_addr {
        address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
          numbers.append($0.pointee.sin_addr.s_addr.bigEndian)
        }
      }
      next = one.ai_next
    }
    return numbers
  }
}
