import Crypto
import Domain
import Foundation
import JSON
import Storage
import Synchronization

/// The rulebooks that this installation knows, by the hash of their very bytes: those that ship with the program, and
/// those that records of this database began with.
package final class Library: Sendable {
  /// One for each rulebook and jenis pegawai, kept as long as the server runs: a page holds it, and copies none of it.
  package final class Book: Sendable {
    package let hash: String
    package let text: String
    /// As it is for the person whose record it was asked for; for guru where it was asked for none.
    package let rules: Rulebook
    /// The same one for the others.
    private let others: [Subject: Book]

    init(hash: String, text: String, rules: Rulebook, others: [Subject: Book] = [:]) {
      self.hash = hash
      self.text = text
      self.rules = rules
      self.others = others
    }

    /// The same rulebook as it is for one jenis pegawai; asked of the one that was read.
    package func serving(_ subject: Subject) -> Book { others[subject] ?? self }

    package func rules(for subject: Subject) -> Rulebook { serving(subject).rules }
  }

  /// Why a file is no rulebook.
  package enum Fault: Error {
    case unreadable(file: String)
    case noJSON(file: String, JSON.Fault)
    case faults(file: String, [RulebookFault])
  }

  private let books: Mutex<[String: Book]>
  /// Id → hash of the one that new periods take.
  private let current: [String: String]

  /// Reads every `*.json` in a folder; the first file with a fault stops it.
  package init(folder: String) throws {
    var books: [String: Book] = [:]
    var current: [String: String] = [:]
    let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".json") }
    guard !files.isEmpty else { throw Fault.unreadable(file: folder) }
    for file in files.sorted() {
      guard let text = try? String(contentsOfFile: folder + "/" + file, encoding: .utf8) else {
        throw Fault.unreadable(file: file)
      }
      let book = try Library.read(text, file: file)
      books[book.hash] = book
      current[book.rules.id] = book.hash
    }
    self.books = Mutex(books)
    self.current = current
  }

  /// Reads one rulebook out of its text; throws every fault with the file's name.
  package static func read(_ text: String, file: String) throws -> Book {
    let json: JSON
    do throws(JSON.Fault) { json = try JSON.parse(text) } catch { throw Fault.noJSON(file: file, error) }
    do throws(RulebookFaults) {
      let rules = try Rulebook.read(json.rulebookNode)
      let hash = Hex.text(SHA256.hash(data: Data(text.utf8)))
      let others = [Subject.principal, .supervisor].map {
        ($0, Book(hash: hash, text: text, rules: rules.serving($0)))
      }
      return Book(hash: hash, text: text, rules: rules, others: Dictionary(uniqueKeysWithValues: others))
    } catch { throw Fault.faults(file: file, error.all) }
  }

  package var ids: [String] { current.keys.sorted() }

  /// The rulebook that a new period of this name takes.
  package func current(_ id: String) -> Book? { current[id].flatMap { hash in books.withLock { $0[hash] } } }

  /// The rulebook with exactly these bytes; from the database when it does not ship any more.
  package func book(_ hash: String, on connection: any Connection) throws -> Book {
    if let known = books.withLock({ $0[hash] }) { return known }
    let body = try connection.row("SELECT body FROM rulebook WHERE hash = \(hash)") { try $0.text() }
    guard let body else { throw Unknown(hash: hash) }
    let book = try Library.read(body, file: "rulebook \(hash.prefix(12))")
    guard book.hash == hash else { throw Unknown(hash: hash) }
    books.withLock { $0[hash] = book }
    return book
  }

  /// The rulebook that a record follows, as it is for the person whose record it is.
  package func book(of opening: Opening, on connection: any Connection) throws -> Book {
    try book(opening.rulebookHash, on: connection).serving(opening.subject)
  }

  /// A record names a rulebook that is neither shipped nor stored, or whose stored bytes were changed.
  package struct Unknown: Error { package let hash: String }
}

extension JSON {
  /// The same tree for the rulebook's reader, which knows no JSON.
  var rulebookNode: RulebookNode {
    switch self {
    case .null: .null
    case .boolean(let value): .boolean(value)
    case .integer(let value): .integer(Int(value))
    case .real(let value): .fraction("\(value)")
    case .text(let value): .text(value)
    case .array(let values): .array(values.map(\.rulebookNode))
    case .object(let members): .object(members.map { RulebookNode.Member($0.key, $0.value.rulebookNode) })
    }
  }
}
