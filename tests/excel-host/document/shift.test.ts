import * as fc from "fast-check";
import { parseArea, Workbook, type Sheet } from "../../../src/excel-host";
import { applyShift, deletion, insertion, shiftedArea } from "../../../src/excel-host/document/edit/shift";
import type { Area } from "../../../src/excel-host";

function area(address: string): Area {
  const found = parseArea(address);
  if (found === null) throw new Error(address);
  return found;
}

function sheetWith(formula: string): { workbook: Workbook; sheet: Sheet; other: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  const other = workbook.addSheet("합계");
  other.cells.set(0, 0, { value: null, formula, style: null });
  return { workbook, sheet, other };
}

test.each([
  ["=SUM(Sheet1!A2:A4)", "3:3", "insert", "=SUM(Sheet1!A2:A5)"],
  ["=SUM(Sheet1!A2:A4)", "2:2", "insert", "=SUM(Sheet1!A3:A5)"],
  ["=SUM(Sheet1!A2:A4)", "3:3", "delete", "=SUM(Sheet1!A2:A3)"],
  ["=SUM(Sheet1!A2:A4)", "2:4", "delete", "=SUM(Sheet1!#REF!)"],
  ["=Sheet1!$B$9", "1:2", "delete", "=Sheet1!$B$7"],
  ["=A9", "1:2", "delete", "=A9"],
  ["=Sheet1!C1", "A:B", "insert", "=Sheet1!E1"],
])("%s after rows or columns %s: %s → %s", (formula, lines, how, expected) => {
  const { workbook, sheet, other } = sheetWith(formula);
  const axis = /\d/.test(lines) ? "rows" : "columns";
  applyShift(workbook, (how === "insert" ? insertion : deletion)(sheet, area(lines), axis));
  expect(other.cell(0, 0).formula).toBe(expected);
});

test("cells move with their looks, merges and tables", () => {
  const { workbook, sheet } = sheetWith("=1");
  sheet.cells.set(4, 1, { value: "가", formula: null, style: null });
  sheet.state.merges = [area("B5:C5")];
  applyShift(workbook, insertion(sheet, area("2:3"), "rows"));
  expect(sheet.cell(6, 1).value).toBe("가");
  expect(sheet.cell(4, 1).value).toBeNull();
  expect(sheet.state.merges).toEqual([area("B7:C7")]);
});

test("an area is where it was after inserting and deleting the same rows before or after it", () => {
  const rows = fc
    .tuple(fc.nat(60), fc.nat(20))
    .map(([top, height]) => ({ top, bottom: top + height, left: 0, right: 3 }));
  fc.assert(
    fc.property(rows, rows, (subject, hole) => {
      const { sheet } = sheetWith("=1");
      const whole = { ...hole, left: 0, right: 16_383 };
      const there = shiftedArea(subject, insertion(sheet, whole, "rows"));
      expect(there).not.toBeNull();
      expect(there === null ? null : shiftedArea(there, deletion(sheet, whole, "rows"))).toEqual(subject);
    }),
  );
});
