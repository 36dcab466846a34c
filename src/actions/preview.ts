/** What a run would take, leave and change, before anything is written. */
import type {
  CountedRow,
  ExcludedRow,
  ExclusionReason,
  InputFile,
  Replacement,
  RowSource,
} from "../rollup/Collected";
import type { Consolidation } from "../rollup/Consolidation";
import { consolidateSubmissions } from "../rollup/consolidateSubmissions";
import { groupBy } from "../rollup/groupBy";
import type { LedgerEntry } from "../rollup/Ledger";
import type { ReceivedSheet } from "../rollup/Received";
import type { Totals } from "../rollup/Totals";
import type { SkippedSheet } from "../submission/readBook";
import type { Refusal } from "../submission/Refusal";
import type { WorkbookPort, WorkbookReading } from "../workbook/WorkbookPort";
import type { CoordinatorChoices } from "./choices";
import {
  gather,
  INTAKE_SETTINGS,
  refusalKey,
  type Gathered,
  type GatheredFile,
  type IntakeInput,
  type Origin,
} from "./gather";
import { parseRun, RUN_SETTING } from "./keptRun";
import { contestedProjects, jointProjects, type ContestedProject, type JointProject } from "./projectShares";
import { questionsOf, type Questions } from "./questions";
import { skippedSheets } from "./skippedSheets";

export interface PreviewSheet {
  readonly sheet: string;
  readonly department: string | null;
  readonly rows: number;
}

export interface PreviewFile {
  readonly key: string;
  readonly origin: Origin;
  /** With its number where several files have one name. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly modified: string | null;
  /** Formulas of it reach into other workbooks: their results were read as they stand in the file. */
  readonly linked: boolean;
  readonly sheets: readonly PreviewSheet[];
  readonly skipped: readonly SkippedSheet[];
  readonly rowsTaken: number;
  readonly rowsLeft: number;
  /** Why rows were left, each reason once. */
  readonly leftFor: readonly ExclusionReason[];
}

export interface PreviewReplacement extends Replacement {
  /** False where the last run already had it so. */
  readonly isNew: boolean;
  /** The coordinator prefers the file that counts to a newer one. */
  readonly chosen: boolean;
}

/** A row that counted in the last run and is no longer there. */
export interface VanishedRow {
  readonly project: string;
  readonly name: string;
  readonly department: string;
  readonly source: RowSource;
  readonly budget: number;
}

export interface Preview {
  readonly year: number;
  /** The departments expected, to choose from. */
  readonly departments: readonly string[];
  readonly choices: CoordinatorChoices;
  readonly files: readonly PreviewFile[];
  readonly refused: readonly (Refusal & { readonly key: string; readonly origin: Origin })[];
  /** Keys of files given again that an earlier run has. */
  readonly repeated: readonly string[];
  readonly ledger: readonly LedgerEntry[];
  readonly questions: Questions;
  readonly replacements: readonly PreviewReplacement[];
  readonly contested: readonly ContestedProject[];
  readonly joint: readonly JointProject[];
  readonly vanished: readonly VanishedRow[];
  readonly total: Totals;
  /** Of the last run; null where none was kept. */
  readonly before: Totals | null;
}

/** The settings a preview looks into: to be read with the workbook. */
const PREVIEW_SETTINGS: readonly string[] = [...INTAKE_SETTINGS, RUN_SETTING];

/** Reads the workbook, writes nothing. Errors: HostError, PlanUnusable, SumTooLarge. */
export async function preview(port: WorkbookPort, input: IntakeInput): Promise<Preview> {
  return previewFrom(await port.read(PREVIEW_SETTINGS), input);
}

/** Pure. Errors: PlanUnusable, SumTooLarge. */
export function previewFrom(reading: WorkbookReading, input: IntakeInput): Preview {
  const last = parseRun(reading.settings?.[RUN_SETTING])?.consolidation ?? null;
  return previewOf(gather(reading, input), last);
}

/** Pure. @param last the run before, with what it counted */
export function previewOf(gathered: Gathered, last: Consolidation | null): Preview {
  const { plan, choices } = gathered;
  const submissions = gathered.files.flatMap(({ received }) =>
    received.sheets.map((sheet): ReceivedSheet => ({ sheet, book: received.book })),
  );
  const now = consolidateSubmissions({ plan, submissions, refusals: gathered.refused, choices });
  const keptRefused = new Set(gathered.keptRefused.map(refusalKey));
  const inputs = new Map(now.inputs.map((input) => [inputKey(input), input]));
  const left = groupBy(now.excluded, ({ source }) => source.file);
  return {
    year: plan.year,
    departments: plan.departments,
    choices,
    files: gathered.files.map((file) => {
      const { book } = file.received;
      return previewFile(file, inputs.get(inputKey(book)), left.get(book.file));
    }),
    refused: now.refused.map((refusal) => {
      const key = refusalKey(refusal);
      return { ...refusal, key, origin: keptRefused.has(key) ? "kept" : "given" };
    }),
    repeated: gathered.repeated,
    ledger: now.ledger,
    questions: questionsOf(gathered),
    replacements: now.replacements.map((replacement) => ({
      ...replacement,
      isNew: !(last?.replacements ?? []).some((known) => isSamePair(known, replacement)),
      chosen: choices.preferredFiles.some(({ sha256 }) => sha256 === replacement.newerSha256),
    })),
    contested: contestedProjects(now, choices),
    joint: jointProjects(now.counted, plan),
    vanished: vanishedRows(last?.counted ?? [], now.counted),
    total: now.total,
    before: last?.total ?? null,
  };
}

function inputKey({ file, sha256 }: Pick<InputFile, "file" | "sha256">): string {
  return JSON.stringify([file, sha256]);
}

function previewFile(
  { key, origin, received }: GatheredFile,
  input: InputFile | undefined,
  left: readonly ExcludedRow[] = [],
): PreviewFile {
  const { file, sha256, bytes, modified, hasExternalLinks: linked } = received.book;
  return {
    key,
    origin,
    file,
    sha256,
    bytes,
    modified,
    linked,
    sheets: received.sheets.map(({ sheet, department, rows }) => ({ sheet, department, rows: rows.length })),
    skipped: skippedSheets(received),
    rowsTaken: input?.rowsTaken ?? 0,
    rowsLeft: input?.rowsLeft ?? 0,
    leftFor: [...new Set(left.map(({ reason }) => reason))],
  };
}

function isSamePair(one: Replacement, other: Replacement): boolean {
  return one.olderSha256 === other.olderSha256 && one.newerSha256 === other.newerSha256;
}

/** By project, department and, as a project may have several indicators, how-manieth row. */
function keyed(rows: readonly CountedRow[]): ReadonlyMap<string, CountedRow> {
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const owner = JSON.stringify([row.project, row.department]);
      const count = (counts.get(owner) ?? 0) + 1;
      counts.set(owner, count);
      return [`${owner} ${count}`, row] as const;
    }),
  );
}

function vanishedRows(before: readonly CountedRow[], after: readonly CountedRow[]): readonly VanishedRow[] {
  const there = keyed(after);
  return [...keyed(before)].flatMap(([key, { project, department, source, fields, amounts }]) =>
    there.has(key)
      ? []
      : [{ project, name: fields.project.raw, department, source, budget: amounts.budget ?? 0 }],
  );
}
