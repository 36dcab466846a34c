/** A part counted in: base and part make the total. */
import { isSoft, type Figure } from "../figures";
import { round } from "../numbers";
import type { ReadText } from "../plainText";
import { outside, type Stretch } from "./stretches";
import { isTotal } from "./sumWords";
import type { WrongSum } from "./WrongSum";

/** `350명 선정(예비합격자 44명 포함 총 394명)`; the bases stand in front of the bracket. */
export function includedInBracket(
  read: ReadText,
  bases: readonly Figure[],
  stretch: Stretch,
): readonly WrongSum[] {
  const [part, total, ...more] = outside(read, stretch).filter(({ kind }) => kind === "count");
  if (part === undefined || total === undefined || more.length > 0) return [];
  const base = bases.find(({ family }) => family === total.family);
  return base === undefined ? [] : withIncluded(read, base, part, total, stretch.to + 1);
}

/** The same without a bracket: `180명 위촉, 예비 20명 포함 총 200명`. */
export function includedInClause(read: ReadText, figures: readonly Figure[]): readonly WrongSum[] {
  const counts = figures.filter(({ kind }) => kind === "count");
  return counts.flatMap((total, index) => {
    const [base, part] = counts.slice(Math.max(0, index - 2), index);
    return base === undefined || part === undefined ? [] : withIncluded(read, base, part, total, total.end);
  });
}

function withIncluded(
  read: ReadText,
  base: Figure,
  part: Figure,
  total: Figure,
  end: number,
): readonly WrongSum[] {
  if (part.family !== total.family || base.family !== total.family) return [];
  if (!/^\s*(?:을|를)?\s*포함/u.test(read.text.slice(part.end, total.start))) return [];
  if (!isTotal(read.text, total) || [base, part, total].some(isSoft)) return [];
  const sum = round(base.value + part.value);
  const near = Math.abs(sum - total.value) <= total.value * 0.2;
  if (sum === total.value || !near || base.value > total.value || part.value > total.value) return [];
  return [{ total, parts: [base, part], sum, start: base.start, end }];
}
