"""What comes between: a changed plan, a moved observation, an objection, more time, a month's evaluation, two schools."""

import json

import pytest

from support.steps import answer_form, come_in, record_of


def last_kind(school, record):
    return school.rows("SELECT kind FROM event WHERE record_id = ? ORDER BY version DESC LIMIT 1", record)[0][0]


def state(school, record):
    return json.loads(school.rows("SELECT state FROM record WHERE id = ?", record)[0][0])


def test_a_proposed_change_is_accepted(school, come):
    mariani, iskandar = come_in(school, come, "mariani", "iskandar")
    record = record_of(school, "iskandar")
    mariani.open("/guru").sees("Iskandar Muda", "jawab usulan perubahan")
    mariani.open(f"/usulan/{record}").press("Terima usulan")
    assert last_kind(school, record) == "change-accepted.v1"
    iskandar.open(f"/rencana/{record}").sees("Usulan perubahan yang terakhir diterima")


def test_a_proposed_change_is_declined_with_a_reason(school, come):
    mariani, iskandar = come_in(school, come, "mariani", "iskandar")
    record = record_of(school, "iskandar")
    before = state(school, record)["plan"]
    mariani.open(f"/usulan/{record}")
    mariani.page.locator("details summary").last.click()
    mariani.fill("Alasan menolak", "Selesaikan dahulu kegiatan yang sudah disepakati.").press("Tolak usulan")
    assert last_kind(school, record) == "change-declined.v1"
    assert state(school, record)["plan"] == before
    iskandar.open(f"/rencana/{record}").sees("Selesaikan dahulu kegiatan yang sudah disepakati.")
    iskandar.open(f"/usulan/{record}").sees("Isi usulan itu menjadi draf lagi", "Yang berubah")
    iskandar.page.get_by_text("Tidak jadi diusulkan?").click()
    iskandar.press("Kosongkan usulan").sees("Usulan dikosongkan", "Belum ada yang berubah.")


def test_an_observation_is_moved_by_agreement(school, come):
    mariani, nurul = come_in(school, come, "mariani", "nurul")
    record = record_of(school, "nurul")
    proposed = state(school, record)["pending_move"]["move"]["day"]
    mariani.open(f"/observasi/{record}/pemindahan").press("Setujui hari yang baru")
    assert last_kind(school, record) == "move-agreed.v1"
    assert state(school, record)["preparation"]["day"] == proposed
    nurul.open(f"/observasi/{record}").sees("Observasi pernah dipindah").does_not_see("usulan pemindahan")


@pytest.mark.parametrize("verdict", ["Dikabulkan", "Ditolak"])
def test_an_objection_is_heard_on_both_sides_and_decided(school, come, verdict):
    neneng, made, hasan = come_in(school, come, "neneng", "made", "hasan")
    record = record_of(school, "neneng")
    neneng.open(f"/penilaian/{record}").follow("Saya keberatan")
    answer_form(neneng, "Dua kegiatan berbagi praktik belum diperhitungkan.")
    neneng.sees("Belum ada yang terkirim.").press("Ajukan keberatan")
    assert last_kind(school, record) == "objected.v1"
    made.open("/").sees("beri tanggapan atas keberatan")
    made.open(f"/keberatan/{record}").sees("Dua kegiatan berbagi praktik belum diperhitungkan.")
    answer_form(made, "Buktinya baru saya terima sesudah penilaian dikirim.")
    hasan.open("/").sees("Neneng Hasanah", "pejabat penilai sudah memberi tanggapan")
    hasan.open(f"/keberatan/{record}").sees("Buktinya baru saya terima sesudah penilaian dikirim.")
    hasan.choose(verdict, group="Putusan")
    if verdict == "Dikabulkan":
        sent = school.rows("SELECT body FROM event WHERE record_id = ? AND kind = 'appraisal-sent.v1'", record)[0][0]
        better = "Sesuai ekspektasi" if '"result":"above"' in sent else "Di atas ekspektasi"
        hasan.choose(better, group="Rating hasil kerja").choose("Di atas ekspektasi", group="Rating perilaku kerja")
    hasan.fill("Alasan keputusan", "Kedua pihak sudah didengar.").press("Periksa dahulu")
    hasan.sees("Keputusan ini final dan langsung berlaku.").press("Kirim keputusan")
    neneng.open(f"/penilaian/{record}").sees("Keputusan atas keberatan", "Kedua pihak sudah didengar.")
    neneng.open(f"/cetak/{record}/hasil-evaluasi").sees("Hasan Basri")
    made.open("/").sees("Keberatan atas penilaian Anda", verdict.lower(), "diputus oleh Hasan Basri")
    assert "Riwayat lengkap dan tidak diubah" in school.cli("verify")


def test_an_objection_that_comes_too_late_is_told_so(school, come):
    siti, = come_in(school, come, "siti")
    record = record_of(school, "siti")
    siti.open(f"/penilaian/{record}").sees("Dianggap diterima").does_not_see("Saya keberatan")
    siti.open(f"/keberatan/{record}").sees("batas waktu keberatan lewat").does_not_see("Alasan keberatan")
    assert last_kind(school, record) == "appraisal-sent.v1"


def test_more_time_is_given_and_everybody_sees_it(school, come):
    citra, slamet = come_in(school, come, "citra", "slamet")
    citra.open("/wilayah/jadwal").choose("Perencanaan", group="Jendela").choose("Semua sekolah", group="Untuk")
    citra.fill("Sampai dengan", "2026-12-31").fill("Alasan", "Jaringan di beberapa kecamatan terputus sepekan.")
    citra.choose("Sistem", group="Keterlambatan dari").press("Periksa perpanjangan")
    citra.sees("Batas yang baru", "31 Desember 2026").press("Perpanjang")
    slamet.open("/").sees("31 Desember 2026", "Jaringan di beberapa kecamatan terputus sepekan.")
    slamet.open(f"/kinerja/{record_of(school, 'slamet')}").does_not_see("batasnya 31 Januari")


def test_a_month_is_evaluated_in_the_rhythm_of_the_dinas(school, come):
    citra, made, nur = come_in(school, come, "citra", "made", "nur")
    citra.open("/wilayah/jadwal").choose("Bulanan", group="Evaluasi kinerja periodik").press("Simpan evaluasi periodik")
    record = record_of(school, "nur")
    made.open("/").sees("Evaluasi bulan November:")
    answer_form(made.open(f"/evaluasi/{record}"), "Berjalan sesuai rencana.")
    assert last_kind(school, record) == "period-evaluated.v1"
    nur.open(f"/evaluasi/{record}").sees("Berjalan sesuai rencana.")
    answer_form(made.open(f"/umpan-balik/{record}"), "Murid mulai berani bertanya di kelasmu.")
    nur.open(f"/umpan-balik/{record}").sees("Murid mulai berani bertanya di kelasmu.")


def test_the_head_of_the_other_school_gives_feedback(school, come):
    made, hamidah = come_in(school, come, "made", "hamidah")
    record = record_of(school, "hamidah")
    made.open("/").sees("Guru yang juga mengajar di sekolah Anda", "Hamidah")
    answer_form(made.open(f"/umpan-balik/{record}"), "Anak-anak kami menunggu jam keseniannya.")
    hamidah.open(f"/umpan-balik/{record}").sees("Anak-anak kami menunggu jam keseniannya.")
    made.page.goto(school.address + f"/kinerja/{record}")
    assert made.status == 404
