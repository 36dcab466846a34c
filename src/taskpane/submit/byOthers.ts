import type { Finding } from "../../findings/Finding";
import type { WorkbookChange } from "../../workbook/WorkbookPort";
import { isIn, isInRows, rangesOf } from "./address";
import { positionOf } from "./position";

/** The findings of one check with the keys that find them again. */
export interface KeyedFindings {
  readonly findings: readonly Finding[];
  readonly keys: readonly string[];
}

/**
 * Which findings come from what somebody else, in co-authoring, changed: those in the changed cells, and new ones in
 * the same rows, as a figure changed in one cell shows in another. An own edit of the cell takes the mark off.
 * @param known keys of the check before; a finding among them is not new
 * @param marked keys marked until now
 * @param changes what happened between the two checks, in order
 */
export function byOthers(
  { findings, keys }: KeyedFindings,
  known: ReadonlySet<string>,
  marked: ReadonlySet<string>,
  changes: readonly WorkbookChange[],
): ReadonlySet<string> {
  const told = changes.map(({ remote, address }) => ({
    remote,
    ranges: address === null ? null : rangesOf(address),
  }));
  const result = new Set<string>();
  findings.forEach((finding, index) => {
    const key = keys[index] ?? "";
    const at = positionOf(finding.cell, finding.row);
    let isMarked = marked.has(key);
    for (const { remote, ranges } of told) {
      const isNew = !known.has(key);
      if (remote) {
        const touched = ranges === null ? isNew : ranges.some((range) => isIn(at, range));
        isMarked ||= touched || (isNew && (ranges ?? []).some((range) => isInRows(at, range)));
      } else if ((ranges ?? []).some((range) => isIn(at, range))) {
        isMarked = false;
      }
    }
    if (isMarked) result.add(key);
  });
  return result;
}
