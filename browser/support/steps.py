"""What people do, step by step, in the words of the pages. Each works with a mouse, a finger or a keyboard alone."""

PASSWORD = "peragaan-2026"


def fill_all_parts(teacher, topic="Cara memberi umpan balik yang membuat murid berani mencoba lagi"):
    """From the first part of the plan to the page on which it is checked."""
    teacher.sees("Bagian rencana 1 dari 4")
    teacher.choose("Merencanakan pembelajaran").choose("Melaksanakan pembelajaran").choose("Menilai hasil")
    teacher.press("Simpan dan lanjutkan").sees("Bagian rencana 2 dari 4")
    teacher.choose("Umpan Balik Konstruktif").press("Simpan dan lanjutkan").sees("Bagian rencana 3 dari 4")
    teacher.press("Simpan dan lanjutkan").sees("Bagian rencana 4 dari 4")
    teacher.choose("komunitas belajar").press("Simpan dan lanjutkan")
    return write_topic(teacher, topic)


def write_topic(teacher, topic):
    return teacher.fill("komunitas belajar", topic).press("Simpan dan lanjutkan")


def begin_plan(teacher, year=2026):
    teacher.open("/").press(f"Mulai rencana {year}")
    if "Bagian rencana" not in teacher.text:
        teacher.follow("pelaksanaan tugas pokok")
    return teacher


def answer_form(visitor, text="Sudah dibicarakan bersama dan dicatat.", day=None):
    """Fills in whatever the main form of the page asks, the first choice of each question, and sends it."""
    form = visitor.page.locator("main form:has(button.button)").first
    for group in form.get_by_role("radiogroup").all():
        if not group.locator("input:checked").count():
            visitor.mark(group.locator("input").first)
    boxes = form.locator("input[type=checkbox]")
    if boxes.count() and not form.locator("input[type=checkbox]:checked").count():
        visitor.mark(boxes.first)
    for field in form.locator("textarea:visible, input[type=text]:visible, input[type=date]:visible").all():
        if not field.input_value():
            visitor.write(field, day if field.get_attribute("type") == "date" else text)
    with visitor.page.expect_navigation():
        visitor.activate(form.locator("button.button").first)
    return visitor.look()


def record_of(house, mail, number=0):
    """The number of somebody's record; of several the oldest first."""
    rows = house.rows(
        "SELECT r.id FROM record r JOIN person p ON p.id = r.owner_id WHERE p.email = ? ORDER BY r.id",
        f"{mail}@contoh.id")
    return rows[number][0]


def record_number(visitor):
    import re
    return re.search(r"/(?:rencana|kinerja)/(\d+)", visitor.path)[1]


def come_in(school, come, *names):
    """Visitors with a browser each, signed in under these names."""
    visitors = [come(school) for _ in names]
    for visitor, name in zip(visitors, names):
        visitor.sign_in(f"{name}@contoh.id", PASSWORD)
    return visitors


def predicate(visitor):
    """The predicate on the page, to the letter: “Baik” is in “Sangat Baik” too."""
    return visitor.page.locator("b.predicate").first.inner_text()


def turn_to(visitor, day):
    """Turns the calendar of a demo; everybody in the house lives on that day then."""
    return visitor.open("/demo").fill("Hari", day).press("Pindahkan hari")


# -- the whole year; days are turned by `on`, a function that sets the calendar


# When what is done: in a year as it should be, and by somebody who came in December.
ORDINARY = {"prepare": "2026-02-09", "observe": "2026-02-12", "follow": "2026-05-18", "rate": "2026-12-07"}
HURRIED = {"prepare": "2026-12-21", "observe": "2026-12-22", "follow": "2026-12-28", "rate": "2026-12-30"}


def whole_year(teacher, principal, on, days, year=2026):
    """From the first press on Beranda to the accepted predicate; answers the number of the record."""
    fill_all_parts(begin_plan(teacher, year)).press("Ajukan ke kepala sekolah").sees("Rencana Anda sudah diajukan")
    record = record_number(teacher)
    principal.open(f"/rencana/{record}/pemeriksaan").press("Setujui")
    teacher.open("/").follow("Baca dan sepakati").press("Sepakati rencana")

    on(days["prepare"])
    prepare(teacher, record, days["observe"])
    principal.open(f"/persiapan/{record}").fill("Pesan untuk guru", "Saya datang pada jam kedua.")
    principal.press("Setujui persiapan")

    on(days["observe"])
    observe(principal, record)
    teacher.open(f"/observasi/{record}").sees("Dilakukan tapi belum efektif", "tidak dihitung sebagai nilai")
    teacher.press("Saya sudah membaca")

    on(days["follow"])
    follow_up(teacher, principal, record)
    check_documents(principal, record)

    on(days["rate"])
    rate(principal, record)
    assert predicate(teacher.open(f"/penilaian/{record}")) == "Baik"
    teacher.press("Terima hasil penilaian")
    teacher.open(f"/riwayat/{record}").sees("Riwayat lengkap dan tidak diubah")
    return record


