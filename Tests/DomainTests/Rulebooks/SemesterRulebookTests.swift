import Domain
import Testing

@Suite("A rulebook shaped like 2024")
struct SemesterRulebookTests {
  @Test("reads: two semesters with windows of their own, points, uploads and no fifth stage")
  func reads() throws {
    let rules = try Rulebook.read(WrittenRulebook.read(written))
    #expect(rules.periods.map(\.id) == ["ganjil", "genap"])
    #expect(rules.stages.map(\.kind) == [.planning, .execution, .appraisal])
    #expect(rules.competence.scheme == .points(minimum: 32))
    #expect(rules.competenceActivity("penggerak")?.points == 36)
    #expect(rules.accountability.map(\.proof) == [.uploaded])
    #expect(rules.planPart(.mainDuties)?.required == false)
    #expect(rules.duties.isEmpty)

    let second = try #require(rules.period(from: Day("2024-07-01")!))
    #expect(second.id == "genap")
    #expect(rules.window(for: .planning).closes == MonthDay(month: 3, day: 31))
    #expect(rules.window(for: .planning, in: second.id).opens == MonthDay(month: 7, day: 1))
  }

  @Test("wants the points of every activity")
  func points() throws {
    let node = try WrittenRulebook.read(written).edited(.remove("competence.activities[1].points"))
    let expected = RulebookFaults([RulebookFault(path: "competence.activities[1].points", reason: .missingKey)])
    #expect(throws: expected) { try Rulebook.read(node) }
  }

  @Test("wants the least sum of points")
  func minimumPoints() throws {
    let node = try WrittenRulebook.read(written).edited(.remove("competence.minimumPoints"))
    let expected = RulebookFaults([RulebookFault(path: "competence.minimumPoints", reason: .missingKey)])
    #expect(throws: expected) { try Rulebook.read(node) }
  }

  @Test("wants a window for every step of every semester")
  func windows() throws {
    let node = try WrittenRulebook.read(written).edited(.remove("windows[1]"))
    let expected = RulebookFaults([RulebookFault(path: "windows", reason: .missingEntry("planning genap"))])
    #expect(throws: expected) { try Rulebook.read(node) }
  }

