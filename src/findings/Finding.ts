import type { Facts, Fix, Level } from "../rules/Rule";
import type { RuleId } from "../rules/ruleIds";
import type { ColumnKey } from "../submission/columns";

/** One thing that is wrong, or worth knowing, about one place: facts beside the rows, no prose. */
export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly file: string | null;
  readonly sheet: string | null;
  /** 1-based. */
  readonly row: number | null;
  readonly column: ColumnKey | null;
  readonly cell: string | null;
  /** Project id where the row has one, else the department for plan rules, else null. */
  readonly project: string | null;
  readonly facts: Facts;
  readonly fix: Fix | null;
}
