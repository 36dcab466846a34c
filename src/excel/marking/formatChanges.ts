import type { CellMark, MarkLayer, MarkTone } from "../../workbook/WorkbookPort";
import { placeOf } from "../write/ranges";
import { addressChunks, type AddressChunk } from "./addresses";
import { formatWithSymbol, LOOKS } from "./looks";
import type { MarkingState, StandingFormat } from "./MarkingState";
import { formulaOfTag, isOfLayer, tagOf } from "./tags";

/** One conditional format that marks many cells alike. */
export interface WantedFormat extends AddressChunk {
  readonly tag: string;
  readonly tone: MarkTone;
  readonly numberFormat: string | null;
}

function numberFormatOf({ cell, tone }: CellMark, { contents }: MarkingState): string | null {
  const { row, column } = placeOf(cell);
  const format = contents.formats[row]?.[column];
  const content = contents.formulas[row]?.[column];
  const text = typeof content === "string" && !content.startsWith("=") ? content : null;
  return formatWithSymbol(typeof format === "string" ? format : "General", LOOKS[tone].symbol, text);
}

/** Marks that look alike share a format, so that their number does not grow with that of the cells. */
export function wantedFormats(
  layer: MarkLayer,
  marks: readonly CellMark[],
  state: MarkingState,
): WantedFormat[] {
  const groups = new Map<string, { tone: MarkTone; numberFormat: string | null; cells: string[] }>();
  for (const mark of marks) {
    const numberFormat = numberFormatOf(mark, state);
    const key = `${mark.tone} ${numberFormat ?? ""}`;
    const group = groups.get(key) ?? { tone: mark.tone, numberFormat, cells: [] };
    group.cells.push(mark.cell);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ tone, numberFormat, cells }) =>
    addressChunks(cells).map((chunk) => ({
      ...chunk,
      tone,
      numberFormat,
      tag: tagOf(layer, tone, `${numberFormat ?? ""} ${chunk.address}`),
    })),
  );
}

export interface FormatChanges {
  readonly kept: readonly StandingFormat[];
  readonly removed: readonly StandingFormat[];
  readonly added: readonly WantedFormat[];
}

/** A format stands when its tag is there once and covers as many cells as it was made for. */
export function formatChanges(
  layer: MarkLayer,
  wanted: readonly WantedFormat[],
  standing: readonly StandingFormat[],
): FormatChanges {
  const own = standing.filter(({ tag }) => isOfLayer(tag, layer));
  const stands = ({ tag, cells }: WantedFormat): StandingFormat | null => {
    const [only, ...copies] = own.filter((format) => format.tag === tag);
    if (only === undefined || copies.length > 0) return null;
    return only.cells === null || only.cells === cells ? only : null;
  };
  const kept = wanted.flatMap((format) => stands(format) ?? []);
  return {
    kept,
    removed: own.filter((format) => !kept.includes(format)),
    added: wanted.filter((format) => stands(format) === null),
  };
}

const EDGES = ["top", "bottom", "left", "right"] as const;

/** Adds the format and asks for its id. */
export function addFormat(sheet: Excel.Worksheet, wanted: WantedFormat): Excel.ConditionalFormat {
  const { fill, ink, line } = LOOKS[wanted.tone];
  const added = sheet.getRanges(wanted.address).conditionalFormats.add("Custom");
  const { rule, format } = added.custom;
  rule.formula = formulaOfTag(wanted.tag);
  format.fill.color = fill;
  format.font.color = ink;
  if (wanted.numberFormat !== null) format.numberFormat = wanted.numberFormat;
  for (const edge of EDGES) {
    const border = format.borders[edge];
    border.style = line;
    border.color = ink;
  }
  added.load("id");
  return added;
}
