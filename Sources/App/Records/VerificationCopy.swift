import Domain

/// The words for what a check of the ledger found.
package enum VerificationCopy {
  package static func sentence(_ finding: Verification.Finding) -> String {
    let subject = finding.record.map { "Kinerja \($0.number)" } ?? "Basis data"
    return "\(subject): \(sentence(finding.fault))"
  }

  package static func sentence(_ fault: Verification.Fault) -> String {
    switch fault {
    case .noOpening: "riwayatnya tidak dimulai dengan pembukaan."
    case .gap(let version): "baris riwayat \(version) hilang."
    case .lineAltered(let version): "baris riwayat \(version) diubah."
    case .bodyAltered(let version): "isi baris riwayat \(version) diubah."
    case .unreadable(let version): "baris riwayat \(version) utuh, tetapi tidak dikenal program ini."
    case .rowDiffers(let column): "kolom \(column) tidak sesuai dengan riwayat."
    case .helpersDiffer: "daftar pembantu pengisian tidak sesuai dengan riwayat."
    case .oldFold: "ringkasannya dari program yang lebih lama; jalankan kinerja migrate."
    case .rowMissing: "ada riwayat, tetapi barisnya hilang."
    case .sealedRecordMissing: "pernah disegel, dan sekarang hilang."
    case .sealedLineDiffers(let version): "baris riwayat \(version) yang sudah disegel hilang atau diganti."
    case .sealAltered: "segel diubah, atau daftar yang disegel tidak cocok dengan segelnya."
    case .rulebookAltered: "buku aturan yang tersimpan tidak cocok dengan sidiknya."
    }
  }
}