def prepare(teacher, record, day):
    teacher.open(f"/persiapan/{record}")
    teacher.fill("Target perilaku", "Setiap murid mendapat umpan balik yang menyebut apa yang sudah baik.")
    teacher.fill("Upaya mempelajari", "Mengamati kelas rekan dan mencatat tiga kalimat yang dapat ditiru.")
    teacher.fill("Hari observasi", day).fill("Jam pelajaran", "08.00")
    teacher.fill("Kelas dan mata pelajaran", "Kelas IV, IPAS")
    return teacher.press("Kirim persiapan kepada kepala sekolah")


def observe(principal, record):
    return note_focuses(principal.open(f"/observasi/{record}"))


def note_focuses(principal):
    """From the page of an observation to its sending."""
    principal.follow("Mulai mengisi")
    for number in (1, 2, 3):
        principal.choose("Dilakukan tapi belum efektif")
        principal.fill("Catatan bukti perilaku", "Guru menyebut nama murid dan apa yang sudah tepat dari jawabannya.")
        principal.fill("Rekomendasi tindak lanjut", "Tunggu tiga detik sebelum memberi jawaban.")
        principal.press(f"Simpan, lanjut ke fokus {number + 1}" if number < 3 else "Simpan")
    return principal.press("Kirim hasil observasi")


def follow_up(teacher, principal, record):
    teacher.open(f"/tindak-lanjut/{record}")
    teacher.fill("Tantangan", "Waktu habis sebelum semua murid mendapat giliran.")
    teacher.fill("Tujuan belajar", "Memberi umpan balik singkat yang tetap jelas.")
    teacher.fill("Upaya yang akan dilakukan", "Mencoba kartu umpan balik dua kali seminggu.")
    teacher.fill("Jadwal", "Februari sampai Mei, setiap Jumat.")
    teacher.press("Kirim tindak lanjut kepada kepala sekolah")
    principal.open(f"/tindak-lanjut/{record}").press("Setujui tindak lanjut")
    teacher.open(f"/upaya/{record}")
    teacher.fill("Upaya yang sudah dilakukan", "Dua belas kali memakai kartu umpan balik di kelas IV.")
    teacher.fill("Dampaknya", "Murid lebih berani memperbaiki pekerjaannya sendiri.")
    teacher.press("Kirim laporan upaya kepada kepala sekolah")
    principal.open(f"/upaya/{record}").fill("Pesan untuk guru", "Perubahannya terlihat.").press("Kirim tanggapan")
    teacher.open(f"/refleksi/{record}")
    teacher.fill("Inspirasi baru", "Umpan balik yang pendek justru lebih diingat.")
    teacher.fill("Perubahan praktik", "Saya menyebut yang sudah baik sebelum yang perlu diperbaiki.")
    teacher.fill("Tiga tantangan terberat", "Waktu, jumlah murid, dan kebiasaan lama.")
    teacher.fill("Rencana mengatasinya", "Membagi kelas dalam kelompok dan bergiliran.")
    teacher.press("Kirim refleksi kepada kepala sekolah")
    return principal.open(f"/refleksi/{record}").press("Kirim tanggapan dan tutup siklus")


def check_documents(principal, record):
    principal.open(f"/dokumen-akuntabilitas/{record}")
    for group in principal.page.get_by_role("radiogroup").all():
        principal.mark(group.get_by_label("Tersedia", exact=True))
    return principal.press("Konfirmasi ketersediaan")


def rate(principal, record):
    return write_rating(principal.open(f"/penilaian/{record}"))


def write_rating(principal):
    """From the page of a rating to its sending."""
    principal.choose("Sesuai ekspektasi", group="Rating hasil kerja")
    principal.fill("Alasan rating hasil kerja", "Siklus selesai dan praktiknya berubah.")
    principal.choose("Sesuai ekspektasi", group="Rating perilaku kerja")
    principal.fill("Alasan rating perilaku kerja", "Konsisten sepanjang tahun.")
    assert predicate(principal.press("Periksa dan lihat predikat")) == "Baik"
    return principal.press("Kirim penilaian")
