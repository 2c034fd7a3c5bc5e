"""A principal with thirty-one teachers and no time, and a kepala dinas with four hundred principals: every press that it
takes until nobody waits any more, counted. docs/EFFORT.md has the figures."""

import json
from contextlib import contextmanager

from support.house import House
from support.steps import PASSWORD, note_focuses, write_rating
from support.weight import LATER, weigh

DAY = "2026-12-20"
# The first invented school has the number 64, the first dinas 1,000,000 × 64; each post has its own.
PRINCIPAL, OFFICE_HEAD, SUPERVISOR = "principal.64", "office-head.64000000", "supervisor.64000001"
# A senior teacher whom the school has made its tim kinerja.
TEAM_MEMBER = "teacher.66"


@contextmanager
def everybody_waits(stage, *more, schools=1, teachers=31):
    """A house in which every record stands at one stage."""
    house = House()
    try:
        house.cli("migrate")
        house.cli("seed", "--schools", schools, "--teachers", teachers, "--stage", stage, *more)
        house.serve("--today", DAY)
        yield house
    finally:
        house.remove()


def arrive(come, house, name):
    visitor = come(house)
    visitor.sign_in(f"{name}@contoh.id", PASSWORD)
    visitor.clicks = visitor.typed = 0
    return visitor


def states(house, stage, subject="teacher"):
    """The records of teachers (or of principals) at a stage, as they are stored."""
    rows = house.rows("SELECT state FROM record WHERE stage = ? AND subject = ?", stage, subject)
    return [json.loads(row[0]) for row in rows]


def weigh_light(visitor, path):
    weight = weigh(visitor, path)[0]
    assert 0 < weight <= LATER, f"{path} weighs {weight} bytes"
    print(f"{path}: {weight} bytes")


def follow_light(visitor, name):
    """Follows a link to a long list, which must be light too."""
    visitor.follow(name)
    weigh_light(visitor, visitor.path)
    return visitor


def tick(visitor, boxes):
    for box in boxes:
        visitor.mark(box)


def test_thirty_one_plans_are_approved_from_one_list(come):
    with everybody_waits("plan-submitted") as house:
        assert len(states(house, "plan-submitted")) == 31
        head = arrive(come, house, PRINCIPAL)
        follow_light(head, "Setujui beberapa rencana (31)")
        boxes = head.page.locator("main input[name='pilih']").all()
        marked = head.page.get_by_role("listitem").filter(has_text="berbeda dari saran")
        together, apart = len(boxes), marked.count()
        assert together + apart == 31 and apart >= 5
        assert marked.locator("input").count() == 0, "a plan that differs can be ticked"
        tick(head, boxes)
        # Meanwhile one of those that are ticked is withdrawn and submitted anew.
        record = int(boxes[3].get_attribute("value"))
        account = house.rows(
            "SELECT p.email FROM person p JOIN record r ON r.owner_id = p.id WHERE r.id = ?", record)[0][0]
        teacher = arrive(come, house, account.removesuffix("@contoh.id"))
        teacher.open(f"/rencana/{record}").press("Tarik pengajuan")
        teacher.open(f"/rencana/{record}").press("Ajukan ke kepala sekolah")
        head.press("Setujui yang dicentang").sees(
            f"{together - 1} dari {together} rencana disetujui", "berubah sejak Anda membuka daftarnya")
        assert len(states(house, "plan-approved")) == together - 1
        head.follow(f"Lanjutkan: {apart + 1} rencana lagi")
        tick(head, head.page.locator("main input[name='pilih']").all())
        head.press("Setujui yang dicentang").sees("1 dari 1 rencana disetujui").follow("Lanjutkan")
        # The others are opened and read, one after another.
        head.activate(head.page.locator("main li h3 a").first)
        for left in range(apart - 1, -1, -1):
            head.page.wait_for_url("**/pemeriksaan")
            head.press("Setujui", exact=True)
            head.is_close = False
            if left:
                head.sees(f"{left} lagi menunggu Anda").follow("Berikutnya:")
        head.does_not_see("Berikutnya")
        print(f"31 plans: {together} from the list, {apart} apart, {head.clicks} presses")
        assert len(states(house, "plan-approved")) == 31
        assert head.clicks <= 2 * 31
        assert head.typed == 0


