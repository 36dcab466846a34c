/** Totals that stand beside their parts and disagree with them. */
import type { Figure } from "../figures";
import { readFigures } from "../plainText";
import { hasSign } from "../scan";
import { SIGN } from "../signs";
import { inBracket } from "./bracketSums";
import { inClause } from "./clauseSums";
import { clausesOf } from "./stretches";
import type { WrongSum } from "./WrongSum";

export function wrongSums(original: string): readonly WrongSum[] {
  if (!hasSign(original, SIGN.threeFigures) || !hasSign(original, SIGN.total | SIGN.bracket)) return NO_SUMS;
  if (!HINT.test(original)) return NO_SUMS;
  const read = readFigures(original);
  if (!holdsThree(read.figures)) return NO_SUMS;
  const found: WrongSum[] = [];
  for (const span of read.spans) addTo(found, inBracket(read, span));
  if (hasSign(original, SIGN.total)) {
    for (const clause of clausesOf(read)) addTo(found, inClause(read, clause));
  }
  if (found.length === 0) return NO_SUMS;
  return found.filter((wrong, index) => found.findIndex(({ total }) => total === wrong.total) === index);
}

function addTo(found: WrongSum[], more: readonly WrongSum[]): void {
  if (more.length > 0) found.push(...more);
}

function holdsThree(figures: readonly Figure[]): boolean {
  let amounts = 0;
  for (const { kind } of figures) if (kind === "count" || kind === "bare") amounts += 1;
  return amounts >= 3;
}

const NO_SUMS: readonly WrongSum[] = [];

/** A bracket with a figure, or a word of adding up: most texts end here. */
const HINT = /[([（［][^)\]）］]*\d|총|합|계\s?\d|모두|=|:\s?\d/u;
