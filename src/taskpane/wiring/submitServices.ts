import { applyFixes, checkWorkbook, setIgnored } from "../../actions/checkWorkbook";
import type { SubmitServices } from "../submit/SubmitServices";
import { explained } from "./explain";
import type { Wiring } from "./Wiring";

export function createSubmitServices({ port, plan }: Wiring): SubmitServices {
  return {
    async checkSheet(scope, signal) {
      const { sheets, open, ignored } = await explained(checkWorkbook(port, scope, plan));
      signal.throwIfAborted();
      return {
        scope,
        sheets: sheets.map(({ sheet, department, rows }) => ({ sheet, department, rows: rows.length })),
        findings: open,
        ignored: ignored.map(({ finding }) => finding),
      };
    },
    applyFixes: (findings) => explained(applyFixes(port, findings, plan)),
    setIgnored: (finding, ignored) => setIgnored(port, finding, ignored),
    activeCell: () => port.activeCell(),
    onSheetChanged(listener) {
      const stopping = port.watch(listener);
      return () => {
        void stopping.then((stop) => stop());
      };
    },
    goTo: (sheet, cell) => port.goTo(sheet, cell),
  };
}
