"""Who has the say follows from assignments: a Plt., a new head, a mutation, a school that was merged."""

from support.steps import begin_plan, come_in, fill_all_parts, record_number, record_of


def test_a_plt_approves_and_the_paper_says_so(school, come):
    fitriani, ratna = come_in(school, come, "fitriani", "ratna")
    fill_all_parts(begin_plan(fitriani)).press("Ajukan ke kepala sekolah").sees("Ratna Handayani")
    record = record_number(fitriani)
    ratna.open("/guru").sees("Fitriani")
    ratna.open(f"/rencana/{record}/pemeriksaan").press("Setujui")
    fitriani.open(f"/rencana/{record}").press("Sepakati rencana")
    fitriani.open(f"/cetak/{record}/penetapan-skp").sees("Ratna Handayani", "Plt. Kepala Sekolah")


def test_a_new_head_takes_over_what_is_open_and_what_was_decided_stays(school, come):
    yohanes, ratna, gusti = come_in(school, come, "yohanes", "ratna", "gusti")
    record = record_of(school, "yohanes")
    yohanes.open(f"/riwayat/{record}").sees("Gusti Rahman", "menyetujui rencana")
    yohanes.open(f"/cetak/{record}/penetapan-skp").sees("Gusti Rahman")
    ratna.open("/guru").sees("Yohanes Siregar")
    ratna.open(f"/observasi/{record}").follow("Mulai mengisi").sees("Fokus perilaku 1 dari 3")
    gusti.page.goto(school.address + f"/kinerja/{record}")
    assert gusti.status == 404


def test_a_mutation_makes_a_second_record_and_both_count(school, come):
    arbain, ratna, mariani = come_in(school, come, "arbain", "ratna", "mariani")
    old, new = record_of(school, "arbain", 0), record_of(school, "arbain", 1)
    arbain.open("/kinerja").sees("SDN Sungai Paring 2", "SDN Pesayangan 3")
    # Each school's head has the say in its own record, and no part in the other.
    ratna.open(f"/kinerja/{old}").sees("Arbain Noor")
    mariani.open(f"/rencana/{new}/pemeriksaan").press("Setujui")
    for visitor, record in ((ratna, new), (mariani, old)):
        visitor.page.goto(school.address + f"/kinerja/{record}")
        assert visitor.status == 404
    ratna.open(f"/penilaian/{old}")
    ratna.choose("Sesuai ekspektasi", group="Rating hasil kerja")
    ratna.fill("Alasan rating hasil kerja", "Sampai Oktober siklusnya selesai.")
    ratna.choose("Sesuai ekspektasi", group="Rating perilaku kerja")
    ratna.fill("Alasan rating perilaku kerja", "Tertib sampai hari terakhir di sekolah ini.")
    # He was here on the first day of eleven months (ahli muda: 11/12 × 25,00).
    ratna.press("Periksa dan lihat predikat").sees("11/12 × 100% × 25,00 = 22,92").press("Kirim penilaian")
    arbain.open(f"/penilaian/{old}").press("Terima hasil penilaian")


def test_the_records_of_a_merged_school_follow_to_its_successor(school, come):
    syamsul, mariani, basuni = come_in(school, come, "syamsul", "mariani", "basuni")
    record = record_of(school, "syamsul")
    mariani.open("/guru").sees("Syamsul Bahri")
    mariani.open(f"/refleksi/{record}").press("Kirim tanggapan dan tutup siklus")
    syamsul.open(f"/riwayat/{record}").sees("Mariani Saleh", "Basuni Akhmad")
    basuni.page.goto(school.address + f"/kinerja/{record}")
    assert basuni.status == 404
