import App
import Domain
import TestSupport
import Testing

@Suite("A rating sent by mistake comes back, and a record may end without one")
struct WithdrawalTests {
  @Test("withdrawn with a reason, it is the assessor's draft again", arguments: Driver.allCases)
  func withdrawn(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .appraisalSent)
      let made = try await browser.signedIn(as: test.village.made)
      let page = try await made.get(.appraisal(record))
      let nothing = try await made.submit(page, to: .appraisalWithdrawal(record))
      #expect(nothing.status == 422)
      #expect(nothing.text.contains("Isi alasan."))
      #expect(try await test.record(record).stage == .appraisalSent)
      let reason = [("alasan", "Tertukar dengan guru lain.")]
      let done = try await made.submit(page, to: .appraisalWithdrawal(record), reason)
      #expect(done.status == 303)
      let form = try await made.get(done.location!)
      #expect(form.text.contains("Penilaian sudah ditarik kembali."))
      #expect(form.text.contains("Tertukar dengan guru lain."))
      #expect(form.html.contains("Target perilaku tercapai."))
      #expect(form.html.contains("value=\"meets\" checked"))
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let waiting = try await wayan.get(.appraisal(record))
      #expect(waiting.text.contains("ditarik kembali oleh kepala sekolah"))
      #expect(waiting.text.contains("Tertukar dengan guru lain."))
      #expect(try await wayan.get(.resultPrint(record)).status == 404)
      #expect(try await made.sendRating(RatingFields.with("below", "meets"), of: record).status == 303)
      #expect(try await test.record(record).appraisal?.result == .below)
    }
  }

  @Test("not by the owner, and not once it is accepted", arguments: Driver.allCases)
  func gates(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .appraisalSent)
      let fields = [("alasan", "Keliru."), ("command_id", "0123456789abcdef"), ("versi", "999")]
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(try await wayan.post(.appraisalWithdrawal(record), fields).status == 403)
      try await test.bring(record, to: .accepted)
      let before = try await test.kinds(of: record)
      let made = try await browser.signedIn(as: test.village.made)
      #expect(!(try await made.get(.appraisal(record))).html.contains(Path.appraisalWithdrawal(record).address))
      let refused = try await made.post(.appraisalWithdrawal(record), fields)
      #expect(refused.status == 422)
      #expect(refused.text.contains("“Hasil diterima”"))
      #expect(refused.text.contains("Keliru."))
      #expect(try await test.kinds(of: record) == before)
    }
  }

  @Test("closed without a rating: typed, checked, closed, and seen in lists", arguments: Driver.allCases)
  func closed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .acting)
      let made = try await browser.signedIn(as: test.village.made)
      #expect(try await made.get(.record(record)).html.contains(Path.closing(record).address))
      let form = try await made.get(.closing(record))
      let nothing = try await made.submit(form, to: .closingCheck(record), [("catatan", "SK <b>12</b>")])
      #expect(nothing.status == 422)
      #expect(nothing.text.contains("Pilih alasan penutupan."))
      #expect(nothing.html.contains("SK &lt;b"))
      let fields = [("alasan-penutupan", "tugas-belajar"), ("catatan", "SK 12 tanggal 1 Juni")]
      let check = try await made.submit(form, to: .closingCheck(record), fields)
      #expect(check.status == 200)
      #expect(check.text.contains("Tugas belajar"))
      #expect(try await test.record(record).stage == .acting)
      #expect(try await made.get(.closing(record)).html.contains("value=\"tugas-belajar\" checked"))
      let done = try await made.submit(check, to: .closing(record), fields)
      #expect(done.status == 303)
      #expect(try await made.get(done.location!).text.contains("Kinerja ini sudah ditutup tanpa penilaian."))
      #expect(try await test.record(record).closing?.reason.title == "Tugas belajar")
      #expect(try await made.get("/guru?saring=semua").text.contains("ditutup tanpa penilaian"))
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let page = try await wayan.get(.record(record))
      #expect(page.text.contains("Kinerja 2026 ditutup tanpa penilaian"))
      #expect(page.text.contains("SK 12 tanggal 1 Juni"))
      #expect(try await wayan.get(.myRecords).text.contains("ditutup tanpa penilaian"))
      #expect(try await wayan.get(.appraisal(record)).text.contains("sudah ditutup tanpa penilaian"))
      #expect(try await wayan.get(.closing(record)).status == 403)
      let again = try await made.get(.closing(record))
      #expect(again.text.contains("Kinerja ini tidak dapat ditutup lagi."))
    }
  }

  @Test("the superior may close too; a rated record is not closed", arguments: Driver.allCases)
  func superior(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let (open, rated) = (
        try await test.open(for: test.village.nur), try await test.open(for: test.village.wayan, at: .appraisalSent)
      )
      let hadi = try await browser.signedIn(as: district.hadi)
      let fields = [("alasan-penutupan", "meninggal"), ("catatan", "")]
      let check = try await hadi.submit(try await hadi.get(.closing(open)), to: .closingCheck(open), fields)
      #expect(
        try await hadi.get(.officeSchool(test.village.school.id)).html.contains(
          "href=\"\(Path.closing(open).address)\""))
      // R-LINE-21
      #expect(try await hadi.get(.record(open)).status == 403)
      let done = try await hadi.submit(check, to: .closing(open), fields)
      #expect(try await hadi.get(done.location!).text.contains("Kinerja ini sudah ditutup tanpa penilaian."))
      #expect(try await test.record(open).stage == .closed)
      // What was never agreed has no document, and none of its stages was gone through.
      let nur = try await browser.signedIn(as: test.village.nur)
      let plan = try await nur.get(.plan(open))
      #expect(plan.text.contains("sebelum rencananya disepakati"))
      #expect(plan.text.contains("Rencana belum pernah diajukan."))
      #expect(!plan.html.contains(Path.agreementPrint(open).address))
      for page in [try await nur.get(.home), try await nur.get(.record(open))] {
        #expect(page.html.matches(of: /<span class="unseen">\(tidak dijalankan\)/).count == 3)
      }
      let refused = try await hadi.post(
        .closing(rated), fields + [("command_id", "0123456789abcdef"), ("versi", "999")])
      #expect(refused.status == 422)
      #expect(try await test.record(rated).stage == .appraisalSent)
    }
  }
}
