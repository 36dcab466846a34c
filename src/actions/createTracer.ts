import { SHEET } from "../sheets/names";
import type { Measure, PlacedFigure } from "../sheets/summary/Figure";
import type { Scalar } from "../submission/Grid";
import type { CellPlace, WorkbookPort } from "../workbook/WorkbookPort";
import { readKeptRun, type KeptRun } from "./keptRun";
import { agreesWith, collectedPlace, figuresOf, traceOf, type Trace, type TracedRow } from "./trace";

/**
 * - `no-run`: nothing of that run is kept in the workbook (it was undone, or too large to keep)
 * - `no-figure`: the cell is not on 총괄, or holds no figure
 */
export type TraceAnswer =
  | { readonly kind: "no-run" }
  | { readonly kind: "no-figure" }
  | {
      readonly kind: "traced";
      readonly trace: Trace;
      /** What stands in the cell now, and whether it is the traced figure. */
      readonly value: Scalar;
      readonly agrees: boolean;
    };

export interface Tracer {
  /** The grounds of the figure in a cell, of the run of that ISO time. Errors: HostError. */
  trace(place: CellPlace, at: string): Promise<TraceAnswer>;
  /** Where a traced row stands on 취합원본 now; null when it is no longer there. Errors: HostError. */
  collectedPlace(row: TracedRow, measure: Measure): Promise<CellPlace | null>;
}

interface Grounds {
  readonly run: KeptRun;
  readonly figures: ReadonlyMap<string, PlacedFigure>;
}

/** Reads the kept run once, and again when another run is asked about. */
export function createTracer(port: WorkbookPort): Tracer {
  let grounds: Grounds | null = null;

  const groundsOf = async (at: string): Promise<Grounds | null> => {
    if (grounds?.run.at === at) return grounds;
    const run = await readKeptRun(port);
    grounds = run === null ? null : { run, figures: figuresOf(run) };
    return grounds;
  };

  return {
    async trace({ sheet, cell }, at) {
      if (sheet !== SHEET.summary) return { kind: "no-figure" };
      const known = await groundsOf(at);
      if (known === null) return { kind: "no-run" };
      const placed = known.figures.get(cell);
      if (placed === undefined) return { kind: "no-figure" };
      const { row, column, figure } = placed;
      const values = await port.readArea(sheet, { top: row, left: column, bottom: row, right: column });
      const value = values[0]?.[0] ?? null;
      const trace = traceOf(known.run, cell, figure);
      return { kind: "traced", trace, value, agrees: agreesWith(trace, value) };
    },
    async collectedPlace(row, measure) {
      const known = grounds ?? (await groundsOf(""));
      if (known === null) return null;
      const { counted, excluded } = known.run.consolidation;
      return collectedPlace(port, counted.length + excluded.length, row.source, measure);
    },
  };
}
