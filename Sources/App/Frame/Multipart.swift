import Foundation

extension FormFields {
  /// Reads `multipart/form-data` (RFC 7578) of a body that is already bounded in size; nil when its parts do not add up.
  /// At most 200 parts; a part without a file name is a field and must be UTF-8.
  package init?(multipart body: [UInt8], boundary: String) {
    guard !boundary.isEmpty, boundary.utf8.count <= 70 else { return nil }
    pairs = []
    let data = Data(body)
    let delimiter = Data("--\(boundary)".utf8)
    guard var here = data.range(of: delimiter)?.upperBound else { return nil }
    for _ in 0..<200 {
      if data[here...].starts(with: Data("--".utf8)) { return }
      guard data[here...].starts(with: Data("\r\n".utf8)),
        let headEnd = data.range(of: Data("\r\n\r\n".utf8), in: here..<data.endIndex),
        let next = data.range(of: Data("\r\n--\(boundary)".utf8), in: (headEnd.upperBound - 2)..<data.endIndex),
        // A part without a single line of head: its first line break already belongs to the empty line.
        here + 2 <= headEnd.lowerBound, let head = String(data: data[here + 2..<headEnd.lowerBound], encoding: .utf8)
      else { return nil }
      // An empty part: the line break that ends its head is also the one before the delimiter.
      let content = headEnd.upperBound <= next.lowerBound ? data[headEnd.upperBound..<next.lowerBound] : Data()
      guard let name = FormFields.parameter("name", ofDispositionIn: head) else { return nil }
      if let fileName = FormFields.parameter("filename", ofDispositionIn: head) {
        files.append(File(name: name, fileName: fileName, bytes: [UInt8](content)))
      } else {
        guard let text = String(data: content, encoding: .utf8) else { return nil }
        pairs.append(Pair(name: name, value: text))
      }
      here = next.upperBound
    }
    return nil
  }

  private static func parameter(_ wanted: String, ofDispositionIn head: String) -> String? {
    for line in head.components(separatedBy: "\r\n") where line.lowercased().hasPrefix("content-disposition:") {
      for piece in line.split(separator: ";").dropFirst() {
        let halves = piece.split(separator: "=", maxSplits: 1)
        guard halves.count == 2, halves[0].trimmingCharacters(in: .whitespaces).lowercased() == wanted else { continue }
        var value = halves[1].trimmingCharacters(in: .whitespaces)
        if value.hasPrefix("\""), value.hasSuffix("\""), value.count >= 2 {
          value = String(value.dropFirst().dropLast())
        }
        return value.replacingOccurrences(of: "%22", with: "\"")
      }
    }
    return nil
  }
}
