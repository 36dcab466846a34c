import { chwihap, jsonOf, samplePaths, type CommandResult } from "../support/commandLine";
import { CONSOLIDATION_KEYS, LIST_KEYS, TOTALS_KEYS, type ConsolidationJson } from "../support/promisedJson";

jest.setTimeout(60_000);

describe("the clean sample", () => {
  let result: CommandResult;
  let json: ConsolidationJson;
  beforeAll(async () => {
    result = await chwihap("consolidate", ...samplePaths("clean"), "--json");
    json = jsonOf(result);
  });

  test("gives the published totals and ends with 0", () => {
    expect(result.exit).toBe(0);
    expect(json).toMatchObject({ year: 2022, complete: true, excluded: [], refused: [], findings: [] });
    expect(json.total).toEqual({
      projects: 70,
      projectsPrior: 34,
      budget: 145672,
      budgetPrior: 76799,
      budgetGrowthPercent: 89.7,
      executed: 132759,
      executionPercent: 91.1,
      missed: 2,
      notRun: 1,
    });
    expect(json.areas.map(({ id, projects }) => [id, projects])).toEqual([
      ["1", 8],
      ["2", 31],
      ["3", 20],
      ["4", 11],
    ]);
  });

  test("reconciles: areas, tasks and departments add up to the whole", () => {
    const sums = [json.areas, json.tasks, json.departments].map((parts) => [
      parts.reduce((sum, { projects }) => sum + projects, 0),
      parts.reduce((sum, { budget }) => sum + budget, 0),
      parts.reduce((sum, { executed }) => sum + executed, 0),
    ]);
    expect(sums).toEqual(Array(3).fill([70, 145672, 132759]));
    expect([json.areas.length, json.tasks.length, json.departments.length]).toEqual([4, 10, 15]);
  });

  test("flags exactly two projects as missed", () => {
    const missed = json.flags.filter(({ flag }) => flag === "target-missed" || flag === "not-run");
    expect(missed.map(({ project, flag }) => [project, flag])).toEqual([
      ["2-3-3", "target-missed"],
      ["2-3-7", "not-run"],
    ]);
    expect(missed.map(({ source }) => Object.keys(source))).toEqual(Array(2).fill(["file", "sheet", "row"]));
  });

  test("names every file read, with all its rows taken", () => {
    expect(json.inputs).toHaveLength(15);
    expect(json.inputs.every(({ rowsTaken, rowsLeft }) => rowsTaken > 0 && rowsLeft === 0)).toBe(true);
    expect(json.ledger.every(({ state }) => state === "received")).toBe(true);
  });

  test("tells its progress by file apart from the result", () => {
    const lines = result.progress.split("\n");
    expect(lines).toHaveLength(15);
    expect(lines[0]).toBe("읽는 중: assets/samples/2022/clean/2022_추진실적_경제정책실.xlsx");
  });
});

describe("the sample as submitted", () => {
  let result: CommandResult;
  let json: ConsolidationJson;
  beforeAll(async () => {
    result = await chwihap("consolidate", ...samplePaths("as-submitted"), "--json");
    json = jsonOf(result);
  });

  test("is not complete and ends with 1", () => {
    expect([result.exit, json.complete]).toEqual([1, false]);
    expect(json.findings.some(({ level }) => level === "error")).toBe(true);
  });

  test("says who has not submitted and whose file was refused", () => {
    const open = json.ledger.filter(({ state }) => state !== "received");
    expect(open.map(({ department, state, file }) => [department, state, file])).toEqual([
      ["기후환경본부", "missing", null],
      ["안전총괄실", "refused", "안전총괄실_2022실적.xls"],
    ]);
    expect(json.refused).toEqual([
      {
        file: "안전총괄실_2022실적.xls",
        reason: "old-xls",
        message:
          "옛 형식(.xls) 파일입니다. 확장자와 관계없이 내용이 Excel 97-2003 형식입니다. Excel에서 열어 ‘Excel 통합 문서(.xlsx)’로 저장한 뒤 다시 넣으십시오.",
      },
    ]);
  });

  test("lists the row that does not count, with its reason", () => {
    expect(json.excluded).toEqual([
      {
        file: "2022_추진실적_서울특별시교육청.xlsx",
        sheet: "제출_서울특별시교육청",
        row: 10,
        project: "3-1-12",
        reason: "other-department",
      },
    ]);
  });

  test("keeps every promised key, in its promised order", () => {
    expect(Object.keys(json)).toEqual(CONSOLIDATION_KEYS);
    expect(Object.keys(json.total)).toEqual(TOTALS_KEYS);
    for (const [list, keys] of Object.entries(LIST_KEYS)) {
      const entries = json[list as keyof typeof LIST_KEYS];
      expect(entries).not.toHaveLength(0);
      for (const entry of entries) expect([list, Object.keys(entry)]).toEqual([list, keys]);
    }
  });

  test("says the same without --json, for people", async () => {
    const text = (await chwihap("consolidate", ...samplePaths("as-submitted"))).results.join("\n");
    expect(text).toContain("미완료");
    expect(text).toContain("기후환경본부");
    expect(text).toContain("받지 않음: 안전총괄실_2022실적.xls");
    expect(text).toContain("2022_추진실적_서울특별시교육청.xlsx");
  });
});

test("the order of the files changes nothing", async () => {
  const paths = samplePaths("as-submitted");
  const forward = await chwihap("consolidate", ...paths, "--json");
  const backward = await chwihap("consolidate", ...paths.toReversed(), "--json");
  expect(backward.results).toEqual(forward.results);
});
