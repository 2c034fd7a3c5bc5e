#!/usr/bin/env python3
"""Makes the fixtures beside it: one invented list, as three programs write it.

Needs openpyxl, msoffcrypto-tool, a C compiler with libxlsxwriter, and LibreOffice. The files are committed; run this again only to change
them: python3 make-fixtures.py
"""

import datetime
import pathlib
import subprocess
import tempfile

import msoffcrypto
import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

here = pathlib.Path(__file__).resolve().parent
HEADER = ["No", "Nama", "NIP", "Tanggal Lahir", "NIP Angka", "Hadir", "Capaian", "Aktif", "Catatan"]


def with_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Daftar Guru"
    sheet["A1"] = "Daftar Guru SD Melati"
    sheet.merge_cells("A1:D1")
    for column, title in enumerate(HEADER, start=1):
        sheet.cell(3, column, title)
    siti = CellRichText(TextBlock(InlineFont(b=True), "Siti"), " Wahyuni")
    first = [1, siti, "198501012008012001", datetime.date(1985, 1, 1), 198501012008012001, 0.875, 87.54, True, "#N/A"]
    for column, value in enumerate(first, start=1):
        sheet.cell(4, column, value)
    sheet["D4"].number_format = "dd/mm/yyyy"
    sheet["F4"].number_format = "0.0%"
    second = [2, "Budi & Rekan <1>", "199012312015011002", datetime.datetime(1990, 12, 31, 13, 30), 12, "=1+1"]
    for column, value in enumerate(second, start=1):
        sheet.cell(5, column, value)
    sheet["D5"].number_format = "[$-421]dd mmmm yyyy"
    sheet["C7"] = "baris satu\nbaris dua"
    hidden = book.create_sheet("Rujukan")
    hidden["B2"] = "tersembunyi"
    hidden.sheet_state = "hidden"
    book.save(here / "openpyxl.xlsx")

    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.active["A1"] = datetime.date(1985, 1, 1)
    book.save(here / "openpyxl-1904.xlsx")

    with open(here / "openpyxl-1904.xlsx", "rb") as plain, open(here / "encrypted.xlsx", "wb") as locked:
        msoffcrypto.OfficeFile(plain).encrypt("melati", locked)


def report_cards():
    """Laporan Rapor Pendidikan of an invented school, once with numbers and once with texts."""
    titles = ["No", "Indikator", "Capaian 2025", "Skor Rapor 2025", "Definisi Capaian", "Perubahan Skor dari Tahun Lalu",
              "Skor Rapor 2024", "Peringkat di Provinsi", "Peringkat secara Nasional", "Sumber Data"]
    high, middle, low = "Peringkat atas (1–20%)", "Peringkat menengah (41–60%)", "Peringkat bawah (81–100%)"
    rows = [
        ("D.1", "Kualitas pembelajaran", "Sedang", 60.25, -12.5, middle), ("D.1.1", "Manajemen kelas", "Baik", 75.5, 3.1, high),
        ("", "Keteraturan suasana kelas", "Baik", 80.5, 0, high), ("", "Penerapan disiplin positif", "Sedang", 58.75, -2.5, middle),
        ("D.1.2", "Dukungan psikologis", "Sedang", 61, 16.67, middle), ("", "Umpan balik konstruktif", "Sedang", 52.4, -4.25, middle),
        ("", "Perhatian dan kepedulian", "Tidak tersedia", None, None, ""),
        ("D.1.3", "Metode pembelajaran", "Kurang", 41.2, 1.5, low), ("", "Aktivitas interaktif", "Kurang", 44.1, 2.5, low),
        ("", "Instruksi pembelajaran", "Kurang", 43.9, -0.5, low),
    ]
    for name, as_text in [("rapor-numbers.xlsx", False), ("rapor-texts.xlsx", True)]:
        book = openpyxl.Workbook()
        book.active.title = "Petunjuk"
        book.active["A1"] = "Cara membaca Rapor Pendidikan"
        sheet = book.create_sheet("Laporan Rapor")
        sheet["A1"] = "Rapor Pendidikan 2025"
        sheet["A2"] = "SD Melati"
        sheet["A3"] = "NPSN: 10203040"
        for column, title in enumerate(titles, start=1):
            sheet.cell(6, column, title)
        for row, (code, title, label, score, change, quintile) in enumerate(rows, start=7):
            def comma(number):
                return f"{number:.2f}".replace(".", ",")
            if score is None:
                shown, moved = "-", "-"
            elif as_text:
                shown = comma(score)
                moved = "Tidak berubah" if change == 0 else f"{'Naik' if change > 0 else 'Turun'} {comma(abs(change))}%"
                label = f"{label} ({comma(score)}% sudah sesuai)"
            else:
                shown, moved = score, change / 100
            values = [code, title, label, shown, "Uraian", moved, None, quintile, quintile, "Survei Lingkungan Belajar"]
            for column, value in enumerate(values, start=1):
                cell = sheet.cell(row, column, value)
                if column == 6 and not isinstance(value, str):
                    cell.number_format = "0.00%"
        book.save(here / name)


