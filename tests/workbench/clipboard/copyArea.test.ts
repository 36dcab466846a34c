import { createHost, DEFAULT_STYLE } from "../../../src/excel-host";
import { copyArea } from "../../../src/workbench/clipboard/copyArea";

test("copying takes the texts as shown, without hidden rows, quoted where needed", () => {
  const host = createHost();
  host.user.paste("Sheet1", "A1", [
    ["부서", "예산"],
    ["숨음", 1],
    ['가\n"나"', 1234],
  ]);
  const sheet = host.workbook.activeSheet;
  const cell = sheet.cell(2, 1);
  sheet.cells.set(2, 1, { ...cell, style: { ...DEFAULT_STYLE, numberFormat: "#,##0" } });
  sheet.state.rows = new Map([[1, { hidden: true }]]);
  expect(copyArea(sheet, { top: 0, left: 0, bottom: 2, right: 1 })).toEqual({
    text: '부서\t예산\r\n"가\n""나"""\t1,234',
    html: '<table><tr><td>부서</td><td>예산</td></tr><tr><td>가<br>"나"</td><td>1,234</td></tr></table>',
  });
});

test("whole columns are copied as far as they hold something", () => {
  const host = createHost();
  host.user.type("Sheet1", "A2", "<끝>");
  const whole = { top: 0, left: 0, bottom: 1_048_575, right: 0 };
  expect(copyArea(host.workbook.activeSheet, whole)).toEqual({
    text: "<끝>",
    html: "<table><tr><td>&lt;끝&gt;</td></tr></table>",
  });
});
