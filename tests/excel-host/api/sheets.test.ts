import { officeError, startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

function run(
  work: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void,
): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets, context);
    await context.sync();
  });
}

test.each([
  ["a name of 32 characters", "가".repeat(32)],
  ["a slash", "상반기/하반기"],
  ["a bracket", "[1]"],
  ["an empty name", ""],
  ["a quote at the end", "메모'"],
])("%s is no sheet name", async (_, name) => {
  const host = startExcel();
  expect((await officeError(run((sheets) => sheets.add(name)))).code).toBe("InvalidArgument");
  expect(host.workbook.state.sheets).toHaveLength(1);
});

test("names are taken whatever their case", async () => {
  startExcel();
  expect((await officeError(run((sheets) => sheets.add("SHEET1")))).code).toBe("ItemAlreadyExists");
});

test("a missing sheet is ItemNotFound, or a null object all the way down", async () => {
  startExcel();
  expect(
    await officeError(
      run((sheets) => {
        sheets.getItem("없음").load("name");
      }),
    ),
  ).toEqual({ code: "ItemNotFound", place: "WorksheetCollection.getItem" });
  const nulls = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("없음");
    const range = sheet.getRange("A1");
    range.load("values");
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(nulls).toEqual([true, true]);
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  startExcel();
  const refused = [
    await officeError(
      run((sheets) => {
        sheets.getActiveWorksheet().delete();
      }),
    ),
    await officeError(
      run((sheets) => {
        sheets.getActiveWorksheet().visibility = "Hidden";
      }),
    ),
  ];
  expect(refused.map(({ code }) => code)).toEqual(["InvalidOperation", "InvalidOperation"]);
});

test("formulas, names and charts follow a renamed sheet", async () => {
  const host = startExcel();
  await run((sheets, context) => {
    const data = sheets.add("자료");
    data.getRange("A1").values = [[5]];
    sheets.getItem("Sheet1").getRange("A1").formulas = [["=자료!A1*2"]];
    context.workbook.names.add("기준", data.getRange("A1"));
    data.name = "새 자료";
  });
  const [first] = host.workbook.state.sheets;
  expect([first?.cell(0, 0).formula, first?.cell(0, 0).value]).toEqual(["='새 자료'!A1*2", 10]);
  expect(host.workbook.state.names[0]?.formula).toBe("='새 자료'!$A$1");
});

test("order, copies and the active sheet", async () => {
  const host = startExcel();
  await run((sheets) => {
    sheets.add("둘");
    const three = sheets.add("셋");
    three.position = 0;
    three.activate();
    sheets.getItem("둘").copy("Before", three);
  });
  expect(host.workbook.state.sheets.map(({ name }) => name)).toEqual(["둘 (2)", "셋", "Sheet1", "둘"]);
  expect(host.workbook.activeSheet.name).toBe("셋");
});

test("a protected sheet lets only unlocked cells be written", async () => {
  const host = startExcel();
  await run((sheets) => {
    const sheet = sheets.getActiveWorksheet();
    sheet.getRange("B2").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
  });
  await run((sheets) => {
    sheets.getActiveWorksheet().getRange("B2").values = [[1]];
  });
  const refused = [
    await officeError(
      run((sheets) => {
        sheets.getActiveWorksheet().getRange("A1").values = [[1]];
      }),
    ),
    await officeError(
      run((sheets) => {
        sheets.getActiveWorksheet().getRange("A1").format.fill.color = "red";
      }),
    ),
    await officeError(
      run((sheets) => {
        sheets.getActiveWorksheet().protection.protect();
      }),
    ),
  ];
  expect(refused.map(({ code }) => code)).toEqual(["AccessDenied", "AccessDenied", "InvalidOperation"]);
  expect([host.workbook.activeSheet.cell(1, 1).value, host.workbook.activeSheet.cell(0, 0).value]).toEqual([
    1,
    null,
  ]);
});

test("a member newer than the requirement set does not exist", async () => {
  startExcel();
  const newer = (): Promise<void> =>
    run((sheets) => {
      sheets.getActiveWorksheet().onNameChanged.add(async () => undefined);
    });
  expect((await officeError(newer())).code).toBe("ApiNotFound");
});

test("what this Excel lacks is said loudly", async () => {
  startExcel();
  expect(
    await officeError(
      run((sheets) => {
        sheets.getActiveWorksheet().shapes.addTextBox("메모");
      }),
    ),
  ).toEqual({ code: "EmulatorNotImplemented", place: "Worksheet.shapes" });
});
