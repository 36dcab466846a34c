import type { ExceptionEntry } from "../review/exceptions";
import { numberText, percentText } from "./figures";
import type { InBoth, Language } from "./language";
import { FLAG_WORDS } from "./review";

interface ExceptionWords {
  readonly none: string;
  readonly lead: (count: number) => string;
  readonly missed: (rate: string, target: string, actual: string) => string;
  readonly unmeasured: string;
  readonly notRun: string;
  readonly noReason: string;
  readonly decision: (state: string, comment: string) => string;
}

const WORDS: InBoth<ExceptionWords> = {
  ko: {
    none: "목표에 미달하거나 운영하지 않은 사업이 없음",
    lead: (count) => `ㅇ 미달성 사업: ${count}개`,
    missed: (rate, target, actual) => `목표 미달성(${rate}, 목표 ${target} / 실적 ${actual})`,
    unmeasured: "목표 미달성",
    notRun: "미운영",
    noReason: "사유 없음",
    decision: (state, comment) => (comment === "" ? `검토: ${state}` : `검토: ${state}(${comment})`),
  },
  en: {
    none: "No project missed its target.",
    lead: (count) => `Projects that missed their target or did not run: ${count}`,
    missed: (rate, target, actual) => `target missed (${rate}; ${actual} of ${target})`,
    unmeasured: "target missed",
    notRun: "not run",
    noReason: "no reason given",
    decision: (state, comment) => (comment === "" ? `review: ${state}` : `review: ${state} (${comment})`),
  },
};

/** The missed projects as a report lists them: what, how far, why, and what the reviewer made of it. */
export function exceptionsText(entries: readonly ExceptionEntry[], language: Language): string {
  const words = WORDS[language];
  if (entries.length === 0) return words.none;
  return [words.lead(entries.length), ...entries.map((entry) => lineOf(entry, language))].join("\n");
}

function lineOf(entry: ExceptionEntry, language: Language): string {
  const words = WORDS[language];
  const reason = entry.reason === "" ? words.noReason : entry.reason.replace(/\s*\n\s*/gu, ", ");
  const state = FLAG_WORDS[language].states[entry.state];
  const what = `${entry.name}(${entry.departments.join(", ")}): ${outcomeOf(entry, words)}`;
  return ` - ${[what, reason, words.decision(state, entry.comment)].join(" / ")}`;
}

function outcomeOf({ notRun, indicator }: ExceptionEntry, words: ExceptionWords): string {
  if (notRun) return words.notRun;
  if (indicator === null || indicator.target === null || indicator.actual === null) return words.unmeasured;
  const rate = indicator.achievementPercent === null ? "–" : percentText(indicator.achievementPercent);
  return words.missed(rate, numberText(indicator.target), numberText(indicator.actual));
}
