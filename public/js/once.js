/** A form that is under way is not sent a second time. */
export function sendOnce() {
  const release = (form) => {
    delete form.dataset.pending;
    for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.pending) return event.preventDefault();
    form.dataset.pending = "ya";
    // Not `disabled`: the name and value of a disabled button would not travel.
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
    // The answer may be a file, which leaves the page as it is.
    setTimeout(release, 10000, form);
  });
  // Back may bring the page as it was left.
  addEventListener("pageshow", () => [...document.forms].forEach(release));
}
