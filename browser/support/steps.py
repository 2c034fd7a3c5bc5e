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


def begin_plan(teacher):
    teacher.open("/").press("Mulai rencana 2026")
    if "Bagian rencana" not in teacher.text:
        teacher.follow("pelaksanaan tugas pokok")
    return teacher


def record_number(visitor):
    import re
    return re.search(r"/(?:rencana|kinerja)/(\d+)", visitor.path)[1]
