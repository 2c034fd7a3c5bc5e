import Domain
import Spreadsheet

/// The file that a principal or an operator brings: a report of their own school, or every reason why it is none.
package enum ReportCardForm {
  /// The name of the field.
  static let file = "berkas"

  package enum Refused: Error, Equatable {
    case noFile
    case file(SpreadsheetError)
    case report(ReportCard.Faulty)
    /// The file says that it is another school's.
    case otherSchool(NPSN)
  }

  package static func read(_ bytes: [UInt8], fileName: String, for school: School) throws(Refused) -> ReportCard {
    let sheets: [Sheet]
    do throws(SpreadsheetError) {
      sheets = try Spreadsheet.read(bytes: bytes, fileName: fileName)
    } catch { throw .file(error) }
    let card: ReportCard
    do throws(ReportCard.Faulty) {
      card = try ReportCard.read(sheets.map { ReportCard.Table(name: $0.name, rows: $0.texts) })
    } catch { throw .report(error) }
    if let npsn = card.npsn, npsn != school.npsn { throw .otherSchool(npsn) }
    return card
  }
}
