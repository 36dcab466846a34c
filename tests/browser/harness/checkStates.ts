/** Tests of every state of the pane at 350 px: accessible (colours included), never too wide, no error. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../support/browser";
import { openHarness, showState, type HarnessPage, type StateName } from "./harnessPage";
import { STATES } from "./states";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

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

/** By how many pixels the pane is too wide; null where it shows nothing. */
function tooWideBy(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const main = document.querySelector("main");
    return main === null ? null : main.scrollWidth - main.clientWidth;
  });
}

/** @param looks themes and languages in which each state is looked at */
export function checkStates(...looks: readonly (readonly [theme: string, language: StateName[2]])[]): void {
  let browser: Browser;
  let harness: HarnessPage;
  beforeAll(async () => {
    browser = await launchBrowser();
    harness = await openHarness(browser, AXE);
  }, 120_000);
  afterAll(() => browser.close());

  const cases = Object.keys(STATES).flatMap((state) => looks.map((look): StateName => [state, ...look]));

  test.each(cases)(
    "%s, %s, %s",
    async (...name) => {
      await showState(harness, name);
      const { page } = harness;
      expect({
        wide: await tooWideBy(page),
        faults: await faultsOf(page),
        errors: harness.takeErrors(),
      }).toEqual({ wide: 0, faults: [], errors: [] });
    },
    60_000,
  );
}
