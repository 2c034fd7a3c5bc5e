"""Somebody at a browser: opens, fills in, presses, reads. Every page they come to is checked."""

import re

from .checks import PHONE, check_page

LIMIT = 20_000


class Visitor:
    def __init__(self, chromium, house, scripts=True, size=PHONE):
        self.house = house
        self.scripts = scripts
        self.context = chromium.new_context(
            java_script_enabled=scripts, viewport=size, locale="id-ID",
            # A colour on its way to another one is no colour that anybody reads.
            reduced_motion="reduce")
        self.page = self.context.new_page()
        self.page.set_default_timeout(LIMIT)
        self.complaints = []
        # Of thirty pages that differ in a name only, one is looked at closely.
        self.is_close = True
        # What it costs them: presses of a finger or a mouse, and characters typed.
        self.clicks = 0
        self.typed = 0
        self._answer = None
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        self.page.on("request", self._request)
        self.page.on("response", self._response)

    def _console(self, message):
        # A page that is an error says so in its status, and Chromium repeats that in the console.
        if message.type in ("error", "warning") and "Failed to load resource" not in message.text:
            self.complaints.append(f"console: {message.text}")

    def _request(self, request):
        if not request.url.startswith((self.house.address, "data:", "about:")):
            self.complaints.append(f"third party: {request.url}")

    def _response(self, response):
        if response.request.is_navigation_request() and not 300 <= response.status < 400:
            self._answer = response

    # -- what they see

    @property
    def status(self):
        return self._answer.status

    @property
    def text(self):
        return re.sub(r"\s+", " ", self.page.locator("body").inner_text())

    @property
    def heading(self):
        return self.page.locator("h1").inner_text()

    @property
    def path(self):
        return self.page.url[len(self.house.address):]

    def look(self):
        """The page as it stands is checked; answers self."""
        assert self._answer is not None
        if self.is_close:
            check_page(self.page, self._answer.text(), scripts=self.scripts)
        assert not self.complaints, self.complaints
        return self

    def sees(self, *sentences):
        for sentence in sentences:
            assert sentence in self.text, f"“{sentence}” is not on {self.page.url}: {self.text[:1500]}"
        return self

    def does_not_see(self, *sentences):
        for sentence in sentences:
            assert sentence not in self.text, f"“{sentence}” is on {self.page.url}"
        return self

    # -- what they do

    def open(self, path):
        self.page.goto(self.house.address + path)
        return self.look()

    def follow(self, name, exact=False):
        """Follows a link by its words."""
        with self.page.expect_navigation():
            self.activate(self.page.get_by_role("link", name=name, exact=exact).first)
        return self.look()

    def press(self, name, exact=False):
        """Presses a button by its words; the page that answers is looked at."""
        with self.page.expect_navigation():
            self.activate(self.page.get_by_role("button", name=name, exact=exact).first)
        return self.look()

    def fill(self, label, text):
        field = self.page.get_by_label(label, exact=False).first
        self.write(field, str(text))
        return self

    def write(self, field, text):
        self.typed += len(text)
        field.fill(text)

    def activate(self, thing):
        self.clicks += 1
        thing.click()

    def choose(self, option, group=None, exact=False):
        """Marks a radio button or a box, in the group with this legend if it is named."""
        area = self.page
        if group:
            area = self.page.get_by_role("radiogroup", name=group).or_(self.page.get_by_role("group", name=group)).first
        choice = area.get_by_label(option, exact=exact).first
        if not choice.is_checked():
            self.mark(choice)
        return self

    def mark(self, choice):
        if choice.is_checked():
            return
        # The label is what a finger hits.
        self.clicks += 1
        self.page.locator(f"label[for='{choice.get_attribute('id')}']").first.click()

    def pick(self, label, option):
        self.clicks += 1
        self.page.get_by_label(label).first.select_option(label=option)
        return self

    def back(self):
        self.page.go_back()
        return self

    def sign_in(self, account, password):
        self.open("/masuk").fill("NIP, NUPTK", account).fill("Kata sandi", password)
        return self.press("Masuk", exact=True)

    def move(self, house):
        """The same browser at a house that was started anew; cookies of old are of no use there."""
        self.house = house
        self.context.clear_cookies()

    def leave(self):
        assert not self.complaints, self.complaints
        self.context.close()


class KeyboardVisitor(Visitor):
    """The same, with nothing but keys: Tab until it is there, then type, Space or Enter."""

    def reach(self, thing):
        for _ in range(150):
            if thing.evaluate("e => e === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never reaches {thing}")

    def write(self, field, text):
        self.reach(field)
        if field.get_attribute("type") == "date":
            # A calendar field has three parts, in an order that the browser's language decides.
            year, month, day = text.split("-")
            for typed in (day + month + year, month + day + year):
                self.page.keyboard.type(typed)
                if field.input_value() == text:
                    return
                for _ in range(3):
                    self.page.keyboard.press("ArrowLeft")
            raise AssertionError(f"the day {text} cannot be typed: {field.input_value()}")
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(text)

    def activate(self, thing):
        self.reach(thing)
        self.page.keyboard.press("Enter")

    def mark(self, choice):
        if choice.get_attribute("type") == "checkbox":
            self.reach(choice)
            self.page.keyboard.press("Space")
            return
        # Tab comes to a group of radio buttons once; arrows move within it.
        name = choice.get_attribute("name")
        for _ in range(150):
            if choice.evaluate("(e, n) => document.activeElement.name === n", name):
                break
            self.page.keyboard.press("Tab")
        for _ in range(20):
            if choice.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
            if choice.is_checked():
                return
        self.page.keyboard.press("Space")
        assert choice.is_checked(), "no key chooses it"
