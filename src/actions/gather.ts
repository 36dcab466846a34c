/** Everything that takes part in a run: files of earlier runs, files just given, sheets of the open workbook. */
import type { Plan } from "../plan/Plan";
import { departmentNamedIn } from "../rollup/ledgerOf";
import { bookKey } from "../rollup/receivedOrder";
import type { HeaderMapping } from "../submission/headerText";
import { normaliseName } from "../submission/names";
import type { Refusal } from "../submission/Refusal";
import type { WorkbookReading } from "../workbook/WorkbookPort";
import {
  CHOICES_SETTING,
  parseChoices,
  stillStanding,
  withAnswers,
  type CoordinatorChoices,
} from "./choices";
import {
  openKept,
  parseKept,
  readNow,
  RECEIVED_SETTING,
  type KeptFile,
  type KeptReceived,
} from "./keptFiles";
import { openSubmissions } from "./openSubmissions";
import { isRefused, readingKey, type ReceivedFile } from "./receive";
import { settingsOf, type ReadingSettings } from "./settingsOf";
import { withUniqueNames } from "./uniqueNames";

export interface IntakeInput {
  readonly files: readonly ReceivedFile[];
  readonly refused: readonly Refusal[];
  /** Whether the submission sheets of the open workbook are part of it. */
  readonly includeWorkbook: boolean;
  /** Used while the workbook has no 설정 of its own. */
  readonly plan: Plan;
  /** Answers about headers that 설정 does not hold yet. */
  readonly mapping?: HeaderMapping;
  /** The coordinator's decisions; left out, those of the last run stand. */
  readonly choices?: CoordinatorChoices;
  /** Kept files that no longer take part, by `fileKey` or `refusalKey`; "all" begins afresh. */
  readonly leaveOut?: "all" | readonly string[];
}

/** `given` in this session, `kept` from an earlier run, or a sheet of the open workbook. */
export type Origin = "kept" | "given" | "workbook";

export interface GatheredFile {
  /** `fileKey` of the file as it came: its name may have got a number since. */
  readonly key: string;
  readonly origin: Origin;
  readonly received: ReceivedFile;
}

export interface Gathered extends ReadingSettings {
  readonly choices: CoordinatorChoices;
  readonly files: readonly GatheredFile[];
  readonly refused: readonly Refusal[];
  /** Those of `refused` that an earlier run met. */
  readonly keptRefused: readonly Refusal[];
  /** Given again though an earlier run had the very same file; they count once. */
  readonly repeated: readonly string[];
  /** What the next run will begin with, beside the files added in this one. */
  readonly toKeep: {
    readonly files: readonly KeptFile[];
    readonly added: readonly ReceivedFile[];
    readonly refused: readonly Refusal[];
  };
}

/** The settings `gather` looks into: to be read with the workbook. */
export const INTAKE_SETTINGS: readonly string[] = [RECEIVED_SETTING, CHOICES_SETTING];

export const fileKey = bookKey;

export function refusalKey({ file, reason }: Refusal): string {
  return JSON.stringify([file, reason]);
}

/** Errors: PlanUnusable. */
export function gather(reading: WorkbookReading, input: IntakeInput): Gathered {
  const onSheet = settingsOf(reading, input.plan);
  const { plan } = onSheet;
  const mapping: HeaderMapping = new Map([...onSheet.mapping, ...(input.mapping ?? [])]);
  const settings = { plan, mapping, key: readingKey(plan, mapping) };
  const choices = input.choices ?? parseChoices(reading.settings?.[CHOICES_SETTING]);
  const kept = without(parseKept(reading.settings?.[RECEIVED_SETTING]), input.leaveOut ?? []);
  const { added, repeated } = notYetKept(kept.files, input.files);
  const own = input.includeWorkbook ? openSubmissions(reading, plan, mapping) : null;

  const read: (Omit<GatheredFile, "received"> & { readonly outcome: ReceivedFile | Refusal })[] = [
    ...kept.files.map((file) => ({
      key: fileKey(file),
      origin: "kept" as const,
      outcome: openKept(file, settings),
    })),
    ...added.map((file) => ({
      key: fileKey(file.book),
      origin: "given" as const,
      outcome: readNow(file, settings),
    })),
    ...(own === null ? [] : [{ key: fileKey(own.book), origin: "workbook" as const, outcome: own }]),
  ];
  const taken = read.flatMap(({ outcome, ...rest }) =>
    isRefused(outcome) ? [] : [{ ...rest, received: withAnswers(outcome, choices, plan.departments) }],
  );
  const names = withUniqueNames(taken.map(({ received }) => received));
  const files = taken.map((file, index) => ({ ...file, received: names[index] ?? file.received }));
  const arrived = files.filter(({ origin }) => origin === "given").map(({ received }) => received);
  const keptRefused = kept.refused.filter((refusal) => !isOvertaken(refusal, arrived, plan));
  const known = new Set(keptRefused.map(refusalKey));
  const refused = [...keptRefused, ...input.refused.filter((refusal) => !known.has(refusalKey(refusal)))];
  return {
    plan,
    mapping,
    choices: stillStanding(
      choices,
      taken.map(({ received }) => received),
    ),
    files,
    refused: [...refused, ...read.flatMap(({ outcome }) => (isRefused(outcome) ? [outcome] : []))],
    keptRefused,
    repeated,
    toKeep: { files: kept.files, added, refused },
  };
}

function without({ files, refused }: KeptReceived, leaveOut: "all" | readonly string[]): KeptReceived {
  if (leaveOut === "all") return { files: [], refused: [] };
  const left = new Set(leaveOut);
  return {
    files: files.filter((file) => !left.has(fileKey(file))),
    refused: refused.filter((refusal) => !left.has(refusalKey(refusal))),
  };
}

/** A file given twice in one run arrived twice; one that an earlier run has already did not arrive again. */
function notYetKept(
  kept: readonly KeptFile[],
  given: readonly ReceivedFile[],
): { added: readonly ReceivedFile[]; repeated: readonly string[] } {
  const there = new Map<string, number>();
  for (const file of kept) there.set(fileKey(file), (there.get(fileKey(file)) ?? 0) + 1);
  const repeated: string[] = [];
  const added = given.filter(({ book }) => {
    const key = fileKey(book);
    const count = there.get(key) ?? 0;
    if (count === 0) return true;
    there.set(key, count - 1);
    repeated.push(key);
    return false;
  });
  return { added, repeated };
}

/** A refused file is done with once its department, or the same name in another format, has arrived. */
function isOvertaken({ file }: Refusal, arrived: readonly ReceivedFile[], plan: Plan): boolean {
  const department = departmentNamedIn(file, plan.departments);
  return arrived.some(
    ({ book, sheets }) =>
      stem(book.file) === stem(file) ||
      (department !== null && sheets.some((sheet) => sheet.department === department)),
  );
}

function stem(file: string): string {
  return normaliseName(file.replace(/\.[^.]*$/u, ""));
}
