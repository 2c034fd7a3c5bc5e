import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("Karier saya says what the results are good for, and promises nothing")
struct CareerPageTests {
  @Test(
    "a PNS sees what is gathered, what is missing and from which year on it may be there", arguments: Driver.allCases)
  func outlook(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let record = try await test.open(for: test.village.wayan, at: .appraisalSent)
      let waiting = try await browser.signedIn(as: test.village.wayan).get(.career)
      #expect(waiting.status == 200)
      for text in [
        "Guru Ahli Muda, golongan ruang III/c", "Angka kredit terkumpul 0,00", "Masih kurang 100,00 angka kredit.",
        "Menunggu Anda terima; belum dihitung.", "Di sini belum ada predikat yang selesai.",
        "Bila setiap tahun mulai 2026 berpredikat Baik (25,00 setahun), kekurangannya terisi dalam 4 tahun penilaian: paling cepat tahun 2030.",
      ] {
        #expect(waiting.text.contains(text), "\(text)")
      }
      try await test.bring(record, to: .accepted)
      let page = try await browser.signedIn(as: test.village.wayan).get(.career)
      for text in [
        "Angka kredit terkumpul 25,00", "Masih kurang 75,00 angka kredit.", "Tahun 2026 predikat Baik 25,00",
        "setiap tahun mulai 2027", "paling cepat tahun 2030", "Menuju jenjang Guru Ahli Madya",
        "Masih kurang 175,00", "ada lowongan kebutuhan jabatan", "lulus uji kompetensi",
        "Yang terakhir di sini: Baik (2026).", "bukan keputusan",
      ] {
        #expect(page.text.contains(text), "\(text)")
      }
    }
  }

  @Test(
    "the balance is the person's own note: kept, counted, shown to nobody else, and forgotten",
    arguments: Driver.allCases)
  func balance(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let done = try await wayan.submit(
        try await wayan.get(.career), to: .careerBalance, [("saldo", "62,8"), ("tanggal-saldo", "31-12-2025")])
      #expect(done.status == 303)
      let page = try await wayan.get(done.location ?? "")
      for text in [
        "Catatan Anda tersimpan.", "menurut catatan Anda, sampai 31 Desember 2025", "Angka kredit terkumpul 62,80",
        "Masih kurang 37,20",
      ] {
        #expect(page.text.contains(text), "\(text)")
      }
      #expect(page.html.contains("value=\"62,80\""))
      let made = try await browser.signedIn(as: test.village.made).get(.career)
      #expect(!made.text.contains("62,80"))
      let gone = try await wayan.submit(page, to: .careerBalance, [("saldo", ""), ("tanggal-saldo", "")])
      #expect(try await wayan.get(gone.location ?? "").text.contains("Catatan Anda dihapus."))
      #expect(try await balances(test) == 0)
    }
  }

  // R-RATE-18
  @Test("a balance within a year leaves the months after it, and the page says how many", arguments: Driver.allCases)
  func halfYear(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      _ = try await test.open(for: test.village.wayan, at: .accepted)
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let sent = try await wayan.submit(
        try await wayan.get(.career), to: .careerBalance, [("saldo", "50"), ("tanggal-saldo", "30-06-2026")])
      let page = try await wayan.get(sent.location ?? "")
      #expect(page.text.contains("Angka kredit terkumpul 62,50"))
      #expect(page.text.contains("Tahun 2026 predikat Baik, 6 dari 12 bulan 12,50"))
    }
  }

  // R-RATE-19
  @Test("a jenjang that is completed after the rating counts here, and the result stays", arguments: Driver.allCases)
  func completed(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let person = test.village.wayan.number
      try await test.house.database.write { connection in
        try connection.run("DELETE FROM person_grade WHERE person_id = \(person)")
      }
      let record = try await test.open(for: test.village.wayan, at: .accepted)
      try await test.house.database.write { connection in
        try connection.run(
          "INSERT INTO person_grade (person_id, from_day, grade) VALUES (\(person), '2020-07-01', 'ahli-muda')")
      }
      let wayan = try await browser.signedIn(as: test.village.wayan)
      #expect(try await wayan.get(.career).text.contains("Angka kredit terkumpul 25,00"))
      let result = try await wayan.get(.appraisal(record))
      #expect(result.text.contains("Setelah operator sekolah melengkapinya, Karier saya menghitungnya"))
    }
  }

  @Test("a pengawas is called one, and the top of the ladder is the end of it", arguments: Driver.allCases)
  func supervisor(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let district = try await test.district()
      let number = district.lestari.number
      func hold(_ rank: String, _ grade: String) async throws {
        try await test.house.database.write { connection in
          try connection.run([
            "DELETE FROM person_rank WHERE person_id = \(number)",
            "DELETE FROM person_grade WHERE person_id = \(number)",
            "INSERT INTO person_rank (person_id, from_day, rank) VALUES (\(number), '2020-04-01', \(rank))",
            "INSERT INTO person_grade (person_id, from_day, grade) VALUES (\(number), '2020-04-01', \(grade))",
          ])
        }
      }
      let lestari = try await browser.signedIn(as: district.lestari)
      try await hold("IV/b", "ahli-madya")
      let page = try await lestari.get(.career)
      #expect(page.text.contains("Pengawas Sekolah Ahli Madya") && !page.text.contains("Guru Ahli"))
      try await hold("IV/e", "ahli-utama")
      let top = try await lestari.get(.career)
      #expect(top.text.contains("Anda sudah di golongan ruang dan jenjang tertinggi."))
      #expect(!top.text.contains("Angka kredit saja belum cukup"))
    }
  }

  @Test(
    "a balance that is none is told beside its field, keeps what was typed and changes nothing",
    arguments: Driver.allCases)
  func badBalance(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let wayan = try await browser.signedIn(as: test.village.wayan)
      let page = try await wayan.submit(
        try await wayan.get(.career), to: .careerBalance, [("saldo", "banyak"), ("tanggal-saldo", "")])
      #expect(page.status == 422)
      #expect(page.text.contains("Tulis angka kredit dengan angka, misalnya 62,50."))
      #expect(page.text.contains("Isi sampai tanggal berapa angka itu dihitung"))
      #expect(page.html.contains("value=\"banyak\""))
      #expect(try await balances(test) == 0)
    }
  }

  private func balances(_ test: TestHouse) async throws -> Int64? {
    try await test.house.database.read { connection in
      try connection.row("SELECT count(*) FROM credit_balance") { try $0.integer() }
    }
  }

  @Test("whoever has no angka kredit is told why, and has no balance", arguments: Driver.allCases)
  func others(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let nur = try await browser.signedIn(as: test.village.nur)
      let page = try await nur.get(.career)
      #expect(page.text.contains("Angka kredit hanya untuk PNS"))
      #expect(page.text.contains("Belum ada hasil penilaian di sini."))
      #expect(!page.html.contains("name=\"saldo\""))
      #expect(try await nur.post(.careerBalance, [("saldo", "1"), ("tanggal-saldo", "2025-01-01")]).status == 404)
      for (employment, text) in [
        ("pppk", "PPPK tidak memakai angka kredit"), ("cpns", "setelah Anda diangkat menjadi PNS"),
      ] {
        try await test.house.database.write { connection in
          try connection.run("UPDATE person SET employment = \(employment) WHERE id = \(test.village.nur.number)")
        }
        #expect(try await nur.get(.career).text.contains(text))
      }
    }
  }

  @Test("where the golongan or the jenjang is not known, it says who mends it", arguments: Driver.allCases)
  func unsettled(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      try await test.house.database.write { connection in
        try connection.run("DELETE FROM person_grade WHERE person_id = \(test.village.wayan.number)")
      }
      let page = try await browser.signedIn(as: test.village.wayan).get(.career)
      #expect(page.text.contains("Jenjang jabatan fungsional Anda belum tercatat"))
      #expect(page.text.contains("Operator sekolah (Dewi Simanjuntak) melengkapinya pada halaman Orang."))
    }
  }
}
