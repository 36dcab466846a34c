/** Composition root: the only place where the pane meets Excel and the file reader. */
import { createRoot } from "react-dom/client";
import { createExcelWorkbook } from "../excel/ExcelWorkbook";
import { bundledPlan } from "../plan/bundledPlan";
import { App } from "./App";
import { createOfficeThemeSource } from "./office/themeSource";
import { readFilesInWorker } from "./readFilesInWorker";
import { registerRibbonCommands } from "./ribbonCommands";
import { createBrowserPreferences } from "./shell/preferences";
import { closeStartupPage, showStartupFault } from "./startup/startupPage";
import { whenOfficeReady } from "./startup/whenOfficeReady";
import { createServices } from "./wiring/createServices";

function startPane(): void {
  const element = document.getElementById("pane");
  if (element === null) throw new Error("taskpane.html has no #pane");
  const preferences = createBrowserPreferences(Office.context.displayLanguage);
  const services = createServices({
    port: createExcelWorkbook(),
    plan: bundledPlan(),
    readFiles: readFilesInWorker,
    language: () => preferences.language(),
    reviewerName: () => preferences.reviewerName(),
    setReviewerName: (name) => preferences.setReviewerName(name),
    now: () => new Date().toISOString(),
  });
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

const fault = await whenOfficeReady();
if (fault === null) startPane();
else showStartupFault(fault);
