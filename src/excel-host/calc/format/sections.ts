/** One instruction of a number format code. */
export type Piece =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly placeholder: "0" | "#" | "?" }
  | { readonly kind: "point" | "comma" | "percent" | "general" | "text" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  | { readonly kind: "date"; readonly unit: DateUnit; readonly count: number }
  | { readonly kind: "elapsed"; readonly unit: "h" | "m" | "s"; readonly count: number }
  | { readonly kind: "halfDay"; readonly style: "AM/PM" | "A/P" | "오전/오후" };

/** `min` is a month sign that stands for minutes; `a` a Korean weekday. */
export type DateUnit = "y" | "m" | "d" | "h" | "min" | "s" | "a";

export interface Condition {
  readonly operator: string;
  readonly value: number;
}

export interface Section {
  readonly pieces: readonly Piece[];
  readonly condition: Condition | null;
  readonly isDate: boolean;
}

const rules: readonly (readonly [RegExp, (found: RegExpExecArray) => Piece | null])[] = [
  [/"([^"]*)"?/y, ([, text = ""]) => ({ kind: "literal", text })],
  [/\\([\s\S])/y, ([, text = ""]) => ({ kind: "literal", text })],
  [/_[\s\S]/y, () => ({ kind: "literal", text: " " })],
  [/\*[\s\S]/y, () => null],
  [/\[(h+|m+|s+)\]/iy, ([, run = ""]) => elapsed(run)],
  [/\[\$([^\]-]*)(?:-[^\]]*)?\]/y, ([, text = ""]) => (text === "" ? null : { kind: "literal", text })],
  [/\[[^\]]*\]/y, () => null],
  [/General|G\/표준/iy, () => ({ kind: "general" })],
  [/AM\/PM/iy, () => ({ kind: "halfDay", style: "AM/PM" })],
  [/A\/P/iy, () => ({ kind: "halfDay", style: "A/P" })],
  [/오전\/오후/y, () => ({ kind: "halfDay", style: "오전/오후" })],
  [/E([+-])/iy, ([, sign]) => ({ kind: "exponent", plus: sign === "+" })],
  [
    /y+|e+/iy,
    ([run]) => ({ kind: "date", unit: "y", count: run.toLowerCase().startsWith("e") ? 4 : run.length }),
  ],
  [/m+/iy, ([run]) => ({ kind: "date", unit: "m", count: run.length })],
  [/d+/iy, ([run]) => ({ kind: "date", unit: "d", count: run.length })],
  [/h+/iy, ([run]) => ({ kind: "date", unit: "h", count: run.length })],
  [/s+/iy, ([run]) => ({ kind: "date", unit: "s", count: run.length })],
  [/a{3,4}/iy, ([run]) => ({ kind: "date", unit: "a", count: run.length })],
  [/[0#?]/y, ([sign]) => ({ kind: "digit", placeholder: sign === "0" || sign === "#" ? sign : "?" })],
  [/\./y, () => ({ kind: "point" })],
  [/,/y, () => ({ kind: "comma" })],
  [/%/y, () => ({ kind: "percent" })],
  [/@/y, () => ({ kind: "text" })],
];

function elapsed(run: string): Piece {
  const first = run.charAt(0).toLowerCase();
  return { kind: "elapsed", unit: first === "h" ? "h" : first === "m" ? "m" : "s", count: run.length };
}

/** Splits at the semicolons that are neither quoted nor escaped nor in brackets. */
function splitSections(code: string): string[] {
  const found = code.match(/(?:"[^"]*"?|\\[\s\S]|[_*][\s\S]|\[[^\]]*\]|[^;])+|;/g) ?? [];
  const sections = [""];
  for (const part of found) {
    if (part === ";") sections.push("");
    else sections[sections.length - 1] = part;
  }
  return sections;
}

function readPieces(section: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < section.length) {
    const start = at;
    for (const [pattern, make] of rules) {
      pattern.lastIndex = at;
      const found = pattern.exec(section);
      if (found === null) continue;
      at += found[0].length;
      const piece = make(found);
      if (piece !== null) pieces.push(piece);
      break;
    }
    if (at === start) {
      pieces.push({ kind: "literal", text: section.charAt(at) });
      at += 1;
    }
  }
  return pieces;
}

function isTime(piece: Piece | undefined, unit: "h" | "s"): boolean {
  return (piece?.kind === "date" || piece?.kind === "elapsed") && piece.unit === unit;
}

/** `m` beside hours or before seconds means minutes. */
function withMinutes(pieces: readonly Piece[]): Piece[] {
  const timed = pieces.filter((piece) => piece.kind === "date" || piece.kind === "elapsed");
  return pieces.map((piece) => {
    if (piece.kind !== "date" || piece.unit !== "m" || piece.count > 2) return piece;
    const place = timed.indexOf(piece);
    const minutes = isTime(timed[place - 1], "h") || isTime(timed[place + 1], "s");
    return minutes ? { ...piece, unit: "min" } : piece;
  });
}

function conditionOf(section: string): Condition | null {
  const [, operator, value] = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/.exec(section) ?? [];
  return operator === undefined ? null : { operator, value: Number(value) };
}

const cache = new Map<string, readonly Section[]>();
const CACHE_LIMIT = 1000;

/** The sections of a number format code, at least one. */
export function sectionsOf(code: string): readonly Section[] {
  const known = cache.get(code);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const sections = splitSections(code).map((text) => {
    const pieces = withMinutes(readPieces(text));
    const isDate = pieces.some(({ kind }) => kind === "date" || kind === "elapsed" || kind === "halfDay");
    return { pieces, condition: conditionOf(text), isDate };
  });
  cache.set(code, sections);
  return sections;
}
