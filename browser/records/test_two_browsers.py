"""Two browsers on one record: the second sees what changed and loses nothing that was typed."""

from support.steps import PASSWORD

FIRST = "Upaya yang baik; teruskan sampai akhir semester."
SECOND = "Bagus. Saya sediakan waktu Jumat pagi untuk Anda."


def test_the_second_browser_is_told_and_keeps_its_text(school, come):
    phone, desk = come(school), come(school)
    for browser in (phone, desk):
        browser.sign_in("made@contoh.id", PASSWORD)
    record = school.rows(
        "SELECT r.id FROM record r JOIN person p ON p.id = r.owner_id WHERE p.email = 'hairunnisa@contoh.id'")[0][0]
    for browser, text in ((phone, FIRST), (desk, SECOND)):
        browser.open(f"/tindak-lanjut/{record}").fill("Pesan untuk guru", text)
    phone.press("Setujui tindak lanjut")
    desk.press("Setujui tindak lanjut")
    assert desk.status in (409, 422)
    assert SECOND in desk.page.content()
    events = school.rows(
        "SELECT count(*) FROM event WHERE record_id = ? AND kind = 'follow-up-answered.v1'", record)
    assert events == [(1,)]


def test_a_colleague_does_not_spoil_an_observation(school, come):
    made, nur = come(school), come(school)
    made.sign_in("made@contoh.id", PASSWORD)
    nur.sign_in("nur@contoh.id", PASSWORD)
    record = school.rows(
        "SELECT r.id FROM record r JOIN person p ON p.id = r.owner_id WHERE p.email = 'euis@contoh.id'")[0][0]
    made.open(f"/observasi/{record}/fokus/1").choose("Dilakukan dan efektif")
    made.fill("Catatan bukti perilaku", "Guru membacakan tujuan belajar sebelum memberi komentar.")
    nur.open(f"/umpan-balik/{record}")
    nur.page.locator("main textarea").first.fill("Papan tujuan belajarnya membantu kelas saya juga.")
    nur.page.locator("main form button").last.click()
    made.press("Simpan, lanjut ke fokus 2").sees("Fokus perilaku 2 dari 3")


def test_typing_into_a_form_that_is_closed_by_now_is_told(school, come):
    phone, desk = come(school), come(school)
    for browser in (phone, desk):
        browser.sign_in("made@contoh.id", PASSWORD)
    record = school.rows(
        "SELECT r.id FROM record r JOIN person p ON p.id = r.owner_id WHERE p.email = 'hairunnisa@contoh.id'")[0][0]
    for browser in (phone, desk):
        browser.open(f"/tindak-lanjut/{record}")
    phone.fill("Pesan untuk guru", FIRST).press("Setujui tindak lanjut")
    desk.fill("Pesan untuk guru", SECOND)
    desk.page.get_by_text("Tidak dapat dikirim: muat ulang halaman ini.").wait_for()
    assert desk.page.get_by_label("Pesan untuk guru").input_value() == SECOND
