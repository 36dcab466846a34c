/** What the officer's tests look at: the list in the pane, and the cells behind it. */
import type { FrameLocator, Page } from "playwright-core";
import { goToPane, tabTo } from "./keyboard";

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface OpenSheet {
  readonly state: {
    readonly conditionalFormats: readonly { readonly areas: readonly Area[]; readonly rule: object }[];
  };
  cell(row: number, column: number): { readonly value: unknown };
}

interface WorkbenchWindow {
  readonly workbench: {
    readonly host: { readonly workbook: { readonly activeSheet: OpenSheet } };
  };
}

export function findingList(pane: FrameLocator) {
  return pane.getByRole("listbox", { name: "지적사항" });
}

function columnOf(cell: string): number {
  return cell.charCodeAt(0) - 65;
}

function rowOf(cell: string): number {
  return Number(cell.slice(1)) - 1;
}

/** Whether a mark of the check lies over the cell of the sheet in front. */
export function isMarked(page: Page, cell: string): Promise<boolean> {
  return page.evaluate(
    ({ row, column }) => {
      const sheet = (window as unknown as WorkbenchWindow).workbench.host.workbook.activeSheet;
      return sheet.state.conditionalFormats.some(
        ({ areas, rule }) =>
          JSON.stringify(rule).includes("chwihap.findings") &&
          areas.some(
            ({ top, left, bottom, right }) =>
              row >= top && row <= bottom && column >= left && column <= right,
          ),
      );
    },
    { row: rowOf(cell), column: columnOf(cell) },
  );
}

export function valueAt(page: Page, cell: string): Promise<unknown> {
  return page.evaluate(
    ({ row, column }) => {
      const sheet = (window as unknown as WorkbenchWindow).workbench.host.workbook.activeSheet;
      return sheet.cell(row, column).value;
    },
    { row: rowOf(cell), column: columnOf(cell) },
  );
}

/** The cell of the finding whose card is shown. */
export async function chosenCell(pane: FrameLocator): Promise<string> {
  const text = await findingList(pane).getByRole("option", { selected: true }).textContent();
  return cellIn(text ?? "");
}

function cellIn(text: string): string {
  return /[A-Z]+\d+$/.exec(text)?.[0] ?? "";
}

function endingIn(cell: string): RegExp {
  return new RegExp(`(?<![A-Z])${cell}$`);
}

/** Waits until the grid has brought the user to a cell: keys pressed earlier would go to another one. */
export function standsIn(page: Page, cell: string): Promise<void> {
  return page.locator("#cell-name").getByText(cell, { exact: true }).waitFor();
}

/** Chooses the finding of a cell in the list with the arrow keys and goes to the cell with Enter. */
export async function visit(page: Page, pane: FrameLocator, cell: string): Promise<void> {
  const options = findingList(pane).getByRole("option");
  const chosen = findingList(pane).getByRole("option", { selected: true });
  await options
    .filter({ hasText: endingIn(cell) })
    .first()
    .waitFor();
  const cells = (await options.allTextContents()).map(cellIn);
  await goToPane(page);
  await tabTo(page, findingList(pane));
  await page.keyboard.press("Home");
  await options.first().and(chosen).waitFor();
  for (let step = 1; step <= cells.indexOf(cell); step += 1) {
    await page.keyboard.press("ArrowDown");
    await options.nth(step).and(chosen).waitFor();
  }
  await page.keyboard.press("Enter");
  await standsIn(page, cell);
}
