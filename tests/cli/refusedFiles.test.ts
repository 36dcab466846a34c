import { existsSync } from "node:fs";
import type { Language } from "../../src/words/language";
import { chwihap, jsonOf, samplePaths } from "../support/commandLine";
import { FOREIGN_FILES } from "../support/foreignFiles";
import type { ConsolidationJson, ValidationJson } from "../support/promisedJson";
import { temporaryFolder } from "../support/temporaryFolder";

jest.setTimeout(60_000);

const folder = temporaryFolder();

const REASONS = {
  "document.xlsx": "not-a-workbook",
  "empty.xlsx": "empty-file",
  "encrypted.xlsx": "encrypted",
  "garbage.xlsx": "not-a-workbook",
  "other.xlsx": "no-submission-sheet",
};

/** The words a message must have: what it is, and what to do next. */
const SAYS: Readonly<Record<Language, Readonly<Record<keyof typeof REASONS, readonly string[]>>>> = {
  ko: {
    "document.xlsx": ["Excel 파일이 아닙니다", "제출 서식(.xlsx)으로 다시 요청"],
    "empty.xlsx": ["빈 파일입니다", "다시 요청"],
    "encrypted.xlsx": ["암호가 걸린 파일입니다", "암호를 없애고"],
    "garbage.xlsx": ["Excel 파일이 아닙니다", "제출 서식(.xlsx)으로 다시 요청"],
    "other.xlsx": ["제출 서식이 들어 있지 않습니다", "머리글"],
  },
  en: {
    "document.xlsx": ["no Excel workbook", "Ask for the submission form"],
    "empty.xlsx": ["is empty", "send it again"],
    "encrypted.xlsx": ["password", "Remove the password"],
    "garbage.xlsx": ["no Excel workbook", "Ask for the submission form"],
    "other.xlsx": ["no submission form", "headers"],
  },
};

function writeForeignFiles(): Promise<string[]> {
  return Promise.all(Object.entries(FOREIGN_FILES).map(([name, bytes]) => folder.write(name, bytes)));
}

test.each(["ko", "en"] as const)(
  "each is refused for its own reason, in %s, and the rest goes on",
  async (lang) => {
    const foreign = await writeForeignFiles();
    const result = await chwihap(
      "consolidate",
      ...foreign,
      ...samplePaths("clean"),
      "--lang",
      lang,
      "--json",
    );
    const json = jsonOf<ConsolidationJson>(result);
    expect(json.total).toMatchObject({ projects: 70, budget: 145672, executed: 132759 });
    expect(Object.fromEntries(json.refused.map(({ file, reason }) => [file, reason]))).toEqual(REASONS);
    for (const [file, parts] of Object.entries(SAYS[lang])) {
      const message = json.refused.find((refusal) => refusal.file === file)?.message;
      for (const part of parts) expect(message).toContain(part);
    }
  },
);

test("one refused file among good ones: not complete, and not a clean exit", async () => {
  const garbage = await folder.write("garbage.xlsx", "?");
  const result = await chwihap("consolidate", ...samplePaths("clean"), garbage, "--json");
  expect([result.exit, jsonOf<ConsolidationJson>(result).complete]).toEqual([1, false]);
  const [first = ""] = samplePaths("clean");
  expect((await chwihap("validate", first, garbage)).exit).toBe(1);
});

test("a department whose only file is refused is not said to have sent nothing", async () => {
  const others = samplePaths("clean").filter((path) => !path.normalize("NFC").includes("재정기획관"));
  const damaged = await folder.write("재정기획관_실적.xlsx", "?");
  const json = jsonOf<ConsolidationJson>(await chwihap("consolidate", ...others, damaged, "--json"));
  expect(json.ledger.find(({ department }) => department === "재정기획관")).toMatchObject({
    state: "refused",
    file: "재정기획관_실적.xlsx",
  });
  expect(json.findings.find(({ rule }) => rule === "plan/missing-department")?.message).toMatch(
    /^재정기획관에서 보낸 파일\(재정기획관_실적\.xlsx\)을 받지 못했습니다/u,
  );
  const text = (await chwihap("consolidate", ...others, damaged)).results.join("\n");
  expect(text).toContain("미완료: 받지 못함 1개 부서, ");
  expect(text).toContain("\n  파일을 받지 못한 부서: 재정기획관\n");
  expect(text).not.toContain("미제출");
});

test("a result among the submissions is told from a workbook without headers", async () => {
  const [first = ""] = samplePaths("clean");
  const summary = folder.path("summary.xlsx");
  await chwihap("consolidate", first, "--out", summary);
  const { files } = jsonOf<ValidationJson>(await chwihap("validate", first, summary, "--json"));
  expect(files[1]?.refused?.reason).toBe("consolidated");
  expect(files[1]?.refused?.message).toContain("취합 결과 파일입니다");
});

test("nothing but refused files ends with 2, the reasons given and nothing written", async () => {
  const foreign = await writeForeignFiles();
  const out = folder.path("out.xlsx");
  const consolidated = await chwihap("consolidate", ...foreign, "--json", "--out", out);
  expect(consolidated.exit).toBe(2);
  expect(jsonOf<ConsolidationJson>(consolidated).refused).toHaveLength(5);
  expect(consolidated.progress).toContain("쓸 수 있는 제출 파일이 하나도 없습니다.");
  expect(existsSync(out)).toBe(false);

  const validated = await chwihap("validate", ...foreign, "--json");
  expect(validated.exit).toBe(2);
  expect(jsonOf<ValidationJson>(validated).files.map(({ file, refused }) => [file, refused?.reason])).toEqual(
    Object.keys(FOREIGN_FILES).map((name) => [name, REASONS[name as keyof typeof REASONS]]),
  );
});
