import { decided, upToDate, type Decision, type StoredDecision } from "../../review/decisions";
import { SHEET, TABLE } from "../../sheets/names";
import { REVIEW_COLUMNS, reviewColumn } from "../../sheets/reviewColumns";
import type { ReviewLine } from "../../sheets/readReview";
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
import { NO_TABLE, tableOfLines, wholeTable, type ReviewTable } from "./reviewTable";

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
 * sent in the meantime is never written over. Three round trips, of the lines alone. Errors: HostError.
 */
export async function decide(
  port: WorkbookPort,
  wishes: readonly DecisionWish[],
  signed: { readonly reviewer: string; readonly at: string },
): Promise<DecisionOutcome> {
  const wanted = wishes.map((wish) => ({
    key: wish.key,
    stepOn: (line: ReviewLine): DecisionStep | null => {
      if (!isAsShown(line, wish)) return null;
      const { key, decision, comment, current } = wish;
      const after = decided({ key, fingerprint: current }, { decision, comment, ...signed });
      return { before: line.decision, after };
    },
  }));
  return changeLines(port, wanted, (steps): Settings =>
    steps.length === 0 ? {} : { [UNDO_SETTING]: packLastDecisions({ at: signed.at, steps }) },
  );
}

/** Takes the last decisions back where they still stand. Errors: HostError. */
export async function undoDecisions(port: WorkbookPort): Promise<DecisionOutcome> {
  const last = parseLastDecisions(await port.setting(UNDO_SETTING));
  if (last === null) return { written: [], changed: [], gone: [] };
  const wanted = last.steps.map(({ before, after }) => ({
    key: after.key,
    stepOn: (line: ReviewLine): DecisionStep | null =>
      saysTheSame(line.decision, after) ? { before: after, after: before } : null,
  }));
  return changeLines(port, wanted, () => ({ [UNDO_SETTING]: "" }));
}

function isAsShown(line: ReviewLine, { key, before, current }: DecisionWish): boolean {
  if (line.current !== null && line.current !== current) return false;
  return saysTheSame(upToDate({ key, fingerprint: current }, line.decision), before);
}

interface WantedStep {
  readonly key: string;
  /** Null where the line is no longer what was on show. */
  readonly stepOn: (line: ReviewLine) => DecisionStep | null;
}

interface Outcome extends DecisionOutcome {
  readonly steps: readonly DecisionStep[];
}

function outcomeOn({ lines }: ReviewTable, wanted: readonly WantedStep[]): Outcome {
  const steps: DecisionStep[] = [];
  const changed: StoredDecision[] = [];
  const gone: string[] = [];
  for (const { key, stepOn } of wanted) {
    const line = lines.get(key)?.[0];
    const step = line === undefined ? null : stepOn(line);
    if (line === undefined) gone.push(key);
    else if (step === null) changed.push(line.decision);
    else steps.push(step);
  }
  return { steps, written: steps.map(({ after }) => after), changed, gone };
}

type Settings = Readonly<Record<string, string>>;
type SettingsOf = (steps: readonly DecisionStep[]) => Settings;

/** On the lines alone; on the whole sheet where they are not found, or stood elsewhere when they were read. */
async function changeLines(
  port: WorkbookPort,
  wanted: readonly WantedStep[],
  settingsOf: SettingsOf,
): Promise<DecisionOutcome> {
  let outcome: Outcome | null = null;
  const wish = {
    sheet: SHEET.review,
    table: TABLE.review,
    column: REVIEW_COLUMNS[reviewColumn("key")]?.header ?? "",
    texts: wanted.map(({ key }) => key),
  };
  await port.editLines(wish, (read) => {
    const table = tableOfLines(read);
    if (table === null || !wanted.every(({ key }) => table.lines.has(key))) return null;
    outcome = outcomeOn(table, wanted);
    return { writes: writesOf(table, outcome.steps), settings: settingsOf(outcome.steps) };
  });
  return plain(outcome ?? (await changeOnWhole(port, wanted, settingsOf)));
}

async function changeOnWhole(
  port: WorkbookPort,
  wanted: readonly WantedStep[],
  settingsOf: SettingsOf,
): Promise<Outcome> {
  const { grids } = await port.readFront({ also: [SHEET.review], settings: [] });
  const grid = reviewGridIn(grids);
  const table = grid === null ? NO_TABLE : wholeTable(grid);
  const outcome = outcomeOn(table, wanted);
  const writes = writesOf(table, outcome.steps);
  if (writes.length > 0) await port.writeCells(SHEET.review, writes);
  for (const [key, text] of Object.entries(settingsOf(outcome.steps))) await port.keep(key, text);
  return outcome;
}

function writesOf(table: ReviewTable, steps: readonly DecisionStep[]) {
  const rows = steps.flatMap(({ after }) =>
    (table.lines.get(after.key) ?? []).map(({ row }) => [row, after] as const),
  );
  return decisionWrites(table, new Map(rows));
}

function plain({ written, changed, gone }: Outcome): DecisionOutcome {
  return { written, changed, gone };
}
