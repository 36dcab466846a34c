/** Getting about without the mouse. */
import type { FrameLocator, Locator, Page } from "playwright-core";
import { drawn } from "../workbench/openWorkbench";

const MOST_STOPS = 80;

type TabKey = "Tab" | "Shift+Tab";

/**
 * Presses Tab, then Shift+Tab, until that part of the pane has the focus: in Excel on the web Tab ends at the last
 * stop, where the host takes over.
 * @param first the key to begin with: Shift+Tab for what stands before the focus
 */
export async function tabTo(page: Page, wanted: Locator, first: TabKey = "Tab"): Promise<void> {
  await wanted.waitFor();
  const keys: readonly TabKey[] = first === "Tab" ? ["Tab", "Shift+Tab"] : ["Shift+Tab", "Tab"];
  for (const key of keys) {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await page.keyboard.press(key);
    }
  }
  throw new Error(`Tab never reached ${String(wanted)}`);
}

/** Goes to a button of the pane and presses it. */
export async function pressButton(
  page: Page,
  pane: FrameLocator,
  name: string,
  first: TabKey = "Tab",
): Promise<void> {
  await tabTo(page, pane.getByRole("button", { name, exact: true }), first);
  await page.keyboard.press("Enter");
}

/** F6 goes from ribbon to cells to tabs to pane, as in Excel; Tab where the pane is all there is on the page. */
export async function goToPane(page: Page, key: "F6" | "Tab" = "F6"): Promise<void> {
  for (let stop = 0; stop < 5; stop += 1) {
    if (await page.evaluate(() => document.activeElement?.tagName === "IFRAME")) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached the pane`);
}

/** From wherever the focus is into the cells. */
export async function goToCells(page: Page): Promise<void> {
  for (let stop = 0; stop < 5; stop += 1) {
    if (await page.evaluate(() => document.activeElement?.closest("#grid") !== null)) {
      // The grid moves its own cell a moment after the workbook's; keys before that would go to the earlier one.
      await drawn(page);
      return;
    }
    await page.keyboard.press("F6");
  }
  throw new Error("F6 never reached the cells");
}
