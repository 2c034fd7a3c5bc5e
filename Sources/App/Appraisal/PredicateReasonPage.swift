import Domain
import HTML

/// Mengapa predikat saya ini: both ratings, the nine cells, what would have changed it, and what never counts.
struct PredicateReasonPage: Piece {
  let appraisal: Appraisal
  let rules: Rulebook
  /// `Kepala sekolah memberi`.
  let given: String
  let words: RecordWords

  var html: HTML {
    let (result, behaviour) = (appraisal.result, appraisal.behaviour)
    return """
      <p>\(given) dua rating: hasil kerja <b>\(said(result))</b> dan perilaku \
      kerja <b>\(said(behaviour))</b>. Keduanya bertemu di satu sel tabel di bawah, dan isi sel itulah predikatnya: \
      <b>\(AppraisalCopy.word(appraisal.predicate))</b>. Tidak ada angka yang dijumlahkan atau dirata-ratakan.</p>\
      \(PredicateTable(rules: rules, own: (result, behaviour)))\
      \(Heading(.three, "Apa yang akan mengubahnya"))<ul>\(changes)</ul>\
      \(Heading(.three, "Apa yang tidak ikut dihitung"))\
      <p>Tingkat pada \(words.observation) (belum dilakukan, dilakukan tapi belum efektif, dilakukan dan efektif) adalah garis \
      awal untuk pembinaan. Tingkat itu tidak pernah masuk ke rating maupun predikat.</p>
      """
  }

  private var changes: [HTML] {
    rules.predicateChanges(result: appraisal.result, behaviour: appraisal.behaviour).map { change in
      let subject = change.subject == .result ? "hasil kerja" : "perilaku kerja"
      let stays = change.predicate == appraisal.predicate
      return """
        <li>Rating \(subject) \(said(change.rating)): predikat \(stays ? "tetap" : "menjadi") \
        \(AppraisalCopy.word(change.predicate)).</li>
        """
    }
  }

  private func said(_ rating: Rating) -> String { AppraisalCopy.word(rating).lowercased() }
}
