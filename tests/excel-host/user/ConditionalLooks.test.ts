import fc from "fast-check";
import {
  createHost,
  type ConditionalFormat,
  type ConditionalLook,
  type ConditionalRule,
  type ExcelHost,
} from "../../../src/excel-host";
import { RuleEvaluator } from "../../../src/excel-host/calc";
import { parseArea } from "../../../src/excel-host/document/address";
import { ConditionalLooks } from "../../../src/excel-host/user/ConditionalLooks";

function hostWith(block: readonly (readonly (string | number)[])[]): ExcelHost {
  const host = createHost();
  host.user.paste("Sheet1", "A1", block);
  return host;
}

function format(
  areas: readonly string[],
  rule: ConditionalRule,
  look: ConditionalLook,
  stopIfTrue = false,
): ConditionalFormat {
  const parsed = areas.flatMap((address) => parseArea(address) ?? []);
  return { id: JSON.stringify([areas, rule]), areas: parsed, rule, look, stopIfTrue };
}

/** The looks of a block of cells from A1 on, or of one colour of them. */
function fills(host: ExcelHost, rows: number, columns: number): (string | null)[][] {
  const looks = new ConditionalLooks(new RuleEvaluator(host.workbook));
  const sheet = host.workbook.activeSheet;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => looks.at(sheet, row, column)?.fill ?? null),
  );
}

const RED = { fill: "#ff0000" };

test("a formula is asked anew in every cell: relative parts move, fixed ones stay", () => {
  const host = hostWith([
    [50, 10],
    [90, 95],
  ]);
  host.user.type("Sheet1", "D1", "80");
  host.workbook.activeSheet.state.conditionalFormats = [
    format(["A1:B2"], { type: "Custom", formula: "=A1<$D$1" }, RED),
  ];
  expect(fills(host, 2, 2)).toEqual([
    ["#ff0000", "#ff0000"],
    [null, null],
  ]);
});

test("references of several areas count from the top-left cell of them all", () => {
  const host = hostWith([[1, 0, 1], [0], [1]]);
  host.workbook.activeSheet.state.conditionalFormats = [
    format(["C1", "A3"], { type: "Custom", formula: "=A1=1" }, RED),
  ];
  expect(fills(host, 3, 3)).toEqual([
    [null, null, "#ff0000"],
    [null, null, null],
    ["#ff0000", null, null],
  ]);
});

test("formulas see other sheets, names, tables and whole columns", () => {
  const host = hostWith([["지연"], ["완료"], ["지연"]]);
  const { workbook } = host;
  const sheet = workbook.activeSheet;
  workbook.addSheet("기준").cells.set(0, 0, { value: "지연", formula: null, style: null });
  sheet.state.conditionalFormats = [
    format(["A1:A3"], { type: "Custom", formula: "=AND(A1=기준!$A$1,COUNTIF(A:A,A1)=2)" }, RED),
  ];
  expect(fills(host, 3, 1)).toEqual([["#ff0000"], [null], ["#ff0000"]]);
});

test("values and texts are compared as Excel compares them", () => {
  const host = hostWith([[5, 10, 15, "미달성 있음", "#N/A"]]);
  const lookOf = (rule: ConditionalRule): (string | null)[] => {
    host.workbook.activeSheet.state.conditionalFormats = [format(["A1:E1"], rule, RED)];
    return fills(host, 1, 5)[0] ?? [];
  };
  const red = "#ff0000";
  expect(lookOf({ type: "CellValue", operator: "Between", formula1: "=10", formula2: "20" })).toEqual([
    null,
    red,
    red,
    null,
    null,
  ]);
  expect(lookOf({ type: "CellValue", operator: "EqualTo", formula1: '="미달성 있음"' })).toEqual([
    null,
    null,
    null,
    red,
    null,
  ]);
  expect(lookOf({ type: "CellValue", operator: "LessThanOrEqual", formula1: "=A1*2" })[1]).toBe(red);
  expect(lookOf({ type: "ContainsText", operator: "BeginsWith", text: "미달" })[3]).toBe(red);
  expect(lookOf({ type: "ContainsText", operator: "NotContains", text: "1" })).toEqual([
    red,
    null,
    null,
    red,
    null,
  ]);
});

test("the first format wins part by part, and one that stops lets no later one through", () => {
  const host = hostWith([[1]]);
  const sheet = host.workbook.activeSheet;
  const always: ConditionalRule = { type: "Custom", formula: "=TRUE" };
  const lookAt = (formats: readonly ConditionalFormat[]): ConditionalLook | null => {
    sheet.state.conditionalFormats = formats;
    return new ConditionalLooks(new RuleEvaluator(host.workbook)).at(sheet, 0, 0);
  };
  const later = format(["A1:A500"], always, { fill: "#0000ff", bold: true });
  expect(lookAt([format(["A1"], always, RED), later])).toEqual({ fill: "#ff0000", bold: true });
  expect(lookAt([format(["A1"], always, RED, true), later])).toEqual(RED);
  expect(lookAt([later, format(["A1"], always, RED, true)])).toEqual({ fill: "#0000ff", bold: true });
});

test("a broken formula, and one that gives an error, change nothing", () => {
  const host = hostWith([[1]]);
  for (const formula of ["", "=", "=1/0", "=NOSUCH(1)", "=A1+", '="글"']) {
    host.workbook.activeSheet.state.conditionalFormats = [format(["A1"], { type: "Custom", formula }, RED)];
    expect(fills(host, 1, 1)).toEqual([[null]]);
  }
});

test("a rule shifted into a cell gives what a cell with the shifted formula would", () => {
  const small = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(small, small), { minLength: 1, maxLength: 8 }), (rows) => {
      const host = hostWith(rows);
      rows.forEach((_, row) => {
        host.user.type("Sheet1", `C${row + 1}`, `=SUM($A$1:A${row + 1})>B${row + 1}`);
      });
      const sheet = host.workbook.activeSheet;
      sheet.state.conditionalFormats = [
        format([`A1:A${rows.length}`], { type: "Custom", formula: "=SUM($A$1:A1)>B1" }, RED),
      ];
      const expected = rows.map((_, row) => [sheet.cell(row, 2).value === true ? "#ff0000" : null]);
      expect(fills(host, rows.length, 1)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
