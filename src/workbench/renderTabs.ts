import type { Sheet, Workbook } from "../excel-host";
import { element } from "./ribbon/renderRibbon";

function tabOf(sheet: Sheet, active: boolean, activate: (sheet: Sheet) => void): HTMLButtonElement {
  const tab = element("button", "tab", sheet.name);
  tab.type = "button";
  tab.setAttribute("role", "tab");
  tab.setAttribute("aria-selected", String(active));
  tab.tabIndex = active ? 0 : -1;
  if (sheet.state.tabColor !== "") tab.style.setProperty("--tab-colour", sheet.state.tabColor);
  tab.addEventListener("click", () => {
    activate(sheet);
  });
  return tab;
}

/** Left and right move along the tabs, as in a tab list. */
function moveFocus(list: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const tabs = [...list.querySelectorAll<HTMLElement>(".tab")];
  const at = tabs.findIndex((tab) => tab === document.activeElement);
  if (step !== 0 && at >= 0) tabs[at + step]?.focus();
}

export function createTabs(
  list: HTMLElement,
  activate: (sheet: Sheet) => void,
): (workbook: Workbook) => void {
  let drawn = "";
  list.addEventListener("keydown", (event) => {
    moveFocus(list, event);
  });
  return (workbook) => {
    const visible = workbook.state.sheets.filter(({ state }) => state.visibility === "Visible");
    const active = workbook.activeSheet;
    const wanted = JSON.stringify([
      active.id,
      ...visible.map(({ id, state }) => [id, state.name, state.tabColor]),
    ]);
    if (wanted === drawn) return;
    drawn = wanted;
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(...visible.map((sheet) => tabOf(sheet, sheet === active, activate)));
    const selected = list.querySelector<HTMLElement>('[aria-selected="true"]');
    selected?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) selected?.focus();
  };
}
