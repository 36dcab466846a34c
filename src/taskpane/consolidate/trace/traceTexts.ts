/** A traced figure in words. */
import type { Trace, TracedTerm } from "../../../actions/trace";
import { isMoney } from "../../../sheets/summary/Figure";
import { limitsOf } from "../../../sheets/summary/bands";
import { numberText } from "../../../words/figures";
import type { TRACE_WORDS } from "../../../words/pane/trace";
import type { SummaryWords } from "../../../words/sheets/summary";
import { countText, percentText } from "../../shared/figures";

export type TraceWords = (typeof TRACE_WORDS)["ko"];

/** What the rows of a term have in common: `Ⅱ. 디지털 역량 강화 · 평생교육국`. */
export function scopeText(
  { names, scope }: TracedTerm,
  words: TraceWords,
  { bandName }: Pick<SummaryWords, "bandName">,
): string {
  const parts = [
    names.area,
    names.task,
    names.project,
    scope.department,
    scope.novelty === undefined ? undefined : words.novelty[scope.novelty],
    scope.status === "unstated" ? words.unstated : scope.status,
    scope.band === undefined ? undefined : bandName(scope.band, limitsOf(scope.band)),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? words.all : parts.join(" · ");
}

/** What the term adds up, to the won. */
export function sumText({ measure, sum }: TracedTerm, words: TraceWords): string {
  return isMoney(measure) ? words.won(countText(sum)) : words.count(countText(sum));
}

/** The figure as it stands on 총괄. */
export function figureText({ operation, terms, shown }: Trace, words: TraceWords): string {
  if (operation === "rate" || operation === "growth") return percentText(shown);
  const [first] = terms;
  const text = numberText(shown ?? 0);
  return first !== undefined && isMoney(first.measure) ? words.million(text) : words.count(text);
}

/** How the terms make the figure: `집행액 ÷ 예산`. */
export function operationText({ operation, terms }: Trace, words: TraceWords): string {
  const [first = "", second = ""] = terms.map(({ measure }) => words.measures[measure]);
  return operation === "sum" ? first : words.operations[operation](first, second);
}
