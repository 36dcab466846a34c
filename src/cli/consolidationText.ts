import type { Judgement } from "../actions/judge";
import { countLevels } from "../findings/counts";
import { isDecision, type Review } from "../review/decisions";
import { HARMLESS_EXCLUSIONS } from "../rollup/Collected";
import type { Gap, GapKind } from "../rollup/Consolidation";
import { totalsJson } from "../rollup/totalsJson";
import { cliWords } from "../words/cli";
import { GAP_WORDS } from "../words/gaps";
import type { Language } from "../words/language";
import { skippedText } from "../words/skippedSheets";
import { refusalText } from "../words/refusals";
import type { Besides } from "./consolidationJson";

function gapCounts(gaps: readonly Gap[], language: Language): string {
  const counts = new Map<GapKind, number>();
  for (const { kind } of gaps) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => GAP_WORDS[language].counts[kind](count)).join(", ");
}

function decidedIn({ items }: Review): number {
  return items.filter(({ decision }) => isDecision(decision.state)).length;
}

/** The result of `consolidate` for people: what the totals are, what is not in them, and why. */
export function consolidationText(
  { consolidation, findings }: Judgement,
  language: Language,
  { review, skipped }: Besides,
): string {
  const words = cliWords[language];
  const gapWords = GAP_WORDS[language];
  const total = totalsJson(consolidation.total);
  const amount = (million: number): string => million.toLocaleString("en-US");
  const missed = consolidation.projects.filter((project) => project.missed).map(({ id }) => id);
  const counts = countLevels(findings);
  const gaps = consolidation.gaps;
  const owing = gaps.flatMap((gap) =>
    gap.kind === "missing-department" || gap.kind === "refused-department"
      ? [`  ${gapWords.kinds[gap.kind]}: ${gap.department}`]
      : [],
  );
  return [
    words.overall(
      total.projects,
      amount(total.budget),
      amount(total.executed),
      total.executionPercent === null ? "–" : `${total.executionPercent.toFixed(1)}%`,
    ),
    words.missed(missed.length, missed.join(", ")),
    consolidation.complete ? words.complete : words.incomplete(gapCounts(gaps, language)),
    ...owing,
    ...consolidation.refused.map((refusal) => words.refused(refusal.file, refusalText(refusal, language))),
    ...consolidation.excluded.map(({ source, reason }) =>
      (HARMLESS_EXCLUSIONS.includes(reason) ? words.replaced : words.excluded)(
        gapWords.place(source.file, source.sheet, source.row),
        gapWords.exclusions[reason],
      ),
    ),
    ...skipped.map(({ file, sheet, ...reason }) => words.skipped(file, sheet, skippedText(reason, language))),
    words.counts(counts.error, counts.warning, counts.info),
    ...(review === null ? [] : [words.reviewed(decidedIn(review), review.items.length)]),
  ].join("\n");
}
