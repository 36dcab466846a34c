import type { Finding } from "../../findings/Finding";
import type { CellPlace, WorkbookChange } from "../../workbook/WorkbookPort";
import { isIn, rangesOf } from "./address";
import type { KeyedFindings } from "./byOthers";
import { firstFrom, positionOf } from "./position";

/** What was chosen and known before a check. */
export interface ChosenBefore {
  readonly key: string | null;
  readonly finding: Finding | null;
  /** Keys of the check before; null before the first. */
  readonly known: ReadonlySet<string> | null;
}

function editedHere({ cell, row }: Finding, changes: readonly WorkbookChange[]): boolean {
  if (cell === null) return false;
  const at = positionOf(cell, row);
  return changes.some(
    ({ kind, remote, address }) =>
      kind === "edited" && !remote && address !== null && rangesOf(address).some((range) => isIn(at, range)),
  );
}

/**
 * Which finding is chosen after a check: one the user's own edit has just brought about, else the one chosen before,
 * else another of the same cell, else the first from where the user stands.
 * @param changes what happened between the two checks
 * @returns its key, or null when there are none
 */
export function chosenAfter(
  { findings, keys }: KeyedFindings,
  before: ChosenBefore,
  changes: readonly WorkbookChange[],
  active: CellPlace,
): string | null {
  const { known, finding: chosen } = before;
  const isNew = (index: number): boolean => known !== null && !known.has(keys[index] ?? "");
  const made = findings.findIndex(
    (finding, index) => finding.sheet === active.sheet && isNew(index) && editedHere(finding, changes),
  );
  if (made !== -1) return keys[made] ?? null;
  if (before.key !== null && keys.includes(before.key)) return before.key;
  const sameCell = findings.findIndex(
    ({ sheet, cell }) => cell !== null && sheet === chosen?.sheet && cell === chosen.cell,
  );
  return keys[sameCell === -1 ? firstFrom(findings, active) : sameCell] ?? null;
}
