import { readFileSync } from "node:fs";
import { chromium, type Browser, type Route } from "playwright-core";
import { buildSync } from "esbuild";
import { expectSoon } from "./pane/eventually";
import type { Seen } from "./excelHost/pane";

const OFFICE = "node_modules/@microsoft/office-js/dist";

function bundle(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [`tests/browser/excelHost/${name}.ts`],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

function page(...scripts: string[]): string {
  const tags = scripts.map((script) => `<script src="${script}"></script>`).join("");
  return `<!doctype html><meta charset="utf-8"><body>${tags}`;
}

const PAGES: Readonly<Record<string, string>> = {
  "/parent.html": page("/parent.js"),
  "/framePane.html": page("/bootstrap.js", "/office/excel-web-16.00.js", "/pane.js"),
  "/xdmPane.html": page("/office/office.js", "/pane.js"),
};

function serve(bundles: Readonly<Record<string, string>>): (route: Route) => Promise<void> {
  return async (route) => {
    const { pathname } = new URL(route.request().url());
    const html = PAGES[pathname];
    if (html !== undefined) return route.fulfill({ body: html, contentType: "text/html" });
    const script = pathname.startsWith("/office/")
      ? readFileSync(OFFICE + pathname.slice("/office".length), "utf8")
      : bundles[pathname];
    if (script === undefined) return route.fulfill({ status: 404 });
    return route.fulfill({ body: script, contentType: "text/javascript" });
  };
}

let browser: Browser;
let bundles: Record<string, string> = {};

beforeAll(async () => {
  bundles = Object.fromEntries(["parent", "bootstrap", "pane"].map((name) => [`/${name}.js`, bundle(name)]));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
});

test.each([
  ["a bridge to the parent, over http", "http://excel.test/parent.html?frame", "framePane"],
  ["the unmodified loader, over https", "https://excel.test/parent.html?xdm", "xdmPane"],
])(
  "a pane works through %s",
  async (_, address, pane) => {
    const tab = await browser.newPage();
    await tab.route("**/*", serve(bundles));
    await tab.goto(address, { waitUntil: "load" });
    const paneFrame = () => tab.frames().find((each) => each.url().includes(pane));
    await expectSoon(async () => paneFrame() !== undefined, true);
    const frame = paneFrame();
    await frame?.waitForFunction(() => "scenario" in window);
    const seen = await frame?.evaluate(() =>
      (window as unknown as { scenario: () => Promise<Seen> }).scenario(),
    );
    expect(seen).toEqual({
      platform: "OfficeOnline",
      supported: [true, false],
      values: [
        [1, 2],
        [2, "가"],
      ],
      changes: [
        ["A1:B2", "ThisLocalAddin", null],
        ["C1", "Unknown", 0.12],
      ],
      moves: 1,
      error: "ItemNotFound",
      whileEditing: "InvalidOperationInCellEditMode",
    });
    await tab.close();
  },
  30_000,
);
