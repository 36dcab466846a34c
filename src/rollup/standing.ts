/** Which of the sheets received count: the newest file of each department, this year's, each file once. */
import type { Plan } from "../plan/Plan";
import { normaliseName } from "../submission/names";
import { groupBy } from "./groupBy";
import type { Choices, PreferredFile, ReceivedBook, ReceivedSheet } from "./Received";
import { bookKey, byFreshness, bySource } from "./receivedOrder";

export type Standing =
  | { readonly kind: "counts" }
  | { readonly kind: "other-year" }
  | { readonly kind: "identical-copy" }
  /** `by`: the sheets of the file that took its place. */
  | { readonly kind: "replaced"; readonly by: readonly ReceivedSheet[] };

export interface StandingSheet {
  readonly received: ReceivedSheet;
  readonly standing: Standing;
}

const COUNTS: Standing = { kind: "counts" };

/** By source, so that the result does not depend on the order of the input. */
export function standingOf(
  plan: Plan,
  submissions: readonly ReceivedSheet[],
  choices: Choices | undefined,
): readonly StandingSheet[] {
  const ordered = submissions.toSorted(bySource);
  const copies = identicalCopies(ordered);
  const candidates = ordered.filter((sheet) => !copies.has(sheet) && !isOtherYear(sheet, plan));
  const replaced = replacedSheets(candidates, choices);
  return ordered.map((received) => {
    if (copies.has(received)) return { received, standing: { kind: "identical-copy" } };
    if (isOtherYear(received, plan)) return { received, standing: { kind: "other-year" } };
    const by = replaced.get(received);
    return { received, standing: by === undefined ? COUNTS : { kind: "replaced", by } };
  });
}

/** The sheets that count, by source: what rules that look across sheets should see. */
export function acceptedSheets(
  plan: Plan,
  submissions: readonly ReceivedSheet[],
  choices?: Choices,
): readonly ReceivedSheet[] {
  return standingOf(plan, submissions, choices)
    .filter(({ standing }) => standing.kind === "counts")
    .map(({ received }) => received);
}

function isOtherYear({ sheet }: ReceivedSheet, plan: Plan): boolean {
  return sheet.stamp !== null && sheet.stamp.year !== plan.year;
}

/** All but one of the sheets that came in files with the same content. */
function identicalCopies(sheets: readonly ReceivedSheet[]): ReadonlySet<ReceivedSheet> {
  const hashed = sheets.filter(({ book }) => book.sha256 !== "");
  const same = groupBy(hashed, ({ book, sheet }) => JSON.stringify([book.sha256, sheet.sheet]));
  return new Set([...same.values()].flatMap((copies) => copies.toSorted(byFreshness).slice(1)));
}

/** The sheets of a department's older files, each with the sheets that took their place. */
function replacedSheets(
  sheets: readonly ReceivedSheet[],
  choices: Choices | undefined,
): ReadonlyMap<ReceivedSheet, readonly ReceivedSheet[]> {
  const replaced = new Map<ReceivedSheet, readonly ReceivedSheet[]>();
  for (const [department, own] of groupBy(sheets, ({ sheet }) => sheet.department)) {
    if (department === null) continue;
    const books = [...groupBy(own.toSorted(byFreshness), ({ book }) => bookKey(book)).values()];
    const winner = theWinner(books, preferredFile(department, choices));
    if (winner === undefined) continue;
    for (const book of books) {
      // A newer file in which nothing was found must not make the older one vanish; it stays, and is reported.
      if (book === winner || (isEmpty(book) && isNewer(book, winner))) continue;
      for (const sheet of book) replaced.set(sheet, winner.toSorted(bySource));
    }
  }
  return replaced;
}

/** @param books newest first */
function theWinner(
  books: readonly ReceivedSheet[][],
  preferred: PreferredFile | undefined,
): ReceivedSheet[] | undefined {
  return (
    books.find(([first]) => first !== undefined && isPreferred(first.book, preferred)) ??
    books.find((book) => !isEmpty(book)) ??
    books[0]
  );
}

function preferredFile(department: string, choices: Choices | undefined): PreferredFile | undefined {
  const wanted = normaliseName(department);
  return choices?.preferredFiles.find((choice) => normaliseName(choice.department) === wanted);
}

function isPreferred(book: ReceivedBook, preferred: PreferredFile | undefined): boolean {
  if (preferred === undefined) return false;
  return preferred.sha256 === undefined ? book.file === preferred.file : book.sha256 === preferred.sha256;
}

function isEmpty(book: readonly ReceivedSheet[]): boolean {
  return book.every(({ sheet }) => sheet.rows.length === 0);
}

function isNewer(book: readonly ReceivedSheet[], than: readonly ReceivedSheet[]): boolean {
  const [a] = book;
  const [b] = than;
  return a !== undefined && b !== undefined && byFreshness(a, b) < 0;
}
