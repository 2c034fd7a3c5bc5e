import Domain
import Foundation

/// The rulebooks that ship, and changes to them as somebody's hand might make them.
enum WrittenRulebook {
  /// Resources/rulebooks/2026.json, decoded once: Foundation takes a tenth of a second for it.
  static func shipped2026() throws -> RulebookNode { try file2026.get() }
  static func shipped2025() throws -> RulebookNode { try file2025.get() }
  /// Tests/Rulebooks/semester.json: invented, small, and other than those that ship in every respect.
  static func semester() throws -> RulebookNode { try fileSemester.get() }

  private static let file2026 = Result { try file("Resources/rulebooks/2026.json") }
  private static let file2025 = Result { try file("Resources/rulebooks/2025.json") }
  private static let fileSemester = Result { try file("Tests/Rulebooks/semester.json") }

  private static func file(_ path: String) throws -> RulebookNode {
    try JSONDecoder().decode(Decoded.self, from: Data(contentsOf: Checkout.root.appending(path: path))).node
  }
}

private struct Decoded: Decodable {
  let node: RulebookNode

  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      let keys = object.allKeys.sorted { $0.stringValue < $1.stringValue }
      node = .object(try keys.map { .init($0.stringValue, try object.decode(Decoded.self, forKey: $0).node) })
    } else if var array = try? decoder.unkeyedContainer() {
      var nodes: [RulebookNode] = []
      while !array.isAtEnd { nodes.append(try array.decode(Decoded.self).node) }
      node = .array(nodes)
    } else {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        node = .null
      } else if let boolean = try? value.decode(Bool.self) {
        node = .boolean(boolean)
      } else if let integer = try? value.decode(Int.self) {
        node = .integer(integer)
      } else if let number = try? value.decode(Double.self) {
        node = .fraction(String(number))
      } else {
        node = .text(try value.decode(String.self))
      }
    }
  }
}

/// One change to a written rulebook.
enum Edit: Sendable {
  case set(String, RulebookNode)
  case remove(String)
  case rename(String, to: String)
  /// Adds an entry to a list.
  case append(String, RulebookNode)
  /// Adds a copy of an entry at the end of its list.
  case copy(String)
}

extension RulebookNode {
  func edited(_ edit: Edit) -> RulebookNode {
    switch edit {
    case .set(let path, let node): changed(steps(path)) { _ in node }
    case .remove(let path): changed(steps(path)) { _ in nil }
    case .rename(let path, let key):
      changed(Array(steps(path).dropLast())) { parent in
        guard case .object(let members) = parent else { return parent }
        return .object(members.map { $0.key == steps(path).last ? .init(key, $0.value) : $0 })
      }
    case .append(let path, let node):
      changed(steps(path)) { list in
        guard case .array(let nodes) = list else { return list }
        return .array(nodes + [node])
      }
    case .copy(let path):
      changed(Array(steps(path).dropLast())) { list in
        guard case .array(let nodes) = list else { return list }
        return .array(nodes + [nodes[Int(steps(path).last!)!]])
      }
    }
  }

  /// `indicators[3].name` as `indicators`, `3`, `name`.
  private func steps(_ path: String) -> [String] {
    path.split { $0 == "." || $0 == "[" || $0 == "]" }.map(String.init)
  }

  private func changed(_ steps: [String], _ change: (RulebookNode) -> RulebookNode?) -> RulebookNode {
    guard let step = steps.first else { return change(self)! }
    let rest = Array(steps.dropFirst())
    func child(_ node: RulebookNode) -> RulebookNode? { rest.isEmpty ? change(node) : node.changed(rest, change) }
    switch self {
    case .object(let members):
      precondition(members.contains { $0.key == step } || rest.isEmpty, "no \(step)")
      if !members.contains(where: { $0.key == step }) { return .object(members + [.init(step, change(.null)!)]) }
      return .object(
        members.compactMap { member in
          member.key == step ? child(member.value).map { .init(step, $0) } : member
        })
    case .array(let nodes):
      let place = Int(step)!
      precondition(nodes.indices.contains(place), "no [\(step)]")
      return .array(nodes.enumerated().compactMap { $0 == place ? child($1) : $1 })
    default: preconditionFailure("nothing below \(step)")
    }
  }
}
