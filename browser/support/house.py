"""A house of its own for a journey: the program, a fresh SQLite database, keys, a free port; nothing outlives it."""

import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
KINERJA = os.environ.get("KINERJA_BINARY", str(ROOT / ".build/debug/kinerja"))


class House:
    def __init__(self, folder=None):
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="kinerja-journey-"))
        self.process = None
        self.port = None
        self.day = None
        # Settings of this house alone.
        self.also = {}

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def environment(self):
        own = {k: v for k, v in os.environ.items() if not k.startswith("KINERJA_")}
        own |= {
            "KINERJA_DATABASE": f"sqlite:{self.folder}/kinerja.sqlite",
            "KINERJA_KEYS": f"{self.folder}/keys",
            "KINERJA_PORT": str(self.port or 0),
            "KINERJA_HOME": str(ROOT),
        }
        return own | {"TZ": "UTC"} | self.also

    def command(self, *arguments):
        """A real house has no --today: its clock is set for it, from outside (timers go on as they are)."""
        own = [KINERJA, *map(str, arguments)]
        if not self.day:
            return own
        # faketime stays between: the server's own number goes into a file, so that it can be stopped.
        note = f'echo $$ >"{self.folder}/pid"; ' if arguments[0] == "serve" else ""
        return ["faketime", "-f", "--exclude-monotonic", f"@{self.day} 02:00:00",
                "sh", "-c", note + 'exec "$0" "$@"', *own]

    def cli(self, *arguments, status=0):
        """Runs `kinerja …` on this house's database and answers what it says."""
        done = subprocess.run(
            self.command(*arguments), env=self.environment(), cwd=self.folder, capture_output=True, text=True,
            timeout=300)
        said = done.stdout + done.stderr
        assert done.returncode == status, f"kinerja {' '.join(map(str, arguments))} ended with {done.returncode}: {said}"
        return said

    def serve(self, *arguments):
        """Starts the server and waits until it answers."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        log = open(self.folder / "log", "ab")
        self.process = subprocess.Popen(
            self.command("serve", *arguments), env=self.environment(), cwd=self.folder, stdout=log, stderr=log)
        log.close()
        for _ in range(300):
            if self.process.poll() is not None:
                raise AssertionError("the server ended: " + self.log()[-2000:])
            try:
                socket.create_connection(("127.0.0.1", self.port), 2).close()
                return self
            except OSError:
                time.sleep(0.1)
        raise AssertionError("the server does not answer: " + self.log()[-2000:])

    def serve_on(self, day):
        """The same house on another day: stopped, told the time, started on the same database."""
        self.stop()
        self.day = day
        return self.serve()

    def log(self):
        return (self.folder / "log").read_text(errors="replace")

    def stop(self):
        if self.process and self.process.poll() is None:
            if self.day:
                os.kill(int((self.folder / "pid").read_text()), signal.SIGTERM)
            else:
                self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process = None

    def remove(self):
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def let_sessions_age(self, minutes=600):
        """Nobody has touched a key for so long."""
        with sqlite3.connect(self.folder / "kinerja.sqlite", timeout=10) as database:
            database.execute("UPDATE session SET seen_at = seen_at - ?", (minutes * 60_000,))

    def rows(self, query, *values):
        with sqlite3.connect(self.folder / "kinerja.sqlite", timeout=10) as database:
            return database.execute(query, values).fetchall()


def demo_template():
    """The seeded database, made once for all journeys; each gets a copy."""
    house = House()
    house.cli("migrate")
    house.cli("seed")
    return house


def copy_of(template):
    house = House()
    for file in template.folder.iterdir():
        if file.name.startswith("kinerja.sqlite") or file.name == "keys":
            (shutil.copytree if file.is_dir() else shutil.copy2)(file, house.folder / file.name)
    return house
