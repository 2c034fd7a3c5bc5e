/// What a rulebook says about one thing. `Rulebook.read` has seen to it that the answers exist.
extension Rulebook {
  /// Predikat kinerja: one of the nine cells. It is no maximum and no mean of the two ratings.
  package func predicate(result: Rating, behaviour: Rating) -> Predicate {
    predicateTable.first { $0.result == result && $0.behaviour == behaviour }!.predicate
  }

  /// Jendela of a step in the period with this id; without one, or with an unknown one, that of the first period.
  package func window(for step: Window.Step, in period: String? = nil) -> Window {
    let known = periods.contains { $0.id == period } ? period : periods.first?.id
    return windows.first { $0.step == step && ($0.period == nil || $0.period == known) }!
  }

  /// The period that begins on this day of the year.
  package func period(from day: Day) -> PeriodShape? {
    periods.first { $0.from.month == day.month && $0.from.day == day.day }
  }

  /// Rubrik of a person: the set that names both their jenis PTK and the bentuk pendidikan of their school, else the jenis
  /// PTK, else the bentuk pendidikan, else the general one. Among those of the jenis pegawai for whom the rulebook is; an
  /// earlier one that has none for kepala sekolah gives them those of guru.
  package func rubricSet(forStaffKind staffKind: String?, schoolForm: String?) -> RubricSet {
    let isServed = rubricSets.contains { $0.subject == subject }
    let serving = rubricSets.filter {
      $0.subject == (isServed ? subject : .teacher) && $0.serves(staffKind: staffKind, schoolForm: schoolForm)
    }
    return serving.max { $0.precision < $1.precision }!
  }

  package func rubricSet(_ id: String) -> RubricSet? { rubricSets.first { $0.id == id } }

  package func indicator(_ id: String) -> SubIndicator? { indicators.first { $0.id == id } }

  /// The sub-indicators of a set, in its order.
  package func indicators(of set: RubricSet) -> [SubIndicator] { set.indicators.compactMap(indicator) }

  /// Rencana hasil kerja that is supplied for a sub-indicator (`Meningkatkan praktik … yang berfokus pada …`).
  package func workResult(for indicator: SubIndicator) -> String { worded(practice.workResult, indicator) }

  /// Indikator kinerja individu that is supplied for a sub-indicator.
  package func individualIndicator(for indicator: SubIndicator) -> String {
    worded(practice.individualIndicator, indicator)
  }

  private func worded(_ wording: String, _ indicator: SubIndicator) -> String {
    let fillings = [
      (Rulebook.dimensionPlaceholder, indicator.dimensionInWorkResult),
      (Rulebook.indicatorPlaceholder, indicator.nameInWorkResult),
    ]
    return fillings.reduce(wording) { text, filling in
      text.split(separator: filling.0, omittingEmptySubsequences: false).joined(separator: filling.1)
    }
  }

  /// Whether a plan has this part, and whether it may be left out.
  package func planPart(_ part: PlanPart) -> PlanPartRule? { planParts.first { $0.part == part } }

  package func competenceActivity(_ id: String) -> CompetenceActivity? { competence.activities.first { $0.id == id } }

  /// Pola distribusi for a capaian kinerja organisasi: guidance, never enforced.
  package func distributionGuide(for achievement: DistributionGuide.Achievement) -> DistributionGuide {
    distribution.first { $0.achievement == achievement }!
  }
}

extension Rulebook {
  /// What a rulebook may say and nothing acts on yet.
  package enum Unenforced: Hashable, Sendable {
    /// Angka of pengembangan kompetensi and their least sum.
    case points
    /// Dokumen akuntabilitas that are uploaded.
    case uploads
  }

  /// Whatever of this the rulebook says, of anybody.
  package var unenforced: [Unenforced] {
    let all = Subject.allCases.map(serving)
    return (all.contains { $0.competence.scheme != .reflection } ? [.points] : [])
      + (all.contains { $0.accountability.contains { $0.proof == .uploaded } } ? [.uploads] : [])
  }
}

extension Source {
  /// Marked on the page as `sementara`.
  package var isProvisional: Bool { status == .provisional }
}

extension SubIndicator {
  package func focus(_ id: String) -> FocusBehaviour? { focuses.first { $0.id == id } }

  /// Whether anything that the rubric says is provisional.
  package var isProvisional: Bool { source.isProvisional || focuses.contains { $0.source.isProvisional } }
}

extension Window {
  /// Where a day stands to the window.
  package enum Standing: Hashable, Sendable {
    case open
    case early(Firmness, opens: Day)
    case late(Firmness, closed: Day)
  }

  /// Where `day` stands to the window of the period that begins in `year`.
  package func standing(on day: Day, in year: Int) -> Standing {
    let (first, last) = (opens.day(in: year), closes.day(in: year))
    if day < first { return .early(binding(earliness), opens: first) }
    if day > last { return .late(binding(lateness), closed: last) }
    return .open
  }

  /// A day that is only provisional refuses nothing, whatever it would do once it is confirmed.
  private func binding(_ firmness: Firmness) -> Firmness { source.isProvisional ? .warn : firmness }
}

extension RubricSet {
  /// For everybody whom no other set serves.
  package var isGeneral: Bool { staffKinds.isEmpty && schoolForms.isEmpty }

  func serves(staffKind: String?, schoolForm: String?) -> Bool {
    (staffKinds.isEmpty || staffKinds.contains(folded(staffKind ?? "")))
      && (schoolForms.isEmpty || schoolForms.contains((schoolForm ?? "").uppercased()))
  }

  /// A named jenis PTK weighs more than a named bentuk pendidikan.
  fileprivate var precision: Int { (staffKinds.isEmpty ? 0 : 2) + (schoolForms.isEmpty ? 0 : 1) }

  /// Whether somebody would be served by both, and neither is the nearer.
  func rivals(_ other: RubricSet) -> Bool {
    func meet(_ left: [String], _ right: [String]) -> Bool {
      left.isEmpty && right.isEmpty || !Set(left).isDisjoint(with: right)
    }
    return subject == other.subject && meet(staffKinds, other.staffKinds) && meet(schoolForms, other.schoolForms)
  }
}

/// Jenis PTK as it is compared: lower case, single blanks.
func folded(_ staffKind: String) -> String {
  staffKind.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
