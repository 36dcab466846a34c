import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { chwihap, jsonOf } from "../support/commandLine";
import type { ValidationJson } from "../support/promisedJson";
import { OTHER_SETTINGS } from "../support/otherPlan";
import { EMPTY_SHEET } from "../../src/workbook/SheetModel";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { temporaryFolder } from "../support/temporaryFolder";

jest.setTimeout(60_000);

const folder = temporaryFolder();

/** What a form says of itself before anyone has filled it in. */
const NOT_FILLED_IN = ["cell/required", "row/missing-actual", "row/missing-target", "text/empty-results"];

test("writes a form for each of the 15 departments, which reads back as its own submission", async () => {
  const written = await chwihap("template", "--out-dir", folder.path("forms"));
  const names = readdirSync(folder.path("forms"));
  expect([written.exit, names.length]).toEqual([0, 15]);

  const files = names.map((name) => folder.path("forms", name));
  const { files: read } = jsonOf<ValidationJson>(await chwihap("validate", ...files, "--json"));
  expect(read.map(({ file, refused }) => [file, refused])).toEqual(names.map((name) => [name, null]));
  const sheets = read.flatMap((file) => file.sheets);
  expect(
    sheets.map(({ sheet, department, unit }) => [sheet, `2022_추진실적_${department}.xlsx`, unit]),
  ).toEqual(
    names.map((name) => [`제출_${name.slice("2022_추진실적_".length, -".xlsx".length)}`, name, "백만원"]),
  );
  expect(sheets.reduce((sum, { rows }) => sum + rows, 0)).toBe(70);
  const rules = new Set(sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  expect([...rules].filter((rule) => !NOT_FILLED_IN.includes(rule))).toEqual([]);
});

test("writes one department's form alone", async () => {
  const { exit } = await chwihap("template", "--department", "문화본부", "--out-dir", folder.path());
  expect(exit).toBe(0);
  expect(readdirSync(folder.path())).toEqual(["2022_추진실적_문화본부.xlsx"]);
});

test("takes a department as people type it, and says which one the plan does not have", async () => {
  const typed = await chwihap("template", "--department", " 문화 본부", "--out-dir", folder.path("typed"));
  expect([typed.exit, readdirSync(folder.path("typed"))]).toEqual([0, ["2022_추진실적_문화본부.xlsx"]]);

  const unknown = await chwihap("template", "--department", "관광국", "--out-dir", folder.path("none"));
  expect([unknown.exit, unknown.results]).toEqual([2, []]);
  expect(unknown.progress).toBe(
    "시행계획에 '관광국' 부서가 없습니다.\n부서 이름을 시행계획에 적힌 대로 적으십시오.",
  );
});

test("a form that was filled in is never overwritten, and then none is written", async () => {
  const out = folder.path("kept");
  await chwihap("template", "--department", "문화본부", "--out-dir", out);
  const form = folder.path("kept", "2022_추진실적_문화본부.xlsx");
  const blank = readFileSync(form);
  writeFileSync(form, "채운 양식");

  const again = await chwihap("template", "--out-dir", out, "--lang", "en");
  expect([again.exit, again.results]).toEqual([2, []]);
  expect(again.progress).toContain(form);
  expect([readdirSync(out).length, readFileSync(form, "utf8")]).toEqual([1, "채운 양식"]);

  writeFileSync(form, blank);
  const rest = await chwihap("template", "--out-dir", out);
  expect([rest.exit, readdirSync(out).length]).toEqual([0, 15]);
  expect(rest.results.filter((line) => line.startsWith("그대로 둠"))).toEqual([
    "그대로 둠(같은 내용): 2022_추진실적_문화본부.xlsx",
  ]);
});

test("a folder that cannot be one is named with the next step", async () => {
  writeFileSync(folder.path("file"), "");
  const failed = await chwihap("template", "--out-dir", folder.path("file"), "--lang", "en");
  expect([failed.exit, failed.results]).toEqual([2, []]);
  expect(failed.progress).toBe(
    `Cannot be used as a folder: ${folder.path("file")}\n` +
      "Check for a file of that name and for write permission, or name another folder.",
  );
});

test("a plan typed on 설정 is enough for its forms, in its own unit", async () => {
  const lines = OTHER_SETTINGS.map((line) => line.map((value) => (value === "" ? null : value)));
  const sheet = { ...EMPTY_SHEET, name: "설정", content: [{ row: 0, column: 0, lines }] };
  const plan = await folder.write("plan.xlsx", await writeXlsx([sheet]));
  const { exit, results } = await chwihap("template", "--plan", plan, "--out-dir", folder.path("forms"));
  expect([exit, results]).toEqual([
    0,
    ["교육체육과", "문화관광과", "보건소"].map((name) => `저장: 2025_추진실적_${name}.xlsx`),
  ]);
  const form = folder.path("forms", "2025_추진실적_문화관광과.xlsx");
  const read = jsonOf<ValidationJson>(await chwihap("validate", form, "--plan", plan, "--json"));
  expect(read.files[0]?.sheets.map(({ department, unit, rows }) => [department, unit, rows])).toEqual([
    ["문화관광과", "천원", 1],
  ]);
});
