import type { Area } from "../document/area";
import { columnWidth, fittingHeight, fittingWidth, lineWidth, rowHeight } from "../document/edit/sizes";
import { patchBands } from "../document/edit/styles";
import { intersectUsed } from "../document/edit/usedArea";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../document/Sheet";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { choiceOf, flagOf, numberOf, type Argument } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { formatProtection } from "./FormatProtection";
import { requireAllowed } from "./protection";
import { rangeBorderCollection } from "./RangeBorderCollection";
import { rangeFill } from "./RangeFill";
import { rangeFont } from "./RangeFont";
import type { RangeTarget } from "./rangeTarget";
import { shownText } from "./rangeValues";
import { styleProperty } from "./styleProperty";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** The size all rows or columns share, else null. */
function sharedSize(sheet: Sheet, area: Area, direction: "rows" | "columns"): number | null {
  const [from, to] = direction === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const size = direction === "rows" ? rowHeight : columnWidth;
  const first = size(sheet, from);
  const own = [...sheet.state[direction].keys()].filter((index) => index > from && index <= to);
  const standard = direction === "rows" ? STANDARD_HEIGHT : STANDARD_WIDTH;
  const allOwn = own.length === to - from;
  return own.every((index) => size(sheet, index) === first) && (allOwn || first === standard) ? first : null;
}

function setSize(direction: "rows" | "columns", limit: number) {
  return ({ sheet, area }: RangeTarget, value: Argument, host: HostContext): void => {
    const size = numberOf(value);
    if (size < 0 || size > limit) throw invalidArgument();
    requireAllowed(sheet, direction === "rows" ? "allowFormatRows" : "allowFormatColumns");
    const [from, to] = direction === "rows" ? [area.top, area.bottom] : [area.left, area.right];
    patchBands(sheet, direction, from, to, { size });
    host.formatted(sheet, area);
  };
}

function autofitColumns({ sheet, area }: RangeTarget): void {
  const used = intersectUsed(sheet, area, true);
  if (used === null) return;
  for (let column = used.left; column <= used.right; column += 1) {
    const texts: string[] = [];
    for (let row = used.top; row <= used.bottom; row += 1) texts.push(shownText(sheet, row, column));
    patchBands(sheet, "columns", column, column, { size: fittingWidth(texts) });
  }
}

/** Points left free beside the text of a cell. */
const PADDING = 4;

function linesIn(sheet: Sheet, row: number, column: number): number {
  const { wrapText, font } = sheet.style(row, column);
  if (!wrapText) return 1;
  const text = shownText(sheet, row, column);
  const width = Math.max(1, columnWidth(sheet, column) - PADDING);
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(lineWidth(line, font.size) / width)), 0);
}

function autofitRows({ sheet, area }: RangeTarget): void {
  const used = intersectUsed(sheet, area, true);
  if (used === null) return;
  for (let row = used.top; row <= used.bottom; row += 1) {
    let lines = 1;
    const merges = sheet.state.merges.filter(({ top, bottom }) => row >= top && row <= bottom);
    for (let column = used.left; column <= used.right; column += 1) {
      const isMerged = merges.some(({ left, right }) => column >= left && column <= right);
      if (!isMerged) lines = Math.max(lines, linesIn(sheet, row, column));
    }
    patchBands(sheet, "rows", row, row, { size: fittingHeight(lines) });
  }
}

export const rangeFormat: ApiClass<RangeTarget> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: styleProperty(
      (style) => style.horizontalAlignment,
      (value) => ({ horizontalAlignment: choiceOf(value, HORIZONTAL) }),
    ),
    VerticalAlignment: styleProperty(
      (style) => style.verticalAlignment,
      (value) => ({ verticalAlignment: choiceOf(value, VERTICAL) }),
    ),
    WrapText: styleProperty(
      (style) => style.wrapText,
      (value) => ({ wrapText: flagOf(value) }),
    ),
    IndentLevel: styleProperty(
      (style) => style.indentLevel,
      (value) => {
        const indentLevel = numberOf(value);
        if (!Number.isInteger(indentLevel) || indentLevel < 0 || indentLevel > 250) throw invalidArgument();
        return { indentLevel };
      },
    ),
    ShrinkToFit: styleProperty(
      (style) => style.shrinkToFit,
      (value) => ({ shrinkToFit: flagOf(value) }),
    ),
    TextOrientation: styleProperty(
      (style) => style.textOrientation,
      (value) => ({ textOrientation: numberOf(value) }),
    ),
    ColumnWidth: {
      get: ({ sheet, area }) => sharedSize(sheet, area, "columns"),
      set: setSize("columns", 1_792.5),
    },
    RowHeight: { get: ({ sheet, area }) => sharedSize(sheet, area, "rows"), set: setSize("rows", 409.5) },
  },
  navigation: {
    Fill: (target) => objectOf(rangeFill, target),
    Font: (target) => objectOf(rangeFont, target),
    Borders: (target) => objectOf(rangeBorderCollection, target),
    Protection: (target) => objectOf(formatProtection, target),
  },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: autofitRows,
  },
};
