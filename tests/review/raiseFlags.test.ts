import type { Finding } from "../../src/findings/Finding";
import { bundledPlan } from "../../src/plan/bundledPlan";
import type { Plan } from "../../src/plan/Plan";
import type { Flag } from "../../src/review/Flag";
import { raiseFlags } from "../../src/review/raiseFlags";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import type { ReceivedSheet } from "../../src/rollup/Received";
import type { RuleId } from "../../src/rules/ruleIds";
import type { ColumnKey } from "../../src/submission/columns";
import { NONE, plan, received, UNREADABLE, type Given } from "../support/rollupRows";
import { sampleSubmissions } from "../support/sample2022";

const PLAN = plan([
  { id: "1-1-1", departments: ["가국"] },
  { id: "1-1-2", departments: ["가국", "나국"] },
]);

/** A project nobody has to look at. */
const FINE: Given = {
  id: "1-1-1",
  budget: 1000,
  executed: 900,
  indicator: "인원(명)",
  target: 10,
  actual: 10,
  status: "완료",
  results: "10명 수료",
};

function flagsOf(
  sheets: readonly ReceivedSheet[],
  findings: readonly Finding[] = [],
  register: Plan = PLAN,
): readonly Flag[] {
  const { projects } = consolidateSubmissions({ plan: register, submissions: sheets, refusals: [] });
  return raiseFlags({ plan: register, projects, findings });
}

const flagsOn = (...rows: readonly Given[]) =>
  flagsOf([
    received(
      "가국",
      rows.map((cells) => ({ ...FINE, ...cells })),
    ),
  ]);
const brief = (flags: readonly Flag[]) => flags.map(({ flag, severity }) => `${flag} ${severity}`);

function finding(rule: RuleId, column: ColumnKey, facts: Finding["facts"], row = 7): Finding {
  const place = { file: "가국.xlsx", sheet: "제출_가국", row, column, cell: null, project: "1-1-1" };
  return { rule, level: "warning", ...place, facts, fix: null };
}

it("raises nothing on a project that is as it should be", () => {
  expect(flagsOn({})).toEqual([]);
});

describe("not-run", () => {
  const notRun: Given = { status: "미운영", executed: 0, actual: 0, results: null, shortfallReason: "선거" };

  it("takes the place of target-missed, low-execution and no-evidence", () => {
    expect(flagsOn(notRun)).toEqual([
      {
        key: "1-1-1/not-run",
        project: "1-1-1",
        name: "사업 1-1-1",
        area: "1",
        task: "1-1",
        department: "가국",
        flag: "not-run",
        severity: "high",
        facts: { budget: 1000, executed: 0, reason: "선거" },
        source: { file: "가국.xlsx", sheet: "제출_가국", row: 7, column: "status", cell: "N7" },
        stake: 1000,
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      },
    ]);
  });

  it("asks for the reason when there is none, a dash included", () => {
    expect(brief(flagsOn({ ...notRun, shortfallReason: null }))).toEqual([
      "not-run high",
      "reason-missing medium",
    ]);
    expect(flagsOn({ ...notRun, shortfallReason: NONE })[1]?.facts).toEqual({ causes: ["not-run"] });
  });
});

describe("target-missed", () => {
  it("carries the figures and the department's reason", () => {
    expect(flagsOn({ target: 8, actual: 5, shortfallReason: "위탁 종료" })).toMatchObject([
      {
        flag: "target-missed",
        severity: "high",
        facts: {
          indicator: "인원(명)",
          target: 8,
          actual: 5,
          achievementPercent: 62.5,
          thresholdPercent: 100,
          lowerIsBetter: false,
          reason: "위탁 종료",
        },
        source: { row: 7, column: "actual" },
      },
    ]);
  });

  it("is high below 80 %, else medium", () => {
    const miss = (actual: number) => brief(flagsOn({ target: 100, actual, shortfallReason: "사유" }));
    expect(miss(79.9)).toEqual(["target-missed high"]);
    expect(miss(80)).toEqual(["target-missed medium"]);
    expect(miss(99.96)).toEqual(["target-missed medium"]);
    expect(miss(100)).toEqual([]);
  });

  it("has a flag for each indicator that missed, told apart by name", () => {
    const second: Given = {
      ...FINE,
      indicator: "민원(건) (하향)",
      target: 5,
      actual: 10,
      budget: null,
      executed: null,
    };
    const flags = flagsOn({ actual: 9, shortfallReason: "사유" }, second, {
      ...second,
      indicator: "횟수",
      actual: 5,
    });
    expect(flags.map(({ key, source }) => [key, source.row])).toEqual([
      ["1-1-1/target-missed/민원(건)(하향)", 8],
      ["1-1-1/target-missed/인원(명)", 7],
    ]);
  });

  it("goes by the threshold of the plan, and by the way an indicator counts", () => {
    const rows = [{ ...FINE, actual: 9, shortfallReason: "선거" }];
    const lenient = { ...PLAN, thresholds: { ...PLAN.thresholds, targetPercent: 90 } };
    expect(brief(flagsOf([received("가국", rows)]))).toEqual(["target-missed medium"]);
    expect(flagsOf([received("가국", rows)], [], lenient)).toEqual([]);
    const fewer = { indicator: "민원(건)(하향)", shortfallReason: "선거" };
    expect(flagsOn({ ...fewer, actual: 9 })).toEqual([]);
    expect(flagsOn({ ...fewer, actual: 16 }).map(({ facts }) => facts)).toEqual([
      expect.objectContaining({ lowerIsBetter: true, achievementPercent: 62.5 }),
    ]);
  });

  it("says nothing where target or actual is unknown", () => {
    expect(brief(flagsOn({ actual: UNREADABLE }))).toEqual(["no-evidence medium"]);
  });
});

