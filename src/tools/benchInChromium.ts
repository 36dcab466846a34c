/**
 * The pane as `npm run build` makes it, in the workbench and Chromium: how long until it shows itself, and what fifteen
 * dropped files take until the summary is written.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Frame, type Page, type Response } from "playwright-core";
import { serveWorkbench } from "./workbench/serveWorkbench";

const CHROMIUM = process.env["CHWIHAP_CHROMIUM"] ?? "/usr/bin/chromium";
/** Nothing of the browser's own goes out on the network. */
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"].concat(
  "--disable-background-networking",
  "--disable-component-update",
  // In place of Playwright's own list, which also takes storage from frames of another site, as the pane is.
  "--disable-features=MediaRouter,Translate,HttpsUpgrades",
);
const FOLDERS = {
  pane: "dist",
  workbench: "out/workbench",
  officeJs: "node_modules/@microsoft/office-js/dist",
};
const SAMPLES = "assets/samples/2022/clean";
const PATIENCE = { timeout: 60_000 };

export interface InChromium {
  readonly firstPaintMs: number;
  /** Until the pane asks its first question and can be used. */
  readonly readyMs: number;
  /** Page, scripts and styles of the pane that had arrived by either moment, without office.js. */
  readonly firstPaintGzipKb: number;
  readonly readyGzipKb: number;
  /** From handing the files over to the first change on the pane. */
  readonly firstProgressMs: number;
  /** From handing the files over until 취합 can be pressed, what it would change being shown. */
  readonly readMs: number;
  /** From pressing 취합, half a second later, to the written summary. */
  readonly writtenMs: number;
  /** Both together: what a person waits for. */
  readonly wholeMs: number;
  /** From handing the files over to the written summary, 취합 being pressed in the frame in which it can be. */
  readonly atOnceMs: number;
  /** The longest task of the pane meanwhile; the in-memory Excel around it is in a process of its own. */
  readonly longestTaskMs: number;
}

/** Null where the pane is not built or Chromium is not there. */
export async function measureInChromium(): Promise<InChromium | null> {
  if (!existsSync(FOLDERS.pane) || !existsSync(FOLDERS.workbench) || !existsSync(CHROMIUM)) return null;
  const server = await serveWorkbench(FOLDERS, 0);
  try {
    const paced = await inBrowser((page) => measureOn(page, server.address, PERSON_MS));
    const atOnce = await inBrowser((page) => measureOn(page, server.address, 0));
    return {
      ...paced,
      atOnceMs: atOnce.wholeMs,
      longestTaskMs: Math.max(paced.longestTaskMs, atOnce.longestTaskMs),
    };
  } finally {
    await server.close();
  }
}

/** One of its own: nothing is warm from the visit before. */
async function inBrowser<Result>(measure: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    return await measure(await browser.newPage({ locale: "ko-KR", viewport: { width: 1440, height: 900 } }));
  } finally {
    await browser.close();
  }
}

interface Arrived {
  readonly at: number;
  readonly gzipBytes: number;
}

async function measureOn(
  page: Page,
  address: string,
  pauseMs: number,
): Promise<Omit<InChromium, "atOnceMs">> {
  await page.addInitScript({ content: watch(pauseMs) });
  const arrived: Promise<Arrived>[] = [];
  page.on("response", (response) => {
    const isPane = response.frame().parentFrame() !== null && !/office|excel-web/iu.test(response.url());
    if (isPane && response.ok()) arrived.push(arrivalOf(response));
  });
  await page.goto(address);
  const pane = page.frameLocator("#pane iframe");
  await pane.getByText("어떤 일을 하십니까?").waitFor(PATIENCE);
  const ready = Date.now();
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (frame === undefined) throw new Error("the pane's frame is not there");
  const painted = await frame.evaluate<{ readonly ms: number; readonly origin: number }>(PAINTED);
  const readyMs = ready - painted.origin;
  const files = await Promise.all(arrived);
  const gzipKbBy = (ms: number): number =>
    files.reduce((sum, { at, gzipBytes }) => sum + (at <= painted.origin + ms ? gzipBytes : 0), 0) / 1024;
  await pane.getByRole("button", { name: "총괄 바로 시작" }).click();
  return {
    firstPaintMs: painted.ms,
    readyMs,
    firstPaintGzipKb: gzipKbBy(painted.ms),
    readyGzipKb: gzipKbBy(readyMs),
    ...(await consolidateIn(page, frame)),
  };
}

async function arrivalOf(response: Response): Promise<Arrived> {
  const body = await response.body();
  const { startTime, responseEnd } = response.request().timing();
  return { at: startTime + responseEnd, gzipBytes: gzipSync(body).length };
}

async function consolidateIn(page: Page, frame: Frame) {
  const pane = page.frameLocator("#pane iframe");
  const files = readdirSync(SAMPLES).map((name) => join(SAMPLES, name));
  const choice = pane.locator('input[type="file"]').first();
  await choice.waitFor({ ...PATIENCE, state: "attached" });
  await page.waitForTimeout(CHOOSING_MS);
  await choice.setInputFiles(files);
  await pane.getByText(WRITTEN).first().waitFor(PATIENCE);
  const { given, read, pressed, written, firstProgress, longestTask } =
    await frame.evaluate<Seen>("globalThis.chwihapBench");
  return {
    readMs: read - given,
    writtenMs: written - pressed,
    wholeMs: read - given + written - pressed,
    firstProgressMs: firstProgress,
    longestTaskMs: longestTask,
  };
}

/** What passes between opening the list and handing files over, and between seeing what 취합 does and pressing it. */
const CHOOSING_MS = 1_000;
const PERSON_MS = 500;

/** What the pane says when the summary is written. */
const WRITTEN = "완료 · 15개 부서 모두 반영";

/** As the pane sees it, by its own clock: handing files over and looking are the tester's time. */
interface Seen {
  readonly given: number;
  readonly read: number;
  readonly pressed: number;
  readonly written: number;
  readonly firstProgress: number;
  readonly longestTask: number;
}

const PAINTED = `({
  ms: performance.getEntriesByName("first-contentful-paint")[0].startTime,
  origin: performance.timeOrigin,
})`;

/** Runs in every frame before its own scripts, and presses 취합 there: a tester outside would be late. */
function watch(pauseMs: number): string {
  return `
    const seen = { given: 0, read: 0, pressed: 0, written: 0, firstProgress: 0, longestTask: 0 };
    globalThis.chwihapBench = seen;
    const page = globalThis.document;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === "self") seen.longestTask = Math.max(seen.longestTask, duration);
      }
    }).observe({ type: "longtask" });
    // A tab of the pane has the same name, and comes before it.
    const startButton = () => {
      const button = [...page.querySelectorAll("button")].findLast((one) => one.textContent === "취합");
      return button === undefined || button.ariaDisabled === "true" ? null : button;
    };
    const press = () => {
      seen.pressed = performance.now();
      startButton().click();
    };
    addEventListener("change", () => {
      seen.given = performance.now();
      seen.longestTask = 0;
      new MutationObserver(() => {
        const now = performance.now();
        seen.firstProgress ||= now - seen.given;
        if (seen.read === 0 && startButton() !== null) {
          seen.read = now;
          requestAnimationFrame(() => setTimeout(press, ${pauseMs}));
        }
        if (seen.written === 0 && seen.pressed > 0 && page.body.textContent.includes("${WRITTEN}")) {
          seen.written = now;
        }
      }).observe(page.body, { childList: true, subtree: true, characterData: true, attributes: true });
    }, { capture: true, once: true });
  `;
}
