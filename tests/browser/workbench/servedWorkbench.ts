/** The workbench as `npm run build` makes it, served to a Chromium of its own, for the tests of one file. */
import type { Browser } from "playwright-core";
import { serveWorkbench, type RunningServer } from "../../../src/tools/workbench/serveWorkbench";
import { launchBrowser, OFFICE_JS } from "../../support/browser";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

export interface ServedWorkbench {
  readonly address: () => string;
  /** In a new page, with the pane's first screen. */
  readonly open: () => Promise<OpenWorkbench>;
}

interface Running {
  readonly browser: Browser;
  readonly server: RunningServer;
}

/** Starts before the tests of the file that calls it and ends after them. */
export function servedWorkbench(): ServedWorkbench {
  let started: Running | null = null;
  const running = (): Running => {
    if (started === null) throw new Error("the workbench is served while tests run, not before");
    return started;
  };

  beforeAll(async () => {
    const browser = await launchBrowser();
    const folders = { pane: "dist", workbench: "out/workbench", officeJs: OFFICE_JS };
    started = { browser, server: await serveWorkbench(folders, 0) };
  }, 60_000);

  afterAll(async () => {
    await started?.browser.close();
    await started?.server.close();
  });

  return {
    address: () => running().server.address,
    open: () => openWorkbench(running().browser, running().server),
  };
}
