/** What marks and new workbooks need of the API. */
import { loadWorkbook, saveWorkbook } from "../../../src/excel-host/io";
import { createHost } from "../../../src/excel-host";
import { officeError, startExcel, stopExcel } from "../../support/excelHost";

afterEach(stopExcel);

function run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

test("a conditional format draws the four sides, in the lines Excel has for it", async () => {
  startExcel();
  const sides = await run(async (sheet, context) => {
    const { borders } = sheet.getRange("A1").conditionalFormats.add("Custom").custom.format;
    borders.top.style = "Dash";
    borders.getItem("EdgeLeft").color = "#FF0000";
    borders.bottom.style = "Dot";
    borders.bottom.style = "None";
    borders.load("items/sideIndex,items/style,items/color,count");
    await context.sync();
    return [borders.count, ...borders.items.map(({ sideIndex, style, color }) => [sideIndex, style, color])];
  });
  expect(sides).toEqual([
    4,
    ["EdgeTop", "Dash", "#000000"],
    ["EdgeBottom", "None", ""],
    ["EdgeLeft", "Continuous", "#FF0000"],
    ["EdgeRight", "None", ""],
  ]);
});

test("a thick or double line in a conditional format is refused", async () => {
  startExcel();
  const error = await officeError(
    run(async (sheet, context) => {
      const { borders } = sheet.getRange("A1").conditionalFormats.add("Custom").custom.format;
      borders.top.style = "Double" as "Dash";
      await context.sync();
    }),
  );
  expect(error).toEqual({ code: "InvalidArgument", place: "ConditionalRangeBorder.style" });
});

test("lines, number format and areas of a conditional format survive saving and opening", async () => {
  const host = startExcel();
  await run(async (sheet, context) => {
    const { format, rule } = sheet.getRanges("A1:A3,C5").conditionalFormats.add("Custom").custom;
    rule.formula = '=LEN("표")>0';
    format.fill.color = "#FBE3E0";
    format.font.color = "#A4262C";
    format.numberFormat = '"✕ "#,##0;"✕ "-#,##0;"✕ "0;"✕ "@';
    format.borders.top.style = "Dash";
    format.borders.top.color = "#A4262C";
    await context.sync();
  });
  const [before] = host.workbook.state.sheets;
  const opened = await loadWorkbook(await saveWorkbook(host.workbook));
  const withoutId = (format: object): object => ({ ...format, id: null });
  expect(opened.state.sheets[0]?.state.conditionalFormats.map(withoutId)).toEqual(
    before?.state.conditionalFormats.map(withoutId),
  );
});

test("a protected sheet takes formats and comments as its options say", async () => {
  startExcel();
  const change = (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
    run(async (sheet, context) => {
      act(sheet);
      await context.sync();
    });
  await change((sheet) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.comments.add("Sheet1!A1", "메모");
    sheet.protection.protect({});
  });
  const refused = [
    (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.getItemAt(0).delete(),
    (sheet: Excel.Worksheet) => sheet.comments.add("Sheet1!B1", "메모"),
    (sheet: Excel.Worksheet) => sheet.comments.getItemAt(0).delete(),
  ];
  for (const act of refused) expect((await officeError(change(act))).code).toBe("AccessDenied");
  await change((sheet) => {
    sheet.protection.unprotect();
    sheet.protection.protect({ allowFormatCells: true, allowEditObjects: true });
  });
  for (const act of refused) await change((sheet) => void act(sheet));
});

test("addresses of several areas are taken up to 8,192 characters", async () => {
  startExcel();
  const addresses = (length: number): string => `${"A1,".repeat(Math.floor(length / 3))}A1`.slice(0, length);
  const ask = (text: string): Promise<number> =>
    run(async (sheet, context) => {
      const areas = sheet.getRanges(text).load("areaCount");
      await context.sync();
      return areas.areaCount;
    });
  expect(await ask(addresses(8_192))).toBeGreaterThan(2_000);
  expect((await officeError(ask(addresses(8_195)))).code).toBe("InvalidArgument");
});

describe("new workbooks", () => {
  const asBase64 = async (): Promise<{ bytes: Uint8Array; text: string }> => {
    const bytes = await saveWorkbook(createHost().workbook);
    return { bytes, text: Buffer.from(bytes).toString("base64") };
  };

  test("open with the bytes given, on the web and elsewhere", async () => {
    const opened: Uint8Array[] = [];
    startExcel({ onCreateWorkbook: (bytes) => void opened.push(bytes) });
    const { bytes, text } = await asBase64();
    await Excel.createWorkbook(text);
    await Excel.createWorkbook();
    await Excel.run(async (context) => {
      const { application } = context.workbook as unknown as {
        application: { createWorkbook(base64: string): { open(): void } };
      };
      application.createWorkbook(text).open();
      await context.sync();
    });
    expect(opened).toEqual([bytes, new Uint8Array(), bytes]);
  });

  test("refuse what is no workbook, and say so where nothing can open them", async () => {
    startExcel({ onCreateWorkbook: () => undefined });
    expect((await officeError(Excel.createWorkbook("내용"))).code).toBe("InvalidArgument");
    expect((await officeError(Excel.createWorkbook(btoa("text")))).code).toBe("InvalidArgument");
    startExcel();
    expect((await officeError(Excel.createWorkbook((await asBase64()).text))).code).toBe(
      "EmulatorNotImplemented",
    );
  });
});
