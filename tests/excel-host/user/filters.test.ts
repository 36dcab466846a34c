import { createHost, type ExcelHost } from "../../../src/excel-host";
import { filterButtons, filterChoices } from "../../../src/excel-host/user/filters";

function listed(): ExcelHost {
  const host = createHost();
  host.user.paste("Sheet1", "B2", [
    ["부서", "건수"],
    ["문화본부", 10],
    ["복지정책실", 2],
    ["문화본부", null],
  ]);
  host.workbook.activeSheet.state.autoFilter = {
    area: { top: 1, left: 1, bottom: 4, right: 2 },
    filters: [],
  };
  return host;
}

function hidden(host: ExcelHost): number[] {
  return [...host.workbook.activeSheet.state.rows].flatMap(([row, band]) => (band.hidden ? [row] : []));
}

test("the menu of a column offers its texts once, in order, and hides the rows of those not picked", () => {
  const host = listed();
  const sheet = host.workbook.activeSheet;
  expect(filterChoices(sheet, 1, 2)).toEqual([
    { text: "", chosen: true },
    { text: "2", chosen: true },
    { text: "10", chosen: true },
  ]);
  host.user.filter("Sheet1", "B2", ["문화본부"]);
  expect(hidden(host)).toEqual([3]);
  expect(filterChoices(sheet, 1, 1)).toEqual([
    { text: "문화본부", chosen: true },
    { text: "복지정책실", chosen: false },
  ]);
  expect(filterButtons(sheet)).toEqual([
    { row: 1, column: 1, active: true },
    { row: 1, column: 2, active: false },
  ]);
  host.user.filter("Sheet1", "C2", ["10", "2"]);
  expect(hidden(host)).toEqual([3, 4]);
  host.user.filter("Sheet1", "B2", null);
  expect(hidden(host)).toEqual([4]);
  host.user.undo();
  host.user.undo();
  host.user.undo();
  expect(hidden(host)).toEqual([]);
});

test("sorting keeps the filter true to its rows", () => {
  const host = listed();
  host.user.filter("Sheet1", "B2", ["문화본부"]);
  host.user.sort("Sheet1", "C2", true);
  const sheet = host.workbook.activeSheet;
  expect([2, 3, 4].map((row) => [sheet.cell(row, 1).value, sheet.cell(row, 2).value])).toEqual([
    ["복지정책실", 2],
    ["문화본부", 10],
    ["문화본부", null],
  ]);
  expect(hidden(host)).toEqual([2]);
});

test("columns and rows are dragged to a size, unless the sheet is protected", () => {
  const host = listed();
  host.user.resize("Sheet1", "B:B", 90);
  host.user.resize("Sheet1", "2:3", 30);
  const { state } = host.workbook.activeSheet;
  expect([state.columns.get(1), state.rows.get(1), state.rows.get(2)]).toEqual([
    { size: 90 },
    { size: 30 },
    { size: 30 },
  ]);
  host.workbook.activeSheet.state.protection = { options: {}, password: null };
  expect(() => {
    host.user.resize("Sheet1", "B:B", 10);
  }).toThrow();
});
