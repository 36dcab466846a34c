/** Every sample as submitted, opened in Excel: 모두 고치기 leaves no safe finding and changes nothing else. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { applyFixes, undoFixes } from "../../src/actions/check/fixes";
import { createChecker } from "../../src/actions/check/createChecker";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { loadWorkbook } from "../../src/excel-host/io";
import { isMarked, scalarOf, type Cell, type Grid } from "../../src/submission/Grid";
import { startExcel, stopExcel } from "../support/excelHost";
import { PLAN } from "../support/officer";

const FOLDER = "assets/samples/2022/as-submitted";
const AT = "2023-01-21T10:00:00.000Z";
/** The .xls is refused when a file is read; Excel would open it, the in-memory one cannot. */
const samples = readdirSync(FOLDER).filter((file) => file.normalize().endsWith(".xlsx"));

let fixed = 0;

afterEach(stopExcel);

/** Contents by cell: a formula counts as what was typed, whatever it comes to. */
function typed(grids: readonly Grid[]): Map<string, Cell> {
  const inputOf = (cell: Cell): Cell =>
    isMarked(cell) && cell.formula !== undefined ? cell.formula : scalarOf(cell);
  return new Map(
    grids.flatMap((grid) =>
      grid.rows.flatMap((row, r) =>
        row.map((cell, c) => [`${grid.sheet}!${String(r)},${String(c)}`, inputOf(cell)] as const),
      ),
    ),
  );
}

test.each(samples)("%s", async (file) => {
  startExcel({ workbook: await loadWorkbook(readFileSync(join(FOLDER, file))) });
  const port = createExcelWorkbook();
  const checker = createChecker(port, { plan: PLAN, language: () => "ko" });
  const before = typed((await port.read()).grids);
  const { open, sheets } = await checker.check("workbook");
  expect(sheets.length).toBeGreaterThan(0);
  const safe = open.filter(({ fix }) => fix?.kind === "safe");
  const cells = new Set(safe.map(({ sheet, cell }) => `${sheet ?? ""} ${cell ?? ""}`));
  expect(await applyFixes(port, safe, PLAN, AT)).toEqual({ applied: cells.size, skipped: [] });

  const left = (await checker.check("workbook")).open;
  expect(left.filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
  const after = typed((await port.read()).grids);
  const changed = [...after].filter(([place, cell]) => before.get(place) !== cell);
  expect(changed).toHaveLength(cells.size);
  expect(after.size).toBe(before.size);

  expect(await undoFixes(port)).toEqual({ restored: cells.size, changed: 0 });
  expect(typed((await port.read()).grids)).toEqual(before);
  fixed += cells.size;
});

test("there was something to fix", () => {
  expect(fixed).toBeGreaterThan(10);
});
