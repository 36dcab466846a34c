/** A flag rule looks at one project and says what a reviewer must decide on; raiseFlags.ts adds the rest. */
import type { Finding } from "../../findings/Finding";
import type { Thresholds } from "../../plan/Plan";
import type { CountedRow } from "../../rollup/Collected";
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import type { ColumnKey } from "../../submission/columns";
import type { FlagFacts, FlagKind, Severity } from "../Flag";

export interface FlagContext {
  readonly record: ProjectRecord;
  readonly thresholds: Thresholds;
  /** The findings about a row. */
  findingsOn(row: CountedRow): readonly Finding[];
}

interface RaisedOf<Kind extends FlagKind> {
  readonly flag: Kind;
  readonly severity: Severity;
  readonly facts: FlagFacts[Kind];
  readonly row: CountedRow;
  readonly column: ColumnKey;
  /** Won the flag is about. */
  readonly stake: number;
  /** Set where a project can have the flag several times: tells them apart across runs. */
  readonly part?: string;
}

export type Raised = { readonly [Kind in FlagKind]: RaisedOf<Kind> }[FlagKind];

export type FlagRule = (context: FlagContext) => readonly Raised[];
