import Dapodik
import Domain
import Spreadsheet

/// The ways by which a staff list comes in: Dapodik's web service, its two saved answers, its Excel or CSV list. What is
/// uploaded is read in memory; neither the files nor the token are ever stored or logged.
package enum StaffSource {
  /// Why a source cannot be used; `StaffSourceCopy` has the words.
  package enum Fault: Error, Equatable, Sendable {
    case noAddress
    /// Not an address of a Dapodik: another form, or a place that this installation does not ask.
    case badAddress
    case forbiddenAddress
    case badToken
    case dapodik(DapodikError)
    /// The saved answer of getSekolah or of getGtk.
    case schoolFile(DapodikError)
    case staffFile(DapodikError)
    case noFile(control: String)
    case spreadsheet(SpreadsheetError)
    case sheet(StaffSheet.Fault)
    case otherSchool(NPSN)
  }

  /// Asks Dapodik's web service. `hosts` decides which places may be asked; nil asks any, as for the command line.
  package static func fetch(
    address: String, token: String, npsn: NPSN, hosts: DapodikHosts?, keys: Keys
  ) async throws(Fault) -> StaffBundle {
    guard let typed = DapodikAddress(address) else { throw address.isEmpty ? .noAddress : .badAddress }
    guard let token = DapodikToken(token) else { throw .badToken }
    var place = typed
    if let hosts { place = try await hosts.checked(typed) }
    do throws(DapodikError) {
      let answer = try await DapodikClient(address: place, token: token).fetch(npsn, nikHash: keys.hash)
      return StaffBundle(list: answer.staff, school: answer.school)
    } catch {
      if case .otherSchool(let other) = error { throw .otherSchool(other) }
      throw .dapodik(error)
    }
  }

  /// Reads the two answers of the web service, saved as files.
  package static func read(
    schoolAnswer: [UInt8], staffAnswer: [UInt8], npsn: NPSN?, keys: Keys
  ) throws(Fault) -> StaffBundle {
    let school: SchoolRow
    do throws(DapodikError) { school = try DapodikAnswer.school(schoolAnswer) } catch { throw .schoolFile(error) }
    if let npsn, school.npsn != npsn { throw .otherSchool(school.npsn) }
    do throws(DapodikError) {
      return StaffBundle(list: try DapodikAnswer.staff(staffAnswer, nikHash: keys.hash), school: school)
    } catch { throw .staffFile(error) }
  }

  /// Reads a list as XLSX or CSV.
  package static func read(
    list bytes: [UInt8], fileName: String, isComplete: Bool, npsn: NPSN, keys: Keys
  ) throws(Fault) -> StaffBundle {
    let sheets: [Sheet]
    do throws(SpreadsheetError) {
      sheets = try Spreadsheet.read(bytes: bytes, fileName: fileName)
    } catch { throw .spreadsheet(error) }
    let list: StaffList
    do throws(StaffSheet.Fault) {
      list = try StaffSheet.read(sheets, isComplete: isComplete, nikHash: keys.hash)
    } catch { throw .sheet(error) }
    if let other = list.npsn, other != npsn { throw .otherSchool(other) }
    return StaffBundle(list: list)
  }
}

extension Keys {
  /// The keyed hash of a NIK, the only form in which it is kept.
  package func hash(_ nik: NIK) -> NIKHash { nik.hashed { NIKHash(Keys.seal($0, with: self.nik)) } }
}