  private let written = """
    {
      "id": "2024", "title": "Dua semester", "source": "a",
      "sources": [{"id": "a", "citation": "Aturan contoh.", "status": "provisional"}],
      "periods": [
        {"id": "ganjil", "title": "Januari – Juni", "from": "01-01", "to": "06-30"},
        {"id": "genap", "title": "Juli – Desember", "from": "07-01", "to": "12-31"}
      ],
      "stages": [
        {"kind": "planning", "title": "Perencanaan"}, {"kind": "execution", "title": "Pelaksanaan"},
        {"kind": "appraisal", "title": "Penilaian"}
      ],
      "planParts": [
        {"part": "practice", "title": "Praktik kinerja", "required": true},
        {"part": "competence", "title": "Pengembangan kompetensi", "required": true},
        {"part": "main-duties", "title": "Tugas tambahan", "required": false},
        {"part": "behaviour", "title": "Perilaku kerja", "required": true}
      ],
      "windows": [
        {"step": "planning", "period": "ganjil", "opens": "01-01", "closes": "03-31", "earliness": "block",
         "lateness": "block", "source": "a"},
        {"step": "planning", "period": "genap", "opens": "07-01", "closes": "07-31", "earliness": "block",
         "lateness": "warn", "source": "a"},
        {"step": "execution", "opens": "02-01", "closes": "11-30", "earliness": "warn", "lateness": "warn",
         "source": "a"},
        {"step": "appraisal", "opens": "06-01", "closes": "12-31", "earliness": "block", "lateness": "warn",
         "source": "a"}
      ],
      "practice": {
        "offered": 1, "minimum": 1, "maximum": 1, "superiorsResult": "Mutu meningkat", "target": "Satu siklus",
        "workResult": "Meningkatkan {dimensi} melalui {subindikator}", "source": "a",
        "individualIndicator": "Peningkatan {subindikator}"
      },
      "indicators": [{
        "id": "satu", "name": "Satu", "nameInWorkResult": "satu", "dimension": "Dimensi", "dimensionCode": "D.1.1",
        "dimensionInWorkResult": "dimensi", "definition": "Pengertian.", "source": "a",
        "focuses": [
          {"id": "a", "title": "A", "recommended": ["Ya.", "Boleh."], "avoided": ["Tidak.", "Jangan."], "source": "a"},
          {"id": "b", "title": "B", "recommended": ["Ya.", "Boleh."], "avoided": ["Tidak.", "Jangan."], "source": "a"},
          {"id": "c", "title": "C", "recommended": ["Ya.", "Boleh."], "avoided": ["Tidak.", "Jangan."], "source": "a"}
        ]
      }],
      "rubricSets": [
        {"id": "umum", "title": "Umum", "staffKinds": [], "schoolForms": [], "indicators": ["satu"], "source": "a"}
      ],
      "duties": [], "additionalDuties": [{"id": "wali-kelas", "title": "Wali kelas", "source": "a"}],
      "competence": {
        "scheme": "points", "minimumPoints": 32, "minimum": 1, "maximum": 20, "source": "a",
        "activities": [
          {"id": "pelatihan", "title": "Pelatihan mandiri", "evidence": "Sertifikat", "points": 8, "source": "a"},
          {"id": "penggerak", "title": "Penggerak komunitas", "evidence": "Sertifikat", "points": 36, "source": "a"}
        ]
      },
      "behaviour": {
        "minimumGuides": 1, "source": "a",
        "values": [{
          "id": "akuntabel", "title": "Akuntabel", "expectation": "Jujur.",
          "guides": [{"id": "akuntabel-1", "title": "Bekerja dengan jujur.", "source": "a"}]
        }]
      },
      "annexes": [{"id": "dukungan", "title": "Dukungan sumber daya", "suggestions": [], "source": "a"}],
      "accountability": [{"id": "modul", "title": "Modul ajar", "proof": "uploaded", "source": "a"}],
      "predicateSource": "a",
      "predicateTable": [
        {"result": "above", "behaviour": "above", "predicate": "very-good"},
        {"result": "above", "behaviour": "meets", "predicate": "good"},
        {"result": "above", "behaviour": "below", "predicate": "poor"},
        {"result": "meets", "behaviour": "above", "predicate": "good"},
        {"result": "meets", "behaviour": "meets", "predicate": "good"},
        {"result": "meets", "behaviour": "below", "predicate": "poor"},
        {"result": "below", "behaviour": "above", "predicate": "needs-improvement"},
        {"result": "below", "behaviour": "meets", "predicate": "needs-improvement"},
        {"result": "below", "behaviour": "below", "predicate": "very-poor"}
      ],
      "distribution": [
        {"achievement": "excellent", "advice": "-", "shares": [{"predicates": ["very-good"]}], "source": "a"},
        {"achievement": "good", "advice": "-", "shares": [{"predicates": ["good"]}], "source": "a"},
        {"achievement": "needs-improvement", "advice": "-", "shares": [{"predicates": ["good"]}], "source": "a"},
        {"achievement": "poor", "advice": "-", "shares": [{"predicates": ["poor"]}], "source": "a"},
        {"achievement": "very-poor", "advice": "-", "shares": [{"predicates": ["very-poor"]}], "source": "a"}
      ],
      "creditPoints": {
        "grades": [
          {"grade": "ahli-pertama", "coefficient": 1250, "ranks": ["III/a"], "forRank": 5000, "forGrade": 10000},
          {"grade": "ahli-muda", "coefficient": 2500, "ranks": ["III/c"], "forRank": 10000, "forGrade": 20000},
          {"grade": "ahli-madya", "coefficient": 3750, "ranks": ["IV/a"], "forRank": 15000, "forGrade": 45000},
          {"grade": "ahli-utama", "coefficient": 5000, "ranks": ["IV/d"], "forRank": 20000}
        ],
        "percents": {"very-good": 150, "good": 100, "needs-improvement": 75, "poor": 50, "very-poor": 25},
        "digits": 2, "source": "a"
      },
      "acceptance": {"days": 14, "source": "a"}
    }
    """
}
