import type { Language } from "../../words/language";
import { STARTUP_WORDS, type StartupFault } from "../../words/pane/startup";

function page(): HTMLElement | null {
  return document.getElementById("startup");
}

function said(): HTMLElement | null {
  return document.getElementById("startup-said");
}

/** No preference of the user and no language of Excel can be asked for yet. */
function language(): Language {
  return navigator.language.toLowerCase().startsWith("ko") ? "ko" : "en";
}

function words() {
  return STARTUP_WORDS[language()];
}

/** Before the page is drawn: it holds its name in both languages. */
export function setStartupLanguage(): void {
  document.documentElement.lang = language();
}

function element(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function retryButton(label: string): HTMLElement {
  const button = element("button", label);
  button.addEventListener("click", () => window.location.reload());
  return button;
}

export function showStarting(): void {
  said()?.replaceChildren(element("p", words().starting));
}

/** Cause, next step and a retry, without React: whatever failed may be what React needs. */
export function showStartupFault(fault: StartupFault, detail?: string): void {
  const { faults, why, next, retry } = words();
  const { what, why: cause, next: step } = faults[fault];
  const facts = document.createElement("dl");
  facts.append(element("dt", why), element("dd", cause), element("dt", next), element("dd", step));
  const parts = [element("h1", what), facts, retryButton(retry)];
  if (detail !== undefined) parts.push(element("pre", detail));
  said()?.replaceChildren(...parts);
}

export function isStarting(): boolean {
  return page() !== null;
}

/** The pane is up. */
export function closeStartupPage(): void {
  page()?.remove();
}
