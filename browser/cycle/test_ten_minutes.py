"""“Your school in ten minutes”, as README prints it: from an empty database to the accepted predicate."""

import re

import openpyxl

from support.dapodik import NPSN, TOKEN, Dapodik
from support.house import ROOT
from support.steps import ORDINARY, predicate, whole_year

CHOSEN = "melati di tepi sungai"


def code_of(sheet, name):
    """The activation code below a name on a printed sheet."""
    return re.search(CODE, sheet[sheet.index(name):])[0]


CODE = r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b"


def activate(visitor, code):
    visitor.open("/aktivasi").fill("Kode aktivasi", code).press("Lanjut")
    visitor.fill("Kata sandi baru", CHOSEN)
    visitor.page.locator("[name=sandi_ulang]").fill(CHOSEN)
    if visitor.page.locator("[name=surel]").count():
        visitor.fill("Alamat surel", "nur@contoh.id")
    return visitor.press("Simpan kata sandi dan masuk")


def test_your_school_in_ten_minutes(empty_house, come):
    house = empty_house
    house.day = "2026-01-12"
    (house.folder / "token.txt").write_text(TOKEN)
    book = openpyxl.load_workbook(ROOT / "Tests/SpreadsheetTests/Fixtures/rapor-texts.xlsx")
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and "NPSN" in cell.value:
                    cell.value = re.sub(r"\d{8}", NPSN, cell.value)
                elif re.fullmatch(r"\d{8}", str(cell.value)):
                    cell.value = NPSN
    book.save(house.folder / "rapor-2025.xlsx")

    house.cli("migrate")
    with Dapodik() as dapodik:
        house.also["KINERJA_DAPODIK_HOSTS"] = dapodik.host
        source = ["--address", dapodik.address, "--npsn", NPSN, "--token-file", "token.txt"]
        shown = house.cli("import", "dapodik", *source)
        assert "Wayan Lestari" in shown
        assert house.rows("SELECT count(*) FROM person") == [(0,)]
        house.cli("import", "dapodik", *source, "--apply")
    house.cli("period", "open", "2026")
    house.cli("import", "rapor", "rapor-2025.xlsx", "--npsn", NPSN)
    sheet = house.cli("people", "codes", "--npsn", NPSN)
    said = house.cli("people", "operator", "--npsn", NPSN, "--name", "Dewi Simanjuntak", "--email", "dewi@contoh.id")
    operator_code = re.search(CODE, said)[0]

    house.serve()
    dewi = activate(come(house), operator_code)
    dewi.follow("Orang").sees("Wayan Lestari", "Made Sudarma")

    people = {}

    def both_on(day):
        """Another day: the house is started anew, and both sign in again, for their sessions have ended."""
        house.serve_on(day)
        for visitor, account in people.items():
            visitor.move(house)
            visitor.open("/masuk").fill("NIP, NUPTK", account).fill("Kata sandi", CHOSEN).press("Masuk", exact=True)

    wayan = activate(come(house), code_of(sheet, "Wayan Lestari"))
    made = activate(come(house), code_of(sheet, "Made Sudarma"))
    people |= {wayan: "198507142010012012", made: "197203051997031004"}
    record = whole_year(wayan, made, both_on, ORDINARY)

    wayan.open(f"/penilaian/{record}").sees("Angka kredit")
    assert predicate(wayan) == "Baik"
    assert "Riwayat lengkap dan tidak diubah" in house.cli("verify")
