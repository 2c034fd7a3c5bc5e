"""What was chosen and learned is carried on: into the school's training, and into the next year."""

from support.steps import PASSWORD, begin_plan


def test_a_principal_gathers_the_themes_of_the_school(school, come):
    made = come(school)
    made.sign_in("made@contoh.id", PASSWORD).open("/guru").follow("Tema pelatihan bersama")
    made.sees("rencana 2026 yang sudah disepakati", "Nur Fitri").look()
    summary = made.page.get_by_label("Ringkasan").input_value()
    assert summary.startswith("Praktik kinerja guru tahun 2026:\n- ")
    assert made.page.get_by_role("button", name="Salin ringkasan").count() == 1
    for (name,) in school.rows("SELECT name FROM person"):
        assert name.split(",")[0] not in summary


def test_last_years_reflection_opens_this_years_plan(school, come):
    school.cli("period", "open", "2027")
    school.stop()
    school.serve("--today", "2027-01-05")
    zahra = come(school)
    zahra.sign_in("zahra@contoh.id", PASSWORD)
    begin_plan(zahra, 2027).follow("Rencana")
    zahra.sees("Refleksi Anda pada tahun 2026", "Tiga tantangan terberat").look()
