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
import { finish, type Pieces } from "./inPieces";
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
export function judge(input: JudgeInput): Judgement {
  return finish(judging(input));
}

/** As `judge`, sheet by sheet. */
export function* judging({ plan, files, refused, choices }: JudgeInput): Pieces<Judgement> {
  const findingsOf = new Map<SubmissionSheet, readonly Finding[]>();
  const submissions: ReceivedSheet[] = [];
  for (const { book, sheets } of withUniqueNames(files)) {
    for (const sheet of sheets) {
      const found = checkSheet(sheet, plan);
      findingsOf.set(sheet, found);
      submissions.push({ sheet, book, errors: found.filter(({ level }) => level === "error").length });
      yield;
    }
  }
  const consolidation = consolidateSubmissions({
    plan,
    submissions,
    refusals: refused,
    ...(choices === undefined ? {} : { choices }),
  });
  yield;
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
