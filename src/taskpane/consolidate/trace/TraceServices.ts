import type { TraceAnswer } from "../../../actions/createTracer";
import type { TracedRow } from "../../../actions/trace";
import type { Measure } from "../../../sheets/summary/Figure";
import type { CellPlace } from "../../../workbook/WorkbookPort";

export interface TraceServices {
  /** The rows behind a figure on 총괄, of the run of that ISO time. */
  traceFigure(place: CellPlace, at: string): Promise<TraceAnswer>;
  /** Where a traced row stands on 취합원본 now; null when it is no longer there. */
  tracedPlace(row: TracedRow, measure: Measure): Promise<CellPlace | null>;
}
