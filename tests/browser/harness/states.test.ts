/** Every state of the pane in Chromium, in three themes at 350 px: accessible (colours included) and never too wide. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { FLAGS, openState, PAGE, type StateName } from "./openState";
import { STATES } from "./states";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const THEMES = ["light", "dark", "contrast"] as const;

interface Fault {
  readonly id: string;
  readonly html: string;
  readonly why: string;
}

declare const axe: {
  run(
    context: object,
    options: object,
  ): Promise<{
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
};

function faultsOf(page: Page): Promise<Fault[]> {
  return page.evaluate(async () => {
    const { violations } = await axe.run(
      // Sentinels of Fluent at both ends of a tab list: they hand the focus on at once.
      { exclude: [["[data-tabster-dummy]"]] },
      { resultTypes: ["violations"] },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => ({ id, html, why: failureSummary ?? "" })),
    );
  });
}

describe("every state of the pane", () => {
  let browser: Browser;
  beforeAll(async () => {
    execFileSync("npx", ["webpack", "-c", "tests/browser/harness/webpack.config.js"], { stdio: "pipe" });
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
  }, 120_000);
  afterAll(() => browser.close());

  const cases = Object.keys(STATES).flatMap((state) =>
    THEMES.map((theme): StateName => [state, theme, "ko"]),
  );

  test.each([...cases, ["consolidate-partial", "light", "en"], ["review-queue", "light", "en"]] as const)(
    "%s, %s, %s",
    async (...name) => {
      const page = await openState(browser, pathToFileURL(path.join(PAGE, "main.html")).href, name);
      const wide = await page.evaluate(() => {
        const main = document.querySelector("main");
        return main === null ? null : main.scrollWidth - main.clientWidth;
      });
      await page.addScriptTag({ content: AXE });
      const faults = await faultsOf(page);
      await page.close();
      expect({ wide, faults }).toEqual({ wide: 0, faults: [] });
    },
    60_000,
  );
});
