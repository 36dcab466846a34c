import type { Cell } from "../../src/submission/Grid";
import { readXlsx } from "../../src/xlsx/readXlsx";
import { rowOf, xlsxPackage, type PackageOptions } from "../support/xlsxPackage";

async function cellsOf(cells: string[], options: PackageOptions = {}): Promise<readonly Cell[] | undefined> {
  const { grids } = await readXlsx(xlsxPackage({ ...options, sheets: [{ xml: rowOf(...cells) }] }));
  return grids[0]?.rows[0];
}

/** Style 1 has this number format code, style 2 the built-in format of this number. */
const styles = (code: string, builtIn = 0): string =>
  `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>` +
  `<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>` +
  `<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="${builtIn}"/></cellXfs>` +
  `<dxfs><dxf><numFmt numFmtId="164" formatCode="0.0%"/></dxf></dxfs>`;

describe("plain values", () => {
  test("numbers are exactly what the text says", async () => {
    const texts = [
      "0",
      "-0.5",
      "1234567890123456",
      "0.1",
      "91.1",
      "1e3",
      "1.5E-7",
      "0.049000000000000002",
      "145672000000",
      "9007199254740993",
      "+3",
      ".5",
    ];
    expect(await cellsOf(texts.map((text) => `<c><v>${text}</v></c>`))).toEqual(texts.map(Number));
  });

  test("booleans, both spellings", async () => {
    const cells = ["1", "0", "true", "false"].map((text) => `<c t="b"><v>${text}</v></c>`);
    expect(await cellsOf(cells)).toEqual([true, false, true, false]);
  });

  test("an error keeps its text and has no value", async () => {
    expect(await cellsOf(['<c t="e"><v>#DIV/0!</v></c>'])).toEqual([{ value: null, error: "#DIV/0!" }]);
  });

  test("blank is not zero and not empty text", async () => {
    const blanks = [
      "<c/>",
      '<c s="1"/>',
      "<c><v></v></c>",
      '<c t="str"><v></v></c>',
      '<c t="inlineStr"><is><t/></is></c>',
    ];
    expect(await cellsOf([...blanks, "<c><v>0</v></c>"], { styles: styles("0") })).toEqual([
      null,
      null,
      null,
      null,
      null,
      0,
    ]);
  });
});

describe("strings", () => {
  const strings =
    "<si><t>평생교육과</t></si>" +
    '<si><r><t>장애인</t></r><r><rPr><b/></rPr><t> 평생교육</t></r><rPh sb="0" eb="1"><t>읽기</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t xml:space="preserve"> 1 234 </t></si>' +
    "<si><t>가_x000D_나_x005F_x0041_</t></si>" +
    "<si><t>A &amp; B &lt;C&gt; &quot;D&quot; &apos;E&apos; &#44032;&#xAC01;</t></si>" +
    "<si><t><![CDATA[<a & b>]]>뒤<!-- 주석 -->끝</t></si>" +
    "<si><t>줄\r\n바꿈</t></si>" +
    "<si/>" +
    "<si><t>😀 é</t></si>";

  test("shared strings: runs joined, readings left out, escapes and entities resolved", async () => {
    const cells = Array.from({ length: 9 }, (_, index) => `<c t="s"><v>${index}</v></c>`);
    expect(await cellsOf(cells, { strings })).toEqual([
      "평생교육과", "장애인 평생교육", " 1 234 ", "가\r나_x0041_", "A & B <C> \"D\" 'E' 가각", "<a & b>뒤끝", "줄\n바꿈", null, "😀 é",
    ]); // prettier-ignore
  });

  test("inline strings, plain and with runs", async () => {
    const cells = [
      '<c t="inlineStr"><is><t>정상추진</t></is></c>',
      '<c t="inlineStr"><is><r><t>지</t></r><r><t>연</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      '<c t="str"><v>글</v></c>',
    ];
    expect(await cellsOf(cells)).toEqual(["정상추진", "지연", "글"]);
  });

  test("a string index beyond the table is a damaged file, never another text", async () => {
    await expect(cellsOf(['<c t="s"><v>9</v></c>'], { strings })).rejects.toMatchObject({
      reason: "damaged",
    });
  });

  test("long text keeps every character", async () => {
    const long = "가나다 123 ".repeat(4000);
    expect(await cellsOf(['<c t="s"><v>0</v></c>'], { strings: `<si><t>${long}</t></si>` })).toEqual([long]);
  });
});

