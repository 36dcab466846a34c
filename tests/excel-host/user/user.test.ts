import { createHost, type ExcelHost } from "../../../src/excel-host";

function values(host: ExcelHost, rows: number, columns: number): unknown[][] {
  const sheet = host.workbook.activeSheet;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => sheet.cell(row, column).value),
  );
}

test("what is typed is read as Korean Excel reads it, and can be undone step by step", () => {
  const host = createHost();
  host.user.type("Sheet1", "A1", "2-3-7");
  host.user.type("Sheet1", "B1", "=A1+1");
  expect(values(host, 1, 2)).toEqual([[37322, 37323]]);
  expect(host.user.undo()).toBe("입력");
  expect(values(host, 1, 2)).toEqual([[37322, null]]);
  expect(host.user.redo()).toBe("입력");
  expect(values(host, 1, 2)).toEqual([[37322, 37323]]);
  host.user.undo();
  host.user.undo();
  expect([values(host, 1, 2), host.user.undo()]).toEqual([[[null, null]], null]);
});

test("paste, fill, clear and rows", () => {
  const host = createHost();
  host.user.paste("Sheet1", "A1", [
    [1, "=A1*10"],
    [2, null],
    [3, null],
  ]);
  host.user.fill("Sheet1", "B1:B3");
  expect(values(host, 3, 2)).toEqual([
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  host.user.insertRows("Sheet1", "2:2");
  host.user.deleteColumns("Sheet1", "A:A");
  expect(host.workbook.activeSheet.cell(2, 0)).toMatchObject({
    formula: "=#REF!*10",
    value: { error: "#REF!" },
  });
  host.user.undo();
  host.user.clear("Sheet1", "A1");
  expect(values(host, 4, 2)).toEqual([
    [null, 0],
    [null, null],
    [2, 20],
    [3, 30],
  ]);
});

test("a locked cell and a stop rule keep typing out; paste passes the rule by", () => {
  const host = createHost();
  const sheet = host.workbook.activeSheet;
  sheet.state.validations = [
    {
      areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
      rule: { list: { inCellDropDown: true, source: "완료,지연" } },
      prompt: { title: "", message: "", showPrompt: false },
      errorAlert: { title: "", message: "목록에서 고르십시오.", showAlert: true, style: "Stop" },
      ignoreBlanks: true,
    },
  ];
  expect(() => {
    host.user.type("Sheet1", "A1", "끝남");
  }).toThrow("목록에서 고르십시오.");
  host.user.type("Sheet1", "A1", "완료");
  host.user.paste("Sheet1", "A2", [["끝남"]]);
  sheet.state.protection = { options: {}, password: null };
  expect(() => {
    host.user.type("Sheet1", "A1", "지연");
  }).toThrow("You cannot perform the requested operation.");
  expect(values(host, 2, 1)).toEqual([["완료"], ["끝남"]]);
});
