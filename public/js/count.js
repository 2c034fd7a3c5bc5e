/** Tells how many characters are left of a field's limit. */
export function countDown() {
  for (const field of document.querySelectorAll("[data-limit]")) {
    const told = document.getElementById(field.id + "-batas");
    const tell = () => {
      const left = field.dataset.limit - [...field.value].length;
      const number = Math.abs(left).toLocaleString("id-ID");
      told.textContent = left < 0 ? `Kelebihan ${number} huruf` : `Tersisa ${number} huruf`;
      told.classList.toggle("over", left < 0);
    };
    field.addEventListener("input", tell);
    if (field.value) tell();
  }
}
