import type { Plan } from "../plan/Plan";
import type { Refusal } from "../submission/Refusal";
import { normaliseName } from "../submission/names";
import type { Candidate } from "./candidates";
import { compareNatural, compareText } from "./compareText";
import { groupBy } from "./groupBy";
import type { LedgerEntry } from "./Ledger";
import type { ReceivedSheet } from "./Received";
import { bookKey, writtenOn } from "./receivedOrder";
import type { StandingSheet } from "./standing";

export interface LedgerInput {
  readonly plan: Plan;
  readonly sheets: readonly StandingSheet[];
  /** The rows of the sheets that count. */
  readonly candidates: readonly Candidate[];
  /** Those of them that were taken. */
  readonly taken: readonly Candidate[];
  readonly refusals: readonly Refusal[];
}

/**
 * The departments expected, in the plan's order; then what else arrived: files replaced, refused files of a
 * department whose other file was taken, senders the plan does not expect.
 */
export function ledgerOf(input: LedgerInput): readonly LedgerEntry[] {
  const { plan } = input;
  const refusedFiles = groupBy(input.refusals, ({ file }) => departmentNamedIn(file, plan.departments));
  const expected = plan.departments.map((department) =>
    expectedEntry(department, input, filesOf(refusedFiles.get(department))),
  );
  const extraRefusals = expected
    .filter(({ state }) => state === "received")
    .flatMap(({ department }) => refusedEntries(department, refusedFiles.get(department)));
  return [...expected, ...replacedEntries(input), ...extraRefusals, ...strangers(input)];
}

function expectedEntry(
  department: string,
  { sheets, candidates, taken }: LedgerInput,
  refused: readonly string[],
): LedgerEntry {
  const own = sheets.filter(({ received }) => received.sheet.department === department);
  const counting = receivedOf(own.filter(({ standing }) => standing.kind === "counts"));
  if (counting.length > 0) return entry(department, true, "received", counting, taken);
  const named = candidates.filter(
    ({ received, submitter }) => received.sheet.department === null && submitter === department,
  );
  if (named.length > 0) {
    const from = [...new Set(named.map(({ received }) => received))];
    const rowsTaken = named.filter((candidate) => taken.includes(candidate)).length;
    return { ...entry(department, true, "received", from), rows: named.length, rowsTaken, errors: 0 };
  }
  const otherYear = receivedOf(own.filter(({ standing }) => standing.kind === "other-year"));
  if (otherYear.length > 0) return entry(department, true, "refused", otherYear);
  return {
    ...entry(department, true, refused.length > 0 ? "refused" : "missing", []),
    file: refused.length > 0 ? refused.join(", ") : null,
  };
}

function replacedEntries({ plan, sheets }: LedgerInput): readonly LedgerEntry[] {
  const older = receivedOf(
    sheets.filter(({ standing }) => standing.kind === "replaced" || standing.kind === "identical-copy"),
  );
  const files = groupBy(older, ({ book, sheet }) => JSON.stringify([bookKey(book), sheet.department]));
  return [...files.values()]
    .flatMap((own) => {
      const department = own[0]?.sheet.department ?? null;
      return [
        entry(department, department !== null && plan.departments.includes(department), "replaced", own),
      ];
    })
    .toSorted(
      (a, b) =>
        placeOf(a.department, plan) - placeOf(b.department, plan) ||
        compareNatural(a.file ?? "", b.file ?? ""),
    );
}

function refusedEntries(
  department: string | null,
  refusals: readonly Refusal[] = [],
): readonly LedgerEntry[] {
  return refusals.length === 0
    ? []
    : [{ ...entry(department, true, "refused", []), file: filesOf(refusals).join(", ") }];
}

/** Sheets whose sender the plan does not expect, or who say nothing of their sender. */
function strangers({ plan, sheets, taken }: LedgerInput): readonly LedgerEntry[] {
  const unexpected = receivedOf(sheets.filter(({ standing }) => standing.kind === "counts")).filter(
    ({ sheet }) => sheet.department === null || !plan.departments.includes(sheet.department),
  );
  const files = groupBy(unexpected, ({ book, sheet }) => JSON.stringify([bookKey(book), senderOf(sheet)]));
  return [...files.values()].map((own) =>
    entry(own[0] ? senderOf(own[0].sheet) : null, false, "received", own, taken),
  );
}

function senderOf({ department, block }: ReceivedSheet["sheet"]): string | null {
  return department ?? block.department?.text ?? null;
}

function entry(
  department: string | null,
  expected: boolean,
  state: LedgerEntry["state"],
  own: readonly ReceivedSheet[],
  taken: readonly Candidate[] = [],
): LedgerEntry {
  const files = [...new Set(own.map(({ book }) => book.file))].toSorted(compareNatural);
  return {
    department,
    expected,
    state,
    file: files.length > 0 ? files.join(", ") : null,
    written: latest(own.map(writtenOn)),
    modified: latest(own.map(({ book }) => book.modified)),
    rows: own.reduce((sum, { sheet }) => sum + sheet.rows.length, 0),
    rowsTaken: taken.filter(({ received }) => own.includes(received)).length,
    errors: own.reduce((sum, { errors = 0 }) => sum + errors, 0),
  };
}

function latest(times: readonly (string | null)[]): string | null {
  return times.reduce((last, time) => (compareText(time ?? "", last ?? "") > 0 ? time : last), null);
}

function receivedOf(sheets: readonly StandingSheet[]): readonly ReceivedSheet[] {
  return sheets.map(({ received }) => received);
}

function filesOf(refusals: readonly Refusal[] = []): readonly string[] {
  return refusals.map(({ file }) => file);
}

function placeOf(department: string | null, plan: Plan): number {
  const place = department === null ? -1 : plan.departments.indexOf(department);
  return place < 0 ? plan.departments.length : place;
}

/** The longest department name a file name holds: `평생교육국` before `교육국`. */
export function departmentNamedIn(file: string, departments: readonly string[]): string | null {
  const name = normaliseName(file);
  const named = departments.filter((department) => name.includes(normaliseName(department)));
  return named.toSorted((a, b) => b.length - a.length || compareText(a, b))[0] ?? null;
}