XLSXWRITER = r"""
#include <string.h>
#include <xlsxwriter.h>

static void make(const char *path, int constant) {
  lxw_workbook_options options = {.constant_memory = constant};
  lxw_workbook *book = workbook_new_opt(path, &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "Daftar Guru");
  lxw_worksheet *hidden = workbook_add_worksheet(book, "Rujukan");
  lxw_format *bold = workbook_add_format(book), *date = workbook_add_format(book);
  lxw_format *longdate = workbook_add_format(book), *percent = workbook_add_format(book);
  format_set_bold(bold);
  format_set_num_format(date, "dd/mm/yyyy");
  format_set_num_format(longdate, "[$-421]dd mmmm yyyy");
  format_set_num_format(percent, "0.0%");
  const char *header[] = {"No", "Nama", "NIP", "Tanggal Lahir", "NIP Angka", "Hadir", "Capaian", "Aktif", "Catatan"};
  if (constant) worksheet_write_string(sheet, 0, 0, "Daftar Guru SD Melati", NULL);
  else worksheet_merge_range(sheet, 0, 0, 0, 3, "Daftar Guru SD Melati", NULL);
  for (int column = 0; column < 9; column++) worksheet_write_string(sheet, 2, column, header[column], NULL);
  lxw_datetime born = {1985, 1, 1, 0, 0, 0}, later = {1990, 12, 31, 13, 30, 0};
  lxw_rich_string_tuple given = {.format = bold, .string = "Siti"}, family = {.format = NULL, .string = " Wahyuni"};
  lxw_rich_string_tuple *name[] = {&given, &family, NULL};
  worksheet_write_number(sheet, 3, 0, 1, NULL);
  worksheet_write_rich_string(sheet, 3, 1, name, NULL);
  worksheet_write_string(sheet, 3, 2, "198501012008012001", NULL);
  worksheet_write_datetime(sheet, 3, 3, &born, date);
  worksheet_write_number(sheet, 3, 4, 198501012008012001.0, NULL);
  worksheet_write_number(sheet, 3, 5, 0.875, percent);
  worksheet_write_number(sheet, 3, 6, 87.54, NULL);
  worksheet_write_boolean(sheet, 3, 7, 1, NULL);
  worksheet_write_formula_str(sheet, 3, 8, "=NA()", NULL, "#N/A");
  worksheet_write_number(sheet, 4, 0, 2, NULL);
  worksheet_write_string(sheet, 4, 1, "Budi & Rekan <1>", NULL);
  worksheet_write_string(sheet, 4, 2, "199012312015011002", NULL);
  worksheet_write_datetime(sheet, 4, 3, &later, longdate);
  worksheet_write_number(sheet, 4, 4, 12, NULL);
  worksheet_write_formula_num(sheet, 4, 5, "=1+1", NULL, 2);
  worksheet_write_string(sheet, 6, 2, "baris satu\nbaris dua", NULL);
  worksheet_write_string(hidden, 1, 1, "tersembunyi", NULL);
  worksheet_hide(hidden);
  workbook_close(book);
}

int main(int count, char **paths) {
  make(paths[1], 0);
  make(paths[2], 1);
  return 0;
}
"""


