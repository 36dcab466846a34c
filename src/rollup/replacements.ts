import type { Replacement } from "./Collected";
import { compareSubmissions } from "./compareSubmissions";
import { groupBy } from "./groupBy";
import { bookKey } from "./receivedOrder";
import type { StandingSheet } from "./standing";

/** Each older file of a department against the one that counts. */
export function replacementsOf(sheets: readonly StandingSheet[]): readonly Replacement[] {
  const replaced = sheets.filter(({ standing }) => standing.kind === "replaced");
  const files = groupBy(replaced, ({ received }) =>
    JSON.stringify([received.sheet.department, bookKey(received.book)]),
  );
  return [...files.values()].flatMap((older) => {
    const [first] = older;
    if (first?.standing.kind !== "replaced") return [];
    const newer = first.standing.by;
    return [
      {
        department: first.received.sheet.department ?? "",
        olderFile: first.received.book.file,
        olderSha256: first.received.book.sha256,
        newerFile: newer[0]?.book.file ?? "",
        newerSha256: newer[0]?.book.sha256 ?? "",
        difference: compareSubmissions(
          older.map(({ received }) => received.sheet),
          newer.map(({ sheet }) => sheet),
        ),
      },
    ];
  });
}
