import { checkSheet } from "../../src/findings/checkSheet";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { rules } from "../../src/rules";
import type { ExampleRow, Rule } from "../../src/rules/Rule";
import { RULE_IDS } from "../../src/rules/ruleIds";
import { readRows } from "../support/rows";

function fires(rule: Rule, rows: readonly ExampleRow[]): boolean {
  const plan = bundledPlan();
  const findings = checkSheet(readRows(rows, plan), plan, { rules: [rule] });
  for (const { fix } of findings) expect([rule.fix, undefined]).toContain(fix?.kind);
  return findings.length > 0;
}

const shown = rules.flatMap((rule) => {
  const { wrong, right } = rule.example;
  return typeof wrong === "string" || typeof right === "string"
    ? []
    : [[rule.id, rule, wrong, right] as const];
});

test.each(shown)("%s is shown by its example", (_, rule, wrong, right) => {
  expect({ wrong: fires(rule, wrong), right: fires(rule, right) }).toEqual({ wrong: true, right: false });
});

test("rules stand in the order of their ids, and only a rule of two scopes stands twice", () => {
  const places = rules.map(({ id }) => RULE_IDS.indexOf(id));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  const twice = rules.filter(({ id, scope }) =>
    rules.some((other) => other.id === id && other.scope !== scope),
  );
  expect(twice.map(({ id, scope }) => `${id} ${scope}`)).toEqual([
    "row/duplicate-project sheet",
    "row/duplicate-project plan",
    "text/duplicate-achievement sheet",
    "text/duplicate-achievement plan",
  ]);
  expect(new Set(rules.map(({ id, scope }) => `${id} ${scope}`)).size).toBe(rules.length);
});

test("every promised id has its rule", () => {
  const here = new Set(rules.map(({ id }) => id));
  expect(RULE_IDS.filter((id) => !here.has(id))).toEqual([]);
});

test("levels and fixes are those that were promised", () => {
  const promised = new Map<string, string>([
    ["error", ERRORS],
    ["warning", WARNINGS],
    ["info", INFOS],
  ]);
  for (const [level, ids] of promised) {
    const own = rules.filter((rule) => rule.level === level && !rule.id.startsWith("text/"));
    expect([...new Set(own.map(({ id, fix }) => (fix === undefined ? id : `${id}:${fix}`)))]).toEqual(
      ids.trim().split(/\s+/),
    );
  }
});

const ERRORS = `
  sheet/missing-column sheet/ambiguous-header sheet/form-mismatch
  cell/required:ask cell/not-a-number cell/error-value cell/formula-not-calculated cell/merged-amount
  cell/date-in-number:ask cell/negative-amount cell/unknown-choice:ask
  row/unknown-project:ask row/duplicate-project row/rate-mismatch:safe row/achievement-mismatch:safe
  row/missing-actual row/reason-required row/status-contradiction
  plan/missing-project plan/missing-department`;
const WARNINGS = `
  sheet/stated-total-mismatch sheet/hidden-data
  cell/number-as-text:safe cell/rate-scale:ask cell/unit-slip:ask
  row/name-differs:ask row/wrong-area:ask row/wrong-department:ask row/executed-exceeds-budget
  row/missing-target:ask
  plan/prior-total-mismatch`;
const INFOS = `sheet/unknown-column cell/unit-converted`;
