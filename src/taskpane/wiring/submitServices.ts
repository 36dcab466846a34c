import { applyFixes, checkWorkbook, setIgnored } from "../../actions/checkWorkbook";
import type { SubmitServices } from "../submit/SubmitServices";
import type { Wiring } from "./Wiring";

export function createSubmitServices({ port, plan }: Wiring): SubmitServices {
  return {
    async checkSheet(scope, signal) {
      const { sheets, open, ignored } = await checkWorkbook(port, scope, plan);
      signal.throwIfAborted();
      return {
        scope,
        sheets: sheets.map(({ sheet, department, rows }) => ({ sheet, department, rows: rows.length })),
        findings: open,
        ignored: ignored.map(({ finding }) => finding),
      };
    },
    applyFixes: (findings) => applyFixes(port, findings, plan),
    setIgnored: (finding, ignored) => setIgnored(port, finding, ignored),
    activeCell: () => port.activeCell(),
    onSheetChanged(listener) {
      const noStop = (): Promise<void> => Promise.resolve();
      // Without events there is no telling of edits; a check right away meets the same failure and shows it.
      const stopping = port.watch(listener).catch(() => {
        listener();
        return noStop;
      });
      return () => {
        // Handlers die with the workbook; what cannot be removed any more does not call either.
        stopping.then((stop) => stop()).catch(noStop);
      };
    },
    goTo: (sheet, cell) => port.goTo(sheet, cell),
  };
}
