/** A bundle of its own, loaded before office.js: it speaks when office.js is late or never comes. */
import { isStarting, setStartupLanguage, showStarting, showStartupFault } from "./startupPage";

/** A pane that is up sooner never shows the word. */
const QUIET_MS = 400;
const PATIENCE_MS = 12_000;

let blocked = false;

setStartupLanguage();

window.addEventListener(
  "error",
  (event) => {
    if (event.target instanceof HTMLScriptElement && event.target.id === "office-js") {
      blocked = true;
      showStartupFault("office-blocked");
    }
  },
  // Failures to load do not bubble.
  true,
);

document.addEventListener("DOMContentLoaded", () => {
  if (blocked) showStartupFault("office-blocked");
});

window.setTimeout(() => {
  if (isStarting() && !blocked) showStarting();
}, QUIET_MS);

window.setTimeout(() => {
  if (isStarting() && !blocked) showStartupFault("office-slow");
}, PATIENCE_MS);
