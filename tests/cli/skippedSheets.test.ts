/** Sheets of a file that are no submissions: no figure comes from them, and they are said wherever the result is. */
import { readFile } from "node:fs/promises";
import { makeForms } from "../../src/actions/makeForms";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { EMPTY_SHEET, type SheetModel } from "../../src/workbook/SheetModel";
import { isRefusal, readSourceBook } from "../../src/xlsx/readSourceBook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { chwihap, jsonOf } from "../support/commandLine";
import type { ConsolidationJson } from "../support/promisedJson";
import { temporaryFolder } from "../support/temporaryFolder";

jest.setTimeout(60_000);

const folder = temporaryFolder();
const SKIPPED_KO = "재정기획관.xlsx / 명단 — 숨긴 시트, 서식의 표가 없음";
const SKIPPED_EN = "재정기획관.xlsx / 명단 — hidden, no table of the form";

function sheetSaying(name: string, text: string, visibility: "visible" | "hidden" = "visible"): SheetModel {
  return { ...EMPTY_SHEET, name, visibility, content: [{ row: 0, column: 0, lines: [[text]] }] };
}

/** A form with its guide, and with a cover, a hidden list of names and a blank sheet that were put into it. */
async function fileWithMore(): Promise<string> {
  const [form] = makeForms(bundledPlan(), ["재정기획관"], "ko");
  const more = [
    sheetSaying("표지", "2022 추진실적"),
    sheetSaying("명단", "홍길동", "hidden"),
    sheetSaying("빈 시트", ""),
  ];
  return folder.write("재정기획관.xlsx", await writeXlsx([...(form?.sheets ?? []), ...more]));
}

test("the command line says them; what goes with our form and what is blank needs no word", async () => {
  const file = await fileWithMore();
  expect(jsonOf<ConsolidationJson>(await chwihap("consolidate", file, "--json")).skipped).toEqual([
    { file: "재정기획관.xlsx", sheet: "명단", why: "no-table", hidden: true },
    { file: "재정기획관.xlsx", sheet: "표지", why: "no-table", hidden: false },
  ]);
  expect((await chwihap("consolidate", file)).results[0]).toContain(`읽지 않은 시트: ${SKIPPED_KO}`);
  const english = await chwihap("consolidate", file, "--lang", "en");
  expect(english.results[0]).toContain(`sheet not read: ${SKIPPED_EN}`);
});

test("validate says them too", async () => {
  const { results } = await chwihap("validate", await fileWithMore());
  expect(results[0]?.split("\n").slice(-3, -1)).toEqual([
    "  표지: 읽지 않음(서식의 표가 없음)",
    "  명단: 읽지 않음(숨긴 시트, 서식의 표가 없음)",
  ]);
});

test("총괄 lists them below the files, and so does a run that goes on from it", async () => {
  const out = folder.path("총괄.xlsx");
  await chwihap("consolidate", await fileWithMore(), "--out", out);
  const again = folder.path("다시.xlsx");
  const result = await chwihap("consolidate", out, "--out", again, "--json");
  expect(jsonOf<ConsolidationJson>(result).skipped).toHaveLength(2);
  for (const path of [out, again]) {
    const book = await readSourceBook({ name: "총괄.xlsx", bytes: await readFile(path), modified: null });
    const rows = isRefusal(book) ? [] : (book.grids.find(({ sheet }) => sheet === "총괄")?.rows ?? []);
    const lines = rows.map((row) =>
      row.filter((cell) => typeof cell === "string" && cell !== "").join(" | "),
    );
    expect(lines.slice(lines.indexOf("   제출 서식이 아니어서 읽지 않은 시트"))).toEqual([
      "   제출 서식이 아니어서 읽지 않은 시트",
      "파일 | 시트 | 사유",
      "재정기획관.xlsx | 명단 | 숨긴 시트, 서식의 표가 없음",
      "재정기획관.xlsx | 표지 | 서식의 표가 없음",
    ]);
  }
});
