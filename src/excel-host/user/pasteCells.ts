import { requireUnlocked } from "../api/protection";
import type { Session } from "../api/Session";
import { intersection, offsetArea, type Area } from "../document/area";
import { withoutArea } from "../document/edit/areaLists";
import { clearContents } from "../document/edit/content";
import { copyCells, copyTarget } from "../document/edit/copy";
import { growTables } from "./growTables";
import type { Place } from "./place";

interface Covering {
  readonly areas: readonly Area[];
}

/** What rules of the source cover, as it lies on the target; a source repeated is entered once for each copy. */
function carried<T extends Covering>(items: readonly T[], source: Area, target: Area): T[] {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  return items.flatMap((item) => {
    const own = item.areas.flatMap((area) => intersection(area, source) ?? []);
    const areas: Area[] = [];
    for (let top = target.top; top <= target.bottom; top += height) {
      for (let left = target.left; left <= target.right; left += width) {
        for (const area of own) areas.push(offsetArea(area, top - source.top, left - source.left));
      }
    }
    return areas.length === 0 ? [] : [{ ...item, areas }];
  });
}

/**
 * Pastes cells of this workbook with their formulas, looks and rules; what rules the target had is gone. `cut` empties
 * the source; formulas elsewhere are not pointed at the new place.
 */
export function pasteCells(session: Session, from: Place, to: Place, cut: boolean): void {
  const { sheet } = to;
  const target = copyTarget(from.area, to.area, false);
  requireUnlocked(sheet, target);
  if (cut) requireUnlocked(from.sheet, from.area);
  const rules = carried(from.sheet.state.validations, from.area, target);
  const formats = carried(from.sheet.state.conditionalFormats, from.area, target);
  copyCells(from, { sheet, area: target }, { type: "All", skipBlanks: false, transpose: false });
  sheet.state.validations = [...withoutArea(sheet.state.validations, target), ...rules];
  sheet.state.conditionalFormats = [
    ...formats.map((format) => ({ ...format, id: session.workbook.newGuid() })),
    ...withoutArea(sheet.state.conditionalFormats, target),
  ];
  const isApart = from.sheet !== sheet || intersection(from.area, target) === null;
  if (cut && isApart) {
    clearContents(from.sheet, from.area);
    session.changed({ sheet: from.sheet, area: from.area, changeType: "RangeEdited" });
  }
  growTables(session.workbook, sheet, target);
  session.changed({ sheet, area: target, changeType: "RangeEdited" });
}
