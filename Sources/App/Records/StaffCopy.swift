import Domain

/// The words of a principal's list.
enum StaffCopy {
  static func employment(_ employment: Employment) -> String {
    switch employment {
    case .pns: "PNS"
    case .cpns: "CPNS"
    case .pppk: "PPPK"
    case .partTimePPPK: "PPPK paruh waktu"
    case .foundation, .regionalHonorary, .schoolHonorary, .other: "non-ASN"
    }
  }

  /// Beside a name: nothing for PNS, who are most.
  static func note(_ employment: Employment) -> String? { employment == .pns ? nil : self.employment(employment) }

  static func part(_ part: Path.StaffPart) -> String {
    switch part {
    case .waitingForMe: "Menunggu saya"
    case .waitingForTeacher: "Menunggu guru"
    case .late: "Terlambat"
    case .all: "Semua"
    }
  }

  static func empty(_ part: Path.StaffPart) -> String {
    switch part {
    case .waitingForMe: "Tidak ada yang menunggu Anda sekarang."
    case .waitingForTeacher: "Tidak ada guru yang sedang ditunggu."
    case .late: "Tidak ada yang terlambat."
    case .all: "Belum ada guru di sekolah ini. Operator sekolah mengimpor data guru dari Dapodik."
    }
  }
}
