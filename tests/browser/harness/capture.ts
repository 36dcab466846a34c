/**
 * Pictures of the pane's states into out/shots: npx tsx tests/browser/harness/capture.ts [STATE[,THEME[,LANGUAGE]]...]
 * Without arguments: every state, light, Korean. A state taller than the pane gets a second, full picture.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../../support/browser";
import { HEIGHT, openHarness, showState, WIDTH } from "./harnessPage";
import { STATES } from "./states";

const SHOTS = path.resolve("out/shots");

mkdirSync(SHOTS, { recursive: true });
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STATES);
const browser = await launchBrowser();
const harness = await openHarness(browser);
const { page } = harness;
for (const each of wanted) {
  const [state = "", theme = "light", language = "ko"] = each.split(",");
  await showState(harness, [state, theme, language === "en" ? "en" : "ko"]);
  const file = path.join(SHOTS, [state, theme, language].join("-"));
  await page.screenshot({ path: `${file}.png` });
  const hidden = await page
    .locator("main")
    .evaluate((element) => element.scrollHeight - element.clientHeight);
  if (hidden > 0) {
    await page.setViewportSize({ width: WIDTH, height: HEIGHT + hidden });
    await page.screenshot({ path: `${file}-full.png` });
    await page.setViewportSize({ width: WIDTH, height: HEIGHT });
  }
  for (const error of harness.takeErrors()) process.stderr.write(`${each}: ${error}\n`);
}
await browser.close();