def with_libxlsxwriter(folder):
    (folder / "make.c").write_text(XLSXWRITER)
    subprocess.run(["cc", folder / "make.c", "-o", folder / "make", "-lxlsxwriter"], check=True)
    paths = [here / "libxlsxwriter.xlsx", here / "libxlsxwriter-inline.xlsx"]
    subprocess.run([folder / "make", *paths], check=True)


def cell(kind, value, text, style=""):
    attribute = {"float": "office:value", "percentage": "office:value", "date": "office:date-value",
                 "boolean": "office:boolean-value"}.get(kind)
    value = f' {attribute}="{value}"' if attribute else ""
    style = f' table:style-name="{style}"' if style else ""
    return f'<table:table-cell office:value-type="{kind}"{value}{style}><text:p>{text}</text:p></table:table-cell>'


def with_libreoffice(folder):
    empty = "<table:table-row><table:table-cell/></table:table-row>"
    header = "".join(cell("string", "", title) for title in HEADER)
    first = (cell("float", 1, 1) + cell("string", "", '<text:span text:style-name="b">Siti</text:span> Wahyuni')
             + cell("string", "", "198501012008012001") + cell("date", "1985-01-01", "01/01/1985", "day")
             + cell("float", 198501012008012001, "1,99E+17") + cell("percentage", 0.875, "87,5%", "percent")
             + cell("float", 87.54, "87,54") + cell("boolean", "true", "TRUE", "truth")
             + '<table:table-cell table:formula="of:=NA()" office:value-type="string"/>')
    second = (cell("float", 2, 2) + cell("string", "", "Budi &amp; Rekan &lt;1&gt;")
              + cell("string", "", "199012312015011002") + cell("date", "1990-12-31", "31 Desember 1990", "day")
              + cell("float", 12, 12)
              + '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>')
    note = "<text:p>baris satu</text:p><text:p>baris dua</text:p>"
    flat = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<style:style style:name="b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<number:date-style style:name="N1" number:language="id" number:country="ID"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:percentage-style style:name="N2"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="percent" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="truth" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="Daftar Guru">
<table:table-row><table:table-cell table:number-columns-spanned="4" office:value-type="string"><text:p>Daftar Guru SD Melati</text:p></table:table-cell></table:table-row>
{empty}<table:table-row>{header}</table:table-row><table:table-row>{first}</table:table-row>
<table:table-row>{second}</table:table-row>{empty}
<table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string">{note}</table:table-cell></table:table-row>
</table:table>
<table:table table:name="Rujukan" table:style-name="hidden">{empty}
<table:table-row><table:table-cell/><table:table-cell office:value-type="string"><text:p>tersembunyi</text:p></table:table-cell></table:table-row>
</table:table>
</office:spreadsheet></office:body></office:document>
"""
    source = folder / "libreoffice.fods"
    source.write_text(flat)

    def convert(to):
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", to,
                        "--outdir", here, source], check=True, stdout=subprocess.DEVNULL)

    convert("xlsx:Calc MS Excel 2007 XML")
    # Semicolons, quoted where needed, UTF-8, numbers as they are shown.
    convert("csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false")
    convert("ods")
    convert("xls:MS Excel 97")
    convert("pdf")


with tempfile.TemporaryDirectory() as name:
    with_openpyxl()
    report_cards()
    with_libxlsxwriter(pathlib.Path(name))
    with_libreoffice(pathlib.Path(name))
