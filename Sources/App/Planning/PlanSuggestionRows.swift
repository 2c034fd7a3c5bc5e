import Domain
import HTML
import Storage

/// Saran Rapor Pendidikan for the praktik kinerja of a plan, or why there is none.
enum PlanSuggestion: Sendable {
  case given(Suggestion)
  /// With the sentence that says why; nil when the school has no report yet.
  case none(String?)

  var given: Suggestion? {
    if case .given(let suggestion) = self { return suggestion }
    return nil
  }

  /// What the latest report of the record's school says for its rubric set.
  static func find(for record: Record, under rules: Rulebook, on connection: any Connection) throws -> PlanSuggestion {
    guard let stored = try ReportCardRows.latest(of: record.opening.school, on: connection) else { return .none(nil) }
    let offered = rules.rubricSet(record.opening.rubricSet).map(rules.indicators(of:)) ?? []
    switch ReportCardAdvice(of: stored.card, among: offered) {
    case .given(let suggestion): return .given(suggestion)
    case .none(let why): return .none(why)
    }
  }

  /// The advice on top of the choices. `own`: what the owner chose before; empty where the advice is ticked for them.
  func html(beside own: Set<String>) -> HTML {
    switch self {
    case .given(let one):
      let ticked =
        own.isEmpty
        ? "Sudah kami tandai; Anda bebas memilih yang lain."
        : own.contains(one.indicator) ? "Itu juga pilihan Anda." : "Anda memilih yang lain, dan itu boleh."
      return Notice(.info, "<p>\(one.reason)</p><p>\(ticked)</p>").html
    case .none(let why?): return Notice(.info, "<p>\(why) Pilih yang paling dibutuhkan murid Anda.</p>").html
    case .none(nil):
      return """
        <p class="quiet">Sekolah Anda belum memuat Rapor Pendidikan di sini, jadi tidak ada saran. Pilih yang paling \
        dibutuhkan murid Anda.</p>
        """
    }
  }
}

extension RecordView {
  /// What Rapor Pendidikan recommends for this record now.
  func suggestion(for me: SignedIn) async throws -> PlanSuggestion {
    let (record, rules) = (record, rules)
    return try await me.house.database.read { try PlanSuggestion.find(for: record, under: rules, on: $0) }
  }
}
