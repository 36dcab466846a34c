/**
 * Pictures of the pane's states into out/shots: npx tsx tests/browser/harness/capture.ts [STATE[,THEME[,LANGUAGE]]...]
 * Without arguments: every state, light, Korean. A state taller than the pane gets a second, full picture.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { FLAGS, openState, PAGE } from "./openState";
import { STATES } from "./states";

const SHOTS = path.resolve("out/shots");

mkdirSync(SHOTS, { recursive: true });
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STATES);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
for (const each of wanted) {
  const [state = "", theme = "light", language = "ko"] = each.split(",");
  const page = await openState(browser, pathToFileURL(path.join(PAGE, "main.html")).href, [
    state,
    theme,
    language,
  ]);
  const file = path.join(SHOTS, [state, theme, language].join("-"));
  await page.screenshot({ path: `${file}.png` });
  const hidden = await page
    .locator("main")
    .evaluate((element) => element.scrollHeight - element.clientHeight);
  if (hidden > 0) {
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    await page.setViewportSize({ width, height: height + hidden });
    await page.screenshot({ path: `${file}-full.png` });
  }
  await page.close();
}
await browser.close();
