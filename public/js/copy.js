/** A text to be taken elsewhere gets a button that copies it; without one it can be marked by hand. */
async function copied(field) {
  field.select();
  try {
    // Only there on HTTPS.
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}

export function offerCopies() {
  for (const field of document.querySelectorAll("textarea[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button plain";
    button.textContent = field.dataset.copy;
    const told = document.createElement("span");
    told.className = "quiet";
    told.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      told.textContent = (await copied(field)) ? "Tersalin." : "Tandai teksnya, lalu salin.";
    });
    field.nextElementSibling.prepend(button, told);
  }
}
