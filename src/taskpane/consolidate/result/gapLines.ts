import type { Gap, GapKind } from "../../../rollup/Consolidation";
import type { GapWords } from "../../../words/gaps";
import type { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";

type ResultWords = (typeof CONSOLIDATE_WORDS)["ko"]["result"];

/** Names beyond this many are counted, not listed: the sheets list them all. */
const NAMES_SHOWN = 5;

function shortList(names: readonly string[], words: ResultWords): string {
  const shown = names.slice(0, NAMES_SHOWN).join(", ");
  const rest = names.length - NAMES_SHOWN;
  return rest > 0 ? `${shown} ${words.andMore(rest)}` : shown;
}

/** The gaps that are told by name; the others have their rows listed further down. */
function nameOf(gap: Gap): string | null {
  switch (gap.kind) {
    case "missing-department":
    case "refused-department":
      return gap.department;
    case "missing-project":
    case "amount-left-out":
      return gap.project;
    case "unread-sheet":
      return `${gap.file} ${gap.sheet}`;
    case "excluded-row":
    case "refused-file":
      return null;
  }
}

const KINDS: readonly GapKind[] = [
  "missing-department",
  "refused-department",
  "missing-project",
  "excluded-row",
  "amount-left-out",
  "unread-sheet",
  "refused-file",
];

/** What stands between the result and 완료, one line a kind. */
export function gapLines(gaps: readonly Gap[], gapWords: GapWords, words: ResultWords): readonly string[] {
  return KINDS.flatMap((kind) => {
    const ofKind = gaps.filter((gap) => gap.kind === kind);
    if (ofKind.length === 0) return [];
    const summary = gapWords.counts[kind](ofKind.length);
    const names = [...new Set(ofKind.map(nameOf).filter((name) => name !== null))];
    return [names.length === 0 ? summary : words.named(summary, shortList(names, words))];
  });
}
