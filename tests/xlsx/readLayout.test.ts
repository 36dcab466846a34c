import { readXlsx } from "../../src/xlsx/readXlsx";
import type { Grid } from "../../src/submission/Grid";
import { xlsxPackage, type PackageOptions } from "../support/xlsxPackage";

async function gridOf(xml: string, options: PackageOptions = {}): Promise<Grid | undefined> {
  return (await readXlsx(xlsxPackage({ ...options, sheets: [{ name: "제출_평생교육과", xml }] }))).grids[0];
}

const value = (address: string, number: number): string => `<c r="${address}"><v>${number}</v></c>`;

test("a plain sheet: rows cut after their last value, gaps as blanks", async () => {
  const xml = `<sheetData><row r="2">${value("B2", 1)}<c r="D2" s="0"/></row><row r="4">${value("A4", 2)}</row><row r="9"/></sheetData>`;
  expect(await gridOf(xml)).toEqual({
    sheet: "제출_평생교육과",
    visibility: "visible",
    rows: [[], [null, 1], [], [2]],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    stamp: null,
  });
});

test("a wrong used range loses nothing", async () => {
  const grid = await gridOf(`<dimension ref="A1"/><sheetData><row r="3">${value("C3", 7)}</row></sheetData>`);
  expect(grid?.rows).toEqual([[], [], [null, null, 7]]);
});

test("rows and cells without addresses follow one another", async () => {
  const xml = "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>";
  expect((await gridOf(xml))?.rows).toEqual([[1, 2], [3]]);
});

test("a row without a number takes that of its cells", async () => {
  expect((await gridOf(`<sheetData><row>${value("B3", 1)}</row><row><c><v>2</v></c></row></sheetData>`))?.rows).toEqual([
    [], [], [null, 1], [2],
  ]); // prettier-ignore
});

test("rows and cells out of order land where they belong", async () => {
  const xml = `<sheetData><row r="2">${value("C2", 3)}${value("A2", 1)}</row><row r="1">${value("A1", 0)}</row></sheetData>`;
  expect((await gridOf(xml))?.rows).toEqual([[0], [1, null, 3]]);
});

test("two values for one cell are a damaged file: neither is chosen", async () => {
  const twice = `<sheetData><row r="1">${value("A1", 1)}${value("A1", 2)}</row></sheetData>`;
  await expect(gridOf(twice)).rejects.toMatchObject({ reason: "damaged", detail: "cell A1 twice" });
  const rowTwice = `<sheetData><row r="1">${value("A1", 1)}</row><row r="1">${value("B1", 2)}</row></sheetData>`;
  await expect(gridOf(rowTwice)).rejects.toMatchObject({ reason: "damaged", detail: "row 1 twice" });
});

test("merges", async () => {
  const xml = `<sheetData><row r="1">${value("A1", 1)}</row></sheetData><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="$D$5"/></mergeCells>`;
  expect((await gridOf(xml))?.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 2 },
    { top: 4, left: 3, bottom: 4, right: 3 },
  ]);
});

test("hidden rows: by hand, by filter, by a collapsed group, by height 0; those beyond the data are not told", async () => {
  const row = (number: number, attributes: string): string =>
    `<row r="${number}" ${attributes}>${value(`A${number}`, number)}</row>`;
  const xml =
    "<sheetData>" + row(1, "") + row(2, 'hidden="1"') + row(3, 'hidden="true" outlineLevel="1"') + row(4, 'ht="0" customHeight="1"') +
    row(5, 'collapsed="1"') + '<row r="9" hidden="1"/></sheetData>'; // prettier-ignore
  expect((await gridOf(xml))?.hiddenRows).toEqual([1, 2, 3]);
});

test("rows hidden by default: only the listed ones are seen", async () => {
  const xml = `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1">${value("A1", 1)}</row><row r="3">${value("A3", 3)}</row></sheetData>`;
  expect((await gridOf(xml))?.hiddenRows).toEqual([1]);
});

test("hidden columns: by flag and by width 0, as far as there is data", async () => {
  const xml =
    '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1" width="9"/><col min="5" max="5" width="0" customWidth="1"/>' +
    `<col min="6" max="16384" hidden="1"/></cols><sheetData><row r="1">${value("A1", 1)}${value("F1", 2)}</row></sheetData>`;
  expect((await gridOf(xml))?.hiddenColumns).toEqual([1, 2, 4, 5]);
});

test("hidden sheets are read and told", async () => {
  const xml = `<sheetData><row r="1">${value("A1", 1)}</row></sheetData>`;
  const { grids } = await readXlsx(
    xlsxPackage({
      sheets: [{ xml }, { xml, state: "hidden" }, { xml, state: "veryHidden" }, { xml, state: "visible" }],
    }),
  );
  expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
    ["Sheet1", "visible"],
    ["Sheet2", "hidden"],
    ["Sheet3", "veryHidden"],
    ["Sheet4", "visible"],
  ]);
});

describe("the form stamp", () => {
  const sheets = [{ xml: "<sheetData/>" }, { xml: "<sheetData/>" }];
  const stampsOf = async (definedNames: string): Promise<(string | null)[]> =>
    (await readXlsx(xlsxPackage({ sheets, definedNames }))).grids.map(({ stamp }) => stamp);
  const name = (formula: string, scope = ' localSheetId="1"'): string =>
    `<definedName name="_chwihap_form"${scope}>${formula}</definedName>`;

  test.each([
    ["a text", '"a"', "a"],
    ["quotes within and an equals sign in front", '="{""year"":2022}"', '{"year":2022}'],
    ["pieces joined", '"가" &amp; "나"', "가나"],
  ])("%s", async (_, formula, expected) => {
    expect(await stampsOf(name(formula))).toEqual([null, expected]);
  });

  test("one of the workbook, or one that is no text, is no stamp", async () => {
    expect(await stampsOf(name('"a"', "") + name("Sheet1!$A$1"))).toEqual([null, null]);
  });
});
