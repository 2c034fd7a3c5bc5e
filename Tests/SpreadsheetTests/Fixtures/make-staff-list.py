"""Makes staff-1000.xlsx: an invented Daftar Guru of 1,000 rows in Dapodik's 51 columns, 20 of them bad in five ways.

Every sensitive cell says RAHASIA or holds a number that begins as no other does, so that a test can look for them.
Needs openpyxl.
"""

import datetime
import pathlib

import openpyxl

HEADER = """No|Nama|NUPTK|JK|Tempat Lahir|Tanggal Lahir|NIP|Status Kepegawaian|Jenis PTK|Agama|Alamat Jalan|RT|RW|Nama Dusun
|Desa/Kelurahan|Kecamatan|Kode Pos|Telepon|HP|Email|Tugas Tambahan|SK CPNS|Tanggal CPNS|SK Pengangkatan
|TMT Pengangkatan|Lembaga Pengangkatan|Pangkat Golongan|Sumber Gaji|Nama Ibu Kandung|Status Perkawinan
|Nama Suami/Istri|NIP Suami/Istri|Pekerjaan Suami/Istri|TMT PNS|Sudah Lisensi Kepala Sekolah
|Pernah Diklat Kepengawasan|Keahlian Braille|Keahlian Bahasa Isyarat|NPWP|Nama Wajib Pajak|Kewarganegaraan|Bank
|Nomor Rekening Bank|Rekening Atas Nama|NIK|No KK|Karpeg|Karis/Karsu|Lintang|Bujur|NUKS""".replace("\n", "").split("|")
assert len(HEADER) == 51

FIRST = "Siti Budi Ahmad Dewi Rina Joko Wayan Made Nur Agus Putri Eko Sri Yanti Hendra Lestari Maria Yusuf Fitri Bayu".split()
LAST = "Rahayu Santoso Fauzi Lestari Marlina Susilo Kusuma Wati Prasetyo Hidayat".split()
SECRET = ["Agama", "Alamat Jalan", "HP", "Telepon", "Nama Ibu Kandung", "Nama Suami/Istri", "NPWP", "No KK", "Bank"]
BAD = {  # index of the row -> what is wrong with it
    start + step * 5: kind
    for kind, start in (("nip", 11), ("number", 212), ("date", 413), ("name", 614), ("sex", 815))
    for step in range(4)
}


def row(i):
    born = datetime.date(1966, 1, 5) + datetime.timedelta(days=i * 8)
    sex = "LP"[i % 2]
    values = dict.fromkeys(SECRET, "RAHASIA")
    values |= {
        "No": i + 1,
        "Nama": f"{FIRST[i % 20]} {LAST[i // 20 % 10]} {LAST[i // 200 % 10]}, S.Pd.",
        "JK": sex,
        "Tempat Lahir": "RAHASIA",
        "Tanggal Lahir": born,
        "NIP": f"{born:%Y%m%d}201001{1 + i % 2}{i % 1000:03}",
        "Status Kepegawaian": "PNS",
        "Jenis PTK": "Guru Kelas" if i % 3 else "Guru Mapel",
        "Pangkat Golongan": "III/c",
        "Nomor Rekening Bank": f"7788001122{i:06}",
        "NIK": f"3299001234{i:06}",
    }
    match BAD.get(i):
        case "nip":
            values["NIP"] = values["NIP"][:15]
        case "number":
            values["NIP"] = 1.98e17
        case "date":
            values["Tanggal Lahir"] = "31/02/1980"
        case "name":
            values["Nama"] = None
        case "sex":
            values["JK"] = "X"
    return [values.get(name) for name in HEADER]


book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Daftar Guru"
for title in ["Daftar Guru", "SDN Tanjung Rema 1", "NPSN : 30300001", None, "Tanggal Unduh: 2026-01-10"]:
    sheet.append([title])
sheet.append(HEADER)
for i in range(1000):
    sheet.append(row(i))
book.save(pathlib.Path(__file__).parent / "staff-1000.xlsx")