def test_thirty_one_observations(come):
    with everybody_waits("awaiting-observation") as house:
        head = arrive(come, house, PRINCIPAL)
        head.sees("31 guru").follow("Isi hasil observasi:")
        for left in range(30, -1, -1):
            note_focuses(head)
            head.is_close = False
            if left:
                head.sees(f"{left} lagi menunggu Anda").follow("Berikutnya:")
        head.does_not_see("Berikutnya")
        print(f"31 observations: {head.clicks} presses, {head.typed} characters")
        observed = states(house, "observed")
        assert len(observed) == 31
        assert all(len(one["observation"]["findings"]) == 3 for one in observed)
        assert head.clicks <= 9 * 31


def test_thirty_one_ratings_one_by_one(come):
    with everybody_waits("awaiting-appraisal") as house:
        head = arrive(come, house, PRINCIPAL)
        head.sees("31 guru").follow("Beri penilaian:")
        for left in range(30, -1, -1):
            write_rating(head)
            head.is_close = False
            if left:
                head.sees(f"{left} lagi menunggu Anda").follow("Berikutnya:")
        head.does_not_see("Berikutnya")
        print(f"31 ratings one by one: {head.clicks} presses, {head.typed} characters")
        assert len(states(house, "appraisal-sent")) == 31
        assert head.clicks <= 5 * 31


def test_thirty_one_ratings_from_one_list(come):
    with everybody_waits("awaiting-appraisal", "--advised") as house:
        head = arrive(come, house, PRINCIPAL)
        follow_light(head, "Nilai beberapa menurut rekomendasi (31)")
        boxes = head.page.locator("main input[name='pilih']").all()
        assert len(boxes) == 31
        tick(head, boxes)
        # Meanwhile the tim kinerja recommends something else for one of them.
        adviser = arrive(come, house, TEAM_MEMBER)
        adviser.open(f"/rekomendasi/{boxes[3].get_attribute('value')}")
        adviser.choose("Di bawah ekspektasi", group="Rating perilaku kerja").press("Kirim rekomendasi")
        head.press("Kirim penilaian yang dicentang").sees(
            "30 dari 31 penilaian dikirim", "berubah sejak Anda membuka daftarnya")
        head.follow("Lanjutkan: 1 lagi")
        tick(head, head.page.locator("main input[name='pilih']").all())
        head.press("Kirim penilaian yang dicentang").sees("1 dari 1 penilaian dikirim")
        print(f"31 ratings from one list: {head.clicks} presses")
        assert len(states(house, "appraisal-sent")) == 31
        assert head.clicks <= 2 * 31
        assert head.typed == 0


def test_four_hundred_principals_are_rated_in_lists_of_a_hundred(come):
    with everybody_waits("awaiting-appraisal", "--advised", schools=400, teachers=0) as house:
        assert len(states(house, "awaiting-appraisal", "principal")) == 400
        supervisor = arrive(come, house, SUPERVISOR)
        weigh_light(supervisor, "/")
        follow_light(supervisor, "Lihat semuanya (400)").sees("400 kinerja yang menunggu Anda sebagai tim kinerja")
        follow_light(supervisor, "Berikutnya").sees("Halaman 2 dari 7")
        supervisor.leave()
        # Every school has a capaian organisasi, so that the guide stands beside the list.
        house.rows("INSERT INTO organisation_achievement SELECT s.id, p.id, CASE s.id % 2 WHEN 0 THEN 'good' ELSE 'poor' END, "
                   "(SELECT min(id) FROM person), 0 FROM school s JOIN period p WHERE s.kind = 'school'")
        head = arrive(come, house, OFFICE_HEAD)
        weigh_light(head, "/")
        follow_light(head, "Penilaian yang menunggu").sees("400 kinerja menunggu", "Pola distribusi predikat")
        for left in (300, 200, 100, 0):
            boxes = head.page.locator("main input[name='pilih']").all()
            assert len(boxes) == 100
            tick(head, boxes)
            head.press("Kirim penilaian yang dicentang").sees("100 dari 100 penilaian dikirim")
            if left:
                follow_light(head, f"Lanjutkan: {left} lagi").sees("Predikat yang sudah terkirim")
        print(f"400 principals: {head.clicks} presses")
        assert len(states(house, "appraisal-sent", "principal")) == 400
        assert head.clicks <= 2 * 400
        assert head.typed == 0
