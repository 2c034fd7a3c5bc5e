import Domain
import HTML

/// The guide to how predicates usually spread, beside how they do at this school now: a guide in words, and nobody's quota.
struct DistributionPage: Piece {
  let rows: DistributionRows
  let rules: Rulebook

  var html: HTML {
    let guide = rules.distributionGuide(for: rows.achievement)
    return """
      \(Heading(.three, "Pola distribusi predikat"))\
      <p>Capaian organisasi sekolah ini: <b>\(OfficeCopy.word(rows.achievement))</b>. \(guide.advice)</p>\(present)\
      <p class="quiet">Panduan, bukan kuota: rating tetap keputusan Anda menurut bukti tiap orang. \
      Dasar: \(guide.source.citation)</p>
      """
  }

  private var present: HTML {
    if rows.all == 0 { return "<p>Belum ada penilaian lain yang terkirim \(rows.scope).</p>" }
    return BarChart(
      "Predikat yang sudah terkirim \(rows.scope)", unit: "orang",
      Predicate.allCases.map { predicate in
        let count = rows.predicates[predicate] ?? 0
        let share = (count * 200 + rows.all) / (2 * rows.all)
        return .init(AppraisalCopy.word(predicate), count, shown: "\(count) (\(share)%)")
      }, shape: .rows
    ).html
  }
}
