/** The pane as it is shipped, over https, started by Microsoft's unmodified loader from Microsoft's address. */
import { buildSync } from "esbuild";
import type { Browser, FrameLocator } from "playwright-core";
import { launchBrowser, OFFICE_JS, openPage, serveFolder, type Watched } from "../support/browser";
import {
  consolidateByKeyboard,
  consolidateByMouse,
  SAMPLE_FIGURES,
  showsFigures,
} from "./pane/consolidatePane";

const ORIGIN = "https://localhost:3443/";
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

function parentScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: ["tests/browser/xdm/parent.ts"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
});

interface Opened extends Watched {
  readonly pane: FrameLocator;
}

/** A page that plays Excel on the web, with the pane loading Microsoft's own script; nothing else is reachable. */
async function openPane(): Promise<Opened> {
  const watched = await openPage(browser, [ORIGIN, CDN]);
  const { page } = watched;
  await page.route("**/*", (route) => route.abort());
  await page.route(`${CDN}**`, serveFolder(OFFICE_JS, CDN));
  await page.route(
    `${ORIGIN}**`,
    serveFolder("dist", ORIGIN, {
      "parent.html": `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>iframe { width: 350px; height: 800px }</style><body><script src="parent.js"></script>`,
      "parent.js": parentScript(),
    }),
  );
  await page.goto(`${ORIGIN}parent.html`);
  return { ...watched, pane: page.frameLocator("iframe") };
}

test.each([
  ["by mouse", ({ pane }: Opened) => consolidateByMouse(pane)],
  ["with the keyboard alone", ({ page, pane }: Opened) => consolidateByKeyboard(page, pane, "Tab")],
])(
  "the shipped pane starts with the loader of Microsoft and consolidates 15 files, %s",
  async (_, consolidate) => {
    const opened = await openPane();
    const { page, pane, outside, errors } = opened;
    await consolidate(opened);
    await showsFigures(pane, ...SAMPLE_FIGURES);
    const sheets = await page.evaluate(() =>
      (window as unknown as { sheetNames: () => string[] }).sheetNames(),
    );
    expect(sheets).toEqual(expect.arrayContaining(["총괄", "취합원본", "제출현황"]));
    expect({ outside, errors }).toEqual({ outside: [], errors: [] });
    await page.close();
  },
  90_000,
);
