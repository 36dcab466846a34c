/** The one order in which findings are shown: by row, column and rule within a sheet, the sheet itself first. */
import { RULE_IDS, type RuleId } from "../rules/ruleIds";
import { COLUMN_KEYS, type ColumnKey } from "../submission/columns";
import type { Finding } from "./Finding";

const RULE_PLACES: ReadonlyMap<RuleId, number> = new Map(RULE_IDS.map((id, place) => [id, place]));
const COLUMN_PLACES: ReadonlyMap<ColumnKey, number> = new Map(COLUMN_KEYS.map((key, place) => [key, place]));

/** For findings of one sheet. */
export function inSheetOrder(one: Finding, other: Finding): number {
  return (
    (one.row ?? 0) - (other.row ?? 0) ||
    columnPlace(one.column) - columnPlace(other.column) ||
    rulePlace(one.rule) - rulePlace(other.rule)
  );
}

/** For findings of many sheets: those of no sheet first, then by file and sheet name. */
export function inBookOrder(one: Finding, other: Finding): number {
  return (
    compareText(one.file ?? "", other.file ?? "") ||
    compareText(one.sheet ?? "", other.sheet ?? "") ||
    inSheetOrder(one, other)
  );
}

export function rulePlace(rule: RuleId): number {
  return RULE_PLACES.get(rule) ?? RULE_IDS.length;
}

function columnPlace(column: ColumnKey | null): number {
  return column === null ? -1 : (COLUMN_PLACES.get(column) ?? COLUMN_KEYS.length);
}

/** By code point: the same on every machine, whatever its locale. */
function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
