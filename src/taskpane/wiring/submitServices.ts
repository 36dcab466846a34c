import { createChecker } from "../../actions/check/createChecker";
import { applyFixes, undoFixes } from "../../actions/check/fixes";
import { setIgnored } from "../../actions/check/ignoredFindings";
import type { SubmitServices } from "../submit/SubmitServices";
import type { Wiring } from "./Wiring";

const noStop = (): Promise<void> => Promise.resolve();

/** Starts watching and tells how to stop, even before watching has begun. `failed`: without events there is no telling. */
function watching(start: Promise<() => Promise<void>>, failed: () => void): () => void {
  const stopping = start.catch(() => {
    failed();
    return noStop;
  });
  return () => {
    // Handlers die with the workbook; what cannot be removed any more does not call either.
    stopping.then((stop) => stop()).catch(noStop);
  };
}

export function createSubmitServices({ port, plan, language, now }: Wiring): SubmitServices {
  const checker = createChecker(port, { plan, language });
  return {
    async checkSheet(scope, signal) {
      const { sheets, open, ignored, ...check } = await checker.check(scope);
      signal.throwIfAborted();
      return {
        ...check,
        scope,
        sheets: sheets.map(({ sheet, department, rows }) => ({ sheet, department, rows: rows.length })),
        findings: open,
        ignored,
      };
    },
    applyFixes: (findings) => applyFixes(port, findings, plan, now()),
    undoFixes: () => undoFixes(port),
    setIgnored: (finding, ignored, reason) => setIgnored(port, finding, ignored, reason),
    restoreValidations: () => checker.restoreValidations(),
    activeCell: () => port.activeCell(),
    // A check right away meets the same failure and shows it.
    onSheetChanged: (listener) =>
      watching(port.watch(listener), () => listener({ kind: "activated", remote: false, address: null })),
    // Following the selection is a comfort; the check says what is wrong with the workbook.
    onSelectionChanged: (listener) => watching(port.watchSelection(listener), () => undefined),
    goTo: (sheet, cell) => port.goTo(sheet, cell),
  };
}
