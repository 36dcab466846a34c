import {
  areaOf,
  boundingArea,
  columnCount,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  offsetArea,
  rowCount,
} from "../document/area";
import { intersectUsed } from "../document/edit/usedArea";
import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import type { Arguments } from "../protocol/Arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { range } from "./Range";
import { rangeAreas } from "./RangeAreas";
import { rangeArgument } from "./rangeArgument";
import { rangeTarget, type RangeTarget } from "./rangeTarget";
import { specialCells } from "./specialCells";

function go({ sheet }: RangeTarget, area: RangeTarget["area"]): ApiObject {
  return objectOf(range, rangeTarget(sheet, area));
}

function sameSheet(target: RangeTarget, other: RangeTarget): RangeTarget {
  if (other.sheet !== target.sheet) throw invalidArgument();
  return other;
}

function meeting(target: RangeTarget, args: Arguments, host: HostContext): ApiObject | null {
  const other = rangeArgument(args.at(0), target, host);
  if (other.sheet !== target.sheet) return null;
  const common = intersection(target.area, other.area);
  return common === null ? null : go(target, common);
}

function used(target: RangeTarget, args: Arguments): ApiObject | null {
  const area = intersectUsed(target.sheet, target.area, args.flag(0, false));
  return area === null ? null : go(target, area);
}

function within(count: number, size: number): void {
  if (count < 0 || count >= size) throw invalidArgument();
}

function merged(target: RangeTarget): ApiObject | null {
  const areas = target.sheet.state.merges.filter((area) => intersection(area, target.area) !== null);
  return areas.length === 0 ? null : objectOf(rangeAreas, { sheet: target.sheet, areas });
}

function adjacent(target: RangeTarget, count: number, direction: "row" | "column"): ApiObject {
  if (count === 0) throw invalidArgument();
  const { area } = target;
  const size = Math.abs(count);
  if (direction === "row") {
    const top = count > 0 ? area.bottom + 1 : area.top - size;
    return go(target, areaOf(top, area.left, size, columnCount(area)));
  }
  const left = count > 0 ? area.right + 1 : area.left - size;
  return go(target, areaOf(area.top, left, rowCount(area), size));
}

/** The methods of Excel.Range that lead to other ranges. */
export const rangeNavigation: NonNullable<ApiClass<RangeTarget>["methods"]> = {
  GetCell: (target, args) =>
    go(target, areaOf(target.area.top + args.integer(0), target.area.left + args.integer(1))),
  GetRow: (target, args) => {
    const row = args.integer(0);
    within(row, rowCount(target.area));
    return go(target, { ...target.area, top: target.area.top + row, bottom: target.area.top + row });
  },
  GetColumn: (target, args) => {
    const column = args.integer(0);
    within(column, columnCount(target.area));
    return go(target, { ...target.area, left: target.area.left + column, right: target.area.left + column });
  },
  GetOffsetRange: (target, args) => go(target, offsetArea(target.area, args.integer(0), args.integer(1))),
  GetResizedRange: (target, args) =>
    go(target, {
      ...target.area,
      bottom: target.area.bottom + args.integer(0),
      right: target.area.right + args.integer(1),
    }),
  GetAbsoluteResizedRange: (target, args) =>
    go(target, areaOf(target.area.top, target.area.left, args.integer(0), args.integer(1))),
  GetBoundingRect: (target, args, host) =>
    go(target, boundingArea(target.area, sameSheet(target, rangeArgument(args.at(0), target, host)).area)),
  GetIntersection: (target, args, host) => {
    const common = meeting(target, args, host);
    if (common === null) throw itemNotFound();
    return common;
  },
  GetIntersectionOrNullObject: meeting,
  GetEntireRow: (target) => go(target, { ...target.area, left: 0, right: MAX_COLUMNS - 1 }),
  GetEntireColumn: (target) => go(target, { ...target.area, top: 0, bottom: MAX_ROWS - 1 }),
  GetLastCell: (target) => go(target, areaOf(target.area.bottom, target.area.right)),
  GetLastRow: (target) => go(target, { ...target.area, top: target.area.bottom }),
  GetLastColumn: (target) => go(target, { ...target.area, left: target.area.right }),
  GetRowsAbove: (target, args) => adjacent(target, -(args.optionalInteger(0) ?? 1), "row"),
  GetRowsBelow: (target, args) => adjacent(target, args.optionalInteger(0) ?? 1, "row"),
  GetColumnsBefore: (target, args) => adjacent(target, -(args.optionalInteger(0) ?? 1), "column"),
  GetColumnsAfter: (target, args) => adjacent(target, args.optionalInteger(0) ?? 1, "column"),
  GetUsedRange: (target, args) => used(target, args) ?? go(target, areaOf(target.area.top, target.area.left)),
  GetUsedRangeOrNullObject: used,
  GetMergedAreasOrNullObject: merged,
  GetSpecialCells: (target, args) => {
    const areas = specialCells(target, args);
    if (areas.length === 0) throw itemNotFound();
    return objectOf(rangeAreas, { sheet: target.sheet, areas });
  },
  GetSpecialCellsOrNullObject: (target, args) => {
    const areas = specialCells(target, args);
    return areas.length === 0 ? null : objectOf(rangeAreas, { sheet: target.sheet, areas });
  },
};
