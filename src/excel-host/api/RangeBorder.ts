import { isSingleCell, type Area } from "../document/area";
import type { BorderLine, BorderSide, BorderStyle, BorderWeight } from "../document/CellStyle";
import { patchArea, sharedStyle } from "../document/edit/styles";
import type { ApiClass } from "../protocol/ApiObject";
import { choiceOf } from "../protocol/Arguments";
import { invalidArgument } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { colorOf } from "./colors";
import { requireAllowed } from "./protection";
import type { RangeTarget } from "./rangeTarget";

export const BORDER_INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderIndex = (typeof BORDER_INDEXES)[number];

export interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: BorderIndex;
}

const STYLES: readonly ("None" | BorderStyle)[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const WEIGHTS: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];
const THIN_LINE: BorderLine = { style: "Continuous", weight: "Thin", color: "#000000" };

interface Stroke {
  readonly area: Area;
  readonly side: BorderSide;
}

/** Which sides of which cells a border of a range is. An inside line belongs to the cells on both sides of it. */
function strokes({ range: { area }, index }: BorderTarget): Stroke[] {
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideHorizontal":
      return [
        { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" },
        { area: { ...area, top: area.top + 1 }, side: "top" },
      ];
    case "InsideVertical":
      return [
        { area: { ...area, right: area.right - 1 }, side: "right" },
        { area: { ...area, left: area.left + 1 }, side: "left" },
      ];
    case "DiagonalDown":
      return [{ area, side: "diagonalDown" }];
    case "DiagonalUp":
      return [{ area, side: "diagonalUp" }];
  }
}

function exists({ range: { area }, index }: BorderTarget): boolean {
  if (index === "InsideHorizontal") return area.bottom > area.top;
  if (index === "InsideVertical") return area.right > area.left;
  return !isSingleCell(area) || !index.startsWith("Inside");
}

function read<T>(target: BorderTarget, pick: (line: BorderLine | null) => T): T | null {
  const [stroke] = exists(target) ? strokes(target) : [];
  if (stroke === undefined) return pick(null);
  return sharedStyle(target.range.sheet, stroke.area, (style) => pick(style.borders[stroke.side]));
}

function write(
  target: BorderTarget,
  host: HostContext,
  change: (line: BorderLine | null) => BorderLine | null,
): void {
  // A single row has no line inside; Excel refuses to draw one.
  if (!exists(target)) throw invalidArgument();
  const { sheet, area } = target.range;
  requireAllowed(sheet, "allowFormatCells");
  for (const stroke of strokes(target)) {
    const line = change(sheet.style(stroke.area.top, stroke.area.left).borders[stroke.side]);
    patchArea(sheet, stroke.area, { borders: { [stroke.side]: line } });
  }
  host.formatted(sheet, area);
}

export const rangeBorder: ApiClass<BorderTarget> = {
  name: "RangeBorder",
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => read(target, (line) => line?.style ?? "None"),
      set: (target, value, host) => {
        const style = choiceOf(value, STYLES);
        write(target, host, (line) => (style === "None" ? null : { ...(line ?? THIN_LINE), style }));
      },
    },
    Weight: {
      get: (target) => read(target, (line) => line?.weight ?? "Thin"),
      set: (target, value, host) => {
        const weight = choiceOf(value, WEIGHTS);
        write(target, host, (line) => ({ ...(line ?? THIN_LINE), weight }));
      },
    },
    Color: {
      get: (target) => read(target, (line) => line?.color ?? "#000000"),
      set: (target, value, host) => {
        const color = colorOf(value);
        write(target, host, (line) => ({ ...(line ?? THIN_LINE), color }));
      },
    },
  },
};
