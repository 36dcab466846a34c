/** From a figure on 총괄 to its rows, as the selection moves in the sheet. */
import type { Page } from "playwright-core";
import { consolidateByMouse, SAMPLE_FIGURES, showsFigures } from "./pane/consolidatePane";
import { eventually, expectSoon } from "./pane/eventually";
import { goToCells } from "./pane/keyboard";
import { standsIn } from "./pane/officerPane";
import { drawn } from "./workbench/openWorkbench";
import { servedWorkbench } from "./workbench/servedWorkbench";

const workbench = servedWorkbench();

/** To the next cell, whichever that is. */
async function moveOn(page: Page, key: string): Promise<void> {
  const cell = page.locator("#cell-name");
  const before = await cell.innerText();
  await page.keyboard.press(key);
  await eventually(async () => (await cell.innerText()) === before, false);
  await drawn(page);
}

test("walking to a figure on 총괄 shows its rows in the pane, and a link leads to one of them", async () => {
  const { page, pane, outside, errors } = await workbench.open();
  await consolidateByMouse(pane);
  await showsFigures(pane, ...SAMPLE_FIGURES);
  await page.getByRole("tab", { name: "총괄", selected: true }).waitFor();
  await goToCells(page);
  await page.keyboard.press("Control+Home");
  await standsIn(page, "A1");
  // Two of the rows above are merged headers.
  for (let step = 0; step < 8; step += 1) await moveOn(page, "ArrowDown");
  await standsIn(page, "A10");
  for (let step = 0; step < 6; step += 1) await moveOn(page, "ArrowRight");
  await standsIn(page, "G10");
  const grounds = pane.getByRole("region", { name: "수치의 근거" });
  await grounds.getByText("45,602백만원").waitFor();
  await expectSoon(() => grounds.getByRole("listitem").count(), 8);
  await grounds.getByText("45,602,000,000원").waitFor();
  await grounds.getByRole("button", { name: "취합원본" }).first().click();
  await page.getByRole("tab", { name: "취합원본", selected: true }).waitFor();
  await standsIn(page, "G5");
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
  await page.close();
}, 90_000);
