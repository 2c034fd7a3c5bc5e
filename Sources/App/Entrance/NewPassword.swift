import Foundation

/// Kata sandi baru: long enough, and not what somebody would try first. No rule about kinds of characters: length is
/// what counts (NIST SP 800-63B).
package struct NewPassword: Sendable {
  package static let least = 10
  package static let most = 200

  package enum Fault: Error, Equatable, Sendable {
    /// How many characters there are instead.
    case short(Int)
    case long
    case common
    /// Equal to a name, number or address of the person.
    case isIdentity
    case differs
  }

  package let text: String

  /// - Parameter identity: what everybody knows of the person: name, NIP, NUPTK, e-mail.
  package init(_ typed: String, repeated: String, identity: [String]) throws(Fault) {
    let text = NewPassword.read(typed)
    guard text.count >= NewPassword.least else { throw .short(text.count) }
    guard text.count <= NewPassword.most else { throw .long }
    let folded = NewPassword.folded(text)
    let known = identity.flatMap { [$0, String($0.prefix { $0 != "@" })] }.map(NewPassword.folded)
    if known.contains(where: { !$0.isEmpty && $0 == folded }) { throw .isIdentity }
    if NewPassword.common.contains(folded) || Set(folded).count < 4 || NewPassword.isRun(folded) { throw .common }
    if text != NewPassword.read(repeated) { throw .differs }
    self.text = text
  }

  /// A password as it is hashed: the same letters whichever keyboard composed them.
  package static func read(_ typed: String) -> String { typed.precomposedStringWithCanonicalMapping }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// `1234567890`, `abcdefghij` and their like, also backwards.
  private static func isRun(_ text: String) -> Bool {
    let codes = text.unicodeScalars.map { Int($0.value) }
    let steps = Set(zip(codes, codes.dropFirst()).map { $1 - $0 })
    return steps == [1] || steps == [-1]
  }

  /// What people choose when ten characters are asked for, written as it is folded.
  private static let common: Set<String> = [
    "1234567890", "0123456789", "0987654321", "9876543210", "1234512345", "1122334455", "1231231234", "12345678910",
    "qwertyuiop", "qwerty1234", "qwerty12345", "qwerty123456", "asdfghjkl1", "1q2w3e4r5t", "zxcvbnm123", "password12",
    "password123", "password1234", "passwordku", "katasandi1", "katasandi12", "katasandi123", "katasandiku",
    "sandisandi", "rahasia123", "rahasia1234", "rahasiaku1", "indonesia1", "indonesia45", "indonesia123",
    "indonesiaku", "indonesiaraya", "merdeka1945", "merdeka123", "pancasila1", "pancasila5", "bismillah1",
    "bismillah12", "bismillah123", "bismillahku", "alhamdulillah", "assalamualaikum", "sayangku123", "sayangkamu",
    "cintaku123", "akucintakamu", "iloveyou12", "iloveyou123", "gurusekolah", "sekolahdasar", "sekolahku1",
    "sekolahku123", "kepalasekolah", "merdekabelajar", "merdekamengajar", "merdekamengajar1", "dapodik123",
    "dapodik1234", "dapodik2026", "kinerja123", "kinerja1234", "kinerja2026", "kinerjaguru", "gurupenggerak",
    "operator123", "operator1234", "operatorsekolah", "admin12345", "admin123456", "administrator", "pendidikan1",
    "pendidikan123", "semangat45", "semangat123", "surabaya123", "jakarta123", "bandung123", "abcd123456",
    "abc1234567", "abcdefghij", "aaaa111111", "selamatpagi", "terimakasih", "terimakasih1",
  ]
}
