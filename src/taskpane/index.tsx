/** Composition root: the only place where the pane meets Excel and the file reader. */
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { lazyServices } from "./lazyServices";
import { createOfficeThemeSource } from "./office/themeSource";
import { registerRibbonCommands } from "./ribbonCommands";
import { createBrowserPreferences, type Preferences } from "./shell/preferences";
import type { PaneServices } from "./services";
import { closeStartupPage, showStartupFault } from "./startup/startupPage";
import { whenOfficeReady } from "./startup/whenOfficeReady";

/** The engine, in chunks of its own: the pane is painted before any of it is needed. */
async function loadServices(preferences: Preferences): Promise<PaneServices> {
  const [
    { createExcelWorkbook },
    { bundledPlan },
    { createWorkerEngine },
    { startWorker },
    { createServices },
  ] = await Promise.all([
    import("../excel/ExcelWorkbook"),
    import("../plan/bundledPlan"),
    import("./engine/workerEngine"),
    import("./engine/startWorker"),
    import("./wiring/createServices"),
  ]);
  return createServices({
    port: createExcelWorkbook(),
    plan: bundledPlan(),
    engine: createWorkerEngine(startWorker),
    writeBook: async (sheets) => (await import("../xlsx/writeXlsx")).writeXlsx(sheets),
    language: () => preferences.language(),
    reviewerName: () => preferences.reviewerName(),
    setReviewerName: (name) => preferences.setReviewerName(name),
    now: () => new Date().toISOString(),
  });
}

function startPane(): void {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no #pane");
  const preferences = createBrowserPreferences(Office.context.displayLanguage);
  const reviewer = {
    reviewerName: () => preferences.reviewerName(),
    setReviewerName: (name: string) => preferences.setReviewerName(name),
  };
  const services = lazyServices(() => loadServices(preferences), reviewer);
  const theme = createOfficeThemeSource();
  const root = createRoot(element);
  const show = (commandFailure: unknown): void => {
    root.render(
      <App services={services} theme={theme} preferences={preferences} commandFailure={commandFailure} />,
    );
  };
  registerRibbonCommands(services, show);
  show(null);
  closeStartupPage();
}

async function main(): Promise<void> {
  const fault = await whenOfficeReady();
  if (fault === null) startPane();
  else showStartupFault(fault);
}

main().catch((error: unknown) => {
  showStartupFault("pane-failed", error instanceof Error ? error.message : String(error));
});
