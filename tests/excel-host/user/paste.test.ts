import { createHost, type DataValidation, type ExcelHost } from "../../../src/excel-host";

function stop(areas: DataValidation["areas"]): DataValidation {
  return {
    areas,
    rule: { list: { inCellDropDown: true, source: "완료,지연" } },
    prompt: { title: "", message: "", showPrompt: false },
    errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
    ignoreBlanks: true,
  };
}

const COLUMN = { top: 0, left: 0, bottom: 9, right: 0 };

function ruled(): ExcelHost {
  const host = createHost();
  host.workbook.activeSheet.state.validations = [stop([COLUMN])];
  return host;
}

test("cells pasted from elsewhere take the validation of the target away, bare text leaves it; undo brings it back", () => {
  const host = ruled();
  const { state } = host.workbook.activeSheet;
  host.user.paste("Sheet1", "A3", [["끝남"]], { from: "text" });
  expect(state.validations).toEqual([stop([COLUMN])]);
  host.user.paste("Sheet1", "A3", [["끝남"], ["x"]]);
  expect(host.workbook.activeSheet.state.validations).toEqual([
    stop([
      { ...COLUMN, bottom: 1 },
      { ...COLUMN, top: 4 },
    ]),
  ]);
  host.user.undo();
  expect(host.workbook.activeSheet.state.validations).toEqual([stop([COLUMN])]);
});

test("cells of the same workbook bring formulas and rules along, as often as they fit", () => {
  const host = createHost();
  host.user.paste("Sheet1", "A1", [["완료", "=LEN(A1)"]]);
  host.workbook.activeSheet.state.validations = [stop([{ top: 0, left: 0, bottom: 0, right: 0 }])];
  host.user.pasteCells({ sheet: "Sheet1", range: "A1:B1" }, "Sheet1", "C3:D4");
  const sheet = host.workbook.activeSheet;
  expect([sheet.cell(2, 3), sheet.cell(3, 3)].map(({ formula, value }) => [formula, value])).toEqual([
    ["=LEN(C3)", 2],
    ["=LEN(C4)", 2],
  ]);
  expect(sheet.state.validations.flatMap(({ areas }) => areas)).toEqual([
    { top: 0, left: 0, bottom: 0, right: 0 },
    { top: 2, left: 2, bottom: 2, right: 2 },
    { top: 3, left: 2, bottom: 3, right: 2 },
  ]);
});

test("cutting empties the source in the same step", () => {
  const host = createHost();
  host.user.type("Sheet1", "A1", "가");
  host.user.pasteCells({ sheet: "Sheet1", range: "A1", cut: true }, "Sheet1", "B2");
  const values = (): unknown[] => {
    const sheet = host.workbook.activeSheet;
    return [sheet.cell(0, 0).value, sheet.cell(1, 1).value];
  };
  expect(values()).toEqual([null, "가"]);
  expect(host.user.undo()).toBe("붙여넣기");
  expect(values()).toEqual(["가", null]);
});

test("the fill handle copies onwards in every direction and takes rows as a pattern", () => {
  const host = createHost();
  host.user.paste("Sheet1", "B2", [["가"], ["나"]]);
  host.user.fillFrom("Sheet1", "B2:B3", "B2:B7");
  host.user.fillFrom("Sheet1", "B2:B3", "A2:B3");
  const sheet = host.workbook.activeSheet;
  const column = (index: number): unknown[] => [1, 2, 3, 4, 5, 6].map((row) => sheet.cell(row, index).value);
  expect(column(1)).toEqual(["가", "나", "가", "나", "가", "나"]);
  expect(column(0)).toEqual(["가", "나", null, null, null, null]);
});
