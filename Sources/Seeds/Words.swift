import Domain

/// Names that many people have, put together by dice: none of them is anybody.
enum Words {
  static let women = [
    "Sri Wahyuni", "Endang Lestari", "Ni Putu Ayu", "Ni Kadek Sari", "Norhayati", "Hairunnisa", "Siti Rahmah",
    "Euis Kartini", "Neneng Hasanah", "Rina Marlina", "Dewi Anggraini", "Tiurma Siregar", "Rosmauli Sinaga",
    "Maria Goreti", "Yuliana Bere", "Aisyah Tanjung", "Fitriani", "Lilis Suryani", "Mariana Tuhumury", "Nurul Hidayah",
    "Wahyu Ningsih", "Kartika Dewi", "Ratna Sari", "Indah Permata", "Halimah", "Yanti Kogoya",
  ]
  static let men = [
    "Slamet Riyadi", "Bambang Sutrisno", "I Wayan Suardana", "I Nyoman Arta", "Rusdiansyah", "Fahrurrazi", "Syahrani",
    "Asep Saepudin", "Dadang Hermawan", "Cecep Supriatna", "Togar Simanjuntak", "Parlindungan Sitorus",
    "Yohanes Lado", "Markus Wenda", "Agus Prasetyo", "Budi Santoso", "Muhammad Yusuf", "Ahmad Fauzi", "La Ode Rahman",
    "Daniel Patty", "Eko Purnomo", "Joko Susilo", "Ketut Sudana", "Hendra Gunawan", "Zainal Abidin",
  ]
  static let titles = ["S.Pd.", "S.Pd.", "S.Pd.", "S.Pd.", "M.Pd.", ""]

  /// Provinces of all three zones, with a made-up regency in each.
  static let provinces = [
    "Jawa Tengah", "Sumatera Utara", "Jawa Barat", "Kalimantan Barat", "Lampung", "Aceh",
    "Bali", "Kalimantan Selatan", "Sulawesi Selatan", "Nusa Tenggara Timur", "Gorontalo",
    "Maluku", "Papua", "Papua Barat", "Maluku Utara",
  ]
  static let places = [
    "Melati", "Kenanga", "Cempaka", "Mekarjaya", "Sukamaju", "Tirtasari", "Wanasari", "Karangindah", "Banyubiru",
    "Telagabiru", "Purnama", "Harapan", "Rimbasari", "Lembahijau", "Pasirputih", "Muaratenang", "Bukitsari",
    "Sumberjaya", "Nusaindah", "Tanjungsari",
  ]
  static let forms = ["SD", "SD", "SD", "SD", "SD", "SD", "SMP", "SMP", "SMA", "SMK", "TK", "SLB"]

  static func schoolName(_ form: String, _ place: String, _ number: Int, _ status: School.Status) -> String {
    let prefix = status == .state ? (form == "TK" || form == "SLB" ? form + " Negeri" : form + "N") : form + " Bina"
    return "\(prefix) \(place) \(number)"
  }

  /// Jenis PTK of the teacher at `place` of a school's list.
  static func staffKind(schoolForm: String, place: Int) -> String {
    switch schoolForm {
    case "SD": place % 5 == 4 ? "Guru Mapel" : "Guru Kelas"
    case "TK", "SLB": "Guru Kelas"
    default: place == 3 ? "Guru BK" : "Guru Mapel"
    }
  }

  /// Whom and what somebody teaches.
  static func lesson(schoolForm: String, staffKind: String?, _ dice: inout Dice) -> (group: String, subject: String) {
    if staffKind == "Guru BK" { return ("kelas \(dice.pick(["VII", "VIII", "X", "XI"]))", "layanan klasikal") }
    switch schoolForm {
    case "TK": return ("kelompok \(dice.pick(["A", "B"]))", "kegiatan inti")
    case "SMP":
      return (
        "kelas \(dice.pick(["VII A", "VII B", "VIII A", "IX C"]))",
        dice.pick(["Matematika", "IPA", "IPS", "Bahasa Inggris"])
      )
    case "SMA", "SMK":
      return (
        "kelas \(dice.pick(["X.1", "X.3", "XI.2", "XII.1"]))",
        dice.pick(["Sejarah", "Kimia", "Bahasa Indonesia", "Informatika"])
      )
    default:
      let subject =
        staffKind == "Guru Mapel"
        ? dice.pick(["PJOK", "Pendidikan Agama"]) : dice.pick(["Matematika", "IPAS", "Bahasa Indonesia"])
      return ("kelas \(dice.pick(["I", "II", "III", "IV", "V", "VI"]))", subject)
    }
  }
}
