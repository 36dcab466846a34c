/** The three printers on one tiny report: what each makes of it is read back whole. */
import { strFromU8, unzipSync } from "fflate";
import { reportDocx } from "../../src/report/docx/reportDocx";
import { reportHtml } from "../../src/report/reportHtml";
import { reportSheet } from "../../src/report/reportSheet";
import { reportText } from "../../src/report/reportText";
import type { Report } from "../../src/report/Report";
import { cellsOf } from "../support/models";

const REPORT: Report = {
  language: "ko",
  year: 2022,
  title: "보고",
  basis: "2023-02-01 취합 기준",
  blocks: [
    { kind: "status", title: "미완료", lines: ["미제출 1개 부서: <나국> & 다국"] },
    { kind: "heading", level: 1, text: "추진개요" },
    { kind: "item", level: 1, text: "예산: 3백만원" },
    { kind: "areas", boxes: [{ title: "1. 배움", lines: ["2개 사업"] }] },
    { kind: "heading", level: 1, text: "붙임 1. 사업", newPage: true },
    {
      kind: "table",
      unit: "(단위: 백만원)",
      columns: [
        { header: "사업", kind: "name", span: 2 },
        { header: "예산", kind: "money", span: 1 },
        { header: "집행률", kind: "rate", span: 1 },
        { header: "추진실적", kind: "text", span: 6 },
      ],
      lines: [
        { cells: ["총계", 2_500_000, 91, ""], emphasis: "total" },
        { cells: ["=배움터", -1_400_000, null, "- 3회\n- 4명"] },
      ],
    },
  ],
};

async function parts(report: Report): Promise<Record<string, string>> {
  const entries = unzipSync(await reportDocx(report));
  return Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The texts of the paragraphs with their styles. */
function paragraphs(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gsu)].map(([each]) => {
    const style = /<w:pStyle w:val="([^"]*)"/u.exec(each)?.[1] ?? "";
    const text = [...each.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, inside]) => inside).join("");
    return `${style}: ${text}`;
  });
}

describe(".docx", () => {
  test("holds every block in order, headings as real headings", async () => {
    const document = (await parts(REPORT))["word/document.xml"] ?? "";
    expect(paragraphs(document).filter((line) => !line.startsWith("Gap"))).toEqual([
      "Title: 보고",
      "Basis: 2023-02-01 취합 기준",
      "BoxTitle: 미완료",
      "Cell: 미제출 1개 부서: &lt;나국&gt; &amp; 다국",
      "Heading1: □ 추진개요",
      "Item1: ○ 예산: 3백만원",
      "BoxTitle: 1. 배움",
      "Cell: 2개 사업",
      "Heading1: 붙임 1. 사업",
      "Note: (단위: 백만원)",
      ...["사업", "예산", "집행률", "추진실적", "총계", "3", "91.0", ""].map((text) => `Cell: ${text}`),
      ...["=배움터", "△1", "–", "- 3회", "- 4명"].map((text) => `Cell: ${text}`),
    ]);
  });

  test("is an A4 page with a repeated header row, a page break before the annex, and page numbers", async () => {
    const entries = await parts(REPORT);
    const document = entries["word/document.xml"] ?? "";
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(document.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(1);
    const footer = Object.entries(entries).find(([name]) => /^word\/footer\d+\.xml$/u.test(name))?.[1] ?? "";
    expect(footer).toContain("NUMPAGES");
  });

  test.each([
    ["ko", "ko-KR"],
    ["en", "en-US"],
  ] as const)("says its language: %s is %s", async (language, code) => {
    const styles = (await parts({ ...REPORT, language }))["word/styles.xml"] ?? "";
    expect(styles).toContain(`<w:lang w:val="${code}" w:eastAsia="ko-KR"/>`);
    expect(styles).toContain("맑은 고딕");
  });

  test("the same report gives the same bytes, and no time of day", async () => {
    const [first, second] = [await reportDocx(REPORT), await reportDocx(REPORT)];
    expect(Buffer.compare(first, second)).toBe(0);
    expect((await parts(REPORT))["docProps/core.xml"]).not.toContain("<dcterms:");
  });
});

describe("HTML for the clipboard", () => {
  const html = reportHtml(REPORT);

  test("escapes what people wrote", () => {
    expect(html).toContain("미제출 1개 부서: &lt;나국&gt; &amp; 다국");
  });

  test("carries its look in every element: no classes, no style sheet, no script", () => {
    expect(html).not.toMatch(/class=|<style|<script|<link/u);
    const bare = [...html.matchAll(/<(\w+)(?=[ >])([^>]*)>/gu)].filter(
      ([, , rest = ""]) => !rest.includes("style="),
    );
    expect(new Set(bare.map(([, name]) => name))).toEqual(new Set(["b", "br", "tr", "thead", "tbody"]));
  });

  test("the table's cells are what is seen", () => {
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gu)]
      .slice(-3)
      .map(([, row = ""]) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gu)].map(([, cell]) => cell));
    expect(rows).toEqual([
      ["사업", "예산", "집행률", "추진실적"],
      ["총계", "3", "91.0", ""],
      ["=배움터", "△1", "–", "- 3회<br>- 4명"],
    ]);
  });
});

test("plain text has the same lines, tables with tabs", () => {
  expect(reportText(REPORT).split("\n")).toEqual([
    "보고",
    "2023-02-01 취합 기준",
    "",
    "[미완료]",
    " 미제출 1개 부서: <나국> & 다국",
    "",
    "□ 추진개요",
    " ○ 예산: 3백만원",
    "  [1. 배움] 2개 사업",
    "",
    "붙임 1. 사업",
    "(단위: 백만원)",
    "사업\t예산\t집행률\t추진실적",
    "총계\t3\t91.0\t",
    "=배움터\t△1\t–\t- 3회 / - 4명",
  ]);
});

describe("the sheet", () => {
  const model = reportSheet(REPORT);

  test("holds figures as numbers in 백만원, exact, and texts as texts", () => {
    expect(Object.fromEntries([...cellsOf(model)].filter(([, content]) => content !== ""))).toEqual({
      A1: "보고",
      J2: "2023-02-01 취합 기준",
      A4: "미완료",
      A5: "미제출 1개 부서: <나국> & 다국",
      A7: "□ 추진개요",
      A8: "○ 예산: 3백만원",
      A9: "1. 배움",
      A10: "2개 사업",
      A12: "붙임 1. 사업",
      J13: "(단위: 백만원)",
      A14: "사업",
      C14: "예산",
      D14: "집행률",
      E14: "추진실적",
      A15: "총계",
      C15: 2.5,
      D15: 91,
      A16: "=배움터",
      C16: -1.4,
      D16: "–",
      E16: "- 3회\n- 4명",
    });
  });

  test("prints upright on A4, one page wide, the annex on a page of its own", () => {
    expect(model.print).toEqual({
      orientation: "portrait",
      fitToOnePageWide: true,
      pageNumbers: true,
      breakBefore: [11],
    });
  });
});
