import { unzipSync } from "fflate";
import type { Workbook } from "hucre";
import { EMPTY_SHEET, type SheetModel } from "../../src/workbook/SheetModel";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { writeXlsx } from "../../src/xlsx/writeXlsx";

const thin = { weight: "thin", color: "#7f7f7f" } as const;
const hair = { weight: "hair", color: "#BFBFBF" } as const;

const form: SheetModel = {
  ...EMPTY_SHEET,
  name: "제출_평생교육과 (1)",
  tabColor: "#1F4E79",
  content: [
    { row: 0, column: 0, lines: [["추진실적", null, null]] },
    { row: 2, column: 0, lines: [["사업코드", "예산", "집행률(%)"], ["1-1-1", 1000, { formula: "=ROUND(B4/B4*100,1)", result: 100 }], ["1-1-2", null, { formula: "=IF(B5=\"\",\"\",1)", result: "" }]] },
  ],
  styles: [
    { area: { top: 0, left: 0, bottom: 0, right: 2 }, style: { font: { size: 16, bold: true }, horizontal: "center" } },
    { area: { top: 2, left: 0, bottom: 4, right: 2 }, style: { borders: { top: thin, bottom: thin, insideHorizontal: hair, insideVertical: hair } } },
    { area: { top: 2, left: 0, bottom: 2, right: 2 }, style: { fill: "#ddebf7", font: { bold: true } } },
    { area: { top: 3, left: 1, bottom: 4, right: 1 }, style: { numberFormat: "#,##0", locked: false } },
  ],
  columnWidths: [10, 14.5, 12],
  rowHeights: [{ row: 0, points: 30 }],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  freeze: { rows: 3, columns: 1 },
  tables: [{ name: "tblForm", area: { top: 2, left: 0, bottom: 4, right: 2 }, style: null, showFilter: false }],
  charts: [
    {
      name: "chtExecution",
      title: "집행률",
      kind: "barClustered",
      series: [{ name: "집행률", categories: { top: 3, left: 0, bottom: 4, right: 0 }, values: { top: 3, left: 2, bottom: 4, right: 2 }, color: "#2E75B6" }],
      place: { top: 6, left: 0, bottom: 15, right: 2 },
      valueFormat: "0.0",
      legend: false,
    },
  ],
  conditional: [{ area: { top: 3, left: 0, bottom: 4, right: 2 }, formula: "=$C4<80", fill: "#FCE4D6", fontColor: "#C00000", bold: true }],
  validations: [
    {
      area: { top: 3, left: 0, bottom: 4, right: 0 },
      rule: { kind: "list", values: ['가"나', "다"] },
      prompt: { title: "코드", message: "고르십시오" },
      error: { title: "코드", message: "목록에 없습니다", style: "warning" },
    },
    { area: { top: 3, left: 1, bottom: 4, right: 1 }, rule: { kind: "decimal", min: 0 } },
    { area: { top: 3, left: 2, bottom: 4, right: 2 }, rule: { kind: "textLength", max: 500 } },
  ],
  names: [{ name: "_chwihap_form", text: `{"plan":"${"가".repeat(400)}"}` }],
  print: { orientation: "landscape", fitToOnePageWide: true, titleRows: { from: 2, to: 2 }, pageNumbers: true },
  protected: true,
}; // prettier-ignore
const hidden: SheetModel = {
  ...EMPTY_SHEET,
  name: "숨김",
  visibility: "veryHidden",
  content: [{ row: 0, column: 0, lines: [["x"]] }],
};

async function reread(sheets: readonly SheetModel[]): Promise<Workbook> {
  const { readXlsx: read } = await import("hucre/xlsx");
  return read(await writeXlsx(sheets), { readStyles: true });
}

async function partOf(sheets: readonly SheetModel[], name: string): Promise<string> {
  return new TextDecoder().decode(unzipSync(await writeXlsx(sheets))[name]);
}

