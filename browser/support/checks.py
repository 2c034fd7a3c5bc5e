"""What every page must be, whoever sees it: checked once for each distinct page and state."""

import hashlib
import pathlib
import re

from axe_playwright_python.sync_playwright import Axe

OUTPUT = pathlib.Path(__file__).resolve().parents[1] / "output"
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}

_axe = Axe()
_seen = set()


def shape(url, heading):
    """Two pages are one when they differ in numbers only."""
    path = re.sub(r"https?://[^/]+", "", url).split("#")[0]
    return re.sub(r"\d+", "N", path) + " · " + re.sub(r"\d+", "N", heading)


def check_page(page, source, scripts=True):
    """`source` is the HTML as it was served."""
    headings = re.findall(r"<h([1-6])\b", source)
    first = page.locator("h1")
    assert first.count() == 1, f"{page.url} has {first.count()} h1"
    levels = [int(level) for level in headings]
    for before, after in zip(levels, levels[1:]):
        assert after <= before + 1, f"{page.url} skips from h{before} to h{after}"
    assert page.locator("html").get_attribute("lang") == "id"
    title = page.title()
    assert title and title != "Kinerja", f"{page.url} has no title of its own"

    # The same page with an error, a notice or a form in it is another state.
    state = "+".join(sorted({m for m in re.findall(r'class="([a-z-]+)', source)}))
    key = shape(page.url, first.inner_text()) + hashlib.sha256(state.encode()).hexdigest()[:8]
    if key in _seen:
        return
    _seen.add(key)
    name = re.sub(r"[^a-z0-9]+", "-", key.lower()).strip("-")[:120]
    folder = OUTPUT / "html"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.html").write_text(source, encoding="utf-8")
    if scripts:
        look_with_axe(page)


def look_with_axe(page):
    size = page.viewport_size
    try:
        for scheme in ("light", "dark"):
            for viewport in (PHONE, DESK):
                page.emulate_media(color_scheme=scheme)
                page.set_viewport_size(viewport)
                found = _axe.run(page).response["violations"]
                told = [
                    f"{v['id']} ({v['help']}): " + "; ".join(n["html"][:160] for n in v["nodes"][:3]) for v in found]
                assert not told, f"{page.url}, {scheme}, {viewport['width']} px: " + " | ".join(told)
                wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                assert wide <= 0, f"{page.url} scrolls sideways by {wide} px at {viewport['width']} px"
    finally:
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(size)
