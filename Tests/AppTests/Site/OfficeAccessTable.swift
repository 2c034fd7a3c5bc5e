import App
import Domain

/// Who comes how far into the rooms above schools: a table of its own, for the visitors of a dinas. Cells are those of
/// `AccessTable`; `:sekolah` is Wayan's school.
enum OfficeAccessTable {
  static let columns = [
    "nobody", "teacher", "principal", "operator", "pengawas", "kepala dinas", "staf dinas", "admin dinas",
    "ketua yayasan of others",
  ]

  static let rows: [AccessTable.Row] = table.split(separator: "\n").map { line in
    let cells = line.split(separator: " ").map(String.init)
    precondition(cells.count == 2 + columns.count, "This row of the table cannot be read: \(line)")
    return AccessTable.Row(
      method: cells[0], address: cells[1], stage: .planSubmitted, expected: Array(cells.dropFirst(2)))
  }

  // Columns: nobody · teacher · principal · operator · pengawas · kepala dinas · staf · admin · ketua yayasan of others
  private static let table = """
    GET  /wilayah                            in   404  404  404  200  200  200  200  200
    GET  /wilayah/:sekolah                   in   404  404  404  200  200  200  200  404
    GET  /wilayah/penugasan                  in   404  404  404  404  403  403  200  403
    POST /wilayah/penugasan                  in   404  404  404  404  403  403  422  403
    POST /wilayah/penugasan/:penugasan       in   404  404  404  404  403  403  404  403
    GET  /wilayah/:sekolah/penugasan         in   404  404  404  403  403  403  200  404
    POST /wilayah/:sekolah/penugasan         in   404  404  404  403  403  403  422  404
    POST /wilayah/:sekolah/penugasan/:penugasan in 404  404  404  403  403  403  404  404
    GET  /guru/tim                           in   404  200  404  404  404  404  404  404
    POST /guru/tim                           in   404  422  404  404  404  404  404  404
    POST /guru/tim/:penugasan                in   404  404  404  404  404  404  404  404
    GET  /wilayah/jadwal                     in   404  404  404  404  200  200  200  200
    POST /wilayah/jadwal/perpanjangan        in   404  404  404  404  403  403  422  403
    POST /wilayah/jadwal/penutupan           in   404  404  404  404  403  403  go   403
    POST /wilayah/jadwal/pembukaan           in   404  404  404  404  403  403  go   403
    POST /wilayah/jadwal/ritme               in   404  404  404  404  403  403  go   403
    POST /wilayah/jadwal/capaian             in   404  404  404  404  403  403  422  403
    """
}
