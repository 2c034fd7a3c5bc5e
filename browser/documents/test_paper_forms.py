"""Formulir A–D on paper: each fits on two sheets of A4."""

import re

from support.steps import PASSWORD


def sheets(page):
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4", prefer_css_page_size=True)))


def test_each_form_is_printed_on_two_sheets_at_most(school, come):
    made = come(school)
    made.sign_in("made@contoh.id", PASSWORD)
    records = school.rows(
        "SELECT r.id FROM record r JOIN school s ON s.id = r.school_id WHERE s.npsn = '30300001' AND r.stage = 'preparing'")
    assert records
    for (record,) in records:
        for letter in "ABCD":
            made.open(f"/kinerja/{record}").follow(f"Formulir {letter}:").sees("Ketik hasilnya di " + school.address)
            assert sheets(made.page) <= 2, f"Formulir {letter}"