describe("formulas", () => {
  test("the stored result is the value, of whatever type", async () => {
    const cells = [
      "<c><f>SUM(B1:B3)</f><v>6</v></c>",
      '<c t="str"><f>A1&amp;"원"</f><v>6원</v></c>',
      '<c t="str"><f>""</f><v></v></c>',
      '<c t="b"><f>A1&gt;1</f><v>1</v></c>',
      '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    ];
    expect(await cellsOf(cells)).toEqual([
      { value: 6, formula: "=SUM(B1:B3)" },
      { value: "6원", formula: '=A1&"원"' },
      { value: "", formula: '=""' },
      { value: true, formula: "=A1>1" },
      { value: null, error: "#DIV/0!", formula: "=1/0" },
    ]);
  });

  test("without a stored result it is uncalculated, not blank and not zero", async () => {
    const uncalculated = { value: null, formula: "=A1", uncalculated: true };
    const cells = [
      "<c><f>A1</f></c>",
      "<c><f>A1</f><v/></c>",
      "<c><f>A1</f><v></v></c>",
      '<c t="str"><f>A1</f></c>',
    ];
    expect(await cellsOf(cells)).toEqual(cells.map(() => uncalculated));
  });

  test("a shared formula is told as it stands in each cell", async () => {
    const xml =
      '<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">ROUND(A1/$B$1*100,1)</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="C3"><f t="shared" si="9"/><v>3</v></c></row></sheetData>';
    const { grids } = await readXlsx(xlsxPackage({ sheets: [{ xml }] }));
    expect(grids[0]?.rows.map((row) => row[2])).toEqual([
      { value: 1, formula: "=ROUND(A1/$B$1*100,1)" },
      { value: 2, formula: "=ROUND(A2/$B$1*100,1)" },
      { value: 3, formula: "=" },
    ]);
  });
});

describe("number formats", () => {
  test("a percent format is told, the value stays as stored", async () => {
    const cells = ['<c s="1"><v>0.911</v></c>', '<c s="2"><v>0.5</v></c>'];
    expect(await cellsOf(cells, { styles: styles("0.0%", 10) })).toEqual([
      { value: 0.911, format: "percent" },
      { value: 0.5, format: "percent" },
    ]);
  });

  test("a date is its serial number; the format says so", async () => {
    const cells = ['<c s="1"><v>44926</v></c>', '<c s="2"><v>44926</v></c>', "<c><v>44926</v></c>"];
    expect(await cellsOf(cells, { styles: styles("yyyy&quot;년&quot; m&quot;월&quot;", 14) })).toEqual([
      { value: 44926, format: "date" },
      { value: 44926, format: "date" },
      44926,
    ]);
  });

  test("dates counted from 1904 become those of the 1900 system; times of day and plain numbers stay", async () => {
    const cells = ['<c s="2"><v>43464</v></c>', '<c s="1"><v>0.5</v></c>', "<c><v>43464</v></c>"];
    expect(await cellsOf(cells, { styles: styles("hh:mm", 14), workbookPr: 'date1904="1"' })).toEqual([
      { value: 44926, format: "date" },
      { value: 0.5, format: "date" },
      43464,
    ]);
  });

  test("ISO dates of strict files become serial numbers", async () => {
    const cells = ["2022-12-31", "1900-01-01", "1900-03-01", "2022-12-31T12:00:00"].map(
      (text) => `<c t="d"><v>${text}</v></c>`,
    );
    expect((await cellsOf(cells))?.map((cell) => (cell as { value: number }).value)).toEqual([
      44926, 1, 61, 44926.5,
    ]);
  });
});
