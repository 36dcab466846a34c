import type { BorderSide, CellStyle as FileStyle } from "hucre";
import type { BorderStyle, CellStyle, StyledArea } from "../../workbook/SheetModel";

/** The font of every cell that does not say otherwise: what Korean offices have as theirs. */
export const DEFAULT_FONT = { name: "맑은 고딕", size: 11 } as const;

type Side = "top" | "bottom" | "left" | "right";

/** All that applies to one cell, later styles over earlier ones; the borders are those of the cell itself. */
export interface MergedStyle extends Omit<CellStyle, "borders"> {
  readonly sides: Readonly<Partial<Record<Side, BorderStyle>>>;
}

export const NO_STYLE: MergedStyle = { sides: {} };

/** Lays a styled area over what applied to a cell before. */
export function overlay(
  below: MergedStyle,
  { area, style }: StyledArea,
  row: number,
  column: number,
): MergedStyle {
  const { borders = {}, font, ...rest } = style;
  const { top, bottom, left, right, insideHorizontal, insideVertical } = borders;
  return {
    ...below,
    ...stated(rest),
    ...(font === undefined ? {} : { font: { ...below.font, ...stated(font) } }),
    sides: {
      ...below.sides,
      ...stated({
        top: row === area.top ? top : insideHorizontal,
        bottom: row === area.bottom ? bottom : insideHorizontal,
        left: column === area.left ? left : insideVertical,
        right: column === area.right ? right : insideVertical,
      }),
    },
  };
}

/** An undefined property states nothing and must not cover what lies below. */
function stated<T extends object>(properties: T): Partial<T> {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Partial<T>;
}

/** The style as the file has it. */
export function toFileStyle(style: MergedStyle): FileStyle {
  const { font, fill, horizontal, vertical, wrap, indent, numberFormat, locked } = style;
  const file: FileStyle = {};
  if (font !== undefined) {
    const { color, ...rest } = font;
    file.font = { ...DEFAULT_FONT, ...rest, ...(color === undefined ? {} : { color: { rgb: rgb(color) } }) };
  }
  if (fill !== undefined) file.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(fill) } };
  const alignment = stated({ horizontal, vertical, wrapText: wrap, indent });
  if (Object.keys(alignment).length > 0) file.alignment = alignment;
  if (numberFormat !== undefined && numberFormat !== "General") file.numFmt = numberFormat;
  if (locked !== undefined) file.protection = { locked };
  const { top, bottom, left, right } = style.sides;
  const sides = stated({
    top: sideOf(top),
    bottom: sideOf(bottom),
    left: sideOf(left),
    right: sideOf(right),
  });
  if (Object.keys(sides).length > 0) file.border = sides;
  return file;
}

function sideOf(border: BorderStyle | undefined): BorderSide | undefined {
  return border === undefined ? undefined : { style: border.weight, color: { rgb: rgb(border.color) } };
}

/** `#1f4e79 → 1F4E79`. */
export function rgb(color: string): string {
  return color.replace("#", "").toUpperCase();
}
