"""A teacher offers lesson hours, the principal picks one, and both have it in their calendars."""

import pytest

from support.steps import PASSWORD


def offer(teacher, day, begins, ends):
    teacher.fill("Hari", day).fill("Mulai pukul", begins).fill("Selesai pukul", ends)
    return teacher.fill("Kelas dan mata pelajaran", "Kelas 5, PJOK").press("Tawarkan jam ini")


@pytest.mark.parametrize("scripts", [True, False])
def test_an_hour_is_offered_picked_and_kept(school, come, scripts):
    teacher, made = come(school, scripts=scripts), come(school, scripts=scripts)
    teacher.sign_in("rusdiansyah@contoh.id", PASSWORD)
    made.sign_in("made@contoh.id", PASSWORD)

    teacher.open("/").follow("Tulis persiapan observasi").follow("Tawarkan beberapa jam pelajaran")
    offer(teacher, "2026-12-22", "07:30", "08:40").sees("Jam ini ditawarkan.")
    teacher.press("Tawarkan jam ini")
    assert teacher.status == 422
    teacher.sees("Isi harinya", "Isi kelas dan mata pelajaran.")
    offer(teacher, "2026-12-23", "10:00", "11:10").sees("Rabu, 23 Desember 2026, 10.00–11.10")

    made.open("/guru").follow("Jam pelajaran untuk observasi").sees("Rusdiansyah", "07.30–08.40", "10.00–11.10")
    wednesday = made.page.locator(".week section").filter(has_text="Rabu")
    with made.page.expect_navigation():
        wednesday.get_by_role("button", name="Pilih jam ini").click()
    made.look().sees("Jam ini Anda pilih.", "Anda pilih")

    teacher.follow("Lanjut ke persiapan observasi").sees("Kepala sekolah memilih Rabu, 23 Desember 2026, 10.00–11.10")
    assert teacher.page.get_by_label("Hari observasi").input_value() == "2026-12-23"
    assert teacher.page.get_by_label("Jam pelajaran").first.input_value() == "10.00–11.10"
    teacher.fill("Target perilaku", "Setiap murid mendapat giliran.").fill("Upaya mempelajari", "Mengamati rekan.")
    teacher.press("Kirim persiapan kepada kepala sekolah")

    made.open("/jam-pelajaran").sees("diusulkan").follow("Baca dan tanggapi Rusdiansyah").press("Setujui persiapan")
    for visitor, summary in [(teacher, "Observasi kelas oleh Made"), (made, "Observasi kelas: Rusdiansyah")]:
        answer = visitor.context.request.get(school.address + "/kalender.ics")
        assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
        # 10.00 WITA
        assert "DTSTART:20261223T020000Z\r\n" in answer.text()
        assert summary in answer.text().replace("\r\n ", "")
