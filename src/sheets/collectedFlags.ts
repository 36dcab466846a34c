/** What a reviewer looks at in a row of 취합원본: its flags by name, and one sign for the gravest. */
import type { Flag } from "../review/Flag";
import type { CountedRow } from "../rollup/Collected";
import { groupBy } from "../rollup/groupBy";
import type { Language } from "../words/language";
import { FLAG_WORDS } from "../words/review";
import { SHEET_WORDS } from "../words/sheets";
import { MARK } from "./style";

export interface RowFlags {
  /** Names of the flags of the row's project and department; null when there are none. */
  readonly names: string | null;
  /** ✕ for a serious one, △ for any other; null when there are none. */
  readonly mark: string | null;
  /** Instead of any sign, once the row was changed by hand. */
  readonly stale: string;
}

/** A flag on one indicator or amount concerns every row of its project. */
export function flagsOfRows(flags: readonly Flag[], language: Language): (row: CountedRow) => RowFlags {
  const { names } = FLAG_WORDS[language];
  const { stale } = SHEET_WORDS[language].collected;
  const byOwner = groupBy(flags, ({ project, department }) => JSON.stringify([project, department]));
  return ({ project, department }) => {
    const own = byOwner.get(JSON.stringify([project, department]));
    if (own === undefined) return { names: null, mark: null, stale };
    return {
      names: [...new Set(own.map(({ flag }) => names[flag]))].join(", "),
      mark: own.some(({ severity }) => severity === "high") ? MARK.missed : MARK.caution,
      stale,
    };
  };
}
