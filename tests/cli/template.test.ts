import { readdirSync } from "node:fs";
import { chwihap, jsonOf } from "../support/commandLine";
import type { ValidationJson } from "../support/promisedJson";
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
