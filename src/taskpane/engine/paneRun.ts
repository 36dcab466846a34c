import type { KeptRun } from "../../actions/keptRun";
import { dateRun, type UndatedRun } from "../../actions/prepareRun";
import type { RowSource } from "../../rollup/Collected";
import { collectedCellOf } from "../../sheets/collectedPlaces";
import { SHEET } from "../../sheets/names";
import type { CellPlace, ConsolidationView } from "../consolidate/ConsolidationView";
import { toConsolidationView } from "../consolidate/toConsolidationView";
import type { PaneRun } from "./Engine";

const WRITTEN = [SHEET.summary, SHEET.collected, SHEET.ledger, SHEET.findings, SHEET.settings, SHEET.review];

function placesOf(run: KeptRun): (source: RowSource) => CellPlace | null {
  const cellOf = collectedCellOf(run.consolidation);
  return (source) => {
    const cell = cellOf(source);
    return cell === null ? null : { sheet: SHEET.collected, cell };
  };
}

/** What the pane shows of a run. */
export function viewOf(run: KeptRun): ConsolidationView {
  const { at, counts, kept, plan } = run;
  const shown = {
    at,
    findings: counts,
    sheets: WRITTEN,
    ranWith: plan,
    ...(kept === undefined ? {} : { kept }),
  };
  return toConsolidationView(run.consolidation, shown, placesOf(run));
}

/** A run as the pane needs it: of all that was judged only what is written and shown. @param now ISO time */
export function paneRun(undated: UndatedRun, now: string): PaneRun {
  const { run, flags, openSheets, models, settings } = dateRun(undated, now);
  return { models, settings, view: viewOf(run), marks: { flags, openSheets } };
}