describe("low-execution", () => {
  it("is below 80 % of the budget, high below half, with what was not spent at stake", () => {
    const spent = (executed: number) => flagsOn({ executed, shortfallReason: "낙찰 차액" });
    expect(spent(800)).toEqual([]);
    expect(spent(799)).toMatchObject([
      {
        severity: "medium",
        stake: 201,
        facts: {
          budget: 1000,
          executed: 799,
          executionPercent: 79.9,
          thresholdPercent: 80,
          reason: "낙찰 차액",
        },
        source: { column: "executed", cell: "H7" },
      },
    ]);
    expect(brief(spent(499))).toEqual(["low-execution high"]);
  });

  it("needs both amounts, and a budget to spend", () => {
    expect(flagsOn({ executed: UNREADABLE })).toEqual([]);
    expect(flagsOn({ budget: 0, executed: 0 })).toEqual([]);
  });
});

it("over-execution is any won above the budget, a budget of 0 included", () => {
  expect(flagsOn({ executed: 1000 })).toEqual([]);
  expect(flagsOn({ executed: 1001 })).toMatchObject([
    {
      flag: "over-execution",
      severity: "high",
      stake: 1,
      facts: { budget: 1000, executed: 1001, excess: 1, executionPercent: 100.1 },
    },
  ]);
  expect(flagsOn({ budget: 0, executed: 5 })).toMatchObject([
    { facts: { excess: 5, executionPercent: null } },
  ]);
});

describe("no-target", () => {
  it("is a target that is blank, none, unreadable, or 0 where more is better", () => {
    for (const target of [null, NONE, UNREADABLE, 0]) {
      expect(brief(flagsOn({ target }))).toEqual(["no-target low"]);
    }
    expect(flagsOn({ target: UNREADABLE })[0]?.facts).toEqual({
      indicator: "인원(명)",
      target: "상동",
      actual: "10",
    });
  });

  it("is not a target of 0 where less is better", () => {
    expect(flagsOn({ indicator: "사고(건)(하향)", target: 0, actual: 0 })).toEqual([]);
  });

  it("is not a row that only continues the text", () => {
    const more: Given = {
      indicator: null,
      target: null,
      actual: null,
      budget: null,
      executed: null,
      results: "계속",
    };
    expect(flagsOn({}, more)).toEqual([]);
  });
});

it("no-evidence is a project that ran without results, or without the actual value of a target", () => {
  expect(flagsOn({ results: null })).toMatchObject([
    {
      flag: "no-evidence",
      severity: "medium",
      facts: { lacking: ["results"], status: "완료" },
      source: { column: "results" },
    },
  ]);
  expect(flagsOn({ actual: null })).toMatchObject([
    { facts: { lacking: ["actual"] }, source: { column: "actual" } },
  ]);
  expect(flagsOn({ actual: null, results: NONE })).toMatchObject([
    { facts: { lacking: ["results", "actual"] }, source: { column: "results" } },
  ]);
});

it("no-evidence points at the indicator whose actual value is not there", () => {
  const second: Given = { indicator: "횟수", budget: null, executed: null, actual: null, results: null };
  expect(flagsOn({}, second)).toMatchObject([
    { flag: "no-evidence", source: { row: 8, column: "actual", cell: "L8" } },
  ]);
});

