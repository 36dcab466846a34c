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
  ]);
  expect(new Set(rules.map(({ id, scope }) => `${id} ${scope}`)).size).toBe(rules.length);
});

test("every promised id outside the texts has its rule", () => {
  const here = new Set(rules.map(({ id }) => id));
  expect(RULE_IDS.filter((id) => !id.startsWith("text/") && !here.has(id))).toEqual([]);
});
