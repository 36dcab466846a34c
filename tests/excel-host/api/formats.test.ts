import { officeError, startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

test("a mixed look reads as null, a common one as itself", async () => {
  startExcel();
  const shown = await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1:B1").format.fill.color = "yellow";
    const font = sheet.getRange("A1:B1").format.font.load("bold");
    const fill = sheet.getRange("A1:B1").format.fill.load("color");
    await context.sync();
    return [font.bold, fill.color];
  });
  expect(shown).toEqual([null, "#FFFF00"]);
});

test("a column keeps its look for cells to come, and a row's look wins over it", async () => {
  const host = startExcel();
  await onSheet((sheet) => {
    sheet.getRange("B:B").format.fill.color = "#DDEEFF";
    sheet.getRange("3:3").format.font.bold = true;
    sheet.getRange("B9").values = [["나중"]];
  });
  const sheet = host.workbook.activeSheet;
  expect([
    sheet.style(8, 1).fill,
    sheet.style(2, 1).fill,
    sheet.style(2, 1).font.bold,
    sheet.style(2, 5).fill,
  ]).toEqual(["#DDEEFF", "#DDEEFF", true, null]);
});

test("borders go to the edges named", async () => {
  const host = startExcel();
  await onSheet((sheet) => {
    const { borders } = sheet.getRange("A1:B2").format;
    const top = borders.getItem("EdgeTop");
    top.style = "Continuous";
    top.weight = "Medium";
    borders.getItem("InsideHorizontal").style = "Dot";
  });
  const { borders } = host.workbook.activeSheet.style(0, 0);
  expect([borders.top?.weight, borders.bottom?.style, borders.left]).toEqual(["Medium", "Dot", null]);
  expect(host.workbook.activeSheet.style(1, 0).borders.top?.style).toBe("Dot");
});

test.each([
  [
    "an unknown alignment",
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Left"),
  ],
  ["a colour that is none", (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.fill.color = "파랑")],
  [
    "an inside border of one row",
    (sheet: Excel.Worksheet) =>
      (sheet.getRange("A1:B1").format.borders.getItem("InsideHorizontal").style = "Dot"),
  ],
  [
    "a row higher than Excel allows",
    (sheet: Excel.Worksheet) => (sheet.getRange("A1").format.rowHeight = 500),
  ],
])("%s is refused", async (_, work) => {
  startExcel();
  const failing = onSheet((sheet) => {
    work(sheet);
  });
  expect((await officeError(failing)).code).toBe("InvalidArgument");
});

test("hidden rows are read in one call", async () => {
  startExcel();
  const hidden = await onSheet(async (sheet, context) => {
    sheet.getRange("2:3").rowHidden = true;
    const rows = sheet.getRange("A1:A4").getRowProperties({ rowHidden: true });
    await context.sync();
    return rows.value.map(({ rowHidden }) => rowHidden);
  });
  expect(hidden).toEqual([false, true, true, false]);
});

test("cell properties reach into formats", async () => {
  startExcel();
  const shown = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.setCellProperties([[{ format: { fill: { color: "#112233" }, font: { bold: true } } }, {}]]);
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    return properties.value;
  });
  expect(shown).toEqual([
    [
      { address: "Sheet1!A1", format: { fill: { color: "#112233" }, font: { bold: true } } },
      { address: "Sheet1!B1", format: { fill: { color: "#FFFFFF" }, font: { bold: false } } },
    ],
  ]);
});

test("merging keeps the first value and can be read back as areas", async () => {
  startExcel();
  const merged = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["", "둘"],
      ["셋", "넷"],
    ];
    sheet.getRange("A1:B2").merge();
    const areas = sheet.getRange("A1:D9").getMergedAreasOrNullObject();
    areas.load("address");
    const none = sheet.getRange("D1:E2").getMergedAreasOrNullObject();
    const first = sheet.getRange("A1:B2").load("values");
    await context.sync();
    return [areas.address, none.isNullObject, first.values];
  });
  expect(merged).toEqual([
    "Sheet1!A1:B2",
    true,
    [
      ["둘", ""],
      ["", ""],
    ],
  ]);
});

test("a validation covers what it was set on; a later one takes its part over", async () => {
  startExcel();
  const types = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "완료,지연" } };
    sheet.getRange("A3").dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    const parts = ["A1:A2", "A3", "A1:A9", "B1"].map((address) =>
      sheet.getRange(address).dataValidation.load("type"),
    );
    await context.sync();
    return parts.map(({ type }) => type);
  });
  expect(types).toEqual(["List", "Decimal", "Inconsistent", "None"]);
});

test("conditional formats: the newest first, gone after clearAll", async () => {
  const host = startExcel();
  await onSheet((sheet) => {
    const first = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    first.custom.rule.formula = "=A1>1";
    first.custom.format.fill.color = "red";
    const second = sheet.getRange("A5:B6").conditionalFormats.add("CellValue");
    second.cellValue.rule = { formula1: "=80", operator: "LessThan" };
    second.cellValue.format.font.color = "blue";
  });
  expect(host.workbook.activeSheet.state.conditionalFormats.map(({ rule, look }) => [rule, look])).toEqual([
    [{ type: "CellValue", formula1: "=80", operator: "LessThan" }, { fontColor: "#0000FF" }],
    [{ type: "Custom", formula: "=A1>1" }, { fill: "#FF0000" }],
  ]);
  await onSheet((sheet) => {
    sheet.getRange().conditionalFormats.clearAll();
  });
  expect(host.workbook.activeSheet.state.conditionalFormats).toEqual([]);
});
