/** A page of Chromium in which the pane is put into one state after another. */
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import type { Language } from "../../../src/words/language";
import { STATES } from "./states";

export const WIDTH = 350;
export const HEIGHT = 760;
const ORIGIN = "https://harness.test/";
const HTML =
  '<!doctype html><html lang="ko"><meta charset="utf-8"><title>Harness</title><link rel="icon" href="data:,"><style>body{margin:0}</style><div id="pane"></div><script src="harness.js"></script>';

export type StateName = readonly [state: string, theme: string, language: Language];

/** What harness.tsx offers the page. */
export interface HarnessWindow {
  show(state: string, theme: string, language: Language): void;
  settled(): Promise<void>;
}

export interface HarnessPage {
  readonly page: Page;
  /** Uncaught errors, and those on the console, since they were last taken. */
  takeErrors(): string[];
}

/** States that are reached by pressing the primary action. */
const PRESSED: readonly string[] = ["consolidate-running", "consolidate-error"];

function settled(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as HarnessWindow).settled());
}

/** Everything in one script, so that no view is waited for. */
function harnessScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: ["tests/browser/harness/harness.tsx"],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"development"' },
    logOverride: { "empty-import-meta": "silent" },
  });
  return outputFiles[0]?.text ?? "";
}

/** @param scripts what else runs on the page */
export async function openHarness(browser: Browser, ...scripts: readonly string[]): Promise<HarnessPage> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  let errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const script = harnessScript();
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === ORIGIN) return route.fulfill({ body: HTML, contentType: "text/html" });
    if (url === `${ORIGIN}harness.js`) return route.fulfill({ body: script, contentType: "text/javascript" });
    return route.abort();
  });
  await page.goto(ORIGIN);
  for (const content of scripts) await page.addScriptTag({ content });
  const takeErrors = (): string[] => {
    const taken = errors;
    errors = [];
    return taken;
  };
  return { page, takeErrors };
}

/** Puts the pane into a state, and waits until it has settled. */
export async function showState({ page }: HarnessPage, name: StateName): Promise<void> {
  const [state, theme, language] = name;
  await page.emulateMedia({
    forcedColors: theme === "contrast" ? "active" : "none",
    colorScheme: theme === "light" ? "light" : "dark",
    reducedMotion: "reduce",
  });
  await page.evaluate((given) => {
    (window as unknown as HarnessWindow).show(...given);
  }, name);
  await settled(page);
  if (PRESSED.includes(state)) {
    const action = language === "ko" ? "취합" : "Consolidate";
    await page.getByRole("button", { name: action, exact: true }).click();
    await settled(page);
  }
  for (const step of STATES[state]?.steps ?? []) {
    if (step.kind === "file") {
      const file = { name: step.file, mimeType: "application/octet-stream", buffer: Buffer.from("") };
      await page.getByTestId(step.testId).setInputFiles(file);
    } else if (step.kind === "fold") {
      await page.locator("details > summary").filter({ hasText: step.name[language] }).click();
    } else {
      await page.getByRole(step.kind, { name: step.name[language], exact: true }).click();
    }
    await settled(page);
    await page.locator("main .fui-Spinner").waitFor({ state: "detached" });
  }
}
