import Dapodik
import Domain
import Spreadsheet

/// Why a source cannot be used, in words that say what to do next; beside the field that it concerns.
package enum StaffSourceCopy {
  package static func sentence(_ fault: StaffSource.Fault) -> String {
    switch fault {
    case .noAddress: "Isilah alamat komputer Dapodik, misalnya 192.168.1.5:5774."
    case .badAddress: "Alamat ini tidak terbaca. Tulislah seperti 192.168.1.5:5774."
    case .forbiddenAddress:
      "Alamat ini tidak boleh dihubungi; yang boleh hanya port 5774 pada komputer lain. Unggah kedua jawabannya sebagai berkas, atau mintalah pengelola mengizinkan alamat ini (KINERJA_DAPODIK_HOSTS)."
    case .badToken: "Isilah token web service yang dibuat di Dapodik: tanpa spasi, huruf dan angka saja."
    case .dapodik(let error): dapodik(error)
    case .schoolFile(let error): "Berkas getSekolah: " + file(error, other: "getGtk")
    case .staffFile(let error): "Berkas getGtk: " + file(error, other: "getSekolah")
    case .noFile: "Pilih berkasnya dulu."
    case .spreadsheet(let error): SpreadsheetCopy.sentence(error)
    case .sheet(let fault): sheet(fault)
    case .otherSchool(let npsn): "Isinya milik sekolah lain (NPSN \(npsn.text)). Tidak ada yang diambil."
    }
  }

  /// The control beside which it stands.
  static func control(_ fault: StaffSource.Fault) -> String {
    switch fault {
    case .noAddress, .badAddress, .forbiddenAddress: "alamat"
    case .badToken: "token"
    case .dapodik(.refusedToken), .dapodik(.refused): "token"
    case .dapodik: "alamat"
    case .schoolFile: "jawaban-sekolah"
    case .staffFile: "jawaban-gtk"
    case .noFile(let control): control
    case .spreadsheet, .sheet, .otherSchool: "daftar"
    }
  }

  static func dapodik(_ error: DapodikError) -> String {
    switch error {
    case .unreachable:
      "Tidak ada yang menjawab di alamat itu. Pastikan Dapodik menyala dan komputernya terjangkau dari peladen Kinerja; bila tidak, unggah kedua jawabannya sebagai berkas."
    case .timedOut: "Dapodik terlalu lama menjawab. Coba lagi, atau unggah kedua jawabannya sebagai berkas."
    case .refusedToken:
      "Dapodik menolak token ini. Periksa token dan alamat IP yang diizinkan di menu Web Service Dapodik."
    case .refused(let message):
      "Dapodik menolak permintaan ini\(message.isEmpty ? "." : ": “\(message)”.") Periksa token dan NPSN-nya."
    case .status(let status): "Dapodik menjawab dengan galat HTTP \(status). Coba lagi setelah Dapodik dibuka ulang."
    case .tooLarge(let limit): "Jawabannya lebih besar dari \(limit >> 20) MB."
    case .notJSON, .otherShape, .otherAnswer: "Yang menjawab di alamat itu bukan web service Dapodik."
    case .noSuchSchool: "Dapodik di alamat itu tidak mengenal NPSN sekolah ini."
    case .otherSchool(let npsn): "Dapodik di alamat itu milik sekolah lain (NPSN \(npsn.text))."
    }
  }

  private static func file(_ error: DapodikError, other: String) -> String {
    switch error {
    case .notJSON(let line, _): "isinya bukan jawaban Dapodik (baris \(line) tidak terbaca). Simpan ulang jawabannya."
    case .otherShape(let path): "bentuknya lain dari jawaban Dapodik (bagian \(path))."
    case .otherAnswer: "ini jawaban \(other); kedua berkas mungkin tertukar."
    case .noSuchSchool: "Dapodik tidak mengenal NPSN yang ditanyakan."
    case .refused(let message): "isinya penolakan dari Dapodik\(message.isEmpty ? "." : ": “\(message)”.")"
    case .unreachable, .timedOut, .refusedToken, .status, .tooLarge, .otherSchool: dapodik(error)
    }
  }

  private static func sheet(_ fault: StaffSheet.Fault) -> String {
    switch fault {
    case .noHeader:
      "Tidak ada baris judul kolom daftar guru (Nama, NIP, Jenis PTK, …) di berkas ini. Pilih berkas Daftar Guru atau Daftar Tenaga Kependidikan dari Dapodik."
    case .missingColumns(let row, let columns):
      "Baris judul (baris \(row)) tidak memiliki kolom \(Indonesian.list(columns.map(StaffImportCopy.column)))."
    case .columnTwice(let row, let column):
      "Baris judul (baris \(row)) memiliki dua kolom \(StaffImportCopy.column(column)). Hapus salah satunya."
    case .unreadableNPSN(let text): "Berkas ini menyebut NPSN “\(text)”. \(PeopleCopy.npsn)"
    case .noRows: "Di bawah baris judul tidak ada satu orang pun."
    }
  }
}
