import Domain
import HTML

/// One request: what stands here, what is asked for, and the operator's answer.
struct CorrectionForm: Piece {
  let file: IdentityFile
  let request: PrePlanningRows.Stored
  let fields: FormFields
  let faults: [CorrectionRules.OutcomeFault]
  let token: String
  /// Whether an operator answers, who has the person's page and the import; at a dinas its admin has neither.
  let isOperator: Bool

  var html: HTML {
    """
    \(Breadcrumb((isOperator ? [("Orang", Path.people)] : []) + [("Pemutakhiran data", Path.corrections)], here: file.person.name))\
    \(ErrorSummary(faults.map { .init(PrePlanningCopy.control($0), PrePlanningCopy.sentence($0)) }))\
    \(Heading(.one, "Permintaan \(file.person.name)"))\
    <p class="quiet">Dikirim \(Indonesian.day(request.check.on)).</p>\(wishes)\(way)\
    \(Form(to: Path.correction(request.id), token: token, content: controls))
    """
  }

  private var wishes: DataTable {
    var asked: [IdentityCheck.Item: String] = [:]
    if case .correction(let wishes) = request.check.answer { asked = wishes }
    let rows = IdentityCheck.Item.allCases.compactMap { item -> [HTML]? in
      guard let wish = asked[item] else { return nil }
      let now = file.value(item)
      return ["\(PrePlanningCopy.label(item))", now.isEmpty ? "–" : "\(now)", "\(wish)"]
    }
    return DataTable(
      "Yang diminta", columns: [.init("Data"), .init("Tercatat sekarang"), .init("Seharusnya")], rows: rows,
      showsCaption: false)
  }

  private var way: HTML {
    """
    \(if: !isOperator, known)\
    <p>Perbaiki dahulu datanya, lalu kembali ke sini untuk menjawab. Jabatan dan sekolah induk berubah lewat \
    \(if: isOperator, "impor dari Dapodik")\(if: !isOperator, Link("penugasan di dinas", Path.officePosts).html).</p>\
    \(Row(ButtonLink("Ubah data diri \(file.person.name)", Path.personIdentity(file.person.id), .plain)))
    """
  }

  /// Whose request it is, for whoever has no page of the person.
  private var known: HTML {
    let items = IdentityCheck.Item.allCases.map { item -> SummaryList.Line in
      let now = file.value(item)
      return .init(PrePlanningCopy.label(item), "\(now.isEmpty ? "–" : now)")
    }
    return "\(Heading(.two, "Yang tercatat sekarang"))\(SummaryList(items))"
  }

  private var controls: HTML {
    """
    \(Heading(.two, "Jawaban Anda"))\
    \(Choices(
      "hasil", legend: "Apakah datanya sudah diperbaiki?", .one,
      [
        .init("mended", "Sudah diperbaiki"), .init("right", "Data sudah benar", hint: "Isi juga alasannya."),
        .init("impossible", "Tidak dapat diperbaiki di sini", hint: "Isi juga alasan dan tempat memperbaikinya."),
      ], chosen: [fields.text("hasil")], error: error("hasil")))\
    \(Field(
      "alasan", label: "Alasan", value: fields.text("alasan"), kind: .lines(2),
      hint: "Dibaca oleh orangnya. Kosongkan bila sudah diperbaiki.", error: error("alasan"),
      limit: CorrectionRules.limit, isRequired: false))\
    \(Choices(
      "tempat", legend: "Harus diperbaiki dahulu di", .one,
      CorrectionOutcome.Registry.allCases.map { .init($0.rawValue, PrePlanningCopy.word($0)) },
      chosen: [fields.text("tempat")], error: error("tempat"), isRequired: false))\
    \(Row(Button("Kirim jawaban"), Link("Kembali", Path.corrections)))
    """
  }

  private func error(_ control: String) -> String? {
    faults.first { PrePlanningCopy.control($0) == control }.map(PrePlanningCopy.sentence)
  }
}
