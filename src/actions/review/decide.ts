import { decided, upToDate, type Decision, type StoredDecision } from "../../review/decisions";
import { groupBy } from "../../rollup/groupBy";
import { SHEET } from "../../sheets/names";
import { reviewLines, type ReviewLine } from "../../sheets/readReview";
import type { Grid } from "../../submission/Grid";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import { decisionWrites } from "./decisionWrites";
import {
  packLastDecisions,
  parseLastDecisions,
  saysTheSame,
  UNDO_SETTING,
  type DecisionStep,
} from "./lastDecisions";
import { reviewGridIn } from "./reviewQueue";

export interface DecisionWish {
  /** The flag's key. */
  readonly key: string;
  readonly decision: Decision;
  readonly comment: string;
  /** Fingerprint of the data that was on show when deciding. */
  readonly current: string;
  /** The decision that was on show. */
  readonly before: StoredDecision;
}

export interface DecisionOutcome {
  readonly written: readonly StoredDecision[];
  /** Left alone: the line says something else than was on show, or its data is another. As it stands now. */
  readonly changed: readonly StoredDecision[];
  /** Left alone: 검토 has no such line any more. */
  readonly gone: readonly string[];
}

/**
 * Writes decisions into their lines of 검토, all at once, wherever the lines stand by now. What somebody else decided or
 * sent in the meantime is never written over. Errors: HostError.
 */
export async function decide(
  port: WorkbookPort,
  wishes: readonly DecisionWish[],
  signed: { readonly reviewer: string; readonly at: string },
): Promise<DecisionOutcome> {
  const reading = await port.readFront({ also: [SHEET.review], settings: [] });
  const grid = reviewGridIn(reading.grids);
  const lines = linesOf(grid);
  const steps: DecisionStep[] = [];
  const changed: StoredDecision[] = [];
  const gone: string[] = [];
  for (const wish of wishes) {
    const line = lines.get(wish.key)?.[0];
    if (line === undefined) gone.push(wish.key);
    else if (isAsShown(line, wish)) {
      const { key, decision, comment, current } = wish;
      const after = decided({ key, fingerprint: current }, { decision, comment, ...signed });
      steps.push({ before: line.decision, after });
    } else changed.push(line.decision);
  }
  await writeSteps(port, grid, lines, steps);
  if (steps.length > 0) await port.keep(UNDO_SETTING, packLastDecisions({ at: signed.at, steps }));
  return { written: steps.map(({ after }) => after), changed, gone };
}

/** Takes the last decisions back where they still stand. Errors: HostError. */
export async function undoDecisions(port: WorkbookPort): Promise<DecisionOutcome> {
  const reading = await port.readFront({ also: [SHEET.review], settings: [UNDO_SETTING] });
  const last = parseLastDecisions(reading.settings[UNDO_SETTING]);
  const grid = reviewGridIn(reading.grids);
  const lines = linesOf(grid);
  const steps: DecisionStep[] = [];
  const changed: StoredDecision[] = [];
  const gone: string[] = [];
  for (const { before, after } of last?.steps ?? []) {
    const line = lines.get(after.key)?.[0];
    if (line === undefined) gone.push(after.key);
    else if (saysTheSame(line.decision, after)) steps.push({ before: after, after: before });
    else changed.push(line.decision);
  }
  await writeSteps(port, grid, lines, steps);
  if (last !== null) await port.keep(UNDO_SETTING, "");
  return { written: steps.map(({ after }) => after), changed, gone };
}

type Lines = ReadonlyMap<string, readonly ReviewLine[]>;

/** By key; a line that somebody copied is there twice. */
function linesOf(grid: Grid | null): Lines {
  return groupBy(grid === null ? [] : reviewLines(grid), ({ decision }) => decision.key);
}

function isAsShown(line: ReviewLine, { key, before, current }: DecisionWish): boolean {
  if (line.current !== null && line.current !== current) return false;
  return saysTheSame(upToDate({ key, fingerprint: current }, line.decision), before);
}

async function writeSteps(
  port: WorkbookPort,
  grid: Grid | null,
  lines: Lines,
  steps: readonly DecisionStep[],
): Promise<void> {
  if (grid === null || steps.length === 0) return;
  const rows = steps.flatMap(({ after }) =>
    (lines.get(after.key) ?? []).map(({ row }) => [row, after] as const),
  );
  await port.writeCells(SHEET.review, decisionWrites(grid, new Map(rows)));
}
