import { areaAddress } from "../document/address";
import { areaOf, overlaps, spansAllColumns, spansAllRows, type Area } from "../document/area";
import { clearContents } from "../document/edit/content";
import { copyCells, copyTarget } from "../document/edit/copy";
import { merge, unmerge } from "../document/edit/merges";
import {
  applyShift,
  deletion,
  insertion,
  isShiftRefused,
  naturalAxis,
  type Shift,
} from "../document/edit/shift";
import { clearStyles } from "../document/edit/styles";
import { withoutArea } from "../document/edit/areaLists";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { choiceOf, type Argument, type Arguments } from "../protocol/Arguments";
import { EmulatorNotImplemented, invalidOperation, wrongDimensions } from "../protocol/errors";
import type { CellChange, HostContext } from "../protocol/HostContext";
import { requireAllowed, requireUnlocked, requireUnprotected } from "./protection";
import { range } from "./Range";
import { rangeArgument } from "./rangeArgument";
import { rangeTarget, resolveWorkbookAddress, type RangeTarget } from "./rangeTarget";
import { keepHeaders } from "./tableHeaders";

const CLEAR = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
const COPY = ["All", "Formulas", "Values", "Formats"] as const;

function clear(target: RangeTarget, args: Arguments, host: HostContext): void {
  const what = args.choice(0, CLEAR, "All");
  const { sheet, area } = target;
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  if (what !== "Formats") requireUnlocked(sheet, area);
  if (what !== "Contents") requireAllowed(sheet, "allowFormatCells");
  if (what !== "Formats") clearContents(sheet, area);
  if (what !== "Contents") clearStyles(sheet, area);
  if (what === "All") {
    sheet.state.validations = withoutArea(sheet.state.validations, area);
    sheet.state.conditionalFormats = withoutArea(sheet.state.conditionalFormats, area);
  }
  keepHeaders(host.workbook, sheet, area);
  host.changed({ sheet, area, changeType: "RangeEdited" });
}

function changeType(area: Area, inserted: boolean): CellChange["changeType"] {
  if (spansAllColumns(area)) return inserted ? "RowInserted" : "RowDeleted";
  if (spansAllRows(area)) return inserted ? "ColumnInserted" : "ColumnDeleted";
  return inserted ? "CellInserted" : "CellDeleted";
}

function shiftProtection(area: Area, inserted: boolean): string {
  const what = spansAllRows(area) ? "Columns" : "Rows";
  return inserted ? `allowInsert${what}` : `allowDelete${what}`;
}

function shiftCells(target: RangeTarget, shift: Shift, host: HostContext): void {
  const { sheet, area } = target;
  const whole = spansAllRows(area) || spansAllColumns(area);
  if (whole) requireAllowed(sheet, shiftProtection(area, shift.by > 0));
  else requireUnprotected(sheet);
  if (isShiftRefused(shift)) {
    throw invalidOperation(`This operation would move cells of a table (${areaAddress(area)}).`);
  }
  applyShift(host.workbook, shift);
  host.moved(shift);
  const rows = shift.axis === "rows";
  const inserted = shift.by > 0;
  host.changed({
    sheet,
    area,
    changeType: changeType(area, inserted),
    ...(whole
      ? {}
      : {
          shiftDirection: inserted
            ? rows
              ? "ShiftCellDown"
              : "ShiftCellRight"
            : rows
              ? "ShiftCellUp"
              : "ShiftCellLeft",
        }),
  });
}

function copySource(value: Argument, target: RangeTarget, host: HostContext): RangeTarget {
  return typeof value === "string"
    ? resolveWorkbookAddress(host.workbook, target.sheet, value)
    : rangeArgument(value, target, host);
}

function copyFrom(target: RangeTarget, args: Arguments, host: HostContext): void {
  const source = copySource(args.at(0), target, host);
  const transpose = args.flag(3, false);
  const area = rangeTarget(target.sheet, copyTarget(source.area, target.area, transpose)).area;
  requireUnlocked(target.sheet, area);
  copyCells(source, target, {
    type: args.choice(1, COPY, "All"),
    skipBlanks: args.flag(2, false),
    transpose,
  });
  keepHeaders(host.workbook, target.sheet, area);
  host.changed({ sheet: target.sheet, area, changeType: "RangeEdited" });
}

function mergeRange({ sheet, area }: RangeTarget, args: Arguments, host: HostContext): void {
  requireUnprotected(sheet);
  if (sheet.state.tables.some((table) => overlaps(table.area, area))) {
    throw invalidOperation("Cells of a table cannot be merged.");
  }
  merge(sheet, area, args.flag(0, false));
  host.changed({ sheet, area, changeType: "RangeEdited" });
}

/** The methods of Excel.Range that change cells or the selection. */
export const rangeEdits: NonNullable<ApiClass<RangeTarget>["methods"]> = {
  Clear: clear,
  Insert: (target, args, host) => {
    const shift = choiceOf(args.at(0), ["Down", "Right"]);
    const { sheet, area } = target;
    const whole = spansAllRows(area) || spansAllColumns(area);
    const axis = whole ? naturalAxis(area) : shift === "Down" ? "rows" : "columns";
    shiftCells(target, insertion(sheet, area, axis), host);
    return objectOf(range, rangeTarget(sheet, area));
  },
  Delete: (target, args, host) => {
    const shift = choiceOf(args.at(0), ["Up", "Left"]);
    const whole = spansAllRows(target.area) || spansAllColumns(target.area);
    const axis = whole ? naturalAxis(target.area) : shift === "Up" ? "rows" : "columns";
    shiftCells({ ...target }, deletion(target.sheet, target.area, axis), host);
  },
  CopyFrom: copyFrom,
  Merge: mergeRange,
  Unmerge: ({ sheet, area }) => {
    requireUnprotected(sheet);
    unmerge(sheet, area);
  },
  Select: (target, _args, host) => {
    host.select(target.sheet, target.area);
  },
  Calculate: (_target, _args, host) => {
    host.calculate(true);
  },
  AutoFill: (target, args, host) => {
    const type = args.choice(1, ["FillDefault", "FillCopy", "FillFormats", "FillValues"], "FillDefault");
    if (type === "FillDefault") throw new EmulatorNotImplemented("Range.autoFill(FillDefault)");
    const destination = rangeArgument(args.at(0), target, host);
    const kind = type === "FillCopy" ? "All" : type === "FillFormats" ? "Formats" : "Values";
    copyCells(target, destination, { type: kind, skipBlanks: false, transpose: false });
    host.changed({ sheet: destination.sheet, area: destination.area, changeType: "RangeEdited" });
  },
  _ValidateArraySize: ({ area }, args) => {
    const given = areaOf(0, 0, args.integer(0), args.integer(1));
    if (given.bottom !== area.bottom - area.top || given.right !== area.right - area.left) {
      throw wrongDimensions();
    }
  },
};
