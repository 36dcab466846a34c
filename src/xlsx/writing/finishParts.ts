import { unzipSync } from "fflate";
import type { SheetModel } from "../../workbook/SheetModel";
import { replaceParts } from "../container/replaceParts";

/**
 * What the writing library cannot say: the names of charts, tables without a style, and rows whose height is only a
 * start (programs show it and fit the row anew when its text changes). Nothing else is touched.
 */
export function finishParts(zip: Uint8Array, sheets: readonly SheetModel[]): Uint8Array {
  const edits = new Map([...chartNames(sheets), ...unstyledTables(sheets), ...fittingRows(sheets)]);
  if (edits.size === 0) return zip;
  const parts = unzipSync(zip, { filter: ({ name }) => edits.has(name) });
  const edited = new Map<string, Uint8Array>();
  for (const [name, edit] of edits) {
    const part = parts[name];
    if (part === undefined) throw new Error(`written file lacks ${name}`);
    edited.set(name, new TextEncoder().encode(edit(new TextDecoder().decode(part))));
  }
  return replaceParts(zip, edited);
}

type Edit = (xml: string) => string;

/** Drawings are numbered by their sheet. */
function chartNames(sheets: readonly SheetModel[]): [string, Edit][] {
  return sheets.flatMap(({ charts }, index): [string, Edit][] => {
    if (charts.length === 0) return [];
    const rename: Edit = (xml) =>
      xml.replace(/ name="Chart (\d+)"/g, (whole, number: string) => {
        const chart = charts[Number(number) - 1];
        return chart === undefined ? whole : ` name="${escapeAttribute(chart.name)}"`;
      });
    return [[`xl/drawings/drawing${index + 1}.xml`, rename]];
  });
}

function fittingRows(sheets: readonly SheetModel[]): [string, Edit][] {
  return sheets.flatMap(({ rowHeights }, index): [string, Edit][] => {
    const rows = new Set(rowHeights.filter(({ auto }) => auto === true).map(({ row }) => String(row + 1)));
    if (rows.size === 0) return [];
    const loosen: Edit = (xml) =>
      xml.replace(/<row r="(\d+)"[^>]*>/g, (tag, row: string) =>
        rows.has(row) ? tag.replace(' customHeight="1"', "").replace(' customHeight="true"', "") : tag,
      );
    return [[`xl/worksheets/sheet${index + 1}.xml`, loosen]];
  });
}

/** Tables are numbered through the workbook. */
function unstyledTables(sheets: readonly SheetModel[]): [string, Edit][] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return tables.flatMap(({ style }, index): [string, Edit][] =>
    style === null ? [[`xl/tables/table${index + 1}.xml`, removeStyleName]] : [],
  );
}

const removeStyleName: Edit = (xml) => xml.replace(/(<tableStyleInfo) name="[^"]*"/, "$1");

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
