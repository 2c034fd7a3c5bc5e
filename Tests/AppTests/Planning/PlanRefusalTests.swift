import App
import Domain
import TestSupport
import Testing

@Suite("What is not yet right in a plan is told beside it, and nothing that was typed is lost")
struct PlanRefusalTests {
  @Test("an empty part is refused beside its question", arguments: Driver.allCases)
  func emptyPart(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      let duties = try await desk.answer(.mainDuties, [])
      #expect(duties.status == 422)
      #expect(duties.html.contains("href=\"#tugas\""))
      let practice = try await desk.answer(.practice, [])
      #expect(practice.status == 422)
      #expect(practice.text.contains("Pilih tepat 1 praktik kinerja."))
      let topic = try await desk.learn("")
      #expect(topic.status == 422)
      #expect(topic.text.contains("Isi hal yang ingin dipelajari."))
      #expect(topic.html.contains("id=\"\(desk.topic)\""))
    }
  }

  @Test("a choice that the rulebook does not have is refused", arguments: Driver.allCases)
  func unknownChoice(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      let page = try await desk.answer(.practice, [("praktik", "tidak-ada")])
      #expect(page.status == 422)
      #expect(page.text.contains("Pilihan praktik kinerja tidak dikenal."))
    }
  }

  @Test("what was chosen with a mistake is still chosen on the page", arguments: Driver.allCases)
  func keptChoices(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      let page = try await desk.answer(.mainDuties, [("tambahan", "wali-kelas"), ("sk-wali-kelas", "421/7")])
      #expect(page.status == 422)
      #expect(page.html.contains("value=\"wali-kelas\" checked"))
      #expect(page.value("sk-wali-kelas") == "421/7")
    }
  }

  @Test("returning asks for a reason, and approving with a reason asks which of the two", arguments: Driver.allCases)
  func review(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      #expect(try await desk.submit().status == 303)
      let silent = try await desk.decide(.review, [("catatan", "Masih saya ingat.")])
      #expect(silent.status == 422)
      #expect(silent.text.contains("Tulis alasan perbaikan pada sekurang-kurangnya satu bagian."))
      #expect(silent.text.contains("Masih saya ingat."))
      let both = try await desk.decide(.approval, [("perbaikan-praktik", "Pilih yang lain.")])
      #expect(both.status == 422)
      #expect(both.text.contains("Anda menulis alasan perbaikan."))
      #expect(both.text.contains("Pilih yang lain."))
      #expect(try await desk.kinds == ["opened.v1", "plan-submitted.v1"])
    }
  }

  @Test("a button keeps what the principal has typed as a draft, also without scripts", arguments: Driver.allCases)
  func draftByButton(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      #expect(try await desk.submit().status == 303)
      let page = try await desk.review()
      let typed = [("perbaikan-praktik", "Pilih yang lain."), ("catatan", "Masih saya ingat.")]
      let action = Path.planDeed(desk.record, .approval).address
      let hidden = ["command_id", "versi", "draf"].map { ($0, page.value($0, in: action) ?? "") }
      let kept = try await desk.principal.post(.planReview(desk.record), hidden + typed)
      let again = try await desk.principal.get(try #require(kept.location))
      #expect(again.text.contains("Draf pemeriksaan tersimpan."))
      for (_, text) in typed { #expect(again.text.contains(text)) }
      #expect(try await desk.kinds == ["opened.v1", "plan-submitted.v1"])

      #expect(try await desk.deed(.withdrawal).status == 303)
      let late = try await desk.principal.post(.planReview(desk.record), hidden + typed)
      #expect(late.status == 409)
      #expect(late.text.contains("Pilih yang lain."))
      // The day of the withdrawal is no day of submission.
      #expect(!late.text.contains("Diajukan pada"))
    }
  }

  @Test("a plan that is not complete has no button to send it", arguments: Driver.allCases)
  func incomplete(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      _ = try await desk.answer(.mainDuties)
      let page = try await desk.teacher.get(.plan(desk.record))
      #expect(!page.text.contains("Ajukan ke kepala sekolah"))
      #expect(page.text.contains("Lanjutkan: praktik kinerja"))
      let forced = try await desk.teacher.post(
        .planDeed(desk.record, .submission), [("command_id", "0123456789abcdef"), ("versi", "1")])
      #expect(forced.status == 409)
      #expect(try await desk.kinds == ["opened.v1"])
    }
  }

  @Test("a part is not changed once the plan is with the principal", arguments: Driver.allCases)
  func closedPart(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let desk = try await PlanDesk.begin(test, browser)
      try await desk.fill()
      let open = try await desk.teacher.get(.planPart(desk.record, .practice))
      #expect(try await desk.submit().status == 303)
      let late = try await desk.teacher.submit(
        open, to: .planPart(desk.record, .practice), [("praktik", "disiplin-positif")])
      #expect(late.status == 409)
      #expect(late.html.contains("value=\"disiplin-positif\" checked"))
      let closed = try await desk.teacher.get(.planPart(desk.record, .practice))
      #expect(closed.location == Path.plan(desk.record).address)
    }
  }
}
