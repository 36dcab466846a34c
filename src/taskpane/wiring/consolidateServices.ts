import { consolidate } from "../../actions/consolidate";
import { readKeptRun, type KeptRun } from "../../actions/keptRun";
import { openSubmissions } from "../../actions/openSubmissions";
import { planOf } from "../../actions/planOf";
import type { RowSource } from "../../rollup/Collected";
import { collectedCellOf } from "../../sheets/collectedPlaces";
import { SHEET } from "../../sheets/names";
import type { ConsolidateServices } from "../consolidate/ConsolidateServices";
import type { ConsolidationView } from "../consolidate/ConsolidationView";
import { toConsolidationView } from "../consolidate/toConsolidationView";
import type { Wiring } from "./Wiring";

const WRITTEN = [SHEET.summary, SHEET.collected, SHEET.ledger, SHEET.findings, SHEET.settings, SHEET.review];

export function placesOf(run: KeptRun): (source: RowSource) => { sheet: string; cell: string } | null {
  const cellOf = collectedCellOf(run.consolidation);
  return (source) => {
    const cell = cellOf(source);
    return cell === null ? null : { sheet: SHEET.collected, cell };
  };
}

function viewOf(run: KeptRun): ConsolidationView {
  const shown = { at: run.at, findings: run.counts, sheets: WRITTEN };
  return toConsolidationView(run.consolidation, shown, placesOf(run));
}

export function createConsolidateServices(wiring: Wiring): ConsolidateServices {
  const { port, plan, readFiles, language, now } = wiring;
  return {
    async readFiles(files, onEvent, signal) {
      const current = planOf(await port.read(), plan);
      await readFiles(files, current, onEvent, signal);
    },
    async workbookSubmissions() {
      const reading = await port.read();
      const found = openSubmissions(reading, planOf(reading, plan));
      return (found?.sheets ?? []).map(({ sheet, department, rows }) => ({
        sheet,
        department,
        rows: rows.length,
      }));
    },
    async consolidate(input, onStep, signal) {
      const at = now();
      const { run } = await consolidate(
        port,
        { ...input, plan, language: language(), now: at },
        { onStep, signal },
      );
      return viewOf(run);
    },
    async lastConsolidation() {
      const run = await readKeptRun(port);
      return run === null ? null : viewOf(run);
    },
    snapshot: () => port.snapshot(),
    restore: () => port.restore(),
    goTo: (sheet, cell) => port.goTo(sheet, cell),
  };
}
