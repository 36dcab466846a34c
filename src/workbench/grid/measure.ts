import type { CellStyle } from "../../excel-host";
import { fontFamily } from "./toUniverStyle";

export const PIXELS_PER_POINT = 96 / 72;

/** The grid draws whole pixels. */
export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

const MAX_KNOWN = 20_000;

const pen = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** Pixels a line of text takes in the font of a cell; 0 where nothing can be drawn. */
export function widthOf(text: string, { font }: CellStyle): number {
  const css = `${font.bold ? "bold " : ""}${font.size * PIXELS_PER_POINT}px ${fontFamily(font.name)}`;
  const key = `${css}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (pen === null) return 0;
  if (widths.size > MAX_KNOWN) widths.clear();
  pen.font = css;
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
}
