// Every page works without these; they only add.
import { keepTyping } from "./autosave.js";
import { countDown } from "./count.js";
import { sendOnce } from "./once.js";

keepTyping();
countDown();
sendOnce();
// Few pages have such a text; the others do not wait for it.
if (document.querySelector("[data-copy]")) import("./copy.js").then(({ offerCopies }) => offerCopies());
