import HTML

/// Every piece of the design system once, and the fields also with an error, all filled with text that must be escaped.
enum Gallery {
  static let typed = "<i>&\"'"
  static let place = Place("/x?a=1&b=<i>")

  static let fields: [(String, any Piece)] = [
    ("text", Field("satu", label: typed, value: typed, hint: "\(typed)", error: typed, limit: 1_500)),
    ("email", Field("satu", label: typed, value: typed, kind: .email, error: typed, autocomplete: "email")),
    ("time", Field("satu", label: typed, value: "07:30", kind: .time, error: typed)),
    ("digits", Field("satu", label: typed, value: typed, kind: .digits, error: typed, width: .short)),
    ("password", Field("satu", label: typed, value: typed, kind: .password, error: typed)),
    ("file", Field("satu", label: typed, kind: .file(accept: ".xlsx,.csv"), error: typed)),
    ("lines", Field("satu", label: typed, value: typed, kind: .lines(5), hint: "\(typed)", error: typed, limit: 20)),
    ("choices", Choices("satu", legend: typed, .one, choices, chosen: ["b"], hint: "\(typed)", error: typed)),
    ("boxes", Choices("satu", legend: typed, .several, choices, chosen: ["a", "b"], error: typed, abreast: true)),
    ("select", Select("satu", label: typed, [("a", typed), ("b", "B")], chosen: "b", hint: "\(typed)", error: typed)),
    (
      "day", DayField("satu", label: typed, value: "2026-11-23", earliest: "2026-01-01", hint: "\(typed)", error: typed)
    ),
    ("day typed", DayField("satu", label: typed, value: typed, error: typed)),
  ]

  private static let choices: [Choices.Choice] = [
    .init("a", typed, hint: "\(typed)"), .init("b", "B"), .init(typed, "C"),
  ]

  static let others: [(String, any Piece)] = [
    ("turn", Turn(.other(typed), typed, since: typed, content: "\(Button(typed, choice: (typed, typed)))")),
    ("path", StagePath([.init(typed, .done), .init(typed, .now, detail: "\(typed)"), .init(typed, .ahead)])),
    (
      "tasks",
      TaskList([.init(typed, place, tag: StatusTag(typed, .late), note: typed, more: "\(typed)")], level: .three)
    ),
    ("comparison", Comparison(before: (typed, "\(typed)"), after: (typed, "\(typed)"), level: .three)),
    ("summary", SummaryList([.init(typed, "\(typed)", change: place), .init("b", "")])),
    ("errors", ErrorSummary([.init("satu", typed), .init(nil, typed)])),
    ("notice", Notice(.success, "\(typed)")),
    ("confirmation", Confirmation(typed, detail: "\(typed)", next: [("\(typed)", typed)])),
    ("table", DataTable(typed, columns: [.init(typed), .init(typed, isNumber: true)], rows: [["\(typed)", "1"]])),
    ("filter", Filter([.init(typed, count: 6, place, isCurrent: true), .init("b", place)], label: typed)),
    ("story", Story([.init("2026-01-16T08:12+08:00", shown: typed, "\(typed)")])),
    ("examples", Examples(recommended: [typed], avoided: [typed], level: .three)),
    ("parts", BarChart(typed, unit: typed, [.init(typed, 3), .init("b", 4, shown: typed)], shape: .parts)),
    ("bars", BarChart(typed, unit: typed, [.init(typed, 3), .init("b", -4)])),
    ("details", Details(typed, context: typed, isOpen: true, content: "\(typed)")),
    ("copy", CopyText("satu", label: typed, text: typed, button: typed, also: "\(typed)")),
    ("crumbs", Breadcrumb([(typed, place)], here: typed)),
    ("progress", Progress(typed, 2, of: 3)),
    ("links", Row(ButtonLink(typed, place, .plain), Link(typed, place, context: typed), Button("x", place: place))),
    ("columns", Columns(main: "\(Card("\(typed)"))", aside: "\(typed)")),
    ("form", form),
    ("page", page),
  ]

  static let all = fields + others

  static let form = Form(
    to: place, token: typed, command: typed, hidden: [(typed, typed)], autosave: .init(to: place, key: typed),
    takesFiles: true, content: "\(Field("satu", label: typed))\(Button("Simpan"))")

  static let page = Layout(
    title: typed, home: place, stylesheet: place, script: place,
    rooms: [.init("Beranda", place, isCurrent: true), .init(typed, place)],
    who: .init(name: typed, detail: typed, actions: "\(Link("Akun", place))"), person: typed, hasErrors: true,
    foot: "<p>\(typed)</p>", content: "<h1>\(typed)</h1>")
}
