/** Totals that stand beside their parts and disagree with them. */
import { readFigures } from "../plainText";
import { hasSign, SIGN } from "../signs";
import { inBracket } from "./bracketSums";
import { inClause } from "./clauseSums";
import { clausesOf } from "./stretches";
import type { WrongSum } from "./WrongSum";

export function wrongSums(original: string): readonly WrongSum[] {
  if (!hasSign(original, SIGN.threeFigures) || !HINT.test(original)) return NO_SUMS;
  const read = readFigures(original);
  const counts = read.figures.filter(({ kind }) => kind === "count" || kind === "bare");
  if (counts.length < 3) return NO_SUMS;
  const found: WrongSum[] = [];
  for (const span of read.spans) found.push(...inBracket(read, span));
  for (const clause of clausesOf(read)) found.push(...inClause(read, clause));
  return found.filter((wrong, index) => found.findIndex(({ total }) => total === wrong.total) === index);
}

const NO_SUMS: readonly WrongSum[] = [];

/** A bracket with a figure, or a word of adding up: most texts end here. */
const HINT = /[([（［][^)\]）］]*\d|총|합|계\s?\d|모두|=|:\s?\d/u;
