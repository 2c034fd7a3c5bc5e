import Domain

/// The fields of konfirmasi ketersediaan: one answer and one note for each dokumen akuntabilitas.
enum DocumentsForm {
  static let draft = "dokumen-akuntabilitas"
  static let yes = "ya"
  static let no = "tidak"

  static func answerName(_ document: AccountabilityDocument) -> String { "tersedia-\(document.id)" }
  static func noteName(_ document: AccountabilityDocument) -> String {
    Refusal.Field.documentNote.control + "-" + document.id
  }

  /// What the record says already, as the fields of the form.
  static func sent(_ record: Record, under rules: Rulebook) -> FormFields {
    FormFields(
      rules.accountability.flatMap { document -> [(String, String)] in
        guard let check = record.documents.first(where: { $0.document.id == document.id }) else { return [] }
        return [(answerName(document), check.available ? yes : no), (noteName(document), check.note)]
      })
  }

  /// What the form says of one document; nil where it is left open.
  static func check(_ document: AccountabilityDocument, in form: FormFields) -> DocumentCheck? {
    let answer = form.text(answerName(document))
    guard answer == yes || answer == no else { return nil }
    return DocumentCheck(
      document: SuppliedChoice(id: document.id, title: document.title), available: answer == yes,
      note: form.text(noteName(document)))
  }

  /// What the form says otherwise than the record.
  static func changes(_ form: FormFields, of record: Record, under rules: Rulebook) -> [DocumentCheck] {
    rules.accountability.compactMap { document in
      check(document, in: form).flatMap { record.documents.contains($0) ? nil : $0 }
    }
  }
}
