import CArgon2
import NIOPosix

/// Kata sandi: argon2id by the system's libargon2 (19 MiB, two passes), on two threads of its own, so that a rush of
/// sign-ins never holds up a page, and never inside a transaction.
package struct Passwords: Sendable {
  /// One pool for the process: it lives as long as that, and nobody ends it.
  private static let threads: NIOThreadPool = {
    let pool = NIOThreadPool(numberOfThreads: 2)
    pool.start()
    return pool
  }()
  private let memory: UInt32

  /// `memory` in KiB; tests take little.
  package init(memory: UInt32 = 19_456) { self.memory = memory }

  /// The encoded hash, with its salt and costs.
  package func hash(_ password: String) async throws -> String {
    let memory = memory
    return try await Passwords.threads.runIfActive {
      let salt = Hex.bytes(Secret.hex(bytes: 16))!
      var encoded = [CChar](repeating: 0, count: 256)
      let secret = Array(password.utf8)
      let outcome = argon2id_hash_encoded(2, memory, 1, secret, secret.count, salt, salt.count, 32, &encoded, 256)
      guard outcome == ARGON2_OK.rawValue else { throw Fault.hashing(outcome) }
      return String(decoding: encoded.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// Whether a password fits. Without a hash it takes as long as with one, so that nobody learns which accounts exist.
  package func fits(_ password: String, hash: String?) async throws -> Bool {
    guard let hash else {
      _ = try await self.hash(password)
      return false
    }
    return try await Passwords.threads.runIfActive {
      let secret = Array(password.utf8)
      return argon2id_verify(hash, secret, secret.count) == ARGON2_OK.rawValue
    }
  }

  package enum Fault: Error { case hashing(Int32) }
}
