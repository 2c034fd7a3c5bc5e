"""A cheap phone and a weak network: what a page weighs, as it is sent."""

from support.steps import PASSWORD

FIRST, LATER, REQUESTS = 30 * 1024, 12 * 1024, 6
PAGES = ["/", "/guru", "/rapor", "/akun"]


def weigh(visitor, path):
    """Bytes that came over the network, compressed, and how many answers they were."""
    client = visitor.context.new_cdp_session(visitor.page)
    client.send("Network.enable")
    sizes = []
    client.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    visitor.page.goto(visitor.house.address + path, wait_until="networkidle")
    client.detach()
    return sum(sizes), len([size for size in sizes if size > 0])


def test_pages_are_light(school, come):
    made = come(school)
    made.sign_in("made@contoh.id", PASSWORD)
    cookies = made.context.cookies()
    made.leave()

    first = come(school)
    first.context.add_cookies(cookies)
    weight, requests = weigh(first, "/")
    assert weight <= FIRST, f"the first visit of Beranda weighs {weight} bytes"
    assert requests <= REQUESTS, f"the first visit of Beranda takes {requests} requests"
    records = [f"/kinerja/{r}" for (r,) in school.rows("SELECT id FROM record ORDER BY version DESC LIMIT 2")]
    for path in PAGES + [path for path in records]:
        weight, _ = weigh(first, path)
        assert weight <= LATER, f"{path} weighs {weight} bytes"
