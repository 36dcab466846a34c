import type { Box } from "../grid/GridPlace";
import { element } from "../ribbon/renderRibbon";
import { openPopup } from "./popup";

export interface ListItem {
  readonly label: string;
  /** Starts out with the focus: what the cell holds now. */
  readonly current?: boolean;
  pick(): void;
}

interface ListOptions {
  readonly role: "listbox" | "menu";
  readonly label: string;
  onClose(): void;
}

/** A drop-down list or menu at a cell: ↑ ↓ move, Enter picks, Escape closes. */
export function openList(
  container: HTMLElement,
  box: Box,
  items: readonly ListItem[],
  { role, label, onClose }: ListOptions,
): void {
  const list = element("div", "list");
  list.setAttribute("role", role);
  list.setAttribute("aria-label", label);
  const buttons = items.map((item) => {
    const made = element("button", "list-item", item.label);
    made.type = "button";
    made.setAttribute("role", role === "menu" ? "menuitem" : "option");
    if (role === "listbox") made.setAttribute("aria-selected", String(item.current === true));
    made.addEventListener("click", () => {
      close();
      item.pick();
    });
    return made;
  });
  list.append(...buttons);
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = buttons.findIndex((made) => made === document.activeElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + step))]?.focus();
  });
  const close = openPopup(container, list, box, onClose);
  const current = items.findIndex((item) => item.current === true);
  buttons[Math.max(0, current)]?.focus();
}
