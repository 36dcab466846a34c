import { createHost } from "../../src/excel-host";
import { entryText } from "../../src/workbench/entryText";

test.each([
  "완료",
  "1234",
  "0.5",
  "91.1%",
  "2022-03-05",
  "TRUE",
  "#N/A",
  "=A1&1",
  "'1-2",
  "'=합계",
  "2022-3-5 13:05",
])("%s, typed again as the cell shows it for editing, is the same content", (typed) => {
  const host = createHost();
  const sheet = host.workbook.activeSheet;
  host.user.type("Sheet1", "B2", typed);
  const before = sheet.cell(1, 1);
  host.user.type("Sheet1", "B2", entryText(sheet, 1, 1));
  expect(sheet.cell(1, 1)).toEqual(before);
});

test("a cell in text format needs no apostrophe", () => {
  const host = createHost();
  const sheet = host.workbook.activeSheet;
  const style = { ...sheet.style(0, 0), numberFormat: "@" };
  sheet.cells.set(0, 0, { value: "1-2", formula: null, style });
  sheet.cells.set(0, 1, { value: "1-2", formula: null, style: null });
  expect([entryText(sheet, 0, 0), entryText(sheet, 0, 1), entryText(sheet, 5, 5)]).toEqual([
    "1-2",
    "'1-2",
    "",
  ]);
});
