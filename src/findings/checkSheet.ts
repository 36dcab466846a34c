import type { Plan } from "../plan/Plan";
import { rules as allRules } from "../rules";
import type { Hit, Rule, RowRule, SheetContext, SheetRule } from "../rules/Rule";
import { oncePer } from "../rules/support/memo";
import { traitsOf } from "../rules/support/traits";
import type { SubmissionRow, SubmissionSheet } from "../submission/SubmissionSheet";
import type { Finding } from "./Finding";
import { inSheetOrder } from "./order";
import { projectIdOf } from "./projectIdOf";
import { RuleBroke } from "./RuleBroke";

export interface CheckOptions {
  /** Other rules than all of them. */
  readonly rules?: readonly Rule[];
}

/**
 * Everything that can be said about one sheet on its own, in the order it is shown.
 * @throws RuleBroke when a rule fails, which is a fault of the rule and not of the sheet.
 */
export function checkSheet(sheet: SubmissionSheet, plan: Plan, options: CheckOptions = {}): Finding[] {
  const context: SheetContext = { plan, sheet };
  const rules = options.rules ?? allRules;
  const ofSheet = rules.filter((rule) => rule.scope === "sheet");
  const aboutRows = onRows(
    rules.filter((rule) => rule.scope === "row"),
    ofSheet.filter(({ prepare }) => prepare !== undefined),
    context,
  );
  const aboutSheet = ofSheet.flatMap((rule) => onSheet(rule, context));
  return [...aboutSheet, ...aboutRows].sort(inSheetOrder);
}

function onSheet(rule: SheetRule, context: SheetContext): Finding[] {
  let hits: readonly Hit[];
  try {
    hits = rule.check(context);
  } catch (cause) {
    throw brokeAt(rule, context, null, cause);
  }
  if (hits.length === 0) return [];
  const rowAt = rowsByNumber(context);
  return hits.map((hit) => {
    const row = hit.row === null ? undefined : rowAt.get(hit.row);
    return findingOf(rule, hit, context, row === undefined ? null : projectIdOf(row, context));
  });
}

const rowsByNumber = oncePer(
  ({ sheet }: SheetContext): ReadonlyMap<number, SubmissionRow> =>
    new Map(sheet.rows.map((row) => [row.row, row])),
);

/** All rules on one row before the next, so that what they work out about it is still at hand. */
function onRows(
  rules: readonly RowRule[],
  preparing: readonly SheetRule[],
  context: SheetContext,
): Finding[] {
  const findings: Finding[] = [];
  for (const row of context.sheet.rows) {
    checkRow(row, rules, context, findings);
    for (const rule of preparing) prepare(rule, row, context);
  }
  return findings;
}

function checkRow(
  row: SubmissionRow,
  rules: readonly RowRule[],
  context: SheetContext,
  findings: Finding[],
): void {
  const traits = traitsOf(row, context);
  for (const rule of rules) {
    if (rule.concerns !== undefined && (traits & rule.concerns) === 0) continue;
    const hits = onRow(rule, row, context);
    // Nearly always: nothing is set up for a loop that does not run.
    if (hits.length === 0) continue;
    for (const hit of hits) findings.push(findingOf(rule, hit, context, projectIdOf(row, context)));
  }
}

function onRow(rule: RowRule, row: SubmissionRow, context: SheetContext): readonly Hit[] {
  try {
    return rule.check(row, context);
  } catch (cause) {
    throw brokeAt(rule, context, row.row, cause);
  }
}

function prepare(rule: SheetRule, row: SubmissionRow, context: SheetContext): void {
  try {
    rule.prepare?.(row, context);
  } catch (cause) {
    throw brokeAt(rule, context, row.row, cause);
  }
}

function brokeAt(rule: Rule, { sheet }: SheetContext, row: number | null, cause: unknown): RuleBroke {
  return new RuleBroke(rule.id, { file: sheet.file, sheet: sheet.sheet, row }, cause);
}

function findingOf(rule: Rule, hit: Hit, context: SheetContext, project: string | null): Finding {
  return {
    rule: rule.id,
    level: rule.level,
    file: context.sheet.file,
    sheet: context.sheet.sheet,
    row: hit.row,
    column: hit.column,
    cell: hit.cell,
    project,
    facts: hit.facts,
    fix: hit.fix ?? null,
  };
}
