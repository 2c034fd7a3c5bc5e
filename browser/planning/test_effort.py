"""What one of each costs in presses and characters, counted by the journeys themselves; docs/EFFORT.md has the figures."""

from support.steps import PASSWORD, begin_plan, fill_all_parts, observe, rate, record_of


def test_a_plan_from_sign_in_to_submission(school, come):
    agus = come(school)
    agus.sign_in("agus@contoh.id", PASSWORD)
    fill_all_parts(begin_plan(agus)).press("Ajukan ke kepala sekolah").sees("Rencana Anda sudah diajukan")
    print(f"a plan: {agus.clicks} clicks, {agus.typed} characters")
    assert agus.clicks <= 15
    assert agus.typed <= 600


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
