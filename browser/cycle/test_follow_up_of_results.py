"""What follows from a result: a principal writes it for many at once, the teacher reads it, the next plan begins with it."""

from support.steps import PASSWORD, record_of


def test_a_principal_writes_it_for_everybody_and_the_teachers_read_it(school, come):
    made, nyoman = come(school), come(school)
    made.sign_in("made@contoh.id", PASSWORD)
    nyoman.sign_in("nyoman@contoh.id", PASSWORD)
    nyoman.open("/").sees("Anda sudah selesai").does_not_see("Tindak lanjut hasil evaluasi")
    made.open("/").sees("Tindak lanjut hasil evaluasi", "2 guru belum")
    made.open("/guru?saring=semua").follow("Tulis tindak lanjut hasil evaluasi (2)")
    made.sees("I Nyoman Arta", "Siti Rahmah", "kinerja 2026")

    # An empty sentence sends nothing and keeps the ticks.
    sentence = made.page.locator("textarea").first
    proposal = sentence.input_value()
    assert proposal
    made.write(sentence, "")
    made.press("Simpan untuk yang dicentang")
    assert made.status == 422
    made.sees("Tulis satu kalimat untuk tahun depan")
    made.write(made.page.locator("textarea").first, proposal)
    made.press("Simpan untuk yang dicentang").sees("2 dari 2 tindak lanjut ditulis")
    made.open("/penilaian/tindak-lanjut").sees("Tidak ada tindak lanjut yang belum ditulis")

    record = record_of(school, "nyoman")
    nyoman.open("/").sees("Anda sudah selesai").follow("Tindak lanjut hasil evaluasi")
    nyoman.sees(proposal, "Made Sudarma, S.Pd., M.Pd., Kepala Sekolah")
    nyoman.open(f"/penilaian/{record}").sees(proposal)
    nyoman.open(f"/riwayat/{record}").sees("menulis tindak lanjut hasil evaluasi")

    # One of them is written again, on its own page.
    made.open(f"/penilaian/{record}/tindak-lanjut")
    made.page.locator("details summary").last.click()
    made.choose("Penugasan atau tanggung jawab baru").fill("Satu kalimat", "Mendampingi dua guru baru.")
    made.press("Simpan tindak lanjut").sees("Tindak lanjut sudah ditulis", "Mendampingi dua guru baru.")
    assert "Riwayat lengkap dan tidak diubah" in school.cli("verify")


def test_what_was_typed_for_many_is_offered_again(school, come):
    made = come(school)
    made.sign_in("made@contoh.id", PASSWORD)
    made.open("/penilaian/tindak-lanjut")
    made.write(made.page.locator("textarea").first, "Satu hal dahulu, lalu bagikan.")
    made.page.get_by_label("Siti Rahmah, S.Pd.").uncheck()
    made.page.get_by_text("Tersimpan di perangkat ini").wait_for()
    made.open("/").open("/penilaian/tindak-lanjut").does_not_see("Satu hal dahulu")
    made.page.get_by_role("button", name="Pulihkan isian yang belum terkirim").click()
    assert made.page.locator("textarea").first.input_value() == "Satu hal dahulu, lalu bagikan."
    assert not made.page.get_by_label("Siti Rahmah, S.Pd.").is_checked()
    made.press("Simpan untuk yang dicentang").sees("1 dari 1 tindak lanjut ditulis").follow("Lanjutkan: 1 lagi")
    made.sees("Siti Rahmah").does_not_see("Pulihkan")


def test_the_next_plan_begins_with_it(school, come):
    norhayati = come(school)
    norhayati.sign_in("norhayati@contoh.id", PASSWORD)
    record = record_of(school, "norhayati", 1)
    norhayati.open("/").does_not_see("Gusti Rahman")
    norhayati.open(f"/rencana/{record}").sees(
        "Refleksi Anda pada tahun 2025", "Tindak lanjut hasil evaluasi tahun 2025", "Gusti Rahman", "Untuk tahun depan")
