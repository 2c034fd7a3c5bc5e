/**
 * What is typed into form[data-autosave] is kept: on the device at once, on the server after a pause. The copy on the
 * device goes when the server has it. What never reached the server is offered again, and only to the same person.
 */
const prefix = "kinerja:";
const person = document.documentElement.dataset.person;
const sentMark = prefix + "sent";

const clock = (at) => new Date(at).toLocaleTimeString("id-ID", { hour: "2-digit", minute: "2-digit" });
const day = (at) => new Date(at).toLocaleDateString("id-ID", { day: "numeric", month: "long" });

/** Storage may be full or forbidden; then the server alone keeps what is typed. */
const attempt = (work) => {
  try {
    return work();
  } catch {
    return null;
  }
};

const wipe = (isWanted) =>
  attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix) && isWanted(key))
    .forEach((key) => localStorage.removeItem(key)));

/** Controls that a person fills in and that may be kept: no password, no file, no token. */
const controls = (form) =>
  [...form.elements].filter((one) => one.name && !/^(password|file|hidden|submit|button|fieldset)$/.test(one.type));

const typed = (form) =>
  controls(form).filter((one) => !/^(radio|checkbox)$/.test(one.type) || one.checked)
    .map((one) => [one.name, one.value]);

function fill(form, fields) {
  const rest = [...fields];
  for (const one of controls(form)) {
    const isChoice = /^(radio|checkbox)$/.test(one.type);
    const at = rest.findIndex(([name, value]) => name === one.name && (!isChoice || value === one.value));
    if (isChoice) one.checked = at >= 0;
    else if (at >= 0) one.value = rest[at][1];
    if (at >= 0) rest.splice(at, 1);
  }
}

function keep(form) {
  const key = `${prefix}${person}:${form.dataset.autosaveKey}`;
  const status = form.querySelector(".kept");
  let timer, sending, isUnsent = false;
  const forget = () => attempt(() => localStorage.removeItem(key));
  const say = (text) => (status.textContent = text);

  async function send() {
    clearTimeout(timer);
    // No place on the server: the device alone keeps it.
    if (!form.dataset.autosave) {
      isUnsent = false;
      return say(`Tersimpan di perangkat ini pukul ${clock(Date.now())}`);
    }
    if (sending) return void (timer = setTimeout(send, 1500));
    const body = new URLSearchParams(typed(form));
    for (const one of form.querySelectorAll("input[type=hidden]")) body.append(one.name, one.value);
    sending = new AbortController();
    isUnsent = false;
    let reason = " Akan terkirim sendiri saat ada jaringan.";
    try {
      // A redirect means that the session is over: the page to sign in must not pass for success.
      const answer = await fetch(form.dataset.autosave, {
        // Browsers let at most 64 KiB outlive the page.
        method: "POST", body, headers: { "X-Autosave": "ya" }, redirect: "manual",
        keepalive: String(body).length < 6e4, signal: sending.signal,
      });
      if (answer.ok) {
        if (!isUnsent) forget();
        return say(`Tersimpan pukul ${clock(Date.now())}`);
      }
      // Nothing but another page helps where the form is closed, too long, or somebody else's by now.
      if ([403, 404, 409, 413].includes(answer.status)) {
        return say(`Tersimpan di perangkat ini pukul ${clock(Date.now())}. Tidak dapat dikirim: muat ulang halaman ini.`);
      }
      if (answer.status === 401 || answer.type === "opaqueredirect") reason = " Masuk lagi untuk mengirimnya.";
    } catch (error) {
      if (error.name === "AbortError") return;
    } finally {
      sending = null;
    }
    isUnsent = true;
    timer = setTimeout(send, 30000);
    say(`Tersimpan di perangkat ini pukul ${clock(Date.now())}.${reason}`);
  }

  function changed() {
    isUnsent = true;
    attempt(() => localStorage.setItem(key, JSON.stringify({ at: Date.now(), fields: typed(form) })));
    clearTimeout(timer);
    timer = setTimeout(send, 1500);
  }

  function offer({ at, fields }) {
    const button = (text, deed) => {
      const one = document.createElement("button");
      one.type = "button";
      one.textContent = text;
      one.addEventListener("click", deed);
      return one;
    };
    status.replaceChildren(
      `Ada isian dari ${day(at)} pukul ${clock(at)} di perangkat ini yang belum terkirim. `,
      button("Pulihkan isian yang belum terkirim", () => {
        fill(form, fields);
        changed();
        say("Isian dipulihkan.");
      }),
      button("Buang", () => {
        forget();
        say("Isian dibuang.");
      }));
    form.prepend(status);
  }

  form.addEventListener("input", changed);
  addEventListener("online", () => isUnsent && send());
  addEventListener("pagehide", () => isUnsent && send());
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    sending?.abort();
    changed();
    clearTimeout(timer);
    isUnsent = false;
    attempt(() => sessionStorage.setItem(sentMark, key));
  });

  const kept = attempt(() => JSON.parse(localStorage.getItem(key)));
  if (kept && JSON.stringify(kept.fields) === JSON.stringify(typed(form))) forget();
  else if (kept) offer(kept);
  return key;
}

export function keepTyping() {
  document.addEventListener("submit", (event) => "forget" in event.target.dataset && wipe(() => true));
  const sent = attempt(() => sessionStorage.getItem(sentMark));
  attempt(() => sessionStorage.removeItem(sentMark));
  if (!person) return;
  wipe((key) => !key.startsWith(`${prefix}${person}:`));
  const keys = [...document.querySelectorAll("form[data-autosave]")].map(keep);
  // A form sent from this tab has arrived if a good page without that form came back.
  const isGood = performance.getEntriesByType("navigation")[0]?.responseStatus === 200;
  if (sent && isGood && !keys.includes(sent)) attempt(() => localStorage.removeItem(sent));
}
