import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { STATES } from "./states";

/** Where webpack.config.js beside this file puts the harness page. */
export const PAGE = path.resolve("out/harness");
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const WIDTH = 350;
const HEIGHT = 760;

/** State, theme, language. */
export type StateName = readonly [state: string, theme: string, language: string];

/** States that are reached by pressing the primary action. */
const PRESSED: readonly string[] = ["consolidate-running", "consolidate-error"];

/** The page by its own clock, however busy the machine: nothing on it has changed for a while. */
const QUIET = `new Promise((resolve) => {
  const done = () => {
    observer.disconnect();
    resolve();
  };
  let timer = setTimeout(done, 200);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(done, 200);
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
})`;

/** A page with one state of the pane, settled. */
export async function openState(browser: Browser, address: string, name: StateName): Promise<Page> {
  const [state, theme, language] = name;
  const page = await browser.newPage({
    viewport: { width: WIDTH, height: HEIGHT },
    forcedColors: theme === "contrast" ? "active" : "none",
    colorScheme: theme === "light" ? "light" : "dark",
    reducedMotion: "reduce",
  });
  page.on("pageerror", (error) => process.stderr.write(`${name.join()}: ${error.message}\n`));
  await page.goto(`${address}#${name.join(",")}`);
  await page.waitForLoadState("networkidle");
  await page.locator("main").waitFor();
  await page.evaluate(QUIET);
  if (PRESSED.includes(state)) {
    const action = language === "ko" ? "취합" : "Consolidate";
    await page.getByRole("button", { name: action, exact: true }).click();
    await page.waitForTimeout(200);
  }
  for (const step of STATES[state]?.steps ?? []) {
    if (step.kind === "file") {
      const file = { name: step.file, mimeType: "application/octet-stream", buffer: Buffer.from("") };
      await page.getByTestId(step.testId).setInputFiles(file);
    } else if (step.kind === "fold") {
      const title = step.name[language === "ko" ? "ko" : "en"];
      await page.locator("details > summary").filter({ hasText: title }).click();
    } else {
      const name = step.name[language === "ko" ? "ko" : "en"];
      await page.getByRole(step.kind, { name, exact: true }).click();
    }
    await page.waitForTimeout(100);
    await page.locator("main .fui-Spinner").waitFor({ state: "detached" });
  }
  return page;
}
