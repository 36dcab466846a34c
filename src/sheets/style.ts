/**
 * The one look of every sheet. Each tint has one meaning; whoever needs a colour takes it by its meaning, and a
 * meaning that can be missed without colour also has a symbol (see `MARK`).
 */
import type { CellArea } from "../submission/Grid";
import type { Borders, BorderStyle, CellStyle, StyledArea } from "../workbook/SheetModel";

export const FONT = "맑은 고딕";

export const PALETTE = {
  ink: "#1F2933",
  quiet: "#5F6B7A",
  rule: "#2F4B6E",
  hair: "#B9C3CF",
  header: "#DCE6F1",
  total: "#EAF0F7",
  subtotal: "#F5F8FB",
  /** Cells a person fills in. */
  input: "#FFFDF0",
  missed: { fill: "#FBE3E0", ink: "#A4262C" },
  caution: { fill: "#FFF2D1", ink: "#7A5200" },
  good: { fill: "#E3F2E6", ink: "#1E6B3A" },
  excluded: { fill: "#ECEEF0", ink: "#5F6B7A" },
  /** Chart series: last year and this year, budget and spending. */
  series: { prior: "#B9C8DA", current: "#2F5C8F", spent: "#6FA0C8" },
} as const;

/** Said beside every colour. */
export const MARK = { missed: "✕", caution: "△", good: "●", excluded: "－", unfilled: "○" } as const;

/** `_ ` keeps figures off the ruling; △ is the official minus. */
export const FORMAT = {
  count: "#,##0_ ;△#,##0_ ;0_ ;@_ ",
  /** A count that is mostly 0: only what is there should catch the eye. */
  rare: '#,##0_ ;△#,##0_ ;"–"_ ;@_ ',
  money: "#,##0_ ;△#,##0_ ;0_ ;@_ ",
  rate: "#,##0.0_ ;△#,##0.0_ ;0.0_ ;@_ ",
  general: "General",
  /** Targets and results: decimals where there are any (a bare `#,##0.#` would leave a point behind 8). */
  quantity: "[>=1000]#,##0_ ;General_ ",
  text: "@",
} as const;

function line(weight: BorderStyle["weight"], color: string): BorderStyle {
  return { weight, color };
}

const HAIR = line("hair", PALETTE.hair);

/** Hair-lines inside, a heavier line above and below. */
export const TABLE_BORDERS: Borders = {
  top: line("medium", PALETTE.rule),
  bottom: line("thin", PALETTE.rule),
  left: HAIR,
  right: HAIR,
  insideHorizontal: HAIR,
  insideVertical: HAIR,
};

export const STYLE = {
  base: { font: { name: FONT, size: 10, color: PALETTE.ink }, vertical: "center" },
  title: {
    font: { name: FONT, size: 17, bold: true, color: PALETTE.ink },
    horizontal: "center",
    vertical: "center",
  },
  section: { font: { name: FONT, size: 11, bold: true, color: PALETTE.rule }, vertical: "center" },
  note: { font: { name: FONT, size: 9, color: PALETTE.quiet }, vertical: "center" },
  unit: { font: { name: FONT, size: 9, color: PALETTE.quiet }, horizontal: "right", vertical: "bottom" },
  table: { borders: TABLE_BORDERS },
  header: {
    font: { name: FONT, size: 10, bold: true, color: PALETTE.ink },
    fill: PALETTE.header,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    borders: { bottom: line("thin", PALETTE.rule) },
  },
  total: { font: { bold: true }, fill: PALETTE.total, borders: { bottom: line("thin", PALETTE.rule) } },
  subtotal: { font: { bold: true }, fill: PALETTE.subtotal },
  label: { font: { bold: true }, fill: PALETTE.header, horizontal: "center", vertical: "center" },
  input: { fill: PALETTE.input, locked: false },
} as const satisfies Record<string, CellStyle>;

/** How the cells of a column look, by what they hold. */
export type CellKind = "text" | "name" | "code" | "center" | "count" | "rare" | "money" | "rate" | "quantity";

export const KIND_STYLE: Readonly<Record<CellKind, CellStyle>> = {
  text: { horizontal: "left", indent: 1, vertical: "top", wrap: true, numberFormat: FORMAT.text },
  name: { horizontal: "left", indent: 1, vertical: "center", wrap: true, numberFormat: FORMAT.text },
  code: { horizontal: "center", vertical: "center", numberFormat: FORMAT.text },
  center: { horizontal: "center", vertical: "center" },
  count: { horizontal: "right", vertical: "center", numberFormat: FORMAT.count },
  rare: { horizontal: "right", vertical: "center", numberFormat: FORMAT.rare },
  money: { horizontal: "right", vertical: "center", numberFormat: FORMAT.money },
  rate: { horizontal: "right", vertical: "center", numberFormat: FORMAT.rate },
  quantity: { horizontal: "right", vertical: "center", numberFormat: FORMAT.quantity },
};

export function area(top: number, left: number, bottom: number, right: number): CellArea {
  return { top, left, bottom, right };
}

export function styled(place: CellArea, style: CellStyle): StyledArea {
  return { area: place, style };
}
