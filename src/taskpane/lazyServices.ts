import type { PaneServices } from "./services";

type Listening = "onSheetChanged" | "onSelectionChanged";
type Method = Exclude<keyof PaneServices, Listening | "reviewerName" | "setReviewerName">;

/** What is at hand without the engine. */
type Immediate = Pick<PaneServices, "reviewerName" | "setReviewerName">;

/**
 * Services that are there at once and do their work when the engine has come: reading, rules and writing are most
 * of the program and none of the first paint. Nothing is loaded twice; a failed load is tried again by the next call.
 */
export function lazyServices(load: () => Promise<PaneServices>, immediate: Immediate): PaneServices {
  let loading: Promise<PaneServices> | null = null;
  const loaded = (): Promise<PaneServices> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const later =
    <Name extends Method>(name: Name) =>
    async (...given: Parameters<PaneServices[Name]>): Promise<Awaited<ReturnType<PaneServices[Name]>>> => {
      const services = await loaded();
      // One signature for all methods is beyond what the compiler can relate; the names tie them together.
      const method = services[name] as (...args: Parameters<PaneServices[Name]>) => Promise<unknown>;
      return (await method(...given)) as Awaited<ReturnType<PaneServices[Name]>>;
    };

  const listening = (start: (services: PaneServices) => () => void): (() => void) => {
    let stop: (() => void) | null = null;
    let stopped = false;
    loaded().then(
      (services) => {
        if (!stopped) stop = start(services);
      },
      // The check that goes with listening fails for the same reason and tells the user.
      () => undefined,
    );
    return () => {
      stopped = true;
      stop?.();
    };
  };

  return {
    ...immediate,
    readFiles: later("readFiles"),
    workbookSubmissions: later("workbookSubmissions"),
    preview: later("preview"),
    answerHeaders: later("answerHeaders"),
    consolidate: later("consolidate"),
    lastConsolidation: later("lastConsolidation"),
    snapshot: later("snapshot"),
    restore: later("restore"),
    goTo: later("goTo"),
    traceFigure: later("traceFigure"),
    tracedPlace: later("tracedPlace"),
    publishingNotes: later("publishingNotes"),
    reportPreview: later("reportPreview"),
    writeReportSheet: later("writeReportSheet"),
    reportFile: later("reportFile"),
    reportCopy: later("reportCopy"),
    formPlan: later("formPlan"),
    makeForms: later("makeForms"),
    openForm: later("openForm"),
    settings: later("settings"),
    makeSettings: later("makeSettings"),
    saveSettings: later("saveSettings"),
    readLastYear: later("readLastYear"),
    takePriorFigures: later("takePriorFigures"),
    undoSettings: later("undoSettings"),
    checkSheet: later("checkSheet"),
    applyFixes: later("applyFixes"),
    setIgnored: later("setIgnored"),
    activeCell: later("activeCell"),
    reviewQueue: later("reviewQueue"),
    decide: later("decide"),
    undoDecisions: later("undoDecisions"),
    flagsHere: later("flagsHere"),
    showFlag: later("showFlag"),
    exceptionsText: later("exceptionsText"),
    letterFile: later("letterFile"),
    writeReviewPapers: later("writeReviewPapers"),
    readCopy: later("readCopy"),
    mergeCopy: later("mergeCopy"),
    returnText: later("returnText"),
    addSampleForm: later("addSampleForm"),
    sampleFiles: later("sampleFiles"),
    addSampleReview: later("addSampleReview"),
    undoFixes: later("undoFixes"),
    restoreValidations: later("restoreValidations"),
    onSheetChanged: (listener) => listening((services) => services.onSheetChanged(listener)),
    onSelectionChanged: (listener) => listening((services) => services.onSelectionChanged(listener)),
  };
}
