import { withPlanFindings } from "../findings/checkPlan";
import { checkSheet } from "../findings/checkSheet";
import type { Finding } from "../findings/Finding";
import type { Plan } from "../plan/Plan";
import { acceptedSheets } from "../rollup/standing";
import { consolidateSubmissions } from "../rollup/consolidateSubmissions";
import type { Consolidation } from "../rollup/Consolidation";
import type { Choices, ReceivedSheet } from "../rollup/Received";
import type { Flag } from "../review/Flag";
import { raiseFlags } from "../review/raiseFlags";
import type { SubmissionSheet } from "../submission/SubmissionSheet";
import type { Refusal } from "../submission/Refusal";
import type { ReceivedFile } from "./receive";
import { withRefusedSenders } from "./refusedSenders";
import { withUniqueNames } from "./uniqueNames";

/** Everything that can be said about a set of submissions, before anything is written. */
export interface Judgement {
  readonly plan: Plan;
  readonly consolidation: Consolidation;
  readonly findings: readonly Finding[];
  readonly flags: readonly Flag[];
}

export interface JudgeInput {
  readonly plan: Plan;
  readonly files: readonly ReceivedFile[];
  readonly refused: readonly Refusal[];
  readonly choices?: Choices;
}

/** Pure: the same files in any order give the same judgement. Errors: RuleBroke, SumTooLarge. */
export function judge({ plan, files, refused, choices }: JudgeInput): Judgement {
  const findingsOf = new Map<SubmissionSheet, readonly Finding[]>();
  const submissions = withUniqueNames(files).flatMap(({ book, sheets }) =>
    sheets.map((sheet): ReceivedSheet => {
      const found = checkSheet(sheet, plan);
      findingsOf.set(sheet, found);
      return { sheet, book, errors: found.filter(({ level }) => level === "error").length };
    }),
  );
  const consolidation = consolidateSubmissions({
    plan,
    submissions,
    refusals: refused,
    ...(choices === undefined ? {} : { choices }),
  });
  const accepted = acceptedSheets(plan, submissions, choices).map(({ sheet }) => sheet);
  const own = accepted.flatMap((sheet) => findingsOf.get(sheet) ?? checkSheet(sheet, plan));
  const findings = withRefusedSenders(withPlanFindings(own, accepted, plan), consolidation.ledger);
  return {
    plan,
    consolidation,
    findings,
    flags: raiseFlags({ plan, projects: consolidation.projects, findings }),
  };
}
