"""What a plan costs in presses and characters, counted by the journeys themselves; docs/EFFORT.md has the figures."""

from support.house import House
from support.steps import PASSWORD, begin_plan, fill_all_parts, observe, rate, record_of


def test_a_plan_from_sign_in_to_submission(school, come):
    agus = come(school)
    agus.sign_in("agus@contoh.id", PASSWORD)
    fill_all_parts(begin_plan(agus)).press("Ajukan ke kepala sekolah").sees("Rencana Anda sudah diajukan")
    print(f"a plan: {agus.clicks} clicks, {agus.typed} characters")
    assert agus.clicks <= 15
    assert agus.typed <= 600


def test_many_plans_are_approved_from_one_list(come):
    house = House()
    try:
        house.cli("migrate")
        house.cli("seed", "--schools", "5")
        house.serve("--today", "2026-12-20")
        # The fifth invented school is a large one; its principal has number 5 × 64.
        head = come(house)
        head.sign_in("principal.320@contoh.id", PASSWORD)
        waiting = house.rows(
            "SELECT count(*) FROM record r JOIN school s ON s.id = r.school_id "
            "WHERE s.npsn = '90000005' AND r.stage = 'plan-submitted'")[0][0]
        head.clicks = 0
        head.follow("Guru saya").follow("Setujui beberapa rencana")
        boxes = head.page.locator("input[name='pilih']").all()
        for box in boxes:
            head.mark(box)
        if boxes:
            head.press("Setujui yang dicentang").sees(f"{len(boxes)} dari {len(boxes)} rencana disetujui")
        together = head.clicks
        # Those that differ from the advice are opened one by one.
        apart = 0
        head.open("/guru/persetujuan")
        while head.page.locator("main a[href*='/pemeriksaan']").count():
            head.activate(head.page.locator("main li h3 a, main a[href*='/pemeriksaan']").first)
            head.page.wait_for_url("**/pemeriksaan")
            head.press("Setujui")
            apart += 1
            head.open("/guru/persetujuan")
        print(f"{waiting} plans: {len(boxes)} together in {together} clicks, {apart} apart, {head.clicks} clicks in all")
        assert len(boxes) + apart == waiting >= 15
        assert head.clicks <= 2 * waiting + 3
        left = house.rows(
            "SELECT count(*) FROM record r JOIN school s ON s.id = r.school_id "
            "WHERE s.npsn = '90000005' AND r.stage = 'plan-submitted'")[0][0]
        assert left == 0
    finally:
        house.remove()


def test_an_observation_and_a_rating(school, come):
    made = come(school)
    made.sign_in("made@contoh.id", PASSWORD)
    made.clicks = made.typed = 0
    observe(made, record_of(school, "euis"))
    print(f"an observation: {made.clicks} clicks, {made.typed} characters")
    assert made.clicks <= 9
    made.clicks = made.typed = 0
    rate(made, record_of(school, "fahrurrazi"))
    print(f"a rating: {made.clicks} clicks, {made.typed} characters")
    assert made.clicks <= 5


def test_many_principals_are_rated_from_one_list(come):
    house = House()
    try:
        house.cli("migrate")
        house.cli("seed", "--schools", "40")
        house.serve("--today", "2026-12-20")
        head = come(house)
        # Dinas are numbered far from the schools; the first has number 1,000,000 × 64.
        head.sign_in("office-head.64000000@contoh.id", PASSWORD)
        count = ("SELECT count(*) FROM record r JOIN assignment a ON a.person_id = r.owner_id AND a.role = 'principal' "
                 "WHERE r.stage = ")
        waiting = house.rows(count + "'awaiting-appraisal'")[0][0]
        head.clicks = 0
        head.follow("Penilaian yang menunggu")
        boxes = head.page.locator("main input[type=checkbox]").all()
        for box in boxes:
            head.mark(box)
        head.press("Kirim penilaian yang dicentang")
        print(f"{waiting} principals: {head.clicks} clicks")
        assert len(boxes) == waiting >= 20
        assert house.rows(count + "'appraisal-sent'")[0][0] == waiting
        assert head.clicks <= 2 * waiting
    finally:
        house.remove()
