import type { ICellData } from "@univerjs/core";
import type { Cell, Sheet } from "../../excel-host";
import { isError } from "../../excel-host";
import type { CellEdit } from "./GridView";

/** Cells a change of the grid touches; null clears a cell, and no matrix at all changes no content. */
export type TouchedCells = Record<number, Record<number, ICellData | null | undefined> | undefined>;

/** The grid knows results only: a formula cell left as it was arrives as its result. */
function shownText({ value }: Cell): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  return isError(value) ? value.error : String(value);
}

/** A number typed with a percent sign arrives as a fraction with a format. */
function numberText(value: number, pattern: string | undefined): string {
  return pattern?.includes("%") === true
    ? `${String(Number((value * 100).toPrecision(15)))}%`
    : String(value);
}

function typedText(cell: ICellData | null | undefined): string {
  if (typeof cell?.f === "string" && cell.f !== "") return cell.f;
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = cell?.v ?? "";
  if (typeof value !== "number") return String(value);
  const style = cell?.s;
  return numberText(value, typeof style === "object" ? style?.n?.pattern : undefined);
}

function touchesContent(cell: ICellData | null | undefined): boolean {
  return cell === null || cell === undefined || "v" in cell || "f" in cell || "p" in cell;
}

/** What of a change in the grid is news to the sheet. */
export function editsOf(touched: TouchedCells, sheet: Sheet): CellEdit[] {
  return Object.entries(touched).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, cell]) => {
      if (!touchesContent(cell)) return [];
      const edit = { row: Number(row), column: Number(column), text: typedText(cell) };
      return shownText(sheet.cell(edit.row, edit.column)) === edit.text ? [] : [edit];
    }),
  );
}
