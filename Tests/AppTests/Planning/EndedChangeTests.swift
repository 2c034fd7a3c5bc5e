import App
import Domain
import TestSupport
import Testing

@Suite("A proposal that waits when the rating is sent")
struct EndedChangeTests {
  // R-CHANGE-6
  @Test("ends unanswered: the assessor is told before, and both sides afterwards", arguments: Driver.allCases)
  func ended(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let change = try await ChangeDesk.begin(test, browser)
      let (desk, id) = (change.desk, change.id)
      let warning = "Bila penilaian dikirim, usulan itu berakhir tanpa jawaban."
      #expect(!(try await desk.principal.get(.appraisal(id)).text.contains(warning)))
      #expect(try await change.learn().status == 303)
      #expect(try await change.submit().status == 303)
      test.demo.today = Day("2026-12-03")!
      let teacher = try await browser.signedIn(as: test.village.wayan)
      let principal = try await browser.signedIn(as: test.village.made)
      let form = try await principal.get(.appraisal(id))
      #expect(form.text.contains(warning) && form.html.contains("href=\"\(change.page.address)\""))
      guard
        case .done = try await Play(test: test, record: id).ask(
          test.village.made, { .sendAppraisal(GoodYear.rating, try $0.parties()) })
      else {
        Issue.record("the rating was not sent")
        return
      }
      for reader in [teacher, principal] {
        let page = try await reader.get(change.page)
        #expect(page.text.contains("berakhir tanpa jawaban, karena penilaian dikirim Made Sudarma (Kepala Sekolah)"))
        #expect(page.text.contains(ChangeDesk.topic))
        #expect(
          try await reader.get(.history(id)).text.contains(
            "mengirim penilaian; usulan perubahan yang menunggu berakhir tanpa jawaban"))
      }
      #expect(try await teacher.get(.home).text.contains("usulan perubahan yang menunggu berakhir tanpa jawaban"))
    }
  }
}
