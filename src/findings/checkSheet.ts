import type { Plan } from "../plan/Plan";
import { rules as allRules } from "../rules";
import type { Hit, Rule, RowRule, SheetContext, SheetRule } from "../rules/Rule";
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
  const findings: Finding[] = [];
  const rules = options.rules ?? allRules;
  for (const rule of rules) {
    if (rule.scope === "sheet") runOnSheet(rule, context, findings);
    else if (rule.scope === "row") runOnRows(rule, context, findings);
  }
  return findings.sort(inSheetOrder);
}

function runOnSheet(rule: SheetRule, context: SheetContext, findings: Finding[]): void {
  let rowAt: ReadonlyMap<number, SubmissionRow> | null = null;
  guard(rule, context, null, () => {
    for (const hit of rule.check(context)) {
      rowAt ??= new Map(context.sheet.rows.map((row) => [row.row, row]));
      const row = hit.row === null ? undefined : rowAt.get(hit.row);
      findings.push(findingOf(rule, hit, context, row));
    }
  });
}

function runOnRows(rule: RowRule, context: SheetContext, findings: Finding[]): void {
  let current: SubmissionRow | null = null;
  guard(
    rule,
    context,
    () => current,
    () => {
      for (const row of context.sheet.rows) {
        current = row;
        for (const hit of rule.check(row, context)) findings.push(findingOf(rule, hit, context, row));
      }
    },
  );
}

function guard(
  rule: Rule,
  { sheet }: SheetContext,
  rowNow: (() => SubmissionRow | null) | null,
  run: () => void,
): void {
  try {
    run();
  } catch (cause) {
    throw new RuleBroke(
      rule.id,
      { file: sheet.file, sheet: sheet.sheet, row: rowNow?.()?.row ?? null },
      cause,
    );
  }
}

function findingOf(rule: Rule, hit: Hit, context: SheetContext, row: SubmissionRow | undefined): Finding {
  return {
    rule: rule.id,
    level: rule.level,
    file: context.sheet.file,
    sheet: context.sheet.sheet,
    row: hit.row,
    column: hit.column,
    cell: hit.cell,
    project: row === undefined ? null : projectIdOf(row, context),
    facts: hit.facts,
    fix: hit.fix ?? null,
  };
}
