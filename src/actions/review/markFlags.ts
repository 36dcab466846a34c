import { groupBy } from "../../rollup/groupBy";
import { SEVERITIES, type Flag } from "../../review/Flag";
import type { ReviewBook } from "../../review/reviewBook";
import type { Language } from "../../words/language";
import { FLAG_WORDS, flagMessage } from "../../words/review";
import { HostError, type CellMark, type WorkbookPort } from "../../workbook/WorkbookPort";
import { sourcePlace } from "./flagPlaces";

/**
 * Marks the flagged cells on the submission sheets of the open workbook, and clears what is no longer true there.
 * Returns the sheets whose protection does not allow marks. Errors: HostError.
 */
export async function markFlags(
  port: WorkbookPort,
  { flags, openSheets }: Pick<ReviewBook, "flags" | "openSheets">,
  language: Language,
): Promise<readonly string[]> {
  const placed = flags.flatMap((flag) => {
    const place = sourcePlace(flag);
    return place === null ? [] : [{ ...place, flag }];
  });
  const bySheet = groupBy(placed, ({ sheet }) => sheet);
  const unmarked: string[] = [];
  for (const sheet of openSheets) {
    const cells = groupBy(bySheet.get(sheet) ?? [], ({ cell }) => cell);
    const marks = [...cells].map(([cell, there]) =>
      markOf(
        cell,
        there.map(({ flag }) => flag),
        language,
      ),
    );
    if (!(await markSheet(port, sheet, marks))) unmarked.push(sheet);
  }
  return unmarked;
}

function markOf(cell: string, flags: readonly Flag[], language: Language): CellMark {
  const { names } = FLAG_WORDS[language];
  const [gravest] = SEVERITIES.filter((severity) => flags.some((flag) => flag.severity === severity));
  return {
    cell,
    tone: gravest === "high" ? "flag-high" : "flag-low",
    note: flags.map((flag) => `${names[flag.flag]}: ${flagMessage(flag, language)}`).join("\n"),
  };
}

/** A sheet that was removed since needs no marks. */
async function markSheet(port: WorkbookPort, sheet: string, marks: readonly CellMark[]): Promise<boolean> {
  try {
    return await port.mark(sheet, "flags", marks);
  } catch (error) {
    if (error instanceof HostError && error.fault === "sheet-missing") return true;
    throw error;
  }
}
