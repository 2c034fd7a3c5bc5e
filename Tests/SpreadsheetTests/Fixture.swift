import CZip
import Foundation

@testable import Spreadsheet

/// The files under `Fixtures`, written by real programs (`make-fixtures.py`).
func fixture(_ name: String) throws -> [UInt8] {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
  return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
}

/// A zip archive with these parts, for files that no decent program writes.
func archive(_ parts: [(name: String, content: String)]) -> [UInt8] {
  let source = zip_source_buffer_create(nil, 0, 0, nil)!
  zip_source_keep(source)
  defer { zip_source_free(source) }
  let handle = zip_open_from_source(source, ZIP_TRUNCATE, nil)!
  var contents: [UnsafeMutableBufferPointer<UInt8>] = []
  for (name, content) in parts {
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, content.utf8.count))
    _ = bytes.initialize(from: content.utf8)
    contents.append(bytes)
    let part = zip_source_buffer(handle, bytes.baseAddress, UInt64(content.utf8.count), 0)
    precondition(zip_file_add(handle, name, part, 0) >= 0)
  }
  precondition(zip_close(handle) == 0)
  for bytes in contents { bytes.deallocate() }
  precondition(zip_source_open(source) == 0)
  defer { zip_source_close(source) }
  precondition(zip_source_seek(source, 0, SEEK_END) == 0)
  let size = Int(zip_source_tell(source))
  precondition(zip_source_seek(source, 0, SEEK_SET) == 0)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = Int(zip_source_read(source, buffer.baseAddress, UInt64(size)))
  }
}

/// A workbook with one sheet whose `sheetData` holds `rows`; `other` replaces or adds parts.
func workbook(_ rows: String, strings: String = "", other: [String: String] = [:]) -> [UInt8] {
  let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"\(types)\""
  let package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\""
  var parts = [
    "_rels/.rels":
      "<Relationships \(package)><Relationship Id=\"a\" Type=\"\(types)/officeDocument\" Target=\"xl/workbook.xml\"/>"
      + "</Relationships>",
    "xl/workbook.xml": "<workbook \(main)><sheets><sheet name=\"Satu\" sheetId=\"1\" r:id=\"s1\"/></sheets></workbook>",
    "xl/_rels/workbook.xml.rels":
      "<Relationships \(package)><Relationship Id=\"s1\" Type=\"\(types)/worksheet\" Target=\"worksheets/a.xml\"/>"
      + "<Relationship Id=\"s2\" Type=\"\(types)/sharedStrings\" Target=\"../xl/texts.xml\"/></Relationships>",
    "xl/texts.xml": "<sst \(main)>\(strings)</sst>",
    "xl/worksheets/a.xml": "<worksheet \(main)><sheetData>\(rows)</sheetData></worksheet>",
  ]
  for (name, content) in other { parts[name] = content.isEmpty ? nil : content }
  return archive(parts.map { (name: $0.key, content: $0.value) })
}

/// The cells of the only sheet of a file.
func cells(_ bytes: [UInt8], limits: Spreadsheet.Limits = .standard) throws -> [[Cell]] {
  try Spreadsheet.read(bytes: bytes, fileName: "daftar.csv", limits: limits)[0].rows
}
