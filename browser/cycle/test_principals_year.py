"""A principal's own year: the dinas approves and rates, the pengawas observes, coaches and recommends."""

from support.steps import PASSWORD, answer_form, check_documents, observe, record_number, turn_to


def test_a_principal_goes_through_the_cycle_with_pengawas_and_dinas(school, come):
    made, lestari, hasan = come(school), come(school), come(school)
    for visitor, name in ((made, "made"), (lestari, "lestari"), (hasan, "hasan")):
        visitor.sign_in(f"{name}@contoh.id", PASSWORD)

    made.open("/").press("Mulai rencana 2026")
    record = record_number(made)
    for part in ("tugas-pokok", "praktik", "perilaku", "kompetensi"):
        made.open(f"/rencana/{record}/{part}")
        answer_form(made, "Mendampingi guru dengan pertanyaan.")
        if "langkah=rincian" in made.path:
            answer_form(made, "Mendampingi guru dengan pertanyaan.")
    made.open(f"/rencana/{record}").press("Ajukan ke").sees("Hasan Basri")
    hasan.open("/wilayah").sees("Made Sudarma")
    hasan.open(f"/rencana/{record}/pemeriksaan").press("Setujui")
    made.open(f"/rencana/{record}").press("Sepakati rencana")

    turn_to(made, "2026-12-21")
    answer_form(made.open(f"/persiapan/{record}"), "Memimpin rapat refleksi guru.", day="2026-12-22")
    lestari.open("/").sees("Made Sudarma")
    lestari.open(f"/persiapan/{record}").press("Setujui persiapan")
    turn_to(made, "2026-12-22")
    observe(lestari, record)
    made.open(f"/observasi/{record}").press("Saya sudah membaca")
    turn_to(made, "2026-12-28")
    for step in ("tindak-lanjut", "upaya", "refleksi"):
        answer_form(made.open(f"/{step}/{record}"), "Satu langkah kecil setiap pekan.")
        answer_form(lestari.open(f"/{step}/{record}"), "Terlihat di ruang guru.")
    check_documents(hasan, record)
    answer_form(lestari.open(f"/rekomendasi/{record}"), "Guru merasa didampingi.")

    hasan.open("/penilaian/beberapa").choose("Made Sudarma").press("Kirim penilaian yang dicentang")
    made.open(f"/penilaian/{record}").sees("Guru merasa didampingi.").press("Terima hasil penilaian")
    made.open(f"/cetak/{record}/hasil-evaluasi").sees("Kepala Dinas Pendidikan", "Made Sudarma")
    made.open(f"/riwayat/{record}").sees("Lestari Widodo", "Riwayat lengkap dan tidak diubah")
    assert "Riwayat lengkap dan tidak diubah" in school.cli("verify")
