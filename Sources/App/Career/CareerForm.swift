import Domain
import HTML

/// Saldo awal: two fields, kept as the person's own note.
struct CareerForm: Piece {
  let balance: CreditBalance?
  let token: String
  let today: Day
  /// What was sent and what is wrong with it; nil on a plain visit.
  var typed: FormFields?
  var faults: [CreditBalance.Fault] = []

  static let points = "saldo"
  static let day = "tanggal-saldo"

  static func lines(_ faults: [CreditBalance.Fault]) -> [ErrorSummary.Line] {
    faults.map { ErrorSummary.Line(control($0), CareerCopy.sentence($0)) }
  }

  private static func control(_ fault: CreditBalance.Fault) -> String {
    switch fault {
    case .noNumber, .tooMuch: points
    case .noDay, .dayAhead: day
    }
  }

  private func error(_ control: String) -> String? {
    faults.first { CareerForm.control($0) == control }.map(CareerCopy.sentence)
  }

  var html: HTML {
    let points = typed?.text(CareerForm.points) ?? balance.map { Indonesian.hundredths($0.hundredths) } ?? ""
    let day = typed?.text(CareerForm.day) ?? balance?.day.text ?? ""
    return Form(
      to: Path.careerBalance, token: token,
      content: """
        \(Field(
          CareerForm.points, label: "Angka kredit menurut catatan Anda", value: points, hint: CareerCopy.balanceHint,
          error: error(CareerForm.points), isRequired: false, width: .number))\
        \(DayField(
          CareerForm.day, label: "Sampai tanggal", value: day, latest: today.text, hint: CareerCopy.balanceDayHint,
          error: error(CareerForm.day), isRequired: false))\
        \(Row(Button("Simpan catatan saya", .plain)))
        """
    ).html
  }
}
