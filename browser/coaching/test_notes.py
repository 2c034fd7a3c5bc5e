"""A principal jots three notes during a lesson, sorts them afterwards, and finds them as evidence."""

import re

import pytest

from support.steps import PASSWORD, record_of

NOTES = [
    "Guru menanyakan cara mana yang sudah dicoba.", "Dua murid menjelaskan jawabannya di papan.",
    "Tiga murid di belakang belum mulai.",
]


@pytest.mark.parametrize("way", [{}, {"scripts": False}, {"keyboard": True}])
def test_notes_of_a_lesson_become_evidence(school, come, way):
    ratna = come(school, **way)
    ratna.sign_in("ratna@contoh.id", PASSWORD)
    record = record_of(school, "yohanes")
    before = school.rows("SELECT COUNT(*) FROM event WHERE record_id = ?", record)

    ratna.open(f"/observasi/{record}").press("Catat", exact=True)
    assert ratna.status == 422
    ratna.sees("Tulis dahulu yang Anda lihat atau dengar.")
    for note in NOTES:
        ratna.fill("Yang Anda lihat atau dengar", note).press("Catat", exact=True).sees("Catatan tersimpan.", note)
        assert ratna.page.get_by_label("Yang Anda lihat atau dengar").input_value() == ""
    listed = ratna.page.locator("ol.list li").all_inner_texts()
    assert [text.split("\n")[0][6:] for text in listed] == NOTES
    assert all(re.match(r"\d\d\.\d\d ", text) for text in listed)

    ratna.follow("Ubah catatan").fill("Yang Anda lihat", NOTES[0] + " Hening.").press("Simpan catatan")
    ratna.sees("Catatan diperbaiki.", "Hening.")

    ratna.follow("Bagi ke fokus perilaku")
    choices = ratna.page.locator("main select").all()
    for choice, focus in zip(choices, (1, 1, 2)):
        choice.select_option(index=focus)
    ratna.press("Masukkan ke bukti perilaku").sees("Fokus perilaku 1 dari 3", "Catatan sudah dibagi.")
    evidence = ratna.page.get_by_label("Catatan bukti perilaku")
    lines = evidence.input_value().split("\n")
    assert [line[6:] for line in lines] == [NOTES[0] + " Hening.", NOTES[1]]
    ratna.choose("Dilakukan dan efektif").fill("Catatan bukti perilaku", evidence.input_value() + "\nSemua ikut.")
    ratna.press("Simpan, lanjut ke fokus 2")
    assert NOTES[2] in ratna.page.get_by_label("Catatan bukti perilaku").input_value()
    ratna.choose("Dilakukan tapi belum efektif").press("Simpan, lanjut ke fokus 3")
    ratna.choose("Belum dilakukan").press("Simpan, periksa semuanya").sees("Hening.", "Semua ikut.")
    assert school.rows("SELECT COUNT(*) FROM event WHERE record_id = ?", record) == before
    ratna.press("Kirim hasil observasi").sees("Hasil observasi sudah dikirim kepada guru.")
    assert school.rows("SELECT COUNT(*) FROM observation_note WHERE record_id = ?", record) == [(0,)]
