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
const PATIENCE = { timeout: 120_000 };

export interface InChromium {
  readonly firstPaintMs: number;
  /** Until the pane asks its first question and can be used. */
  readonly readyMs: number;
  /** Page, scripts and styles of the pane that had arrived by either moment, without office.js. */
  readonly firstPaintGzipKb: number;
  readonly readyGzipKb: number;
  /** From handing the files over to the first change on the pane. */
  readonly firstProgressMs: number;
  /** From handing the files over to the judged list; from the button to the written summary; both together. */
  readonly readMs: number;
  readonly writtenMs: number;
  /** From handing the files over to the written summary, the button pressed as soon as it could be. */
  readonly wholeMs: number;
  /** The longest task of the pane meanwhile; the in-memory Excel around it is in a process of its own. */
  readonly longestTaskMs: number;
}

/** Null where the pane is not built or Chromium is not there. */
export async function measureInChromium(): Promise<InChromium | null> {
  if (!existsSync(FOLDERS.pane) || !existsSync(FOLDERS.workbench) || !existsSync(CHROMIUM)) return null;
  const server = await serveWorkbench(FOLDERS, 0);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const page = await browser.newPage({ locale: "ko-KR", viewport: { width: 1440, height: 900 } });
    return await measureOn(page, server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Arrived {
  readonly at: number;
  readonly gzipBytes: number;
}

async function measureOn(page: Page, address: string): Promise<InChromium> {
  await page.addInitScript({ content: WATCH });
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
  await pane.locator('input[type="file"]').first().setInputFiles(files);
  await pane.getByText(READ).first().waitFor(PATIENCE);
  await pane.getByRole("button", { name: "취합", exact: true }).click();
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

/** What the pane says when the files are judged, and when the summary is written. */
const READ = "파일 15개";
const WRITTEN = "완료 · 15개 부서 모두 반영";

/** As the pane sees it, by its own clock: handing files over, pressing and looking are the tester's time. */
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

/** Runs in every frame before its own scripts. */
const WATCH = `
  const seen = { given: 0, read: 0, pressed: 0, written: 0, firstProgress: 0, longestTask: 0 };
  globalThis.chwihapBench = seen;
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name === "self") seen.longestTask = Math.max(seen.longestTask, duration);
    }
  }).observe({ type: "longtask" });
  addEventListener("change", () => {
    seen.given = performance.now();
    seen.longestTask = 0;
    new MutationObserver(() => {
      const now = performance.now();
      seen.firstProgress ||= now - seen.given;
      const said = globalThis.document.body.textContent;
      if (seen.read === 0 && said.includes("${READ}")) seen.read = now;
      if (seen.written === 0 && seen.pressed > 0 && said.includes("${WRITTEN}")) seen.written = now;
    }).observe(globalThis.document.body, { childList: true, subtree: true, characterData: true });
  }, { capture: true, once: true });
  addEventListener("click", ({ target }) => {
    if (seen.read > 0 && target.closest("button")?.textContent === "취합") seen.pressed = performance.now();
  }, { capture: true });
`;
