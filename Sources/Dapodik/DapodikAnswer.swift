import Domain
import JSON

/// Reads what Dapodik's web service answers, whether it came over the network or in a saved file. The content type, which
/// the real service gives as text/html, is of no interest.
package enum DapodikAnswer {
  /// `getSekolah`: `rows` is one object.
  package static func school(_ bytes: [UInt8]) throws(DapodikError) -> SchoolRow {
    let rows = try rows(of: bytes).rows
    if rows.array?.isEmpty == true || rows.isNull { throw .noSuchSchool }
    guard rows.members != nil else { throw rows.array == nil ? .otherShape(path: "rows") : .otherAnswer }
    guard let npsn = rows.said("npsn").flatMap({ NPSN($0) }) else { throw .otherShape(path: "rows.npsn") }
    guard let name = rows.said("nama") else { throw .otherShape(path: "rows.nama") }
    return SchoolRow(
      npsn: npsn, name: name, form: rows.said("bentuk_pendidikan_id_str"),
      status: rows.said("status_sekolah_str").flatMap { School.Status(spelled: $0) },
      place: Place(
        street: rows.said("alamat_jalan") ?? "", village: rows.said("desa_kelurahan") ?? "",
        district: rows.said("kecamatan") ?? "", regency: rows.said("kabupaten_kota") ?? "",
        province: rows.said("provinsi") ?? ""),
      dapodikID: rows.said("sekolah_id")?.lowercased())
  }

  /// `getGtk`: `rows` is an array, administrative staff included. It is complete where `results` is the number of rows.
  package static func staff(_ bytes: [UInt8], nikHash: (NIK) -> NIKHash) throws(DapodikError) -> StaffList {
    let (rows, results) = try rows(of: bytes)
    if rows.members != nil { throw .otherAnswer }
    guard let people = rows.array else { throw .otherShape(path: "rows") }
    var read: [StaffRow] = []
    for (index, person) in people.enumerated() {
      guard person.members != nil else { throw .otherShape(path: "rows[\(index)]") }
      read.append(staffRow(person, place: index + 1, nikHash: nikHash))
    }
    return StaffList(rows: read, covers: results == read.count ? Role.imported : [])
  }

  private static func rows(of bytes: [UInt8]) throws(DapodikError) -> (rows: JSON, results: Int?) {
    let marks = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let answer: JSON
    do { answer = try JSON.parse(Array(bytes.dropFirst(marks))) } catch {
      throw .notJSON(line: error.line, column: error.column)
    }
    if answer["success"] == false { throw .refused(message: String((answer.said("message") ?? "").prefix(200))) }
    guard let rows = answer["rows"] else { throw .otherShape(path: "rows") }
    return (rows, answer.text("results").flatMap { Int($0) })
  }

  private static func staffRow(_ person: JSON, place: Int, nikHash: (NIK) -> NIKHash) -> StaffRow {
    var texts: [StaffColumn: String] = [:]
    for (column, field) in fields { texts[column] = person.text(field) }
    // Newer versions also name the post; another post than this one says nothing about tugas tambahan.
    if let post = person.said("jabatan_ptk_id_str"), post.lowercased().contains("kepala sekolah") {
      texts[.extraDuty] = post
    }
    let ranks = (person["rwy_kepangkatan"]?.array ?? []).compactMap { step -> Dated<Rank>? in
      guard let rank = step.said("pangkat_golongan_id_str").flatMap({ Rank(spelled: $0) }),
        let from = step.said("tmt_pangkat").flatMap({ Day(spelled: $0) })
      else { return nil }
      return Dated(rank, from: from)
    }
    return StaffRow(place: place, texts: texts, ranks: ranks, nikHash: nikHash)
  }

  private static let fields: [(StaffColumn, String)] = [
    (.name, "nama"), (.dapodikID, "ptk_id"), (.nip, "nip"), (.nuptk, "nuptk"), (.nik, "nik"),
    (.sex, "jenis_kelamin"), (.birthDate, "tanggal_lahir"), (.employment, "status_kepegawaian_id_str"),
    (.staffKind, "jenis_ptk_id_str"), (.home, "ptk_induk"), (.since, "tanggal_surat_tugas"),
    (.rank, "pangkat_golongan_terakhir"),
  ]
}

extension JSON {
  /// The text of a member, numbers and booleans as Dapodik would write them in a text; nil where there is none.
  fileprivate func text(_ key: String) -> String? {
    switch self[key] {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): String(number)
    case .boolean(let value): value ? "1" : "0"
    case .null, .array, .object, nil: nil
    }
  }

  /// The same, but null, an empty text, `-` and `0` say nothing.
  fileprivate func said(_ key: String) -> String? { text(key).flatMap(StaffRow.plain) }
}
