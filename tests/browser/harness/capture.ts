/**
 * Pictures of the pane's states into out/shots: npx tsx tests/browser/harness/capture.ts [STATE[,THEME[,LANGUAGE]]...]
 * Without arguments: every state, light, Korean.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { STATES } from "./states";

const PAGE = path.resolve(import.meta.dirname, "../../../out/harness");
const SHOTS = path.resolve(PAGE, "../shots");
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** States that are reached by pressing the primary action. */
const PRESSED: readonly string[] = ["consolidate-running", "consolidate-error"];

mkdirSync(SHOTS, { recursive: true });
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(STATES);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
for (const name of wanted) {
  const [state = "", theme = "light", language = "ko"] = name.split(",");
  const page = await browser.newPage({
    viewport: { width: 350, height: 760 },
    forcedColors: theme === "contrast" ? "active" : "none",
    colorScheme: theme === "light" ? "light" : "dark",
  });
  page.on("pageerror", (error) => process.stderr.write(`${name}: ${error.message}\n`));
  await page.goto(`${pathToFileURL(path.join(PAGE, "main.html")).href}#${name}`);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(400);
  if (PRESSED.includes(state)) {
    await page.getByRole("button", { name: language === "ko" ? "취합" : "Consolidate", exact: true }).click();
    await page.waitForTimeout(200);
  }
  const main = page.locator("main");
  const [content, shown] = await main.evaluate((element) => [element.scrollHeight, element.clientHeight]);
  const file = [state, theme, language].join("-");
  await page.screenshot({ path: path.join(SHOTS, `${file}.png`) });
  if ((content ?? 0) > (shown ?? 0)) {
    await page.setViewportSize({ width: 350, height: 760 + (content ?? 0) - (shown ?? 0) });
    await page.screenshot({ path: path.join(SHOTS, `${file}-full.png`) });
  }
  await page.close();
}
await browser.close();
