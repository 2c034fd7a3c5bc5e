import CBrotli
import CZlib

/// gzip and brotli, by the system's libraries.
package enum Compression {
  /// Level 1 (fast) to 9 (small).
  package static func gzip(_ bytes: [UInt8], level: Int32) -> [UInt8] {
    var stream = z_stream()
    guard kinerja_deflate_init_gzip(&stream, level) == Z_OK else { return [] }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 32)
    var input = bytes
    let written = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        deflate(&stream, Z_FINISH)
        return Int(stream.total_out)
      }
    }
    return Array(output.prefix(written))
  }

  /// Quality 0 (fast) to 11 (small); 5 takes as long as 4 for a page of ours and is 5 % smaller.
  package static func brotli(_ bytes: [UInt8], quality: Int32) -> [UInt8] {
    var size = BrotliEncoderMaxCompressedSize(bytes.count) + 16
    var output = [UInt8](repeating: 0, count: size)
    let done = BrotliEncoderCompress(
      quality, Int32(BROTLI_DEFAULT_WINDOW), BROTLI_MODE_TEXT, bytes.count, bytes, &size, &output)
    return done == BROTLI_TRUE ? Array(output.prefix(size)) : []
  }

  package enum Coding: String {
    case brotli = "br"
    case gzip
  }

  /// The coding that a browser accepts and that we prefer; nil for none. A coding with `q=0` is refused.
  package static func coding(accepted header: String?) -> Coding? {
    let accepted = (header ?? "").split(separator: ",").filter { !$0.contains("q=0") || $0.contains("q=0.") }.map {
      $0.prefix { $0 != ";" }.filter { $0 != " " }
    }
    if accepted.contains("br") { return .brotli }
    if accepted.contains("gzip") { return .gzip }
    return nil
  }
}
