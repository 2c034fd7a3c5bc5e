import Domain

/// What is wrong with a rulebook, in words for whoever mends the file: the path, then what to do.
package enum RulebookCopy {
  package static func sentence(_ fault: RulebookFault) -> String {
    let place = fault.path.isEmpty ? "Seluruh berkas" : fault.path
    return "\(place): \(reason(fault.reason))"
  }

  /// A warning, for the file can be used all the same.
  package static func sentence(_ unenforced: Rulebook.Unenforced) -> String {
    switch unenforced {
    case .points: "peringatan: poin pengembangan kompetensi dan jumlah terkecilnya dibaca, tetapi belum diberlakukan."
    case .uploads:
      "peringatan: dokumen yang diunggah (uploaded) belum diberlakukan; dokumen itu dikonfirmasi seperti lainnya."
    }
  }

  private static func reason(_ reason: RulebookFault.Reason) -> String {
    switch reason {
    case .unknownKey(let nearest?): "kunci ini tidak dikenal; mungkin yang dimaksud “\(nearest)”."
    case .unknownKey(nil): "kunci ini tidak dikenal; hapus kunci ini."
    case .missingKey: "kunci ini wajib ada, tetapi tidak ditemukan."
    case .repeatedKey: "kunci ini ditulis lebih dari sekali."
    case .wrongKind(let expected, let found): "harus berupa \(name(expected)), bukan \(name(found))."
    case .emptyText: "teksnya kosong."
    case .tooLong(let limit): "teksnya terlalu panjang; paling banyak \(limit) karakter."
    case .badID: "id hanya boleh berisi huruf kecil, angka, dan tanda hubung."
    case .duplicate(let text): "“\(text)” sudah dipakai sebelumnya."
    case .unknownValue(let text, let known):
      "“\(text)” tidak dikenal; pilihannya: \(known.joined(separator: ", "))."
    case .unknownReference(let id): "“\(id)” dirujuk, tetapi tidak ada di berkas ini."
    case .missingPlaceholder(let placeholder): "kalimatnya harus memuat \(placeholder)."
    case .unknownPlaceholder(let placeholder): "\(placeholder) tidak dikenal di kalimat ini."
    case .badDate: "bukan tanggal yang ada setiap tahun; tulis bulan dan hari, misalnya 01-31."
    case .closesBeforeOpens: "jendela ditutup sebelum dibuka."
    case .endsBeforeBegins: "periode berakhir sebelum dimulai."
    case .outOfRange(let number, let from, let to): "\(number) di luar batas; isilah \(from) sampai \(to)."
    case .notPositive: "angkanya harus lebih dari nol."
    case .minimumAboveMaximum: "batas terkecil melebihi batas terbesar."
    case .tooFew(let found, let atLeast): "berisi \(found), padahal paling sedikit \(atLeast)."
    case .wrongCount(let found, let expected): "berisi \(found), padahal harus tepat \(expected)."
    case .sharesAboveAll(let sum): "bagian terkecil berjumlah \(sum) persen, melebihi 100 persen."
    case .missingEntry(let name): "“\(name)” wajib ada, tetapi tidak ditemukan."
    case .outOfOrder: "urutannya salah; pindahkan ke depan."
    case .missingPair(let result, let behaviour): "belum ada predikat untuk \(pair(result, behaviour))."
    case .repeatedPair(let result, let behaviour): "predikat untuk \(pair(result, behaviour)) ditulis dua kali."
    case .generalRubricSets(let subject, 0):
      "tidak ada rubrik umum bagi \(name(subject)); satu rubrik harus tanpa jenis PTK dan tanpa bentuk pendidikan."
    case .generalRubricSets(let subject, let found):
      "ada \(found) rubrik umum bagi \(name(subject)); hanya satu yang boleh tanpa jenis PTK dan tanpa bentuk pendidikan."
    case .overlapsRubricSet(let id): "melayani orang yang sama dengan rubrik “\(id)”."
    case .pointsWithoutScheme: "poin hanya berlaku bila skemanya “points”."
    }
  }

  private static func pair(_ result: Rating, _ behaviour: Rating) -> String {
    "hasil kerja \(name(result)) dan perilaku kerja \(name(behaviour))"
  }

  private static func name(_ subject: Subject) -> String {
    switch subject {
    case .teacher: "guru"
    case .principal: "kepala sekolah"
    case .supervisor: "pengawas"
    }
  }

  private static func name(_ rating: Rating) -> String {
    switch rating {
    case .below: "di bawah ekspektasi"
    case .meets: "sesuai ekspektasi"
    case .above: "di atas ekspektasi"
    }
  }

  private static func name(_ kind: RulebookNode.Kind) -> String {
    switch kind {
    case .null: "kosong (null)"
    case .boolean: "benar atau salah (true atau false)"
    case .integer: "bilangan bulat"
    case .fraction: "bilangan pecahan"
    case .text: "teks"
    case .array: "daftar"
    case .object: "objek"
    }
  }
}
