import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from "@univerjs/core";
import type { BorderLine, CellStyle, ConditionalLook } from "../../excel-host";

const HORIZONTAL: Partial<Record<CellStyle["horizontalAlignment"], HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Record<CellStyle["verticalAlignment"], VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.TOP,
  Distributed: VerticalAlign.MIDDLE,
};
const WEIGHTS: Record<BorderLine["weight"], BorderStyleTypes> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const LINES: Partial<Record<BorderLine["style"], BorderStyleTypes>> = {
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

function border(line: BorderLine | null): IBorderStyleData | null {
  return line && { s: LINES[line.style] ?? WEIGHTS[line.weight], cl: { rgb: line.color } };
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function borders({ top, right, bottom, left }: CellStyle["borders"]): IBorderData {
  return { t: border(top), r: border(right), b: border(bottom), l: border(left) };
}

/** For computers without the fonts of Windows. */
const FALLBACK_FONTS = "Malgun Gothic, Noto Sans CJK KR, Noto Sans KR, sans-serif";
const POINTS_PER_INDENT = 8;

/** As CSS has it: the font of the cell, then what the computer may have in its place. */
export function fontFamily(name: string): string {
  return `${name}, ${FALLBACK_FONTS}`;
}

/** The look of a cell in the grid's words. Sizes of text are points on both sides. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const { font } = style;
  const horizontal = HORIZONTAL[style.horizontalAlignment];
  return {
    ff: fontFamily(font.name),
    fs: font.size,
    bl: flag(font.bold),
    it: flag(font.italic),
    cl: { rgb: font.color },
    ...(font.underline === "None" ? {} : { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.fill === null ? {} : { bg: { rgb: style.fill } }),
    bd: borders(style.borders),
    vt: VERTICAL[style.verticalAlignment],
    tb: style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(style.indentLevel > 0 ? { pd: { l: style.indentLevel * POINTS_PER_INDENT } } : {}),
  };
}

/** What a conditional format lays over the look of a cell. */
export function toUniverLook(look: ConditionalLook, { borders: own }: CellStyle): IStyleData {
  return {
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.bold === undefined ? {} : { bl: flag(look.bold) }),
    ...(look.italic === undefined ? {} : { it: flag(look.italic) }),
    ...(look.underline === undefined ? {} : { ul: { s: flag(look.underline !== "None") } }),
    ...(look.strikethrough === undefined ? {} : { st: { s: flag(look.strikethrough) } }),
    ...(look.borders === undefined ? {} : { bd: borders({ ...own, ...look.borders }) }),
  };
}
