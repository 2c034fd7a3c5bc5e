import App
import Domain
import TestSupport
import Testing

@Suite("An owner objects, the assessor is heard, the superior decides")
struct ObjectionTests {
  /// A sent rating of 3 December, with a dinas above the school.
  private func sent(_ test: TestHouse) async throws -> (record: RecordID, district: District) {
    let district = try await test.district()
    return (try await test.open(for: test.village.wayan, at: .appraisalSent), district)
  }

  private static let decision: [(String, String)] = [
    ("putusan", "upheld"), ("hasil", "above"), ("perilaku-kerja", "meets"),
    ("alasan", "Dua kegiatan memang belum dihitung."),
  ]

  @Test("upheld: the standing rating is shown beside the one that was sent", arguments: Driver.allCases)
  func upheld(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (record, district) = try await sent(test)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let result = try await wayan.get(.appraisal(record))
      #expect(result.text.contains("Saya keberatan"))
      #expect(result.text.contains("sampai 17 Desember 2026, 14 hari lagi"))
      let form = try await wayan.get(.objection(record))
      #expect(form.text.contains("Hadi Purnomo, Kepala Dinas Pendidikan"))
      let objected = try await wayan.submit(form, to: .objection(record), [("alasan", "Dua kegiatan belum dihitung.")])
      #expect(objected.location?.hasPrefix(Path.objection(record).address) == true)
      #expect(try await wayan.get(objected.location!).text.contains("Keberatan Anda sudah dikirim."))
      #expect(try await wayan.get(.record(record)).text.contains("Menunggu Hadi Purnomo: putuskan keberatan"))

      let made = try await browser.signedIn(as: test.village.made)
      let heard = try await made.get(.objection(record))
      #expect(heard.text.contains("Dua kegiatan belum dihitung."))
      let statement = [("kata", "Bukti kegiatan belum saya terima.")]
      #expect(try await made.submit(heard, to: .objectionStatement(record), statement).status == 303)

      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.record(record)).text.contains("Menunggu tindakan Anda: putuskan keberatan"))
      #expect(try await hadi.get(.home).text.contains("Keberatan yang menunggu keputusan Anda"))
      let page = try await hadi.get(.objection(record))
      for text in [
        "Dua kegiatan belum dihitung.", "Bukti kegiatan belum saya terima.", "Mengamati dua kelas rekan.",
        "Target perilaku tercapai.",
      ] {
        #expect(page.text.contains(text), "\(text)")
      }
      #expect(try await hadi.submit(page, to: .objectionDecision(record), Self.decision).status == 303)
      let now = try await test.record(record)
      #expect(now.stage == .decided)
      #expect(now.standingAppraisal?.result == .above)
      #expect(now.decision?.by.name == "Hadi Purnomo")
      #expect(now.decision?.by.unit == "Dinas Pendidikan Kab. Banjar")
      for person in [test.village.wayan, test.village.made, district.hadi] {
        let reader = try await browser.signedIn(as: person)
        let result = try await reader.get(.appraisal(record))
        #expect(result.text.contains("Keputusan atas keberatan: dikabulkan"))
        #expect(result.text.contains("Sesuai ekspektasi Di atas ekspektasi"))
        #expect(result.text.contains("Hasil kerja di atas ekspektasi dan perilaku kerja sesuai ekspektasi"))
        let print = try await reader.get(.resultPrint(record))
        for page in [result, print] {
          #expect(
            page.text.contains("Alasan Made Sudarma, Kepala Sekolah, untuk rating yang dikirim “Sesuai ekspektasi”:"))
          #expect(page.text.contains("Alasan Made Sudarma, Kepala Sekolah, untuk rating “Sesuai ekspektasi”:"))
          #expect(page.text.contains("Alasan keputusan Hadi Purnomo: Dua kegiatan memang belum dihitung."))
        }
        #expect(print.text.contains("Rating hasil kerja: Di atas ekspektasi"))
        #expect(print.text.contains("Keputusan atas keberatan: dikabulkan"))
        #expect(try await reader.get(.history(record)).text.contains("keberatan dikabulkan"))
      }
    }
  }

  // R-OBJ-1, R-RATE-9
  @Test("also after the result was accepted, as long as the days run", arguments: Driver.allCases)
  func afterAcceptance(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (record, district) = try await sent(test)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(
        try await wayan.get(.appraisal(record)).text.contains(
          "bukan berarti Anda setuju; keberatan tetap dapat diajukan sesudahnya."))
      try await test.bring(record, to: .accepted)
      let result = try await wayan.get(.appraisal(record))
      #expect(result.text.contains("Hasil diterima pada"))
      #expect(result.text.contains("Saya keberatan") && result.text.contains("sampai 17 Desember 2026"))
      let made = try await browser.signedIn(as: test.village.made)
      #expect(!(try await made.get(.appraisal(record)).text.contains("Saya keberatan")))
      #expect(try await made.get(.objection(record)).text.contains("belum mengajukan keberatan. Waktunya sampai 17"))
      let form = try await wayan.get(.objection(record))
      let draft = [("alasan", "Dua kegiatan belum dihitung.")]
      let check = try await wayan.submit(form, to: .objectionCheck(record), draft)
      #expect(try await wayan.get(.objection(record)).text.contains("Dua kegiatan belum dihitung."))
      #expect(try await wayan.sendWhole(check, to: Path.objection(record).address).status == 303)
      #expect(try await test.record(record).stage == .objected)
      #expect(try await test.record(record).acceptanceWord == "Terima kasih.")
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.home).text.contains("Keberatan yang menunggu keputusan Anda"))
      let page = try await hadi.get(.objection(record))
      #expect(try await hadi.submit(page, to: .objectionDecision(record), Self.decision).status == 303)
      #expect(try await test.record(record).standingAppraisal?.result == .above)

      let late = try await test.open(for: test.village.nur, at: .accepted)
      test.demo.today = try await test.record(late).appraisedOn! + 15
      let nur = try await browser.signedIn(as: test.village.nur)
      #expect(!(try await nur.get(.appraisal(late)).text.contains("Saya keberatan")))
      #expect(try await nur.get(.objection(late)).text.contains("batas waktu keberatan lewat pada"))
    }
  }

  @Test("rejected: the sent rating stands, and the reason is read", arguments: Driver.allCases)
  func rejected(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (record, district) = try await sent(test)
      try await test.bring(record, to: .objected)
      let hadi = try await browser.signedIn(as: district.hadi)
      let page = try await hadi.get(.objection(record))
      #expect(page.text.contains("belum memberi tanggapan. Keputusan dapat dikirim tanpa menunggunya"))
      let fields = [("putusan", "rejected"), ("alasan", "Rating sesuai bukti.")]
      let done = try await hadi.submit(page, to: .objectionDecision(record), fields)
      #expect(try await hadi.get(done.location!).text.contains("Keputusan ini final."))
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let result = try await wayan.get(.appraisal(record))
      #expect(result.text.contains("Keputusan atas keberatan: ditolak"))
      #expect(result.text.contains("Rating sesuai bukti."))
      #expect(!result.text.contains("Rating yang dikirim dan yang berlaku"))
      #expect(try await test.record(record).standingAppraisal?.predicate == .good)
    }
  }

  @Test("what is missing or changes nothing is said, and what was typed stays", arguments: Driver.allCases)
  func missing(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (record, district) = try await sent(test)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let empty = try await wayan.submit(try await wayan.get(.objection(record)), to: .objection(record))
      #expect(empty.status == 422)
      #expect(empty.text.contains("Isi alasan."))
      try await test.bring(record, to: .objected)
      let before = try await test.kinds(of: record)
      let hadi = try await browser.signedIn(as: district.hadi)
      let page = try await hadi.get(.objection(record))
      let nothing = try await hadi.submit(page, to: .objectionDecision(record))
      #expect(nothing.status == 422)
      #expect(nothing.text.contains("Pilih apakah keberatan dikabulkan atau ditolak."))
      let same = try await hadi.submit(
        page, to: .objectionDecision(record),
        [("putusan", "upheld"), ("hasil", "meets"), ("perilaku-kerja", "meets"), ("alasan", "Tetap <b>sama</b>.")])
      #expect(same.text.contains("Belum ada yang berubah."))
      // What is left out stays as it was sent.
      let partly = try await hadi.submit(
        page, to: .objectionDecisionCheck(record),
        [("putusan", "upheld"), ("perilaku-kerja", "above"), ("alasan", "Perilakunya lebih baik.")])
      #expect(partly.status == 200)
      #expect(partly.text.contains("Rating hasil kerja Sesuai ekspektasi, tetap"))
      #expect(same.html.contains("Tetap &lt;b"))
      #expect(try await test.kinds(of: record) == before)
    }
  }

  @Test("too late, twice, and by the wrong people", arguments: Driver.allCases)
  func gates(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (record, district) = try await sent(test)
      let village = test.village
      func command(_ fields: [(String, String)]) -> [(String, String)] {
        fields + [("command_id", "probe-\(UInt64.random(in: 1...UInt64.max))-0123456789"), ("versi", "999")]
      }
      let reason = [("alasan", "Belum dihitung.")]
      let made = try await browser.signedIn(as: village.made)
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await made.post(.objection(record), command(reason)).status == 403)
      #expect(try await hadi.post(.objection(record), command(reason)).status == 403)
      for person in [village.nur, village.ratna, district.lestari, district.bayu] {
        let other = try await browser.signedIn(as: person)
        #expect(try await other.get(.objection(record)).status == 404)
        #expect(try await other.post(.objection(record), command(reason)).status == 404)
        #expect(try await other.post(.objectionDecision(record), command(Self.decision)).status == 404)
      }
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(try await wayan.post(.objection(record), command(reason)).status == 303)
      let again = try await wayan.post(.objection(record), command(reason))
      #expect(again.status == 422)
      #expect(again.text.contains("sekarang tahapnya “Keberatan menunggu keputusan”"))
      #expect(again.text.contains("Yang Anda ketik, belum terkirim"))
      #expect(try await wayan.post(.objectionDecision(record), command(Self.decision)).status == 403)
      #expect(try await made.post(.objectionDecision(record), command(Self.decision)).status == 403)
      let word = [("kata", "Sudah dipertimbangkan.")]
      #expect(try await made.post(.objectionStatement(record), command(word)).status == 303)
      let second = try await made.post(.objectionStatement(record), command(word))
      #expect(second.text.contains("Tanggapan Anda sudah tercatat."))

      let late = try await test.open(for: village.nur, at: .appraisalSent)
      test.demo.today = try await test.record(late).appraisedOn! + 15
      let nur = try await browser.signedIn(as: village.nur)
      #expect(try await nur.get(.objection(late)).text.contains("batas waktu keberatan lewat pada"))
      let refused = try await nur.post(.objection(late), command(reason))
      #expect(refused.status == 422)
      #expect(refused.text.contains("“Dianggap diterima”"))
      #expect(try await test.record(late).objection == nil)
    }
  }

  @Test("where nobody heads the dinas, it is said what to do", arguments: Driver.allCases)
  func vacant(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (record, district) = try await sent(test)
      try await test.dismiss(district.hadi, from: district.office, last: "2026-11-30")
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let page = try await wayan.get(.objection(record))
      #expect(page.text.contains("Belum ada yang menjabat kepala dinas"))
      #expect(page.text.contains("Hubungi admin dinas"))
      #expect(try await wayan.submit(page, to: .objection(record), [("alasan", "Belum dihitung.")]).status == 303)
      #expect(try await wayan.get(.record(record)).text.contains("Menunggu kepala dinas: putuskan keberatan"))
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.get(.objection(record)).status == 404)
    }
  }

  // R-OBJ-8
  @Test("where no post stands above the assessor, the owner is told where else to go", arguments: Driver.allCases)
  func nobody(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .appraisalSent)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let page = try await wayan.get(.objection(record))
      #expect(page.text.contains("belum ada jabatan di atas pejabat penilai yang dapat memutus keberatan"))
      #expect(page.text.contains("secara tertulis kepada dinas pendidikan sampai 17 Desember 2026"))
      #expect(!page.html.contains("Ajukan keberatan"))
      let form = [
        ("alasan", "Dua kegiatan belum dihitung."), ("command_id", "probe-nobody-0123456789"), ("versi", "999"),
      ]
      let refused = try await wayan.post(.objection(record), form)
      #expect(refused.status == 422)
      #expect(refused.text.contains("Dua kegiatan belum dihitung."))
      #expect(try await test.record(record).objection == nil)
      // As soon as a dinas stands there, it goes its way.
      _ = try await test.district()
      let now = try await wayan.submit(try await wayan.get(.objection(record)), to: .objection(record), [form[0]])
      #expect(now.status == 303)
    }
  }
}
