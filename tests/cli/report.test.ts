import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { chwihap, jsonOf, samplePaths } from "../support/commandLine";
import { convertWithLibreOffice, writerAvailable } from "../support/libreoffice";
import { temporaryFolder } from "../support/temporaryFolder";

jest.setTimeout(240_000);

const BUDGET_LINE = "91.1%(예산 145,672백만원 / 집행 132,759백만원)";
const folder = temporaryFolder();
const ifWriter = writerAvailable() ? test : test.skip;

interface ReportJson {
  readonly year: number;
  readonly complete: boolean;
  readonly edited: readonly string[];
  readonly title: string;
}

async function summaryOf(set: "clean" | "as-submitted"): Promise<string> {
  const out = folder.path("총괄.xlsx");
  await chwihap("consolidate", ...samplePaths(set), "--out", out);
  return out;
}

function textOf(bytes: Uint8Array): string {
  const document = unzipSync(bytes)["word/document.xml"] ?? new Uint8Array();
  return strFromU8(document).replace(/<[^>]+>/gu, "");
}

ifWriter("the .docx of the clean sample opens in a word processor and holds the budget line", async () => {
  const summary = await summaryOf("clean");
  const out = folder.path("보고", "report.docx");
  const { exit, results } = await chwihap("report", summary, "--out", out);
  expect(exit).toBe(0);
  expect(results.join("\n")).toContain(BUDGET_LINE);
  const bytes = await readFile(out);
  expect(textOf(bytes)).toContain(BUDGET_LINE);
  const opened = new TextDecoder().decode(await convertWithLibreOffice(out, "txt:Text (encoded):UTF8"));
  expect(opened).toContain(BUDGET_LINE);
});

test("an incomplete summary is reported as such, and ends with 1", async () => {
  const summary = await summaryOf("as-submitted");
  const out = folder.path("report.docx");
  const result = await chwihap("report", summary, "--out", out, "--lang", "en", "--json");
  expect(result.exit).toBe(1);
  expect(jsonOf<ReportJson>(result)).toMatchObject({
    year: 2022,
    complete: false,
    edited: [],
    title: "Performance Report on the 2022 Plan",
  });
  expect(textOf(await readFile(out))).toContain("Incomplete: the figures of this report lack the following");
});

test.each([
  [["report"], "report할 파일이 없습니다."],
  [["report", "a.xlsx"], "보고서를 저장할 파일을 적지 않았습니다."],
  [["report", "a.xlsx", "b.xlsx", "--out", "c.docx"], "더 적힌 파일: b.xlsx"],
  [["report", "a.xlsx", "--plan", "p.json", "--out", "c.docx"], "--plan 옵션을 쓸 수 없습니다"],
])("%j ends with 2 and says what is missing", async (argv, said) => {
  const { exit, results, progress } = await chwihap(...argv);
  expect([exit, results]).toEqual([2, []]);
  expect(progress).toContain(said);
});

test("a workbook that was never consolidated ends with 2 and leaves no file", async () => {
  const [form = ""] = samplePaths("clean");
  const out = folder.path("report.docx");
  const { exit, progress } = await chwihap("report", form, "--out", out);
  expect(exit).toBe(2);
  expect(progress).toContain("취합한 결과가 들어 있지 않습니다");
  expect(existsSync(out)).toBe(false);
});
