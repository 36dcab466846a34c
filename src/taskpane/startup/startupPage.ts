import { STARTUP_WORDS, type StartupFault } from "../../words/pane/startup";

function page(): HTMLElement | null {
  return document.getElementById("startup");
}

function words() {
  return STARTUP_WORDS[navigator.language.toLowerCase().startsWith("ko") ? "ko" : "en"];
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
  page()?.replaceChildren(element("p", words().starting));
}

/** Cause, next step and a retry, without React: whatever failed may be what React needs. */
export function showStartupFault(fault: StartupFault, detail?: string): void {
  const { faults, why, next, retry } = words();
  const said = faults[fault];
  const facts = document.createElement("dl");
  facts.append(element("dt", why), element("dd", said.why), element("dt", next), element("dd", said.next));
  const parts = [element("h1", said.what), facts, retryButton(retry)];
  if (detail !== undefined) parts.push(element("pre", detail));
  page()?.replaceChildren(...parts);
}

export function isStarting(): boolean {
  return page() !== null;
}

/** The pane is up. */
export function closeStartupPage(): void {
  page()?.remove();
}
