"""A plan on its way between two people."""

from support.steps import PASSWORD, begin_plan, fill_all_parts, record_number, write_topic


def both(school, come):
    agus, made = come(school), come(school)
    agus.sign_in("agus@contoh.id", PASSWORD)
    made.sign_in("made@contoh.id", PASSWORD)
    return agus, made


def submitted(agus):
    fill_all_parts(begin_plan(agus)).press("Ajukan ke kepala sekolah").sees("Made Sudarma")
    return record_number(agus)


def test_a_plan_is_returned_twice_and_then_agreed(school, come):
    agus, made = both(school, come)
    record = submitted(agus)
    for reason in ["Kaitkan topiknya dengan praktik kinerja.", "Sebutkan juga kapan Anda mempelajarinya."]:
        made.open(f"/rencana/{record}/pemeriksaan")
        made.page.locator("[name='perbaikan-kompetensi']").fill(reason)
        made.press("Minta perbaikan").sees("Agus Prasetyo")
        agus.open(f"/rencana/{record}").sees(reason)
        agus.follow("Ubah Meningkatnya kompetensi melalui komunitas belajar")
        write_topic(agus, f"Umpan balik lisan, sesudah pesan: {reason}").press("Ajukan ke kepala sekolah")
    made.open(f"/rencana/{record}/pemeriksaan").press("Setujui")
    agus.open(f"/rencana/{record}").press("Sepakati rencana")
    agus.open(f"/kinerja/{record}").sees("Persiapan observasi")
    agus.open(f"/riwayat/{record}").sees("Riwayat lengkap dan tidak diubah")
    kinds = [kind for (kind,) in school.rows("SELECT kind FROM event WHERE record_id = ? ORDER BY version", record)]
    assert kinds == [
        "opened.v1", "plan-submitted.v1", "plan-returned.v1", "plan-submitted.v1", "plan-returned.v1",
        "plan-submitted.v1", "plan-approved.v1", "plan-agreed.v1"]


def test_a_submitted_plan_is_withdrawn_and_sent_again(school, come):
    agus, made = both(school, come)
    record = submitted(agus)
    agus.open(f"/rencana/{record}").press("Tarik pengajuan")
    made.open(f"/rencana/{record}").does_not_see("Minta perbaikan")
    agus.open(f"/rencana/{record}").press("Ajukan ke kepala sekolah")
    made.open(f"/rencana/{record}/pemeriksaan").sees("Setujui")


def test_an_approved_plan_is_reopened_before_it_is_agreed(school, come):
    agus, made = both(school, come)
    record = submitted(agus)
    made.open(f"/rencana/{record}/pemeriksaan").press("Setujui")
    agus.open(f"/rencana/{record}").press("Ubah sebelum menyepakati")
    agus.open(f"/rencana/{record}/kompetensi").sees("Pengembangan kompetensi")


def test_a_part_that_lacks_something_says_so_beside_the_field(school, come):
    agus, _ = both(school, come)
    begin_plan(agus).press("Simpan dan lanjutkan")
    assert agus.status == 422
    agus.sees("Ada satu hal yang perlu diperbaiki", "Pilih 1 sampai 5 tugas pokok")
