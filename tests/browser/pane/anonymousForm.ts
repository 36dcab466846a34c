import { readFileSync } from "node:fs";
import { scalarOf } from "../../../src/submission/Grid";
import { EMPTY_SHEET, type CellContent } from "../../../src/workbook/SheetModel";
import { readXlsx } from "../../../src/xlsx/readXlsx";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";

interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The table of a department's form copied into a workbook of their own, in which nothing says whose it is. */
export async function anonymousForm(path: string, department: string): Promise<GivenFile> {
  const [form] = (await readXlsx(new Uint8Array(readFileSync(path)))).grids;
  const rows = (form?.rows ?? []).map((row) => row.map((cell): CellContent => scalarOf(cell)));
  const table = rows.slice(rows.findIndex((row) => row.includes("사업코드")));
  const width = Math.max(...table.map((row) => row.length));
  const lines = table.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const content = row[column] ?? null;
      return content === department ? null : content;
    }),
  );
  const sheet = { ...EMPTY_SHEET, name: "Sheet1", content: [{ row: 0, column: 0, lines }] };
  return {
    name: "추진실적(최종).xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await writeXlsx([sheet])),
  };
}