test("our reader gets back the content, the stored results and the stamp", async () => {
  const { grids } = await readXlsx(await writeXlsx([hidden, form]));
  expect(grids[0]).toMatchObject({ sheet: "숨김", visibility: "veryHidden", stamp: null });
  expect(grids[1]).toEqual({
    sheet: "제출_평생교육과 (1)",
    visibility: "visible",
    rows: [
      ["추진실적"],
      [],
      ["사업코드", "예산", "집행률(%)"],
      ["1-1-1", 1000, { value: 100, formula: "=ROUND(B4/B4*100,1)" }],
      ["1-1-2", null, { value: "", formula: '=IF(B5="","",1)' }],
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    hiddenRows: [],
    hiddenColumns: [],
    stamp: `{"plan":"${"가".repeat(400)}"}`,
  });
});

test("everything else on the model arrives too", async () => {
  const book = await reread([hidden, form]);
  expect(book.activeSheet).toBe(1);
  expect(book.defaultFont).toMatchObject({ name: "맑은 고딕", size: 11 });
  const sheet = book.sheets[1];
  expect(sheet?.columns?.map(({ width }) => width)).toEqual([10, 14.5, 12]);
  expect(sheet?.rowDefs?.get(0)).toEqual({ height: 30 });
  expect(sheet?.freezePane).toEqual({ rows: 3, columns: 1 });
  expect(sheet?.view).toEqual({ showGridLines: false, tabColor: { rgb: "1F4E79" } });
  expect(sheet?.pageSetup).toMatchObject({ paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$3:$3" });
  expect(sheet?.headerFooter).toEqual({ oddFooter: "&C&P / &N" });
  expect(sheet?.protection).toMatchObject({ sheet: true });
  expect(sheet?.tables).toMatchObject([{ name: "tblForm", range: "A3:C5", showAutoFilter: false, columns: [{ name: "사업코드" }, { name: "예산" }, { name: "집행률(%)" }] }]);
  expect(sheet?.charts).toMatchObject([
    {
      kinds: ["bar"],
      title: "집행률",
      series: [{ name: "집행률", categoriesRef: "'제출_평생교육과 (1)'!$A$4:$A$5", valuesRef: "'제출_평생교육과 (1)'!$C$4:$C$5", color: "2E75B6" }],
      axes: { x: { reverse: true }, y: { numberFormat: { formatCode: "0.0" } } },
      anchor: { from: { row: 6, col: 0 }, to: { row: 16, col: 3 } },
    },
  ]);
  expect(sheet?.conditionalRules).toMatchObject([
    { type: "expression", range: "A4:C5", formula: "$C4<80", style: { font: { bold: true, color: { rgb: "C00000" } }, fill: { bgColor: { rgb: "FCE4D6" } } } },
  ]);
  expect(sheet?.dataValidations).toMatchObject([
    { type: "list", range: "A4:A5", inputTitle: "코드", inputMessage: "고르십시오", errorTitle: "코드", errorMessage: "목록에 없습니다", errorStyle: "warning" },
    { type: "decimal", operator: "greaterThanOrEqual", formula1: "0", range: "B4:B5", errorStyle: "stop" },
    { type: "textLength", operator: "lessThanOrEqual", formula1: "500", range: "C4:C5" },
  ]);
}); // prettier-ignore

test("styles: later ones cover only what they state; borders go around and between", async () => {
  const cells = (await reread([form])).sheets[0]?.cells;
  const file = (color: string, style: string): unknown => ({ style, color: { rgb: color } });
  expect(cells?.get("2,1")?.style).toMatchObject({
    font: { name: "맑은 고딕", size: 11, bold: true },
    fill: { fgColor: { rgb: "DDEBF7" } },
    border: { top: file("7F7F7F", "thin"), bottom: file("BFBFBF", "hair"), left: file("BFBFBF", "hair"), right: file("BFBFBF", "hair") },
  });
  expect(cells?.get("4,1")?.style).toMatchObject({ numFmt: "#,##0", protection: { locked: false }, border: { bottom: file("7F7F7F", "thin") } });
  expect(cells?.get("4,0")?.style?.border?.left).toBeUndefined();
  expect(cells?.get("0,0")?.style).toMatchObject({ font: { size: 16, bold: true }, alignment: { horizontal: "center" } });
}); // prettier-ignore

test("a table without a style, a chart's name and a quote in a list are written as such", async () => {
  expect(await partOf([form], "xl/tables/table1.xml")).toMatch(/<tableStyleInfo showFirstColumn/);
  expect(await partOf([form], "xl/drawings/drawing1.xml")).toContain(' name="chtExecution"');
  expect(await partOf([form], "xl/worksheets/sheet1.xml")).toContain('<formula1>"가""나,다"</formula1>');
});

test("text that looks like a formula or an error stays text, also when the cell is edited", async () => {
  const texts = ["=1+1", "+82-2", "-", "@x", "#N/A", "=cmd|' /C calc'!A0", "_x0041_"];
  const model: SheetModel = { ...EMPTY_SHEET, name: "글", content: [{ row: 0, column: 0, lines: [texts] }] };
  expect((await readXlsx(await writeXlsx([model]))).grids[0]?.rows).toEqual([texts]);
  const xml = await partOf([model], "xl/worksheets/sheet1.xml");
  expect(xml).not.toContain("<f>");
  const cells = (await reread([model])).sheets[0]?.cells;
  expect(["0,0", "0,1", "0,2", "0,3", "0,5"].map((key) => cells?.get(key)?.style?.numFmt)).toEqual([
    "@",
    "@",
    "@",
    "@",
    "@",
  ]);
});

test("rows that fit themselves begin with a height that is not fixed, hidden ones are hidden, pages begin where they should", async () => {
  const bytes = await writeXlsx([
    {
      ...EMPTY_SHEET,
      name: "쪽",
      content: [
        {
          row: 0,
          column: 0,
          lines: [
            ["가", "나", "다"],
            ["라", "마", "바"],
            ["사", "아", "자"],
          ],
        },
      ],
      rowHeights: [
        { row: 0, points: 40 },
        { row: 1, points: 60, auto: true },
      ],
      hiddenRows: [2],
      hiddenColumns: [1],
      print: { orientation: "portrait", fitToOnePageWide: true, pageNumbers: false, breakBefore: [1] },
    },
  ]);
  const { grids } = await readXlsx(bytes);
  expect(grids.map(({ hiddenRows, hiddenColumns }) => ({ hiddenRows, hiddenColumns }))).toEqual([
    { hiddenRows: [2], hiddenColumns: [1] },
  ]);
  const xml = new TextDecoder().decode(unzipSync(bytes)["xl/worksheets/sheet1.xml"]);
  const fixed = [...xml.matchAll(/<row r="(\d)"[^>]*>/g)].map(([tag, row]) => [
    row,
    / ht="(\d+)"/.exec(tag)?.[1] ?? null,
    tag.includes("customHeight"),
  ]);
  expect(fixed).toEqual([
    ["1", "40", true],
    ["2", "60", false],
    ["3", null, false],
  ]);
  expect(/<brk [^>]*id="(\d+)"/.exec(xml)?.[1]).toBe("1");
});

test("the same models give the same bytes", async () => {
  expect(await writeXlsx([hidden, form])).toEqual(await writeXlsx([hidden, form]));
});

describe("what no file can hold is refused, with the place", () => {
  const sheet = (part: Partial<SheetModel>): SheetModel => ({ ...EMPTY_SHEET, name: "자료", ...part });
  const cell = (content: SheetModel["content"][number]["lines"][number][number]): SheetModel =>
    sheet({ content: [{ row: 1, column: 2, lines: [[content]] }] });
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const validation = (rule: SheetModel["validations"][number]["rule"]): SheetModel =>
    sheet({ validations: [{ area, rule }] });

  test.each([
    ["a number that is none", cell(Number.NaN), "자료!C2: number NaN"],
    ["a text too long", cell("가".repeat(32_768)), "자료!C2: text > 32767 characters"],
    ["a formula too long", cell({ formula: `=${"1+".repeat(5000)}1` }), "자료!C2: formula > 8192 characters"],
    ["a list too long", validation({ kind: "list", values: Array<string>(60).fill("다섯글자다") }), "자료: list > 255 characters"],
    ["a comma in a list", validation({ kind: "list", values: ["가,나"] }), "자료: list value with a comma: 가,나"],
    ["a table whose header is no text", sheet({ tables: [{ name: "t", area, style: null, showFilter: true }] }), "자료!A1: table header is no text"],
    [
      "a table with a header twice",
      sheet({ content: [{ row: 0, column: 0, lines: [["가", "가"]] }], tables: [{ name: "t", area, style: null, showFilter: true }] }),
      "자료: table t has a header twice",
    ],
  ])("%s", async (_, model, detail) => {
    await expect(writeXlsx([model])).rejects.toMatchObject({ name: "UnwritableModel", detail });
  }); // prettier-ignore
});
