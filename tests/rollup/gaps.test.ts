import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import type { ReceivedSheet } from "../../src/rollup/Received";
import type { Plan } from "../../src/plan/Plan";
import type { Refusal } from "../../src/submission/Refusal";
import { NONE, plan, received, UNREADABLE, type Given } from "../support/rollupRows";

const PLAN = plan([{ id: "1-1-1" }, { id: "1-1-2", departments: ["나국"], priorBudget: 70, isNew: false }]);
const FULL: Given = { id: "1-1-1", budget: 100, executed: 50 };
const CONTINUED: Given = { id: "1-1-2", budget: 100, executed: 50, priorBudget: 70 };

function consolidate(
  sheets: readonly ReceivedSheet[],
  refusals: readonly Refusal[] = [],
  register: Plan = PLAN,
) {
  return consolidateSubmissions({ plan: register, submissions: sheets, refusals });
}

const gapsOf = (first: Given, second: Given = CONTINUED) =>
  consolidate([received("가국", [first]), received("나국", [second])]).gaps;

it("is complete when every department and project is there", () => {
  const result = consolidate([received("가국", [FULL]), received("나국", [CONTINUED])]);
  expect(result.gaps).toEqual([]);
  expect(result.complete).toBe(true);
});

it("names the missing department and its missing projects", () => {
  const result = consolidate([received("가국", [FULL])]);
  expect(result.complete).toBe(false);
  expect(result.gaps).toEqual([
    { kind: "missing-department", department: "나국" },
    { kind: "missing-project", project: "1-1-2", department: null },
  ]);
});

it("names the department of a joint project whose part is not there", () => {
  const joint = plan([
    { id: "1-1-1", departments: ["가국", "나국"] },
    { id: "1-1-2", departments: ["나국"] },
  ]);
  const sheets = [received("가국", [FULL]), received("나국", [CONTINUED])];
  expect(consolidate(sheets, [], joint).gaps).toEqual([
    { kind: "missing-project", project: "1-1-1", department: "나국" },
  ]);
});

it("names an excluded row, but not one replaced or copied", () => {
  const result = consolidate([
    received("가국", [FULL, FULL], { date: "2023-01-02", file: "v2.xlsx" }),
    received("가국", [FULL], { date: "2023-01-01", file: "v1.xlsx" }),
    received("나국", [CONTINUED], { sha256: "s" }),
    received("나국", [CONTINUED], { sha256: "s", file: "복사.xlsx" }),
  ]);
  expect(result.gaps).toEqual([
    {
      kind: "excluded-row",
      source: { file: "v2.xlsx", sheet: "제출_가국", row: 8 },
      project: "1-1-1",
      reason: "duplicate-project",
    },
  ]);
  expect(result.excluded).toHaveLength(3);
});

it("leaves an unreadable amount out, and counts the project", () => {
  const result = consolidate([
    received("가국", [{ ...FULL, budget: UNREADABLE }]),
    received("나국", [CONTINUED]),
  ]);
  expect(result.total).toMatchObject({ projects: 2, budget: 100, executed: 100 });
  expect(result.gaps).toEqual([
    {
      kind: "amount-left-out",
      source: { file: "가국.xlsx", sheet: "제출_가국", row: 7 },
      project: "1-1-1",
      column: "budget",
      state: "unreadable",
      raw: "상동",
    },
  ]);
});

it("does not take blank for zero, but takes 해당없음 for an answer", () => {
  expect(gapsOf({ ...FULL, executed: null })).toMatchObject([{ column: "executed", state: "blank" }]);
  expect(gapsOf({ ...FULL, executed: NONE })).toEqual([]);
  expect(gapsOf({ ...FULL, executed: 0 })).toEqual([]);
});

it("asks last year's budget only of a project that the register gives one", () => {
  expect(gapsOf(FULL)).toEqual([]);
  expect(gapsOf(FULL, { ...CONTINUED, priorBudget: null })).toMatchObject([
    { project: "1-1-2", column: "priorBudget", state: "blank" },
  ]);
  expect(gapsOf({ ...FULL, priorBudget: UNREADABLE })).toMatchObject([
    { project: "1-1-1", column: "priorBudget", state: "unreadable" },
  ]);
});

it("finds the amount on any of the project's rows, and what is unreadable too", () => {
  const rows = (second: Given) =>
    consolidate([
      received("가국", [
        { ...FULL, indicator: "가" },
        { id: "1-1-1", indicator: "나", ...second },
      ]),
      received("나국", [CONTINUED]),
    ]).gaps;
  expect(rows({})).toEqual([]);
  expect(rows({ budget: UNREADABLE })).toMatchObject([{ kind: "amount-left-out", source: { row: 8 } }]);
});

it("names sheets nothing was found in and files that were refused", () => {
  const refusals: readonly Refusal[] = [
    { file: "z.xls", reason: "old-xls", detail: null },
    { file: "b.xls", reason: "drm", detail: null },
  ];
  const result = consolidate(
    [
      received("가국", [FULL]),
      received("나국", [CONTINUED]),
      received(null, [], { file: "빈.xlsx", sheet: "Sheet1", noHeader: true }),
    ],
    refusals,
  );
  expect(result.gaps).toEqual([
    { kind: "unread-sheet", file: "빈.xlsx", sheet: "Sheet1" },
    { kind: "refused-file", file: "b.xls", reason: "drm" },
    { kind: "refused-file", file: "z.xls", reason: "old-xls" },
  ]);
  expect(result.refused.map(({ file }) => file)).toEqual(["b.xls", "z.xls"]);
});

it("tells a department all of whose files were refused from one that sent nothing", () => {
  const refusals: readonly Refusal[] = [{ file: "나국.xls", reason: "old-xls", detail: null }];
  expect(consolidate([received("가국", [FULL])], refusals).gaps).toEqual([
    { kind: "refused-department", department: "나국" },
    { kind: "missing-project", project: "1-1-2", department: null },
    { kind: "refused-file", file: "나국.xls", reason: "old-xls" },
  ]);
  expect(consolidate([], refusals).gaps.slice(0, 2)).toEqual([
    { kind: "missing-department", department: "가국" },
    { kind: "refused-department", department: "나국" },
  ]);
  expect(consolidate([received("가국", [FULL]), received("나국", [CONTINUED])], refusals).gaps).toEqual([
    { kind: "refused-file", file: "나국.xls", reason: "old-xls" },
  ]);
});
