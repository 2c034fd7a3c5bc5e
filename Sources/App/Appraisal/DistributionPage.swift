import Domain
import HTML

/// The guide to how predicates usually spread, beside how they do now: a guide in words, and nobody's quota.
struct DistributionPage: Piece {
  let rows: DistributionRows
  let rules: Rulebook
  var level = Level.three

  var html: HTML {
    let source = rows.achievements.first.map { rules.distributionGuide(for: $0.achievement).source.citation } ?? ""
    return """
      \(Heading(level, "Pola distribusi predikat"))\(guides)\(present)\
      <p class="quiet">Panduan, bukan kuota: rating tetap keputusan Anda menurut bukti tiap orang. Dasar: \(source)</p>
      """
  }

  private var guides: HTML {
    let lines = rows.achievements.map { one -> HTML in
      let count = rows.isOfMany ? " (\(one.places) sekolah)" : ""
      let advice = rules.distributionGuide(for: one.achievement).advice
      return "<b>\(OfficeCopy.word(one.achievement))</b>\(count). \(advice)"
    }
    if rows.isOfMany {
      return "<p>Capaian organisasi sekolah-sekolah di bawah ini:</p><ul>\(lines.map { "<li>\($0)</li>" as HTML })</ul>"
    }
    return "<p>Capaian organisasi \(rows.name ?? "sekolah ini"): \(lines)</p>"
  }

  /// Among whom predicates are counted.
  private var scope: String {
    rows.among.subject == .principal
      ? "untuk kepala sekolah di bawah \(rows.among.isFoundations ? "yayasan" : "dinas") yang sama"
      : "di \(rows.name ?? "sekolah ini")"
  }

  private var present: HTML {
    if rows.all == 0 { return "<p>Belum ada penilaian lain yang terkirim \(scope).</p>" }
    return BarChart(
      "Predikat yang sudah terkirim \(scope)", unit: "orang",
      Predicate.allCases.map { predicate in
        let count = rows.predicates[predicate] ?? 0
        let share = (count * 200 + rows.all) / (2 * rows.all)
        return .init(AppraisalCopy.word(predicate), count, shown: "\(count) (\(share)%)")
      }, shape: .rows
    ).html
  }
}

/// Capaian organisasi and pola distribusi as the form of PermenPANRB 6/2022 prints them: as they were when it was sent.
extension Appraisal {
  func organisation(under rules: Rulebook) -> [(label: String, value: String)] {
    guard let achievement = basis.achievement else {
      return [("Capaian kinerja organisasi", "belum ditetapkan ketika penilaian dikirim")]
    }
    return [
      ("Capaian kinerja organisasi", OfficeCopy.word(achievement)),
      ("Pola distribusi", "\(rules.distributionGuide(for: achievement).advice) Panduan, bukan kuota."),
    ]
  }
}
