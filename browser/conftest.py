"""The browser, a house for each journey, and a picture of what was on the screen when a journey fails."""

import re
import shutil

import pytest
from playwright.sync_api import sync_playwright

from support.checks import OUTPUT
from support.house import copy_of, demo_template, House
from support.visitor import KeyboardVisitor, Visitor

# The day on which the demo opens: every stage of a record is to be seen at once.
DEMO_DAY = "2026-12-20"
FLAGS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]


def pytest_sessionstart(session):
    shutil.rmtree(OUTPUT, ignore_errors=True)


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", headless=True, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def demo():
    """The database with the school that everybody knows; only ever copied."""
    template = demo_template()
    yield template
    template.remove()


@pytest.fixture
def school(demo):
    """The demo school, served; what a journey changes is gone after it."""
    house = copy_of(demo)
    house.serve("--today", DEMO_DAY)
    yield house
    house.remove()


@pytest.fixture
def empty_house():
    """A house in which nobody lives yet, not even a schema."""
    house = House()
    yield house
    house.remove()


@pytest.fixture
def come(chromium, request):
    """come(house, …) → a visitor with a browser of their own."""
    visitors = []

    def arrive(house, keyboard=False, **options):
        visitor = (KeyboardVisitor if keyboard else Visitor)(chromium, house, **options)
        visitors.append(visitor)
        return visitor

    yield arrive
    failed = getattr(request.node, "failed", False)
    for number, visitor in enumerate(visitors):
        if failed:
            OUTPUT.mkdir(exist_ok=True)
            name = re.sub(r"[^a-z0-9]+", "-", request.node.name.lower())
            visitor.page.screenshot(path=OUTPUT / f"{name}-{number}.png", full_page=True)
            visitor.context.close()
        else:
            visitor.leave()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call" and report.failed:
        item.failed = True
    return report
