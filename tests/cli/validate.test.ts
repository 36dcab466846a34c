import { chwihap, jsonOf, samplePaths } from "../support/commandLine";
import { FINDING_KEYS, type ValidationJson } from "../support/promisedJson";

jest.setTimeout(60_000);

const asSubmitted = samplePaths("as-submitted");

function sample(part: string): string {
  const found = asSubmitted.find((path) => path.includes(part));
  if (found === undefined) throw new Error(`no sample named ${part}`);
  return found;
}

test("a clean file has nothing to say and ends with 0", async () => {
  const [first = ""] = samplePaths("clean");
  const result = await chwihap("validate", first, "--json");
  expect(result.exit).toBe(0);
  expect(jsonOf(result)).toEqual({
    files: [
      {
        file: "2022_추진실적_경제정책실.xlsx",
        refused: null,
        sheets: [
          {
            sheet: "제출_경제정책실",
            department: "경제정책실",
            unit: "백만원",
            headerRow: 6,
            rows: 3,
            findings: [],
          },
        ],
      },
    ],
    counts: { error: 0, warning: 0, info: 0 },
  });
});

test("a finding carries its place, its figures and its fix, in both languages", async () => {
  const path = sample("노동공정상생정책관");
  const expected = {
    rule: "row/rate-mismatch",
    level: "error",
    file: "2022_추진실적_노동공정상생정책관.xlsx",
    sheet: "제출_노동공정상생정책관",
    cell: "I7",
    row: 7,
    column: "executionRate",
    message: expect.stringContaining("87.7%"),
    fix: { kind: "safe" },
  };
  for (const lang of ["ko", "en"]) {
    const result = await chwihap("validate", path, "--json", "--lang", lang);
    const { files } = jsonOf<ValidationJson>(result);
    const found = files[0]?.sheets[0]?.findings.find(({ level }) => level === "error");
    expect(result.exit).toBe(1);
    expect(found).toMatchObject(expected);
  }
});

test("every finding of the submitted files keeps the promised keys in order, and the counts are theirs", async () => {
  const { files, counts } = jsonOf<ValidationJson>(await chwihap("validate", ...asSubmitted, "--json"));
  const findings = files.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.findings));
  for (const finding of findings) expect(Object.keys(finding)).toEqual(FINDING_KEYS);
  const count = (level: string): number => findings.filter((finding) => finding.level === level).length;
  expect(counts).toEqual({ error: count("error"), warning: count("warning"), info: count("info") });
  expect(counts.error).toBeGreaterThan(0);
  expect(files.map(({ file }) => file)).toEqual(asSubmitted.map((path) => path.split("/").at(-1)));
  for (const file of files) expect(Object.keys(file)).toEqual(["file", "refused", "sheets"]);
});

test("people read the cell, the message and the rule, a line each", async () => {
  const { results } = await chwihap("validate", sample("디지털정책관"));
  expect(results.join("\n")).toMatch(/오류 N7 .*정상추진중.*\[cell\/unknown-choice\]/);
});

test("people read one line a finding, without a gap where it has no cell", async () => {
  const [text = ""] = (await chwihap("validate", sample("여성가족정책실"))).results;
  expect(text.split("\n")).toContain("    주의 숨긴 행(7행)에 자료가 있습니다. [sheet/hidden-data]");
});
