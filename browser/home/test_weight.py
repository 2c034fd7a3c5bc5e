"""A cheap phone and a weak network: what a page weighs, as it is sent."""

import re
from urllib.parse import urlsplit

import pytest

from support.steps import PASSWORD
from support.weight import LATER, weigh

FIRST, REQUESTS = 30 * 1024, 6
# A principal, a teacher, an operator of a school; the head, the pengawas and the admin of a dinas; another principal.
VISITORS = ["made", "wayan", "dewi", "hasan", "lestari", "citra", "mariani"]


def doors(visitor):
    """Paths of this house that the open page links to."""
    links = visitor.page.locator("a[href]:not([download])").evaluate_all("links => links.map(link => link.href)")
    here = [urlsplit(link) for link in links if link.startswith(visitor.house.address)]
    return [link.path + ("?" + link.query if link.query else "") for link in here]


def shape(path):
    """What is the same for every record, person, year and day: the page, not whose it is."""
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]?\d[\d-]*", "1", path.split("?")[0])


def test_first_visit_is_light(school, come):
    made = come(school)
    made.sign_in("made@contoh.id", PASSWORD)
    cookies = made.context.cookies()
    made.leave()
    first = come(school)
    first.context.add_cookies(cookies)
    weight, requests = weigh(first, "/", until="networkidle")
    assert weight <= FIRST, f"the first visit of Beranda weighs {weight} bytes"
    assert requests <= REQUESTS, f"the first visit of Beranda takes {requests} requests"


@pytest.mark.parametrize("name", VISITORS)
def test_every_page_within_two_steps_of_beranda_is_light(school, come, name):
    visitor = come(school)
    visitor.sign_in(f"{name}@contoh.id", PASSWORD)
    weights, ahead = {}, [("/", 0)]
    while ahead:
        path, steps = ahead.pop(0)
        if shape(path) in weights or path.endswith((".ics", ".xlsx", ".pdf", ".csv")):
            continue
        weights[shape(path)] = weigh(visitor, path)[0]
        if steps < 2:
            ahead += [(link, steps + 1) for link in doors(visitor)]
    heavy = {page: weight for page, weight in weights.items() if weight > LATER}
    assert len(weights) > 5, "Beranda leads nowhere"
    assert min(weights.values()) > 0, "what was sent was not counted"
    assert not heavy, f"pages heavier than {LATER} bytes: {heavy}"
