"""The main job from end to end: from the first press on Beranda to the accepted predicate."""

import pytest

from support.steps import HURRIED, PASSWORD, predicate, turn_to, whole_year

WAYS = {"finger": {}, "without-scripts": {"scripts": False}, "keyboard": {"keyboard": True}}


@pytest.mark.parametrize("way", WAYS)
def test_a_teacher_and_a_principal_go_through_the_whole_cycle(school, come, way):
    agus, made = come(school, **WAYS[way]), come(school, **WAYS[way])
    agus.sign_in("agus@contoh.id", PASSWORD)
    made.sign_in("made@contoh.id", PASSWORD)
    record = whole_year(agus, made, lambda day: turn_to(agus, day), HURRIED)

    stage = school.rows("SELECT stage FROM record WHERE id = ?", record)
    assert stage == [("accepted",)]
    assert predicate(agus.open(f"/penilaian/{record}")) == "Baik"
    for paper in ("penetapan-skp", "hasil-evaluasi"):
        agus.open(f"/cetak/{record}/{paper}").sees("Agus Prasetyo", "Made Sudarma")
    assert "Riwayat lengkap dan tidak diubah" in school.cli("verify")
