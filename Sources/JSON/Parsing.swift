import CJansson

extension JSON {
  /// Reads one JSON value of any kind. Refused: anything after it, a key that comes twice in one object, U+0000, lone
  /// surrogates, what is not UTF-8, integers beyond 64 bits, and more than 2,048 levels.
  package static func parse(_ text: String) throws(Fault) -> JSON {
    var text = text
    return try text.withUTF8 { bytes in parsed(bytes) }.get()
  }

  package static func parse(_ bytes: [UInt8]) throws(Fault) -> JSON {
    try bytes.withUnsafeBufferPointer { bytes in parsed(bytes) }.get()
  }

  private static func parsed(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<JSON, Fault> {
    var error = json_error_t()
    let flags = Int(JSON_REJECT_DUPLICATES) | Int(JSON_DECODE_ANY)
    let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let start, let root = json_loadb(start, bytes.count, flags, &error) else {
      if bytes.isEmpty { return .failure(Fault(line: 1, column: 0, message: "nothing to read")) }
      let message = withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      return .failure(Fault(line: Int(error.line), column: Int(error.column), message: message))
    }
    defer { json_decref(root) }
    return .success(JSON(root))
  }

  private init(_ node: UnsafeMutablePointer<json_t>) {
    switch node.pointee.type {
    case JSON_OBJECT:
      var members: [Member] = []
      members.reserveCapacity(json_object_size(node))
      var place = json_object_iter(node)
      while let here = place {
        let key = JSON.text(json_object_iter_key(here), json_object_iter_key_len(here))
        members.append(Member(key, JSON(json_object_iter_value(here))))
        place = json_object_iter_next(node, here)
      }
      self = .object(members)
    case JSON_ARRAY:
      self = .array((0..<json_array_size(node)).map { JSON(json_array_get(node, $0)) })
    case JSON_STRING: self = .text(JSON.text(json_string_value(node), json_string_length(node)))
    case JSON_INTEGER: self = .integer(Int64(json_integer_value(node)))
    case JSON_REAL: self = .real(json_real_value(node))
    case JSON_TRUE: self = .boolean(true)
    case JSON_FALSE: self = .boolean(false)
    default: self = .null
    }
  }

  private static func text(_ start: UnsafePointer<CChar>, _ count: Int) -> String {
    String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
