import App
import Domain
import TestSupport
import Testing

@Suite("Where nobody holds the assessor's post, a plan is agreed without approval and says so")
struct VacantPlanTests {
  @Test("the owner is told why, agrees, and the printed SKP shows the vacancy", arguments: Driver.allCases)
  func vacant(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let id = try await test.open(for: village.wayan, at: .planSubmitted)
      try await test.dismiss(village.made, from: village.school, last: "2026-01-10")
      let wayan = try await browser.signedIn(as: village.wayan)
      #expect(try await wayan.get(.home).text.contains("Tidak ada kepala sekolah yang dapat memeriksa."))
      let page = try await wayan.get(.plan(id))
      #expect(page.text.contains("Jabatan kepala sekolah sedang kosong"))
      let agreed = try await wayan.submit(page, to: .planDeed(id, .vacantAgreement))
      #expect(agreed.location == "/rencana/\(id.number)?kabar=disepakati")
      let news = try await wayan.get("/rencana/\(id.number)?kabar=disepakati")
      #expect(news.text.contains("Disepakati tanpa persetujuan, karena jabatan kepala sekolah sedang kosong."))
      let record = try await test.record(id)
      #expect(record.stage == .preparing)
      #expect(record.agreedBy?.owner.name == "Wayan Lestari")
      #expect(record.agreedBy?.assessor == nil)
      #expect(try await test.kinds(of: id).last == "vacant-plan-agreed.v1")
      let print = try await wayan.get(.agreementPrint(id))
      #expect(print.text.contains("tanpa persetujuan, karena jabatan Pejabat Penilai Kinerja sedang kosong"))
      #expect(print.text.contains("Nama Wayan Lestari (jabatan sedang kosong)"))
      #expect(!print.text.contains("Made Sudarma"))
    }
  }

  // R-PLAN-16
  @Test("while somebody holds the post, or a Plt. holds it again, it is refused", arguments: Driver.allCases)
  func present(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let id = try await test.open(for: village.wayan, at: .planSubmitted)
      let wayan = try await browser.signedIn(as: village.wayan)
      let action = Path.planDeed(id, .vacantAgreement)
      #expect(!(try await wayan.get(.plan(id)).html.contains(action.address)))
      try await test.dismiss(village.made, from: village.school, last: "2026-01-10")
      let page = try await wayan.get(.plan(id))
      try await test.appoint(village.nur, .principal, at: village.school, .acting, from: "2026-01-11")
      let refused = try await wayan.submit(page, to: action)
      #expect(refused.status == 422)
      #expect(refused.text.contains("Kepala sekolah sudah ada lagi; rencana ini menunggu persetujuannya."))
      #expect(try await test.kinds(of: id) == ["opened.v1", "plan-submitted.v1"])
    }
  }

  // R-PLAN-14
  @Test("whoever approved it is named and signs it, although another assesses since", arguments: Driver.allCases)
  func replaced(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let id = try await test.open(for: village.wayan, at: .planApproved)
      let approved = Indonesian.day(test.demo.today)
      try await test.dismiss(village.made, from: village.school, last: test.demo.today.text)
      test.demo.today = test.demo.today + 1
      try await test.appoint(village.nur, .principal, at: village.school, .acting, from: test.demo.today.text)
      let nur = try await browser.signedIn(as: village.nur)
      #expect(
        try await nur.get(.plan(id)).text.contains("Made Sudarma (Kepala Sekolah) sudah menyetujui rencana ini"))
      let wayan = try await browser.signedIn(as: village.wayan)
      for page in [try await wayan.get(.home), try await wayan.get(.record(id))] {
        #expect(page.text.contains("Made Sudarma menyetujui rencana Anda."))
      }
      let page = try await wayan.get(.plan(id))
      #expect(page.text.contains("Made Sudarma (Kepala Sekolah) menyetujui rencana Anda pada \(approved)"))
      let agreed = try await wayan.submit(page, to: .planDeed(id, .agreement))
      #expect(try await wayan.get(agreed.location!).text.contains("Anda dan Made Sudarma sudah sepakat."))
      #expect(try await test.record(id).agreedBy?.assessor?.post == "Kepala Sekolah")
      let print = try await wayan.get(.agreementPrint(id))
      #expect(print.text.contains("Made Sudarma") && !print.text.contains("Nur Fitri"))
    }
  }

  @Test("what comes after the submission is said as it is", arguments: Driver.allCases)
  func submitted(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let id = try await test.open(for: village.wayan, at: .planSubmitted)
      let wayan = try await browser.signedIn(as: village.wayan)
      let news = "/rencana/\(id.number)?kabar=diajukan"
      #expect(try await wayan.get(news).text.contains("Made Sudarma memeriksa rencana Anda."))
      try await test.dismiss(village.made, from: village.school, last: "2026-01-10")
      let vacant = try await wayan.get(news)
      #expect(vacant.text.contains("Jabatan kepala sekolah sedang kosong: tidak ada yang dapat memeriksa."))
      #expect(!vacant.text.contains("memeriksa rencana Anda."))
    }
  }

  // R-PLAN-14
  @Test("an approved plan is agreed on although the principal has left since", arguments: Driver.allCases)
  func left(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let village = test.village
      let id = try await test.open(for: village.wayan, at: .planApproved)
      try await test.dismiss(village.made, from: village.school, last: test.demo.today.text)
      test.demo.today = test.demo.today + 1
      let wayan = try await browser.signedIn(as: village.wayan)
      let agreed = try await wayan.submit(try await wayan.get(.plan(id)), to: .planDeed(id, .agreement))
      #expect(agreed.location == "/rencana/\(id.number)?kabar=disepakati")
      let record = try await test.record(id)
      #expect(record.stage == .preparing)
      #expect(record.agreedBy?.assessor?.name == "Made Sudarma")
      #expect(record.agreedBy?.assessor?.post == "Kepala Sekolah")
      let print = try await wayan.get(.agreementPrint(id))
      #expect(print.text.contains("Made Sudarma"))
      #expect(!print.text.contains("tanpa persetujuan"))
    }
  }
}
