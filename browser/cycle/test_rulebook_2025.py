"""A whole year under the rulebook of 2025, beside the records of 2026 in the same house."""

from support.steps import PASSWORD, predicate, turn_to, whole_year

YEAR_2025 = {"prepare": "2025-02-10", "observe": "2025-02-13", "follow": "2025-05-19", "rate": "2025-11-20"}


def test_a_cycle_under_the_rulebook_of_2025(school, come):
    assert "2025" in school.cli("period", "open", "2025")
    fitriani, gusti = come(school), come(school)
    turn_to(fitriani, "2025-01-10")
    fitriani.sign_in("fitriani@contoh.id", PASSWORD)
    # Gusti headed the school then; Ratna came as Plt. a year and a half later.
    gusti.sign_in("gusti@contoh.id", PASSWORD)
    record = whole_year(fitriani, gusti, lambda day: turn_to(fitriani, day), YEAR_2025, year=2025)
    fitriani.open(f"/cetak/{record}/hasil-evaluasi").sees("Gusti Rahman", "1 Januari 2025")
    assert predicate(fitriani) == "Baik"
    rulebooks = school.rows(
        "SELECT DISTINCT b.name FROM record r JOIN rulebook b ON b.hash = r.rulebook_hash ORDER BY b.name")
    assert [name for (name,) in rulebooks] == ["2025", "2026"]
    assert "Riwayat lengkap dan tidak diubah" in school.cli("verify")
