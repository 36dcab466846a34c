import { roundHalfUp } from "../rounding";
import { generalText } from "./general";
import type { Piece } from "./sections";

type Placeholder = Extract<Piece, { kind: "digit" }>["placeholder"];

interface Layout {
  readonly whole: readonly Piece[];
  readonly fraction: readonly Piece[];
  readonly exponent: readonly Piece[];
  readonly grouped: boolean;
  /** Power of ten the value is multiplied by: percent signs raise it, trailing commas lower it. */
  readonly scale: number;
}

function isDigit(piece: Piece): boolean {
  return piece.kind === "digit";
}

/** Commas between digits group thousands; commas after the last one divide by a thousand each. */
function layoutOf(pieces: readonly Piece[]): Layout {
  const exponentAt = pieces.findIndex(({ kind }) => kind === "exponent");
  const main = exponentAt < 0 ? pieces : pieces.slice(0, exponentAt);
  const pointAt = main.findIndex(({ kind }) => kind === "point");
  const whole = pointAt < 0 ? main : main.slice(0, pointAt);
  const firstDigit = whole.findIndex(isDigit);
  const lastDigit = whole.findLastIndex(isDigit);
  const isComma = (piece: Piece, at: number): boolean => piece.kind === "comma" && at > firstDigit;
  const grouped = whole.some((piece, at) => isComma(piece, at) && at < lastDigit);
  const scaling = whole.filter((piece, at) => isComma(piece, at) && at > lastDigit).length;
  const percents = pieces.filter(({ kind }) => kind === "percent").length;
  return {
    whole: whole.filter(({ kind }) => kind !== "comma"),
    fraction: pointAt < 0 ? [] : main.slice(pointAt + 1).filter(({ kind }) => kind !== "comma"),
    exponent: exponentAt < 0 ? [] : pieces.slice(exponentAt),
    grouped,
    scale: percents * 2 - scaling * 3,
  };
}

function blankDigit(placeholder: Placeholder): string {
  if (placeholder === "0") return "0";
  return placeholder === "?" ? " " : "";
}

function otherText(piece: Piece): string {
  if (piece.kind === "literal") return piece.text;
  return piece.kind === "percent" ? "%" : "";
}

/** Fills the placeholders from the right; the leftmost one takes all digits that are left. */
function printWhole(pieces: readonly Piece[], digits: string, grouped: boolean): string {
  const firstDigit = pieces.findIndex(isDigit);
  let rest = digits === "0" ? "" : digits;
  let written = 0;
  let text = "";
  const put = (digit: string): void => {
    if (digit === "") return;
    if (grouped && written > 0 && written % 3 === 0) text = `,${text}`;
    text = digit + text;
    written += 1;
  };
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    if (piece.kind !== "digit") {
      text = otherText(piece) + text;
      continue;
    }
    put(rest === "" ? blankDigit(piece.placeholder) : rest.slice(-1));
    rest = rest.slice(0, -1);
    while (at === firstDigit && rest !== "") {
      put(rest.slice(-1));
      rest = rest.slice(0, -1);
    }
  }
  return text;
}

function printFraction(pieces: readonly Piece[], digits: string): string {
  const significant = digits.replace(/0+$/, "").length;
  let place = 0;
  let text = "";
  for (const piece of pieces) {
    if (piece.kind !== "digit") text += otherText(piece);
    else {
      text += place < significant ? digits.charAt(place) : blankDigit(piece.placeholder);
      place += 1;
    }
  }
  return text;
}

function shift(size: number, power: number): number {
  if (power === 0) return size;
  const [mantissa = "0", exponent = "0"] = size.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

function printPlain(size: number, layout: Layout, pointShown: boolean): string {
  const places = layout.fraction.filter(isDigit).length;
  const [whole = "0", fraction = ""] = roundHalfUp(size, places).toFixed(Math.min(places, 100)).split(".");
  const head = printWhole(layout.whole, whole, layout.grouped);
  return pointShown ? `${head}.${printFraction(layout.fraction, fraction)}` : head;
}

function printExponent(pieces: readonly Piece[], exponent: number): string {
  const plus = pieces.some((piece) => piece.kind === "exponent" && piece.plus);
  const sign = exponent < 0 ? "-" : plus ? "+" : "";
  const places = pieces.slice(1);
  return `E${sign}${printWhole(places, String(Math.abs(exponent)), false)}`;
}

/** Prints a size (0 or more) by the pieces of one section. */
export function formatNumber(size: number, pieces: readonly Piece[]): string {
  if (!pieces.some(isDigit)) {
    return pieces.map((piece) => (piece.kind === "general" ? generalText(size) : otherText(piece))).join("");
  }
  const layout = layoutOf(pieces);
  const scaled = shift(size, layout.scale);
  const pointShown = pieces.some(({ kind }) => kind === "point");
  if (layout.exponent.length === 0) return printPlain(scaled, layout, pointShown);
  const step = Math.max(1, layout.whole.filter(isDigit).length);
  const exponentOf = (value: number): number =>
    value === 0 ? 0 : Number(value.toExponential(14).split("e")[1]);
  const power = Math.floor(exponentOf(scaled) / step) * step;
  return printPlain(shift(scaled, -power), layout, pointShown) + printExponent(layout.exponent, power);
}
