// Every page works without these; they only add.
import { keepTyping } from "./autosave.js";
import { offerCopies } from "./copy.js";
import { countDown } from "./count.js";
import { sendOnce } from "./once.js";

keepTyping();
countDown();
offerCopies();
sendOnce();
