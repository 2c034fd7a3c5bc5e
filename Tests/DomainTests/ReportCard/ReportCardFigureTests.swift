import Testing

@testable import Domain

@Suite("The cells of a Rapor Pendidikan are read as schools see them")
struct ReportCardFigureTests {
  @Test(
    "labels, with or without their explanation",
    arguments: [
      ("Baik (87,5% sudah mencapai kompetensi minimum)", .value(.good)), ("SEDANG", .value(.fair)),
      ("kurang", .value(.poor)), ("Kurang\n(12%)", .value(.poor)), ("Tidak Tersedia", .value(.unavailable)),
      ("", .value(.unavailable)), ("-", .value(.unavailable)), ("45,67%", .nothing), ("45.67", .nothing),
      ("Sangat baik", .unreadable), ("Hijau", .unreadable), ("Baiklah", .unreadable),
    ] as [(String, ReportCardFigures.Found<ReportCard.Label>)])
  func labels(text: String, found: ReportCardFigures.Found<ReportCard.Label>) {
    #expect(ReportCardFigures.label(text) == found)
  }

  @Test(
    "scores with comma or point, as percentages and rounded half away from zero",
    arguments: [
      ("87,5", .value(8750)), ("87.54", .value(8754)), ("87.545", .value(8755)), ("87,5 %", .value(8750)),
      ("100", .value(10_000)), ("0", .value(0)), ("-0,125", .value(-13)), ("1", .value(100)), ("", .nothing),
      ("–", .nothing), ("Tidak tersedia", .nothing), ("1.234,5", .unreadable), ("12345", .unreadable),
      ("tinggi", .unreadable), ("8,", .unreadable), ("1E+2", .unreadable),
    ] as [(String, ReportCardFigures.Found<Int>)])
  func scores(text: String, found: ReportCardFigures.Found<Int>) {
    #expect(ReportCardFigures.score(text) == found)
  }

  @Test(
    "changes in words and as signed numbers",
    arguments: [
      ("Naik 16,67%", .value(1667)), ("Turun 12,50%", .value(-1250)), ("turun -12,5", .value(-1250)),
      ("Tidak berubah", .value(0)), ("Tetap", .value(0)), ("+3,5", .value(350)), ("−3.5%", .value(-350)),
      ("16.67%", .value(1667)), ("Naik 2,1% dari tahun lalu", .value(210)), ("Naik", .nothing), ("", .nothing),
      ("Tidak Tersedia", .nothing), ("Naik -5", .unreadable), ("Naik banyak", .unreadable), ("Lebih baik", .unreadable),
    ] as [(String, ReportCardFigures.Found<Int>)])
  func changes(text: String, found: ReportCardFigures.Found<Int>) {
    #expect(ReportCardFigures.change(text) == found)
  }

  @Test(
    "rankings by word, else by share",
    arguments: [
      ("Peringkat atas (1–20%)", .value(.top)), ("menengah atas (21–40%)", .value(.upperMiddle)),
      ("Peringkat menengah (41-60%)", .value(.middle)), ("Peringkat menengah bawah (61–80%)", .value(.lowerMiddle)),
      ("Bawah (81-100%)", .value(.bottom)), ("21 – 40 %", .value(.upperMiddle)), ("Peringkat 81–100%", .value(.bottom)),
      ("", .nothing), ("Tidak tersedia", .nothing), ("atas bawah", .unreadable), ("3", .unreadable),
    ] as [(String, ReportCardFigures.Found<ReportCard.Quintile>)])
  func rankings(text: String, found: ReportCardFigures.Found<ReportCard.Quintile>) {
    #expect(ReportCardFigures.quintile(text) == found)
  }

  @Test(
    "names agree whatever their case, punctuation, explanation or word for pupils",
    arguments: [
      ("Keteraturan Suasana Kelas", "keteraturan suasana kelas."), ("Penerapan Disiplin Positif", "Disiplin positif"),
      ("Ekspektasi pada Peserta Didik", "Ekspektasi terhadap murid"),
      ("Perhatian dan Kepedulian", "Perhatian & kepedulian"),
      ("Umpan Balik Konstruktif", "Umpan-balik  konstruktif"), ("Instruksi yang Adaptif", "Instruksi adaptif"),
      ("Aktivitas Interaktif", "Aktifitas interaktif"),
      ("Metode pembelajaran", "Metode pembelajaran (aktivasi kognitif)"),
      ("Dukungan psikologis", "Dukungan afektif"),
    ])
  func sameNames(one: String, other: String) {
    #expect(ReportCardNames.key(one) == ReportCardNames.key(other))
  }

  @Test("different sub-indicators never agree")
  func differentNames() {
    let names = [
      "Keteraturan Suasana Kelas", "Penerapan Disiplin Positif", "Ekspektasi pada Peserta Didik",
      "Perhatian dan Kepedulian", "Umpan Balik Konstruktif", "Instruksi yang Adaptif", "Instruksi Pembelajaran",
      "Aktivitas Interaktif", "Manajemen kelas", "Dukungan psikologis", "Metode pembelajaran", "Kualitas pembelajaran",
    ]
    #expect(Set(names.map(ReportCardNames.key)).count == names.count)
  }

  @Test(
    "codes",
    arguments: [
      ("D.1.1", "D.1.1"), ("d.1.1.", "D.1.1"), ("A.12", "A.12"), ("1", nil), ("D", nil), ("D.", nil), ("", nil),
    ])
  func codes(text: String, code: String?) {
    #expect(ReportCardNames.code(text) == code)
  }
}
