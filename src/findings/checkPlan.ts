import type { Plan } from "../plan/Plan";
import { rules as allRules } from "../rules";
import type { CrossHit, PlanContext, PlanRule } from "../rules/Rule";
import type { SubmissionSheet } from "../submission/SubmissionSheet";
import { checkSheet, type CheckOptions } from "./checkSheet";
import type { Finding } from "./Finding";
import { inBookOrder } from "./order";
import { RuleBroke } from "./RuleBroke";

/**
 * What only shows when all sheets of a run lie side by side: projects and departments that are missing, projects that
 * arrive twice, last year's total. The findings of each sheet are checkSheet's.
 * @throws RuleBroke
 */
export function checkPlan(
  sheets: readonly SubmissionSheet[],
  plan: Plan,
  options: CheckOptions = {},
): Finding[] {
  const context: PlanContext = { plan, sheets };
  const rules = (options.rules ?? allRules).filter((rule) => rule.scope === "plan");
  return rules.flatMap((rule) => run(rule, context)).sort(inBookOrder);
}

/** Both: each sheet on its own, then all together, in one order that does not depend on the order of the sheets. */
export function checkAll(
  sheets: readonly SubmissionSheet[],
  plan: Plan,
  options: CheckOptions = {},
): Finding[] {
  const alone = sheets.flatMap((sheet) => checkSheet(sheet, plan, options));
  return withPlanFindings(alone, sheets, plan, options);
}

/** The same for sheets whose own findings are known already. */
export function withPlanFindings(
  alone: readonly Finding[],
  sheets: readonly SubmissionSheet[],
  plan: Plan,
  options: CheckOptions = {},
): Finding[] {
  return [...alone, ...checkPlan(sheets, plan, options)].sort(inBookOrder);
}

function run(rule: PlanRule, context: PlanContext): Finding[] {
  try {
    return rule.check(context).map((hit) => findingOf(rule, hit));
  } catch (cause) {
    throw new RuleBroke(rule.id, null, cause);
  }
}

function findingOf(rule: PlanRule, hit: CrossHit): Finding {
  return {
    rule: rule.id,
    level: rule.level,
    file: hit.sheet?.file ?? null,
    sheet: hit.sheet?.sheet ?? null,
    row: hit.row,
    column: hit.column,
    cell: hit.cell,
    project: hit.project ?? null,
    facts: hit.facts,
    fix: hit.fix ?? null,
  };
}
