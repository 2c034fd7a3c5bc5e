"""Karier saya, and why a predicate is what it is."""

from support.steps import PASSWORD


def test_a_civil_servant_sees_what_is_missing_and_notes_a_balance(school, come):
    nyoman = come(school)
    nyoman.sign_in("nyoman@contoh.id", PASSWORD).open("/kinerja").follow("Karier saya")
    nyoman.sees("Guru Ahli Madya, golongan ruang IV/a", "Masih kurang 112,50", "paling cepat tahun 2030", "lulus uji kompetensi")
    nyoman.fill("Angka kredit menurut catatan Anda", "banyak").press("Simpan catatan saya")
    assert nyoman.status == 422
    nyoman.sees("Tulis angka kredit dengan angka")
    nyoman.fill("Angka kredit menurut catatan Anda", "112,5").fill("Sampai tanggal", "2025-12-31")
    nyoman.press("Simpan catatan saya").sees("menurut catatan Anda, sampai 31 Desember 2025", "angka kreditnya sudah cukup")


def test_those_without_angka_kredit_are_told_what_their_record_is_good_for(school, come):
    for account, sentence in [
        ("siti", "bahan pertimbangan ketika perjanjian kerja diperpanjang"),
        ("nur", "tidak menjanjikan pengangkatan"), ("made", "Guru Ahli Madya"),
    ]:
        visitor = come(school)
        visitor.sign_in(f"{account}@contoh.id", PASSWORD).open("/karier").sees(sentence)


def test_the_result_explains_its_predicate(school, come):
    neneng = come(school)
    neneng.sign_in("neneng@contoh.id", PASSWORD).open("/").follow("Baca dan terima hasil")
    neneng.sees("Mengapa predikat saya ini", "(hasil ini)", "Apa yang akan mengubahnya", "tidak pernah masuk ke rating")
