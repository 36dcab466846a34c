import {
  createHost,
  type DataValidation,
  type ExcelHost,
  type ValidationRule,
} from "../../../src/excel-host";
import { choicesAt } from "../../../src/excel-host/user/entryRules";

function hostWith(rule: ValidationRule, style: "Stop" | "Warning" | "Information" = "Stop"): ExcelHost {
  const host = createHost();
  const validation: DataValidation = {
    areas: [{ top: 0, left: 0, bottom: 9, right: 0 }],
    rule,
    prompt: { title: "", message: "", showPrompt: false },
    errorAlert: { title: "제목", message: "안 됩니다.", showAlert: true, style },
    ignoreBlanks: true,
  };
  host.workbook.activeSheet.state.validations = [validation];
  return host;
}

function refused(host: ExcelHost, texts: readonly string[]): string[] {
  return texts.filter((text) => host.user.refusal("Sheet1", "A2", text) !== null);
}

test("a list is typed out, or stands in cells of any sheet", () => {
  const host = hostWith({ list: { inCellDropDown: true, source: "완료, 지연" } });
  const sheet = host.workbook.activeSheet;
  expect(choicesAt(host.workbook, sheet, 1, 0)).toEqual(["완료", "지연"]);
  expect(choicesAt(host.workbook, sheet, 1, 1)).toBeNull();
  expect(refused(host, ["완료", "끝남", ""])).toEqual(["끝남"]);

  const other = hostWith({ list: { inCellDropDown: true, source: "=목록!$B$1:$B$3" } });
  const list = other.workbook.addSheet("목록");
  list.cells.set(0, 1, { value: "가, 나", formula: null, style: null });
  list.cells.set(2, 1, { value: 3, formula: null, style: null });
  expect(choicesAt(other.workbook, other.workbook.activeSheet, 0, 0)).toEqual(["가, 나", "3"]);
  expect(refused(other, ["가, 나", "3", "가"])).toEqual(["가"]);
});

test("limits may be formulas, and a rule may be a formula alone", () => {
  const limit = hostWith({ decimal: { operator: "Between", formula1: 0, formula2: "=$B$2" } });
  limit.user.type("Sheet1", "B2", "100");
  expect(refused(limit, ["100", "100.5", "-1", "글"])).toEqual(["100.5", "-1", "글"]);
  const custom = hostWith({ custom: { formula: "=LEFT(A1,2)=B1" } });
  custom.user.type("Sheet1", "B2", "제출");
  expect(refused(custom, ["제출서", "취합"])).toEqual(["취합"]);
});

test("asking leaves the cell as it was, and a result of a formula is not looked at", () => {
  const host = hostWith({ list: { inCellDropDown: false, source: "완료" } });
  host.user.type("Sheet1", "A2", "완료");
  const before = host.workbook.activeSheet.cell(1, 0);
  expect(refused(host, ["=1+1", "지연"])).toEqual(["지연"]);
  expect(host.workbook.activeSheet.cell(1, 0)).toBe(before);
});

test("a warning is told but does not keep typing out", () => {
  const host = hostWith({ list: { inCellDropDown: true, source: "완료" } }, "Warning");
  expect(host.user.refusal("Sheet1", "A1", "끝")).toEqual({
    style: "Warning",
    title: "제목",
    message: "안 됩니다.",
  });
  host.user.type("Sheet1", "A1", "끝");
  expect(host.workbook.activeSheet.cell(0, 0).value).toBe("끝");
});
