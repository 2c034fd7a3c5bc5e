import Domain
import Spreadsheet

/// Why a file is no Rapor Pendidikan of this school, with row and column and what to do.
package enum ReportCardFaultCopy {
  /// Sentences that are shown; how many more there are is said.
  private static let shown = 20

  package static func sentences(_ refused: ReportCardForm.Refused, for school: School) -> [String] {
    switch refused {
    case .noFile: ["Pilih berkas Rapor Pendidikan yang akan diimpor."]
    case .file(let error): [SpreadsheetCopy.sentence(error)]
    case .report(let faulty): sentences(faulty)
    case .otherSchool(let npsn):
      [
        "Berkas ini milik sekolah dengan NPSN \(npsn.text), sedangkan NPSN \(school.name) ialah \(school.npsn.text). Tidak ada yang disimpan."
      ]
    }
  }

  private static func sentences(_ faulty: ReportCard.Faulty) -> [String] {
    let all = faulty.faults.map(sentence)
    guard all.count > shown else { return all }
    return all.prefix(shown) + ["Masih ada \(all.count - shown) kesalahan lain. Periksa apakah berkasnya utuh."]
  }

  private static func sentence(_ fault: ReportCard.Fault) -> String {
    let place = [
      fault.row.map { "baris \($0)" }, fault.column.map { "kolom \(Sheet.letters(ofColumn: $0 - 1))" },
    ].compactMap { $0 }.joined(separator: ", ")
    let text = sentence(fault.reason)
    return place.isEmpty ? text : place.prefix(1).uppercased() + place.dropFirst() + ": " + text
  }

  private static func sentence(_ reason: ReportCard.Fault.Reason) -> String {
    switch reason {
    case .noTable:
      "Ini bukan Laporan Rapor Pendidikan: tidak ada baris judul dengan kolom Indikator dan Capaian. Unduh Laporan Rapor Pendidikan satuan pendidikan Anda, lalu pilih berkas itu."
    case .noYear: "Tahun rapor tidak tertulis di judul kolom maupun di atas tabel."
    case .noEntries: "Di bawah baris judul tidak ada satu indikator pun."
    case .columnTwice(let column): "Kolom \(title(column)) ada dua. Hapus salah satunya."
    case .severalSchools(let schools):
      "Berkas ini menyebut beberapa sekolah (NPSN \(Indonesian.list(schools.map(\.text)))). Pilih rapor satu sekolah saja."
    case .unreadableNPSN(let text): "“\(text)” bukan NPSN. \(PeopleCopy.npsn)"
    case .noName: "Ada capaian tanpa nama indikator."
    case .unreadable(let column, let text): "“\(text)” tidak terbaca sebagai \(title(column))."
    }
  }

  private static func title(_ column: ReportCard.Column) -> String {
    switch column {
    case .code: "No"
    case .name: "Indikator"
    case .label: "Capaian"
    case .score: "Skor Rapor"
    case .change: "Perubahan Skor dari Tahun Lalu"
    case .provincial: "Peringkat di Provinsi"
    case .national: "Peringkat secara Nasional"
    case .npsn: "NPSN"
    }
  }
}
