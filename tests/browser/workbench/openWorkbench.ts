/** The workbench in Chromium, and its workbook as the page holds it. */
import type { Browser, FrameLocator, Page } from "playwright-core";
import type { RunningServer } from "../../../src/tools/workbench/serveWorkbench";
import { openPage, type Watched } from "../../support/browser";

export interface OpenWorkbench extends Watched {
  readonly pane: FrameLocator;
}

export async function openWorkbench(
  browser: Browser,
  { address, origins }: RunningServer,
): Promise<OpenWorkbench> {
  const watched = await openPage(browser, origins);
  await watched.page.goto(address);
  const pane = watched.page.frameLocator("#pane iframe:visible");
  await watched.page.locator("#grid canvas[id^=univer-sheet-main]").waitFor();
  await pane.getByText("어떤 일을 하십니까?").waitFor();
  return { ...watched, pane };
}

/** What the page holds, as far as tests look at it. */
export interface WorkbenchWindow {
  readonly workbench: {
    readonly isEditing: boolean;
    readonly isDrawn: boolean;
    readonly host: {
      readonly workbook: {
        readonly activeSheet: {
          readonly name: string;
          readonly state: Record<string, unknown>;
          cell(row: number, column: number): { readonly value: unknown; readonly formula: string | null };
        };
      };
      receive(body: string, flags: number): Promise<{ readonly kind: string; readonly code: string }>;
      act(action: (user: { select(sheet: string, range: string): void }) => void): void;
    };
  };
}

/** Values of the sheet in front, row by row from A1 on. */
export function valuesOf(page: Page, rows: number, columns: number): Promise<unknown[][]> {
  return page.evaluate(
    ([down, along]) => {
      const sheet = (window as unknown as WorkbenchWindow).workbench.host.workbook.activeSheet;
      return Array.from({ length: down }, (_, row) =>
        Array.from({ length: along }, (_unused, column) => sheet.cell(row, column).value),
      );
    },
    [rows, columns] as const,
  );
}

/** Changes parts of the sheet in front as a file could have brought them. */
export async function putOnSheet(page: Page, state: Record<string, unknown>): Promise<void> {
  await page.evaluate((given) => {
    const { host } = (window as unknown as WorkbenchWindow).workbench;
    Object.assign(host.workbook.activeSheet.state, given);
    host.act(() => undefined);
  }, state);
  await drawn(page);
}

export async function goTo(page: Page, range: string): Promise<void> {
  await page.evaluate((address) => {
    const { host } = (window as unknown as WorkbenchWindow).workbench;
    host.act((user) => {
      user.select(host.workbook.activeSheet.name, address);
    });
  }, range);
  await drawn(page);
  await page.locator("#grid canvas[id^=univer-sheet-main]").focus();
}

/** Waits until the page has answered the last key or click and drawn what came of it. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await page.waitForFunction(() => (window as unknown as WorkbenchWindow).workbench.isDrawn);
}

/** Puts something on the clipboard as another program does, and pastes it where the focus is. */
export async function pasteFromElsewhere(page: Page, types: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, types);
  await drawn(page);
}
