/** Chromium for the tests in tests/browser, and what every page of them is watched for. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type Page, type Route } from "playwright-core";

const CHROMIUM = process.env.CHWIHAP_CHROMIUM ?? "/usr/bin/chromium";
/** Nothing of the browser's own goes out on the network. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // In place of Playwright's own list, which also takes storage from frames of another site, as the pane is.
  "--disable-features=MediaRouter,Translate,HttpsUpgrades",
];

export const OFFICE_JS = "node_modules/@microsoft/office-js/dist";

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** What a page did that it should not have. */
export interface Watched {
  readonly page: Page;
  /** Addresses asked for outside the origins allowed. */
  readonly outside: string[];
  /** Errors on the console and uncaught ones. */
  readonly errors: string[];
}

/** A Korean page of a usual office screen; requests outside `origins` are noted. */
export async function openPage(browser: Browser, origins: readonly string[]): Promise<Watched> {
  const page = await browser.newPage({ locale: "ko-KR", viewport: { width: 1440, height: 900 } });
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    const local = /^(blob|data):/.test(url) || origins.some((origin) => url.startsWith(origin));
    if (!local) outside.push(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, outside, errors };
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};

/** Answers requests under an address with the files of a folder, and with `pages` before them. */
export function serveFolder(
  folder: string,
  base: string,
  pages: Readonly<Record<string, string>> = {},
): (route: Route) => Promise<void> {
  return async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname).slice(
      new URL(base).pathname.length,
    );
    const contentType = TYPES[path.extname(name)] ?? "application/octet-stream";
    const page = pages[name];
    if (page !== undefined) return route.fulfill({ body: page, contentType });
    const file = path.join(folder, name);
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    return route.fulfill({ body: readFileSync(file), contentType });
  };
}
