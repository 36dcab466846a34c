import type { Judgement } from "../actions/judge";
import type { Review, StoredDecision } from "../review/decisions";
import type { LedgerEntry } from "../rollup/Ledger";
import { totalsJson } from "../rollup/totalsJson";
import type { SkippedIn } from "../sheets/summary/skippedList";
import { flagMessage } from "../words/review";
import type { Language } from "../words/language";
import { refusalText } from "../words/refusals";
import { findingJson } from "./findingJson";

function ledgerJson({ department, state, file, rows, errors }: LedgerEntry): unknown {
  return { department, state, file, rows, errors };
}

/** Null for what nobody has decided or commented on. */
function decisionJson(decision: StoredDecision | undefined): unknown {
  if (decision === undefined || (decision.state === "미검토" && decision.comment === "")) return null;
  const { state, comment, reviewer, decidedAt } = decision;
  return { state, comment, reviewer, decidedAt };
}

/** What is known of a run beside its judgement. */
export interface Besides {
  readonly review: Review | null;
  readonly skipped: readonly SkippedIn[];
}

/** The result of `consolidate --json`; names and order of its keys are promised to users. */
export function consolidationJson(
  { consolidation, findings, flags }: Judgement,
  language: Language,
  { review, skipped }: Besides,
): unknown {
  const decisions = new Map(review?.items.map(({ decision }) => [decision.key, decision]));
  const { total, areas, tasks, departments, ledger, excluded, refused, inputs } = consolidation;
  return {
    year: consolidation.year,
    complete: consolidation.complete,
    total: totalsJson(total),
    areas: areas.map((area) => ({ id: area.id, name: area.name, ...totalsJson(area) })),
    tasks: tasks.map((task) => ({ id: task.id, name: task.name, ...totalsJson(task) })),
    departments: departments.map((department) => ({
      id: department.id,
      name: department.name,
      ...totalsJson(department),
    })),
    flags: flags.map((flag) => ({
      project: flag.project,
      flag: flag.flag,
      severity: flag.severity,
      message: flagMessage(flag, language),
      facts: flag.facts,
      source: { file: flag.source.file, sheet: flag.source.sheet, row: flag.source.row },
      decision: decisionJson(decisions.get(flag.key)),
    })),
    ledger: ledger.map(ledgerJson),
    excluded: excluded.map(({ source, project, reason }) => ({ ...source, project, reason })),
    refused: refused.map((refusal) => ({
      file: refusal.file,
      reason: refusal.reason,
      message: refusalText(refusal, language),
    })),
    findings: findings.map((finding) => findingJson(finding, language)),
    inputs,
    skipped: skipped.map(({ file, sheet, why, hidden }) => ({ file, sheet, why, hidden: hidden === true })),
  };
}
