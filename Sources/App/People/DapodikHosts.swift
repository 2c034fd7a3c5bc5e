import Dapodik
import Domain
import NIOCore
import NIOPosix

/// Which places an operator may make this server ask. Dapodik listens on port 5774, so that port only; never the server
/// itself, nor the addresses that machines keep for themselves (loopback, link-local). KINERJA_DAPODIK_HOSTS names
/// exceptions.
package struct DapodikHosts: Sendable {
  /// `HOST:PORT` that may be asked whatever they are.
  package let exceptions: Set<String>

  package init(exceptions: Set<String> = []) { self.exceptions = exceptions }

  /// The address to connect to: by the very number that was checked, so that a name cannot lead elsewhere a moment later.
  /// https would need the name for its certificate, so it is for exceptions only.
  func checked(_ address: DapodikAddress) async throws(StaffSource.Fault) -> DapodikAddress {
    let parts = address.text.split(separator: "/").last?.split(separator: ":").map(String.init) ?? []
    guard parts.count == 2 else { throw .badAddress }
    if exceptions.contains(parts[0] + ":" + parts[1]) { return address }
    guard parts[1] == "5774", address.text.hasPrefix("http://") else { throw .forbiddenAddress }
    let host = parts[0]
    // Looking up a name blocks its thread.
    let found = try? await NIOThreadPool.singleton.runIfActive {
      try SocketAddress.makeAddressResolvingHost(host, port: 5774)
    }
    guard let found else { throw .dapodik(.unreachable) }
    guard let number = found.ipAddress, found.protocol == .inet, DapodikHosts.mayBeAsked(number),
      let checked = DapodikAddress("http://\(number):5774")
    else { throw .forbiddenAddress }
    return checked
  }

  /// Whether an IPv4 address is one of another machine.
  static func mayBeAsked(_ number: String) -> Bool {
    let parts = number.split(separator: ".").compactMap { UInt8($0) }
    guard parts.count == 4 else { return false }
    switch parts[0] {
    case 0, 127, 224...: return false
    default: return !(parts[0] == 169 && parts[1] == 254)
    }
  }
}
