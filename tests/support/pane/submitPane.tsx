import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { PaneServices } from "../../../src/taskpane/services";
import type { CellPlace, WorkbookChange } from "../../../src/workbook/WorkbookPort";
import { checkOf } from "./checks";
import { TYPICAL_FINDINGS } from "./findings";
import { renderPane } from "./renderPane";

/** The sheet the checks of these tests are about. */
export const SHEET = "제출_평생교육국";

/** The officer's view over a form with typical findings, the user standing in A10. */
export function showFindings(over: Partial<PaneServices> = {}): UserEvent {
  return renderPane(
    {
      checkSheet: async () => checkOf(TYPICAL_FINDINGS, { active: { sheet: SHEET, cell: "A10" } }),
      activeCell: async () => ({ sheet: SHEET, cell: "A10" }),
      ...over,
    },
    { role: "submit" },
  );
}

export function findList(): Promise<HTMLElement> {
  return screen.findByRole("listbox", { name: "지적사항" });
}

/** What the chosen line of the list says. */
export function chosen(): string {
  const list = screen.getByRole("listbox", { name: "지적사항" });
  return within(list).getByRole("option", { selected: true }).textContent ?? "";
}

/** A service that tells of something, and what tells the pane. */
export function telling<Event>(): {
  readonly listen: (listener: (event: Event) => void) => () => void;
  readonly tell: (event: Event) => void;
} {
  const listeners = new Set<(event: Event) => void>();
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (event) => listeners.forEach((listener) => listener(event)),
  };
}

export const OWN_EDIT: WorkbookChange = { kind: "edited", remote: false, address: "G9" };

export function placeAt(cell: string): CellPlace {
  return { sheet: SHEET, cell };
}
