"""A session ends while somebody is typing: nothing of it is lost."""

import pytest

from support.steps import PASSWORD

TEXT = "Perubahannya terlihat: murid lebih sering bertanya, dan Anda menunggu jawabannya."


@pytest.mark.parametrize("scripts", [True, False], ids=["with-scripts", "without-scripts"])
def test_what_was_typed_survives_an_expired_session(school, come, scripts):
    made = come(school, scripts=scripts)
    made.sign_in("made@contoh.id", PASSWORD)
    record = school.rows(
        "SELECT r.id FROM record r JOIN person p ON p.id = r.owner_id WHERE p.email = 'togar@contoh.id'")[0][0]
    before = school.rows("SELECT count(*) FROM event WHERE record_id = ?", record)
    made.open(f"/upaya/{record}").fill("Pesan untuk guru", TEXT)
    school.let_sessions_age()
    made.press("Kirim tanggapan").sees("Masuk")
    assert school.rows("SELECT count(*) FROM event WHERE record_id = ?", record) == before

    made.fill("NIP, NUPTK", "made@contoh.id").fill("Kata sandi", PASSWORD).press("Masuk", exact=True)
    made.sees("Isian Anda tersimpan", TEXT)
    made.press("Kirim isian ini")
    made.open(f"/riwayat/{record}").sees(TEXT)
    assert school.rows("SELECT count(*) FROM event WHERE record_id = ?", record) == [(before[0][0] + 1,)]


def test_nobody_else_at_the_same_computer_sees_it(school, come):
    made = come(school)
    made.sign_in("made@contoh.id", PASSWORD)
    record = school.rows(
        "SELECT r.id FROM record r JOIN person p ON p.id = r.owner_id WHERE p.email = 'togar@contoh.id'")[0][0]
    made.open(f"/upaya/{record}").fill("Pesan untuk guru", TEXT)
    school.let_sessions_age()
    made.press("Kirim tanggapan")
    made.fill("NIP, NUPTK", "nur@contoh.id").fill("Kata sandi", PASSWORD).press("Masuk", exact=True)
    made.does_not_see(TEXT).open("/isian-tersimpan").does_not_see(TEXT)