describe("reason-missing", () => {
  it("takes white space for no reason", () => {
    expect(brief(flagsOn({ status: "지연", shortfallReason: "  " }))).toEqual(["reason-missing medium"]);
  });

  it("names everything that wants a reason", () => {
    expect(flagsOn({ actual: 9, executed: 100, status: "지연" }).at(-1)).toMatchObject({
      flag: "reason-missing",
      facts: { causes: ["target-missed", "delayed", "low-execution"] },
    });
  });

  it("is satisfied by a reason on any row of the project", () => {
    const second: Given = { indicator: "횟수", budget: null, executed: null, shortfallReason: "사유" };
    expect(brief(flagsOn({ status: "지연" }, second))).toEqual([]);
  });
});

describe("flags that stand on findings", () => {
  it("take the figures of the finding and the text of the cell", () => {
    const findings = [
      finding("text/provisional", "results", { word: "예상", excerpt: "10명 예상" }),
      finding("text/provisional", "results", { word: "잠정", excerpt: "잠정" }),
      finding("text/duplicate-achievement", "results", { otherProject: "1-1-2" }),
      finding("cell/unit-slip", "budget", { factor: 1000 }),
      finding("cell/unit-slip", "executed", { factor: 1000 }),
    ];
    const flags = flagsOf([received("가국", [{ ...FINE, results: "10명 예상" }])], findings);
    expect(flags.map(({ key, severity, facts, stake }) => [key, severity, facts, stake])).toEqual([
      [
        "1-1-1/unit-suspect/budget",
        "high",
        { factor: 1000, column: "budget", amount: 1000, text: "1000" },
        1000,
      ],
      [
        "1-1-1/unit-suspect/executed",
        "high",
        { factor: 1000, column: "executed", amount: 900, text: "900" },
        900,
      ],
      [
        "1-1-1/provisional-results",
        "medium",
        { word: "예상", excerpt: "10명 예상", text: "10명 예상" },
        1000,
      ],
      ["1-1-1/duplicate-achievement", "medium", { otherProject: "1-1-2", text: "10명 예상" }, 1000],
    ]);
  });

  it("point at 추진실적 when the finding names no column", () => {
    const findings = [
      { ...finding("text/provisional", "results", {}), column: null },
      { ...finding("text/duplicate-achievement", "results", {}), column: null },
      { ...finding("cell/unit-slip", "budget", {}), column: null },
    ];
    expect(flagsOf([received("가국", [FINE])], findings)).toMatchObject([
      { flag: "provisional-results", facts: { text: "10명 수료" }, source: { column: "results" } },
      { flag: "duplicate-achievement", facts: { text: "10명 수료" }, source: { column: "results" } },
    ]);
  });

  it("are not raised by other rules, other rows, or rows that do not count", () => {
    const findings = [
      finding("text/stale-period", "results", {}),
      finding("text/provisional", "results", {}, 99),
      finding("text/provisional", "results", {}, 8),
    ];
    const sheet = received("가국", [FINE, { ...FINE, indicator: "인원(명)" }]);
    expect(flagsOf([sheet], findings)).toEqual([]);
  });
});

it("names the department in the key of a joint project", () => {
  const row = { ...FINE, id: "1-1-2", actual: 5, shortfallReason: "사유" };
  const flags = flagsOf([received("가국", [row]), received("나국", [row])]);
  expect(flags.map(({ key, department }) => [key, department])).toEqual([
    ["1-1-2/target-missed/인원(명)/가국", "가국"],
    ["1-1-2/target-missed/인원(명)/나국", "나국"],
  ]);
});

it("puts the serious first, then the money at stake, then plan order", () => {
  const register = plan([{ id: "1-1-1" }, { id: "1-1-2" }, { id: "1-1-3" }]);
  const row = (id: string, budget: number, more: Given) => ({
    ...FINE,
    id,
    budget,
    executed: budget,
    ...more,
  });
  const sheet = received("가국", [
    row("1-1-1", 10, { results: null }),
    row("1-1-2", 500, { results: null }),
    row("1-1-3", 10, { actual: 1, results: null, shortfallReason: "사유" }),
  ]);
  expect(flagsOf([sheet], [], register).map(({ project, flag }) => `${project} ${flag}`)).toEqual([
    "1-1-3 target-missed",
    "1-1-2 no-evidence",
    "1-1-1 no-evidence",
    "1-1-3 no-evidence",
  ]);
});

it("flags exactly the two projects of the published report as missed", () => {
  const flags = flagsOf(sampleSubmissions(), [], bundledPlan());
  expect(flags.map(({ project, flag, severity }) => `${project} ${flag} ${severity}`)).toEqual([
    "2-3-3 target-missed high",
    "2-3-7 not-run high",
    "2-3-3 low-execution medium",
  ]);
});
