import { strToU8, zipSync } from "fflate";
import { DEFAULT_STYLE } from "../../../src/excel-host/document";
import { createCalculator } from "../../../src/excel-host/calc";
import { readWorkbook, type WorkbookReading } from "../../../src/excel-host/io";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

function relationships(...list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const items = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

/** A file as another program might write it: prefixed names, absolute targets, no dimension. */
function foreign(sheetBody: string, parts: Readonly<Record<string, string>> = {}): Promise<WorkbookReading> {
  const all = {
    "_rels/.rels": relationships(["r1", "officeDocument", "/xl/workbook.xml"]),
    "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="자료" sheetId="7" r:id="r9"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["r9", "worksheet", "worksheets/a.xml"],
      ["r2", "styles", "styles.xml"],
      ["r3", "theme", "theme.xml"],
      ["r4", "sharedStrings", "/xl/strings.xml"],
    ),
    "xl/worksheets/a.xml": `<?xml version="1.0"?>\n<!-- 주석 --><worksheet xmlns="${MAIN}">${sheetBody}</worksheet>`,
    ...parts,
  };
  return readWorkbook(
    zipSync(Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)]))),
  );
}

async function contents(rows: string, parts?: Readonly<Record<string, string>>): Promise<unknown[]> {
  const { workbook } = await foreign(`<sheetData>${rows}</sheetData>`, parts);
  const found: unknown[] = [];
  const sheet = workbook.activeSheet;
  sheet.cells.forEach({ top: 0, left: 0, bottom: 99, right: 99 }, ({ value, formula }, row, column) => {
    found.push([row, column, value, ...(formula === null ? [] : [formula])]);
  });
  return found;
}

test("cells are read whatever way their values are held", async () => {
  const strings = `<sst xmlns="${MAIN}"><si><t>가</t></si><si><r><rPr><b/></rPr><t>나</t></r><r><t xml:space="preserve"> 다</t></r><rPh><t>소리</t></rPh></si></sst>`;
  const rows =
    '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>a&amp;_x0009_b</t></is></c></row>' +
    '<row r="4"><c r="B4"><v>1.5E3</v></c><c r="C4" t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c r="F4" t="str"><f>"x"&amp;1</f><v>x1</v></c></row>' +
    "<row/>";
  expect(await contents(rows, { "xl/strings.xml": strings })).toEqual([
    [0, 0, "가"],
    [0, 1, "나 다"],
    [0, 2, "a&\tb"],
    [3, 1, 1500],
    [3, 2, true],
    [3, 3, { error: "#DIV/0!" }],
    [3, 5, "x1", '="x"&1'],
  ]);
});

test("a formula shared by several cells is each cell's own", async () => {
  const rows =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+SUM(A:A,1:1)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/></c><c r="C2"><f>_xlfn.IFS(A1,_xlfn._xlws.SORT(A2:A3))</f></c></row>';
  expect(await contents(rows)).toEqual([
    [0, 1, 1, "=A1*$A$1+SUM(A:A,1:1)"],
    [0, 2, 2, "=B1*$A$1+SUM(B:B,1:1)"],
    [1, 1, null, "=A2*$A$1+SUM(A:A,2:2)"],
    [1, 2, null, "=IFS(A1,SORT(A2:A3))"],
  ]);
});

test("colours by theme and number, looks of columns, and the file's own default look are understood", async () => {
  const styles =
    `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b val="0"/><i/><u/><sz val="9"/><color indexed="10"/><name val="돋움"/></font></fonts>` +
    '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills>' +
    '<borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1" fillId="2"/></cellXfs></styleSheet>';
  const theme =
    '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const body =
    '<cols><col min="2" max="3" width="10.5" customWidth="1" style="1" hidden="1"/></cols>' +
    '<sheetData><row r="1" ht="20"><c r="A1"><v>44926</v></c><c r="B1" s="1"><v>44926</v></c></row></sheetData>';
  const { workbook } = await foreign(body, { "xl/styles.xml": styles, "xl/theme.xml": theme });
  const sheet = workbook.activeSheet;
  const { numberFormat, fill, font } = sheet.style(0, 1);
  expect({ numberFormat, fill, font }).toEqual({
    numberFormat: "yyyy-mm-dd",
    fill: "#A2B9E2",
    font: {
      ...DEFAULT_STYLE.font,
      name: "돋움",
      size: 9,
      italic: true,
      underline: "Single",
      color: "#FF0000",
    },
  });
  expect(sheet.cell(0, 1).style).toBeNull();
  expect(sheet.cell(0, 0).style).toEqual({
    ...DEFAULT_STYLE,
    font: { ...DEFAULT_STYLE.font, name: "Calibri" },
    verticalAlignment: "Bottom",
  });
  expect(sheet.state.columns.get(2)).toEqual({ size: 55.13, hidden: true, style: sheet.style(0, 1) });
  expect(sheet.state.rows.size).toBe(0);
});

test("what has no place in the workbook is named", async () => {
  const { leftOut } = await foreign(
    '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"/></conditionalFormatting><extLst/>',
    {
      "xl/worksheets/_rels/a.xml.rels": relationships(
        ["r1", "pivotTable", "p.xml"],
        ["r2", "printerSettings", "p.bin"],
      ),
    },
  );
  expect(leftOut.map(({ sheet, what }) => `${sheet ?? ""}: ${what}`)).toEqual([
    "자료: conditional format dataBar",
    "자료: pivotTable",
    "자료: extensions",
  ]);
});

test("a DOCTYPE, broken XML or a missing sheet is refused", async () => {
  const refusal = async (file: Promise<WorkbookReading>): Promise<string> => {
    const error: unknown = await file.then(() => null).catch((reason: unknown) => reason);
    return String(error);
  };
  expect(await refusal(foreign("<sheetData><row><c></row></sheetData>"))).toContain(
    "not-xml: xl/worksheets/a.xml",
  );
  expect(await refusal(foreign("", { "xl/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }))).toContain(
    "doctype",
  );
  expect(
    await refusal(
      foreign("", { "xl/_rels/workbook.xml.rels": relationships(["r9", "worksheet", "none.xml"]) }),
    ),
  ).toContain("part-missing: xl/none.xml");
});

test("stored results are kept until the workbook is calculated", async () => {
  const { workbook } = await foreign('<sheetData><row><c r="A1"><f>1+1</f><v>99</v></c></row></sheetData>');
  workbook.calculator = createCalculator();
  expect(workbook.activeSheet.cell(0, 0).value).toBe(99);
  workbook.calculate();
  expect(workbook.activeSheet.cell(0, 0).value).toBe(2);
});
