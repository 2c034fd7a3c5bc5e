import CXML2

/// The XML of one part, read forwards. No network, no entities: a document type or an entity ends the reading.
final class XMLEvents {
  enum Event { case start, end, text, other }

  private(set) var event = Event.other
  private let reader: xmlTextReaderPtr
  private let storage: UnsafeMutableBufferPointer<UInt8>
  private let part: String

  init(_ part: Archive.Part) throws(SpreadsheetError) {
    self.part = part.name
    // libxml2 reads on from this memory while it parses, so it must stay where it is.
    storage = .allocate(capacity: max(1, part.bytes.count))
    _ = storage.initialize(from: part.bytes)
    let options = [XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING].reduce(0) { $0 | Int32($1.rawValue) }
    let memory = UnsafeRawPointer(storage.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let reader = xmlReaderForMemory(memory, Int32(part.bytes.count), nil, nil, options) else {
      storage.deallocate()
      throw .damaged(part: part.name)
    }
    self.reader = reader
  }

  deinit {
    xmlFreeTextReader(reader)
    storage.deallocate()
  }

  /// Goes on to the next event; false at the end of a whole document.
  func advance() throws(SpreadsheetError) -> Bool {
    let state = xmlTextReaderRead(reader)
    if state == 0 { return false }
    guard state == 1 else { throw .damaged(part: part) }
    switch xmlReaderTypes(UInt32(bitPattern: xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT:
      event = .start
    case XML_READER_TYPE_END_ELEMENT:
      event = .end
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
      XML_READER_TYPE_WHITESPACE:
      event = .text
    case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE, XML_READER_TYPE_ENTITY:
      throw .forbiddenXML(part: part)
    default:
      event = .other
    }
    return true
  }

  /// `<v/>`: no end event follows.
  var isEmptyElement: Bool { xmlTextReaderIsEmptyElement(reader) == 1 }

  var text: String {
    guard let value = xmlTextReaderConstValue(reader) else { return "" }
    return String(cString: value)
  }

  /// Whether the element is called so, whatever its prefix: the strict and the usual edition of the format differ in
  /// nothing but namespaces.
  func isNamed(_ name: StaticString) -> Bool { Self.equal(xmlTextReaderConstLocalName(reader), name) }

  /// Hands every attribute of the element to `body`: its local name and its value.
  func attributes(_ body: (_ isNamed: (StaticString) -> Bool, _ value: UnsafePointer<UInt8>) -> Void) {
    guard xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return }
    repeat {
      let name = xmlTextReaderConstLocalName(reader)
      if let value = xmlTextReaderConstValue(reader) { body({ Self.equal(name, $0) }, value) }
    } while xmlTextReaderMoveToNextAttribute(reader) == 1
    _ = xmlTextReaderMoveToElement(reader)
  }

  func attribute(_ name: StaticString) -> String? {
    var found: String?
    attributes { isNamed, value in if isNamed(name) { found = String(cString: value) } }
    return found
  }

  private static func equal(_ text: UnsafePointer<UInt8>?, _ name: StaticString) -> Bool {
    guard let text else { return false }
    let expected = name.utf8Start
    for place in 0..<name.utf8CodeUnitCount where text[place] != expected[place] { return false }
    return text[name.utf8CodeUnitCount] == 0
  }
}
