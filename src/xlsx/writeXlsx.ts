import type { NamedRange } from "hucre";
import { columnName } from "../submission/Grid";
import type { PrintModel, SheetModel } from "../workbook/SheetModel";
import { textConstantFormula } from "./parts/textConstant";
import { quoted } from "./writing/addresses";
import { DEFAULT_FONT } from "./writing/cellStyles";
import { fileSheet } from "./writing/fileSheet";
import { finishParts } from "./writing/finishParts";

export interface WriteOptions {
  /** The title in the document's properties. */
  readonly title?: string;
  /** ISO 8601 time in the document's properties. Without it a fixed one is written: the same models, the same bytes. */
  readonly modified?: string;
}

const NO_TIME = "2000-01-01T00:00:00Z";

/**
 * Writes sheets as an .xlsx file. Programs recalculate its formulas on opening; until then the models' own results stand.
 * Errors: UnwritableModel for what no .xlsx file can hold.
 */
export async function writeXlsx(
  sheets: readonly SheetModel[],
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const files = sheets.map(fileSheet);
  const time = new Date(options.modified ?? NO_TIME);
  // The library is large and most sessions only read: it is loaded when something is written.
  const { writeXlsx: write } = await import("hucre/xlsx");
  const bytes = await write({
    sheets: files,
    defaultFont: DEFAULT_FONT,
    namedRanges: sheets.flatMap(namesOf),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ visibility }) => (visibility ?? "visible") === "visible"),
    ),
    properties: {
      created: time,
      modified: time,
      ...(options.title === undefined ? {} : { title: options.title }),
    },
  });
  return finishParts(bytes, sheets);
}

function namesOf({ name: sheet, names, print }: SheetModel): NamedRange[] {
  const constants = names.map(({ name, text }) => ({ name, range: textConstantFormula(text), scope: sheet }));
  return print === null ? constants : [...constants, ...printNames(sheet, print)];
}

function printNames(sheet: string, { lastColumn, titleColumns, titleRows }: PrintModel): NamedRange[] {
  const on = (range: string): string => `${quoted(sheet)}!${range}`;
  const titles = [
    ...(titleColumns === undefined ? [] : [on(`$A:$${columnName(titleColumns)}`)]),
    ...(titleRows === undefined ? [] : [on(`$${titleRows.from + 1}:$${titleRows.to + 1}`)]),
  ];
  return [
    ...(lastColumn === undefined
      ? []
      : [{ name: "_xlnm.Print_Area", range: on(`$A:$${columnName(lastColumn)}`), scope: sheet }]),
    ...(titles.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope: sheet }]),
  ];
}
