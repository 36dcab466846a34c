import type { Grid } from "../submission/Grid";
import { requireZip } from "./container/recognise";
import { openZip, type Zip } from "./container/zip";
import { Budget, type ReadOptions } from "./limits";
import type { CellContext } from "./parts/CellReading";
import { findWorkbook } from "./parts/findWorkbook";
import { readRelationships, type Relationship } from "./parts/relationships";
import { readSharedStrings } from "./parts/sharedStringsPart";
import { readSheetPart } from "./parts/sheetPart";
import { readStylesPart } from "./parts/stylesPart";
import { readWorkbookPart, type SheetEntry } from "./parts/workbookPart";
import { damaged, tooLarge, XlsxRefused } from "./XlsxRefused";

export interface XlsxReading {
  /** Every worksheet in tab order; chart sheets are none. */
  readonly grids: Grid[];
  readonly hasExternalLinks: boolean;
}

/** Sheets without cells of their own. Sheets of Excel 4 macros are neither these nor worksheets: refused as macros. */
const OTHER_SHEET_KINDS: ReadonlySet<string> = new Set(["chartsheet", "dialogsheet"]);

/**
 * Reads the cells of an .xlsx file as they were stored; nothing is calculated. Grids are cut after the last value, and
 * only hidden rows and columns up to there are told.
 * Errors: XlsxRefused; the signal's reason when it is aborted.
 */
export async function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Promise<XlsxReading> {
  const budget = new Budget(options);
  budget.check();
  if (bytes.length > budget.limits.containerBytes)
    throw tooLarge(`file > ${budget.limits.containerBytes} bytes`);
  requireZip(bytes);
  const zip = openZip(withOwnBuffer(bytes), budget);
  const part = await findWorkbook(zip, budget);
  const relationships = await readRelationships(zip, part, budget);
  const workbook = await readWorkbookPart(zip, part, budget);
  const sheets = findSheetParts(workbook.sheets, relationships);
  if (sheets.length === 0) throw new XlsxRefused("no-sheet", null);

  const strings = findPart(relationships, "sharedStrings");
  const styles = findPart(relationships, "styles");
  const progress = makeProgress(zip, [strings ?? "", ...sheets.map((sheet) => sheet.part)], options);
  const context: CellContext = {
    styles: styles === null ? [] : await readStylesPart(zip, styles, budget),
    strings: strings === null ? [] : await readSharedStrings(zip, strings, budget),
    from1904: workbook.from1904,
  };
  progress(strings ?? "");

  const grids: Grid[] = [];
  for (const { name, visibility, stamp, part: sheetPart } of sheets) {
    grids.push({ sheet: name, visibility, stamp, ...(await readSheetPart(zip, sheetPart, context, budget)) });
    progress(sheetPart);
  }
  return { grids, hasExternalLinks: relationships.some(({ kind }) => kind === "externalLink") };
}

/** Streams take only views of ordinary buffers. */
function withOwnBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = bytes;
  return buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, byteLength)
    : new Uint8Array(bytes);
}

function findPart(relationships: readonly Relationship[], kind: string): string | null {
  return relationships.find((relationship) => relationship.kind === kind)?.target ?? null;
}

function findSheetParts(
  sheets: readonly SheetEntry[],
  relationships: readonly Relationship[],
): (SheetEntry & { readonly part: string })[] {
  return sheets.flatMap((sheet) => {
    const relationship = relationships.find(({ id }) => id === sheet.relationship);
    if (relationship === undefined || relationship.target === null)
      throw damaged(`part of sheet ${sheet.name}`);
    if (OTHER_SHEET_KINDS.has(relationship.kind)) return [];
    if (relationship.kind !== "worksheet")
      throw new XlsxRefused("xlsm", `${relationship.kind} ${sheet.name}`);
    return [{ ...sheet, part: relationship.target }];
  });
}

/** Progress by compressed bytes, told after each part. */
function makeProgress(zip: Zip, parts: readonly string[], options: ReadOptions): (part: string) => void {
  const total = parts.reduce((sum, part) => sum + zip.compressedBytes(part), 0);
  let done = 0;
  return (part) => {
    done += zip.compressedBytes(part);
    options.onProgress?.(total === 0 ? 1 : Math.min(1, done / total));
  };
}
