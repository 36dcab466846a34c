/** A consolidation as the pane shows it: the engine's own figures, and the rows worth a line of their own. */
import type { ExclusionReason, RowSource } from "../../rollup/Collected";
import type { Plan } from "../../plan/Plan";
import type { KeptFilesNote } from "../../actions/keptRun";
import type { Consolidation } from "../../rollup/Consolidation";

/** A cell of the open workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface MissedView {
  readonly project: string;
  readonly name: string;
  readonly department: string;
  readonly notRun: boolean;
  /** The worst of its indicators, percent; null where nothing can be computed. */
  readonly achievementPercent: number | null;
  /** What the department wrote; "" when it gave none. */
  readonly reason: string;
  /** Its row on 취합원본. */
  readonly place: CellPlace | null;
}

/** A data row left out of the totals. */
export interface ExcludedView {
  readonly source: RowSource;
  readonly project: string | null;
  /** The project as typed in the row. */
  readonly name: string;
  readonly reason: ExclusionReason;
  /** The row that counts in its place. */
  readonly counted: RowSource | null;
  readonly place: CellPlace | null;
}

export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

type Figures = Pick<
  Consolidation,
  "year" | "complete" | "gaps" | "total" | "areas" | "ledger" | "refused" | "reconciliation"
>;

export interface ConsolidationView extends Figures {
  /** ISO time of the run. */
  readonly at: string;
  readonly missed: readonly MissedView[];
  readonly excluded: readonly ExcludedView[];
  readonly findings: FindingCounts;
  /** What became of the files themselves; absent where the run did not say. */
  readonly kept?: KeptFilesNote;
  /** The plan it was judged by: 설정 may have been edited since. Absent where the run did not say. */
  readonly ranWith?: Plan;
  /** Sheets written, in tab order. */
  readonly sheets: readonly string[];
}
