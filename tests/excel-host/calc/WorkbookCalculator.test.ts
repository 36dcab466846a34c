import { createCalculator } from "../../../src/excel-host/calc";
import { Workbook, areaOf, cellAddress, type CellValue, type Sheet } from "../../../src/excel-host/document";

function put(sheet: Sheet, row: number, column: number, content: CellValue): void {
  const isFormula = typeof content === "string" && content.startsWith("=");
  sheet.cells.set(row, column, {
    value: isFormula ? null : content,
    formula: isFormula ? content : null,
    style: null,
  });
}

/** A form of three rows with a table, a name and a total on another sheet. */
function workbookWithForm(): { workbook: Workbook; form: Sheet; summary: Sheet } {
  const workbook = new Workbook(
    createCalculator(() => new Date(2022, 11, 31)),
    "제출",
  );
  const form = workbook.activeSheet;
  const summary = workbook.addSheet("총괄");
  const lines = [
    ["예산", "집행액", "집행률(%)"],
    [200, 100, '=IF([@예산]=0,"–",ROUND([@집행액]/[@예산]*100,1))'],
    [0, 0, '=IF([@예산]=0,"–",ROUND([@집행액]/[@예산]*100,1))'],
  ];
  for (const [row, line] of lines.entries())
    for (const [column, each] of line.entries()) put(form, row, column, each);
  form.state.tables = [
    {
      id: "t",
      name: "tblForm",
      area: areaOf(0, 0, 3, 3),
      columns: ["예산", "집행액", "집행률(%)"].map((name, at) => ({ id: at + 1, name })),
      showHeaders: true,
      showTotals: false,
      style: null,
      showFilterButton: false,
      showBandedRows: false,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      filters: [],
    },
  ];
  workbook.state.names = [{ name: "총예산", formula: "=SUM(tblForm[예산])", visible: true, comment: "" }];
  put(summary, 0, 0, "=총예산");
  put(summary, 1, 0, "=TODAY()");
  put(summary, 2, 0, "=SUBTOTAL(109,tblForm[예산])");
  put(summary, 3, 0, "=1/0");
  workbook.calculate(true);
  return { workbook, form, summary };
}

function valuesOf(sheet: Sheet, column: number, rows: readonly number[]): CellValue[] {
  return rows.map((row) => sheet.cell(row, column).value);
}

test("every formula has a value after a full calculation", () => {
  const { form, summary } = workbookWithForm();
  expect(valuesOf(form, 2, [1, 2])).toEqual([50, "–"]);
  expect(valuesOf(summary, 0, [0, 1, 2, 3])).toEqual([200, 44926, 200, { error: "#DIV/0!" }]);
});

test("an edit changes what depends on it and reports just that", () => {
  const { workbook, form, summary } = workbookWithForm();
  put(form, 2, 0, 50);
  workbook.markChanged(form, areaOf(2, 0));
  const changed = workbook
    .calculate()
    .map(({ sheet, row, column }) => `${sheet.name}!${cellAddress(row, column)}`);
  expect([...changed].sort()).toEqual(["제출!C3", "총괄!A1", "총괄!A3"]);
  expect([form.cell(2, 2).value, summary.cell(0, 0).value, summary.cell(2, 0).value]).toEqual([0, 250, 250]);
});

test("cells cleared, filled and overwritten in one batch are all seen", () => {
  const { workbook, form, summary } = workbookWithForm();
  put(form, 1, 0, null);
  put(form, 2, 0, "=40+2");
  put(form, 1, 2, "끝");
  workbook.markChanged(form, areaOf(1, 0, 2, 3));
  workbook.calculate();
  expect(valuesOf(form, 2, [1, 2])).toEqual(["끝", 0]);
  expect(summary.cell(0, 0).value).toBe(42);
});

test("hiding a row reaches SUBTOTAL at the next calculation", () => {
  const { workbook, form, summary } = workbookWithForm();
  form.state.rows = new Map([[1, { hidden: true }]]);
  workbook.markChanged(form, areaOf(5, 5));
  workbook.calculate();
  expect(summary.cell(2, 0).value).toBe(0);
});

test("a table that grows and a sheet that is renamed are followed after a full calculation", () => {
  const { workbook, form, summary } = workbookWithForm();
  put(form, 3, 0, 1000);
  form.state.tables = form.state.tables.map((table) => ({ ...table, area: areaOf(0, 0, 4, 3) }));
  form.state.name = "제출 2";
  put(summary, 0, 1, "='제출 2'!A4");
  workbook.markAllChanged();
  workbook.calculate();
  expect([summary.cell(0, 0).value, summary.cell(0, 1).value]).toEqual([1200, 1000]);
});

test("text that is no formula and functions unknown show #NAME?", () => {
  const { workbook, summary } = workbookWithForm();
  put(summary, 5, 0, "=SUM(1");
  put(summary, 6, 0, "=없는함수(1)");
  workbook.markChanged(summary, areaOf(5, 0, 2));
  workbook.calculate();
  expect(valuesOf(summary, 0, [5, 6])).toEqual([{ error: "#NAME?" }, { error: "#NAME?" }]);
});
