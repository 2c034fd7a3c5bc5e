"""Power goes at any moment: what a client was told is done must still be there, and the ledger must be whole."""

import http.client
import os
import pathlib
import random
import re
import signal
import subprocess
import threading
import time
import urllib.parse

import pytest

from support.house import ROOT, House

DEMO_DAY = "2026-12-20"
PASSWORD = "peragaan-2026"
ROUNDS = 10
WRITERS = 6


def alive(process):
    """Neither gone nor dead and unburied."""
    try:
        return pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[0] not in "ZX"
    except FileNotFoundError:
        return False


class PostgresHouse(House):
    """The same house on a PostgreSQL of its own, whose process can be killed too."""

    def __init__(self):
        super().__init__()
        self.cluster = str(self.folder / "postgres")
        # The server's folder must be open to the user that PostgreSQL runs as.
        self.folder.chmod(0o755)
        self.conninfo = self.database("start")

    def database(self, command, *more):
        done = subprocess.run(
            [str(ROOT / "bin/db"), command, self.cluster, *more], capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def environment(self):
        return super().environment() | {"KINERJA_DATABASE": f"postgres:{self.conninfo}"}

    def kill_database(self):
        lock = self.folder / "postgres/data/postmaster.pid"
        postmaster = int(lock.read_text().split()[0])
        children = pathlib.Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
        os.kill(postmaster, signal.SIGKILL)
        for _ in range(100):
            if not any(alive(process) for process in [postmaster, *children]):
                break
            time.sleep(0.1)
        else:
            raise AssertionError("a process of the killed database lives on")
        # Where nobody waits for the dead its number stays taken, and its locks would then seem to be held.
        for held in [lock, *self.folder.glob("postgres/.s.PGSQL.*.lock")]:
            held.unlink(missing_ok=True)

    def rows(self, query, *values):
        assert not values
        done = subprocess.run(
            ["psql", self.conninfo, "-qAtc", query], capture_output=True, text=True, timeout=30)
        assert done.returncode == 0, done.stderr
        return [tuple(line.split("|")) for line in done.stdout.splitlines()]

    def remove(self):
        self.stop()
        self.database("stop", "--remove")
        super().remove()


class Writer(threading.Thread):
    """Sends feedback as fast as it is answered, and notes every command whose answer said that it is done."""

    def __init__(self, house, cookie, records, number):
        super().__init__(daemon=True)
        self.house, self.cookie, self.records, self.number = house, cookie, records, number
        self.done, self.asked, self.ended = [], 0, threading.Event()

    def run(self):
        try:
            connection = http.client.HTTPConnection("127.0.0.1", self.house.port, timeout=5)
            token = None
            while not self.ended.is_set():
                record = self.records[(self.number + self.asked) % len(self.records)]
                if token is None:
                    page = send(connection, "GET", f"/umpan-balik/{record}", self.cookie)[1]
                    token = re.search(r'name="csrf" value="([0-9a-f]+)"', page).group(1)
                command = f"kill-{self.number}-{time.time_ns()}"
                self.asked += 1
                status, _ = send(connection, "POST", f"/umpan-balik/{record}", self.cookie, {
                    "csrf": token, "command_id": command, "umpan-balik": f"Catatan {command}"})
                if status == 303:
                    self.done.append(command)
        except (OSError, http.client.HTTPException, AttributeError):
            pass  # The server is gone: that is what this is about.


def send(connection, method, path, cookie, fields=None):
    headers = {"Cookie": cookie} if cookie else {}
    body = None
    if fields is not None:
        body = urllib.parse.urlencode(fields)
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    send.cookies = [value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie"]
    return answer.status, text


def sign_in(house, name):
    connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=10)
    _, page = send(connection, "GET", "/masuk", None)
    visitor = send.cookies[0]
    token = re.search(r'name="csrf" value="([0-9a-f]+)"', page).group(1)
    status, page = send(connection, "POST", "/masuk", visitor, {"csrf": token, "pengguna": name, "sandi": PASSWORD})
    assert status == 303, page
    return next(cookie for cookie in send.cookies if cookie.startswith("kinerja_sesi="))


@pytest.mark.parametrize("kind", [House, PostgresHouse], ids=["sqlite", "postgresql"])
def test_what_was_answered_survives_a_kill(kind):
    seed = random.randrange(1 << 30)
    dice = random.Random(seed)
    house = kind()
    try:
        house.cli("migrate")
        house.cli("seed")
        answered = []
        for turn in range(ROUNDS):
            house.serve("--today", DEMO_DAY)
            cookie = sign_in(house, "made@contoh.id")
            records = [row[0] for row in house.rows(
                "SELECT r.id FROM record r JOIN school s ON s.id = r.school_id WHERE s.name = 'SDN Tanjung Rema 1'"
                " AND r.stage IN ('preparing', 'acting', 'reflecting', 'observed', 'awaiting-observation')")]
            assert len(records) > 3
            writers = [Writer(house, cookie, records, number) for number in range(WRITERS)]
            for writer in writers:
                writer.start()
            time.sleep(dice.uniform(0.3, 1.5))
            # On PostgreSQL the database goes first every other time, the server right after it.
            if kind is PostgresHouse and turn % 2 == 0:
                house.kill_database()
            house.process.send_signal(signal.SIGKILL)
            house.process.wait()
            for writer in writers:
                writer.ended.set()
            for writer in writers:
                writer.join(10)
                answered += writer.done
            if kind is PostgresHouse:
                house.database("start")
            stored = {row[0] for row in house.rows("SELECT command_id FROM event WHERE command_id LIKE 'kill-%'")}
            lost = [command for command in answered if command not in stored]
            assert not lost, f"round {turn}, seed {seed}: {len(lost)} of {len(answered)} answered commands are gone"
            assert "Riwayat lengkap dan tidak diubah." in house.cli("verify")
        assert len(answered) > ROUNDS * 10, f"only {len(answered)} commands were answered"
        print(f"{len(answered)} answered commands in {ROUNDS} kills, none lost")
    finally:
        house.remove()
