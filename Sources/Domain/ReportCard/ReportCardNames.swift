/// How names and titles of a report are compared: by their words, not by case, punctuation or line breaks.
enum ReportCardNames {
  /// Lower case, words parted by one space, nothing but letters and digits.
  static func fold(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  /// White space at the ends gone and within single.
  static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The latest year 20… that stands alone in a folded text.
  static func year(in folded: String) -> Int? {
    folded.split(separator: " ").filter { $0.count == 4 && $0.hasPrefix("20") }.compactMap { Int($0) }.max()
  }

  /// `D.1.1`, also written `d.1.1.`; a running number is none.
  static func code(_ text: String) -> String? {
    var parts = text.uppercased().split(separator: ".", omittingEmptySubsequences: false)
    if parts.last == "" { parts.removeLast() }
    guard parts.count >= 2, parts[0].utf8.count == 1, parts[0].utf8.allSatisfy({ (0x41...0x5A).contains($0) }),
      parts.dropFirst().allSatisfy({ part in
        (1...2).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
      })
    else { return nil }
    return parts.joined(separator: ".")
  }

  /// `D.1.1 Manajemen kelas` in one cell.
  static func split(_ name: String) -> (code: String, name: String)? {
    let parts = name.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let code = code(String(parts[0])) else { return nil }
    return (code, String(parts[1]))
  }

  /// What two spellings of one name have in common. What stands in brackets is an explanation; small words come and go
  /// between editions, and pupils are called peserta didik, murid or siswa.
  static func key(_ name: String) -> String {
    var plain = ""
    var depth = 0
    for character in name {
      if character == "(" { depth += 1 }
      if depth == 0 { plain.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    let words = fold(plain).split(separator: " ").filter { !small.contains($0) }.flatMap { same[$0] ?? [$0] }
    let key = words.joined(separator: " ")
    return renamed[key] ?? key
  }

  private static let small: Set<Substring> = ["dan", "yang", "pada", "terhadap", "penerapan", "suasana"]
  private static let same: [Substring: [Substring]] = [
    "murid": ["peserta", "didik"], "siswa": ["peserta", "didik"], "aktifitas": ["aktivitas"],
  ]
  /// Names that editions of the report use for one and the same dimension of D.1 and of D.3.
  private static let renamed = [
    "dukungan afektif": "dukungan psikologis", "aktivasi kognitif": "metode pembelajaran",
    "pengelolaan kelas": "manajemen kelas", "visi misi satuan pendidikan": "visi misi",
    "visi misi sekolah": "visi misi", "pengelolaan kurikulum satuan pendidikan": "pengelolaan kurikulum",
    "pengelolaan kurikulum sekolah": "pengelolaan kurikulum",
    "dukungan untuk refleksi guru": "dukungan refleksi guru", "dukungan bagi refleksi guru": "dukungan refleksi guru",
  ]
}
