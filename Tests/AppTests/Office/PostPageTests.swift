import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Posts are given and ended with a reason, by whoever is above them")
struct PostPageTests {
  private func held(_ test: TestHouse, at place: School) async throws -> [Assignment] {
    try await test.house.database.read { try AssignmentRows.ofSchool(place.id, on: $0) }
  }

  private func journal(_ test: TestHouse) async throws -> [String] {
    try await test.house.database.texts("SELECT kind || ' ' || detail FROM journal ORDER BY id")
  }

  @Test("an admin names a Plt. by NIP after a look at what follows", arguments: Driver.allCases)
  func acting(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let place = Path.officeSchoolPosts(village.school.id)
      let before = try await held(test, at: village.school)
      let citra = try await browser.signedIn(as: district.citra)
      let form = [
        ("orang", "19700909 199512 2 001"), ("tugas", "plt-kepala-sekolah"), ("mulai", "2026-02-01"),
        ("alasan", "SK 800/12/2026"),
      ]
      let check = try await citra.sendWhole(try await citra.get(place), to: place.address, form)
      #expect(check.status == 200)
      #expect(check.text.contains("Ratna Handayani, SDN Sungai Paring 2"))
      #expect(check.text.contains("Made Sudarma masih memegang tugas ini secara definitif."))
      #expect(try await held(test, at: village.school) == before)
      #expect(try await journal(test).isEmpty)
      let done = try await citra.sendWhole(check, to: place.address)
      #expect(done.location == "\(place.address)?kabar=tugas-dimulai")
      let new = try #require(try await held(test, at: village.school).first { !before.contains($0) })
      #expect((new.person, new.role, new.standing) == (village.ratna, .principal, .acting))
      #expect((new.from, new.isHome) == (Day("2026-02-01")!, false))
      #expect(
        try await journal(test) == [
          #"post-begun {"fields":["principal","acting"],"reason":"SK 800/12/2026"}"#
        ])
      let page = try await citra.get(place)
      #expect(page.text.contains("Ratna Handayani: Plt. Kepala Sekolah ditetapkan Citra Dewanti"))
      #expect(page.text.contains("SK 800/12/2026"))
      let again = try await citra.sendWhole(check, to: place.address)
      #expect(again.status == 422)
      #expect(again.text.contains("Orang ini sudah memegang tugas itu di sini."))
    }
  }

  @Test(
    "a post that was ended by mistake is given again, and of a stranger is said who adds them",
    arguments: Driver.allCases)
  func former(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      try await test.dismiss(village.made, from: village.school, last: "2026-01-05")
      let place = Path.officeSchoolPosts(village.school.id)
      let citra = try await browser.signedIn(as: district.citra)
      let form = [("tugas", "kepala-sekolah"), ("mulai", "2026-01-06"), ("alasan", "Tanggal keliru.")]
      let check = try await citra.sendWhole(
        try await citra.get(place), to: place.address, form + [("orang", "Made Sud")])
      #expect(check.text.contains("Made Sudarma, SDN Tanjung Rema 1"))
      #expect(try await citra.sendWhole(check, to: place.address).status == 303)
      let today = test.demo.today
      #expect(
        try await held(test, at: village.school).leader(as: .principal, at: village.school.id, on: today)?.person
          == village.made)
      let stranger = try await citra.post(place, form + [("orang", "Zainab")])
      #expect(stranger.status == 422)
      #expect(stranger.text.contains("masuk lewat impor Dapodik oleh operator sekolahnya"))
      #expect(stranger.text.contains("ditambahkan pengelola aplikasi."))
      // Only those who teach there now become tim kinerja.
      try await test.dismiss(village.nur, from: village.school, last: "2026-01-05")
      let made = try await browser.signedIn(as: village.made)
      let gone = try await made.post(.team, [("orang", "Nur Fitri"), ("mulai", "2026-01-12"), ("alasan", "SK 3/2026")])
      #expect(gone.text.contains("Tidak ada orang seperti itu di sini.") && !gone.text.contains("impor Dapodik"))
    }
  }

  @Test("ending the only principal says what will wait, and then does it", arguments: Driver.allCases)
  func ending(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      _ = try await test.open(for: village.wayan, at: .planSubmitted)
      let citra = try await browser.signedIn(as: district.citra)
      let post = try #require(try await held(test, at: village.school).first { $0.person == village.made })
      let place = Path.officeSchoolPost(village.school.id, post.id).address
      let list = try await citra.get(.officeSchoolPosts(village.school.id))
      for (fields, sentence) in [
        ([("sampai", ""), ("alasan", "Pensiun.")], "Isi hari terakhirnya, misalnya 30-06-2026."),
        ([("sampai", "2019-01-01"), ("alasan", "Pensiun.")], "Penugasan ini baru mulai 1 Juli 2020."),
        ([("sampai", "2026-01-31"), ("alasan", "")], "Isi alasannya, misalnya nomor surat keputusan."),
      ] {
        let refused = try await citra.sendWhole(list, to: place, fields)
        #expect(refused.status == 422)
        #expect(refused.text.contains(sentence))
      }
      let check = try await citra.sendWhole(list, to: place, [("sampai", "2026-01-31"), ("alasan", "Pensiun.")])
      #expect(check.text.contains("tidak ada yang memegang jabatan ini. 1 kinerja di sini belum selesai"))
      #expect(try await held(test, at: village.school).first { $0.id == post.id }?.to == nil)
      let done = try await citra.sendWhole(check, to: place)
      #expect(done.status == 303)
      #expect(try await held(test, at: village.school).first { $0.id == post.id }?.to == Day("2026-01-31")!)
      #expect(try await journal(test) == [#"post-ended {"fields":["principal"],"reason":"Pensiun."}"#])
    }
  }

  @Test("a pengawas is given a school, and nobody who is none", arguments: Driver.allCases)
  func supervisors(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let citra = try await browser.signedIn(as: district.citra)
      let place = Path.officeSchoolPosts(village.otherSchool.id)
      func ask(_ who: String) async throws -> Browser.Page {
        try await citra.post(
          place,
          [("orang", who), ("tugas", "pengawas-binaan"), ("mulai", "2026-01-12"), ("alasan", "Pembagian binaan.")])
      }
      #expect(try await ask("Yohanes").text.contains("Orang ini berinduk di sekolah itu"))
      #expect(try await ask("Made").text.contains("Orang ini bukan pengawas sekolah pada hari itu."))
      #expect(try await ask("zz").text.contains("sekurang-kurangnya tiga huruf namanya."))
      let check = try await ask("lestari n")
      _ = try await citra.sendWhole(check, to: place.address)
      let lestari = try await browser.signedIn(as: district.lestari)
      #expect(try await lestari.get(.office).html.contains(village.otherSchool.name))
    }
  }

  @Test("an admin names the staff of the office, and nobody else there may", arguments: Driver.allCases)
  func office(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let citra = try await browser.signedIn(as: district.citra)
      let form = [("orang", "Agus"), ("tugas", "staf"), ("mulai", "2026-01-12"), ("alasan", "Bantuan.")]
      let check = try await citra.post(.officePosts, form)
      _ = try await citra.sendWhole(check, to: Path.officePosts.address)
      #expect(
        try await held(test, at: district.office).contains { $0.person == village.agus && $0.role == .officeStaff })
      let hadi = try await browser.signedIn(as: district.hadi)
      #expect(try await hadi.post(.officePosts, form + [("pasti", "ya")]).status == 403)
    }
  }

  @Test("a principal makes an own teacher tim kinerja, and nobody else", arguments: Driver.allCases)
  func team(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let made = try await browser.signedIn(as: village.made)
      let list = try await made.get(.team)
      // The pengawas of the school is the dinas' affair.
      #expect(!list.text.contains("Lestari Ningsih"))
      let form = [("mulai", "2026-01-12"), ("alasan", "SK kepala sekolah 3/2026")]
      #expect(try await made.post(.team, form + [("orang", "Dewi")]).text.contains("dipilih dari guru sekolah ini"))
      #expect(try await made.post(.team, form + [("orang", "Yohanes")]).text.contains("Tidak ada orang seperti itu"))
      let check = try await made.sendWhole(list, to: Path.team.address, form + [("orang", "Nur Fitri")])
      _ = try await made.sendWhole(check, to: Path.team.address)
      let post = try #require(
        try await held(test, at: village.school).first { $0.person == village.nur && $0.role == .teamMember })
      #expect(!post.isHome)
      let place = Path.teamPost(post.id).address
      let ending = try await made.sendWhole(
        try await made.get(.team), to: place, [("sampai", "2026-03-31"), ("alasan", "Selesai.")])
      _ = try await made.sendWhole(ending, to: place)
      #expect(try await held(test, at: village.school).first { $0.id == post.id }?.to == Day("2026-03-31")!)
      #expect(try await journal(test).count == 2)
      let theirs = try #require(try await held(test, at: village.school).first { $0.person == district.lestari })
      let sent = [("sampai", "2026-03-31"), ("alasan", "x"), ("pasti", "ya")]
      #expect(try await made.post(.teamPost(theirs.id), sent).location?.hasSuffix("kabar=tugas-tiada") == true)
      #expect(try await held(test, at: village.school).contains(theirs))
    }
  }

  // R-LINE-20
  @Test("nobody appoints themselves or before the period, and a post ends once", arguments: Driver.allCases)
  func limits(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let citra = try await browser.signedIn(as: district.citra)
      let form = [("tugas", "staf"), ("alasan", "Bantuan."), ("pasti", "ya")]
      let own = try await citra.post(.officePosts, form + [("orang", "Citra"), ("mulai", "2026-01-12")])
      #expect(own.status == 422)
      #expect(own.text.contains("Anda tidak dapat menugaskan diri sendiri."))
      let early = try await citra.post(.officePosts, form + [("orang", "Agus"), ("mulai", "2025-12-31")])
      #expect(early.status == 422)
      #expect(early.text.contains("Pilih hari mulai 1 Januari 2026 atau sesudahnya"))
      #expect(try await journal(test).isEmpty)
      let post = try #require(try await held(test, at: village.school).first { $0.person == village.made })
      let place = Path.officeSchoolPost(village.school.id, post.id).address
      let list = try await citra.get(.officeSchoolPosts(village.school.id))
      let check = try await citra.sendWhole(list, to: place, [("sampai", "2026-01-31"), ("alasan", "Pensiun.")])
      #expect(try await citra.sendWhole(check, to: place).status == 303)
      let again = try await citra.sendWhole(check, to: place)
      #expect(again.status == 422)
      #expect(again.text.contains("Penugasan ini sudah berakhir 31 Januari 2026."))
      #expect(try await journal(test).count == 1)
    }
  }

  // R-LINE-20
  @Test("in January nobody loses the post that rates the year before", arguments: Driver.allCases)
  func ended(_ driver: Driver) async throws {
    try await TestHouse.run(driver, on: Day("2027-01-11")!) { test, browser in
      let (village, district) = (test.village, try await test.district())
      let (book, period) = (test.house.rulebooks.current("2026")!, test.house.ids.next() as PeriodID)
      try await test.house.database.write { connection in
        try PeriodRows.open(id: period, year: 2027, shape: book.rules.periods[0], book: book, at: 0, on: connection)
      }
      let citra = try await browser.signedIn(as: district.citra)
      let post = try #require(try await held(test, at: village.school).first { $0.person == village.made })
      let place = Path.officeSchoolPost(village.school.id, post.id).address
      let list = try await citra.get(.officeSchoolPosts(village.school.id))
      #expect(list.text.contains("paling awal 31 Desember 2026;") && list.text.contains("paling awal 1 Januari 2027;"))
      for last in ["2026-06-30", "2026-12-30"] {
        let refused = try await citra.sendWhole(
          list, to: place, [("sampai", last), ("alasan", "Pensiun."), ("pasti", "ya")])
        #expect(refused.status == 422)
        #expect(refused.text.contains("Pilih hari terakhir 31 Desember 2026 atau sesudahnya"))
      }
      #expect(try await held(test, at: village.school).contains(post))
      let check = try await citra.sendWhole(list, to: place, [("sampai", "2026-12-31"), ("alasan", "Pensiun.")])
      #expect(try await citra.sendWhole(check, to: place).status == 303)
      let today = test.demo.today
      let form = [
        ("orang", "Made Sud"), ("tugas", "kepala-sekolah"), ("mulai", "2027-01-01"), ("alasan", "Keliru."),
        ("pasti", "ya"),
      ]
      #expect(try await citra.post(.officeSchoolPosts(village.school.id), form).status == 303)
      let posts = try await held(test, at: village.school)
      for day in [Day("2026-12-31")!, Day("2027-01-01")!, today] {
        #expect(posts.leader(as: .principal, at: village.school.id, on: day)?.person == village.made)
      }
    }
  }
}
