import CZip

/// A zip archive in memory. What it unpacks is counted, so that a small file cannot fill the memory.
final class Archive {
  private let handle: OpaquePointer
  private let storage: UnsafeMutableBufferPointer<UInt8>
  private let limit: Int
  private var left: Int

  /// `unpackedBytes`: what all parts that are read may come to.
  init(_ bytes: [UInt8], unpackedBytes: Int) throws(SpreadsheetError) {
    storage = .allocate(capacity: bytes.count)
    _ = storage.initialize(from: bytes)
    limit = unpackedBytes
    left = unpackedBytes
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let source = zip_source_buffer_create(storage.baseAddress, UInt64(storage.count), 0, &error) else {
      storage.deallocate()
      throw .damaged(part: nil)
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      storage.deallocate()
      throw .damaged(part: nil)
    }
    self.handle = handle
  }

  deinit {
    zip_discard(handle)
    storage.deallocate()
  }

  /// The bytes of one part, or nil where the archive has none of that name.
  func part(_ name: String) throws(SpreadsheetError) -> Part? {
    var index = zip_name_locate(handle, name, 0)
    if index < 0 { index = zip_name_locate(handle, name, zip_flags_t(ZIP_FL_NOCASE)) }
    guard index >= 0 else { return nil }
    guard let file = zip_fopen_index(handle, UInt64(index), 0) else {
      let code = zip_error_code_zip(zip_get_error(handle))
      throw code == ZIP_ER_NOPASSWD || code == ZIP_ER_WRONGPASSWD ? .encrypted : .damaged(part: name)
    }
    defer { zip_fclose(file) }
    let part = Part(name: name)
    // The size that the archive claims is not believed: bytes are counted as they come.
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { chunk.deallocate() }
    while true {
      let count = Int(zip_fread(file, chunk, 1 << 16))
      if count == 0 { return part }
      guard count > 0 else { throw .damaged(part: name) }
      left -= count
      guard left >= 0 else { throw .unpacksTooLarge(limit: limit) }
      part.bytes.append(contentsOf: UnsafeRawBufferPointer(start: chunk, count: count))
    }
  }

  /// One unpacked part.
  final class Part {
    let name: String
    fileprivate(set) var bytes: [UInt8] = []

    fileprivate init(name: String) { self.name = name }
  }
}
