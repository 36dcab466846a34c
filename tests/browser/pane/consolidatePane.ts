/** What a coordinator does in the pane, by mouse or by keyboard alone. */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";

const SAMPLES = "assets/samples/2022/clean";

export const SAMPLE_FILES = readdirSync(SAMPLES)
  .sort()
  .map((file) => path.join(SAMPLES, file));

/** Chooses the sample files and presses the primary action. */
export async function consolidateByMouse(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "총괄 바로 시작" }).click();
  await pane.locator('input[type="file"]').first().setInputFiles(SAMPLE_FILES);
  await pane.getByText("파일 15개").first().waitFor();
  await pane.getByRole("button", { name: "취합", exact: true }).click();
}

const MOST_STOPS = 80;

/**
 * Presses Tab, then Shift+Tab, until the button of that name in the pane has the focus: in Excel on the web Tab ends
 * at the last stop, where the host takes over.
 */
async function tabTo(page: Page, pane: FrameLocator, name: string): Promise<void> {
  const wanted = pane.getByRole("button", { name, exact: true });
  await wanted.waitFor();
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await wanted.evaluate((button) => button === button.ownerDocument.activeElement)) return;
      await page.keyboard.press(key);
    }
  }
  throw new Error(`Tab never reached ${name}`);
}

/** F6 goes from ribbon to cells to tabs to pane, as in Excel; Tab where the pane is all there is on the page. */
async function goToPane(page: Page, key: "F6" | "Tab"): Promise<void> {
  for (let stop = 0; stop < 5; stop += 1) {
    if (await page.evaluate(() => document.activeElement?.tagName === "IFRAME")) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached the pane`);
}

/** The sample of the first card, without the mouse. */
export async function consolidateByKeyboard(
  page: Page,
  pane: FrameLocator,
  key: "F6" | "Tab" = "F6",
): Promise<void> {
  await goToPane(page, key);
  await tabTo(page, pane, "예시 15개 부서 취합");
  await page.keyboard.press("Enter");
  await pane.getByText("파일 15개").first().waitFor();
  await tabTo(page, pane, "취합");
  await page.keyboard.press("Enter");
}

/** The figures in large type above the result: label → what stands beside it. */
export async function keyFigures(pane: FrameLocator): Promise<string> {
  const main = pane.getByRole("main");
  await main.getByText("91.1").first().waitFor({ timeout: 30_000 });
  return (await main.innerText()).replace(/\s+/g, " ");
}
