import { officeError, startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

interface Shown {
  readonly values: unknown[][];
  readonly formulas: unknown[][];
  readonly text: string[][];
  readonly numberFormat: unknown[][];
  readonly valueTypes: unknown[][];
}

async function writeAndRead(address: string, input: unknown[][], format?: string): Promise<Shown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (format !== undefined) range.set({ numberFormat: format as unknown as string[][] });
    range.values = input;
    range.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    return range.toJSON() as Shown;
  });
}

test("values are read the way a cell reads them", async () => {
  startExcel();
  expect(
    await writeAndRead("A1:E2", [
      ["1,234", "12%", "'2-3-7", true, ""],
      [3, "=A1*2", "=1/0", "가", null],
    ]),
  ).toEqual({
    values: [
      [1234, 0.12, "2-3-7", true, ""],
      [3, 2468, "#DIV/0!", "가", ""],
    ],
    formulas: [
      [1234, 0.12, "2-3-7", true, ""],
      [3, "=A1*2", "=1/0", "가", ""],
    ],
    text: [
      ["1,234", "12%", "2-3-7", "TRUE", ""],
      ["3", "2468", "#DIV/0!", "가", ""],
    ],
    numberFormat: [
      ["#,##0", "0%", "General", "General", "General"],
      ["General", "General", "General", "General", "General"],
    ],
    valueTypes: [
      ["Double", "Double", "String", "Boolean", "Empty"],
      ["Double", "Double", "Error", "String", "Empty"],
    ],
  });
});

test("a text cell keeps everything as text", async () => {
  startExcel();
  const { values, valueTypes } = await writeAndRead("A1:C1", [["=1+1", "1,234", "2-3-7"]], "@");
  expect([values, valueTypes]).toEqual([[["=1+1", "1,234", "2-3-7"]], [["String", "String", "String"]]]);
});

test("null leaves a cell as it is", async () => {
  startExcel();
  await writeAndRead("A1:B1", [[1, 2]]);
  expect((await writeAndRead("A1:B1", [[null, 3]])).values).toEqual([[1, 3]]);
});

test("a single value fills the range", async () => {
  startExcel();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.set({ values: 7 as unknown as number[][] });
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test.each([
  ["A1:B2", [[1]], "Range.values"],
  ["A1", [["=SUM("]], "Range.values"],
  ["A:A", [[1]], "Range.values"],
])("%s refuses %j", async (address, input, place) => {
  startExcel();
  expect(await officeError(writeAndRead(address, input))).toEqual({ code: "InvalidArgument", place });
});

test("whole columns have no values, but a place", async () => {
  startExcel();
  const shown = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B:C");
    range.load("values,address,rowCount,isEntireColumn");
    await context.sync();
    return range.toJSON() as unknown;
  });
  expect(shown).toEqual({ values: null, address: "Sheet1!B:C", rowCount: 1_048_576, isEntireColumn: true });
});

test("100,000 cells are written in one sync and read back", async () => {
  const host = startExcel();
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, `사업 ${String(row)}`, row / 7, true, ""]);
  const last = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:E20000");
    range.values = rows;
    range.load("values");
    await context.sync();
    return range.values[19_999];
  });
  expect([last, host.recorder.syncs]).toEqual([rows[19_999], 1]);
});
