import App
import Domain
import Storage
import TestSupport
import Testing

@Suite("The preview of a staff list says what is not taken, and why")
struct StaffPreviewTests {
  // R-PEOPLE-10
  @Test("nobody comes to lead a school by a list while another leads it", arguments: Driver.allCases)
  func leading(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      _ = try await test.district()
      let dewi = try await browser.signedIn(as: test.village.dewi)
      try await test.house.database.write { connection in
        try connection.run("UPDATE person SET nuptk = '9900000000000002' WHERE id = \(test.village.dewi.number)")
      }
      let rows = [
        "Dewi Simanjuntak;;9900000000000002;P;;Guru Honor Sekolah;Kepala Sekolah",
        "Wayan Lestari;198507142010012012;;P;1985-07-14;PNS;Kepala Sekolah",
      ]
      let preview = try await dewi.preview(StaffLists.csv(rows))
      for text in [
        "Dewi Simanjuntak: Tidak dijadikan kepala sekolah: tidak seorang pun memberi dirinya sendiri tugas memimpin.",
        "Wayan Lestari: Tidak dijadikan kepala sekolah: kepala sekolah di sini Made Sudarma sejak 1 Juli 2020; pergantian dicatat dinas di Penugasan.",
      ] { #expect(preview.text.contains(text), "\(text)") }
      #expect(try await dewi.apply(preview).status == 303)
      let principals = try await test.house.database.texts(
        """
        SELECT p.name FROM assignment a JOIN person p ON p.id = a.person_id
        WHERE a.school_id = \(test.village.school.id.number) AND a.role = 'principal'
        """)
      #expect(principals == ["Made Sudarma"])
    }
  }

  // R-PEOPLE-12
  @Test("cells that cannot be read are named, and what becomes of their row", arguments: Driver.allCases)
  func doubtful(_ driver: Driver) async throws {
    try await TestHouse.run(driver) { test, browser in
      let dewi = try await browser.signedIn(as: test.village.dewi)
      let list = Array(
        """
        Daftar Guru
        NPSN: 30300001
        Nama;NIP;NUPTK;JK;Status Kepegawaian;Jenis PTK;Pangkat/Golongan;Email
        Sri Wahyuni;;1046763664230001;P;Raja;Astronot;Z/z;takbenar
        Eko Prasetyo;;1046763664230002;L;;Guru Mapel;;
        Tono;12;1046763664230003;L;PNS;Guru Mapel;Z/z;
        Rina Wati;;1046763664230004;P;PNS;Guru Kelas;III/d;
        """.utf8)
      let preview = try await dewi.preview(list)
      for text in [
        "Baris 4 Sri Wahyuni Status kepegawaian “Raja” tidak dikenal; dicatat sebagai Lainnya.",
        "“Astronot” tidak dikenal sebagai jenis PTK", "“Z/z” tidak dikenal sebagai golongan; tidak diambil",
        "“takbenar” tidak dikenal sebagai surel", "Baris 5 Eko Prasetyo Status kepegawaian kosong",
        "Baris 6 Tono NIP harus 18 angka, tertulis 2.", "Baris 6 Tono Pangkat/golongan “Z/z” tidak dikenal.",
        "PNS tanpa NIP", "TMT golongan tidak ada di sumber ini", "Jenjang Ahli Muda diturunkan dari golongannya",
      ] { #expect(preview.text.contains(text), "\(text)") }
      #expect(try await dewi.apply(preview).status == 303)
      let rina = try await test.house.database.texts(
        "SELECT g.grade FROM person_grade g JOIN person p ON p.id = g.person_id WHERE p.name = 'Rina Wati'")
      #expect(rina == ["ahli-muda"])
      #expect(try await dewi.preview(list).text.contains("Tidak ada yang perlu diterapkan"))
    }
  }
}
