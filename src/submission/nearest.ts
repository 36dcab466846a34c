/** Suggesting the name that was probably meant. Cautious: no suggestion is better than a wrong one. */
import { normaliseName } from "./names";

/** Of the longer name's letters (jamo), how many may differ. */
const TOLERANCE = 0.2;
/** A shortened name must still say this many characters of the full one. */
const SHORTEST_PART = 4;

/**
 * The one candidate that `name` is a slip or a shortening of; null when none is near, when two are equally near, or
 * when they differ in a number (1기 is not a slip of 2기). Equal names are their own nearest.
 */
export function nearest(name: string, candidates: readonly string[]): string | null {
  const wanted = normaliseName(name);
  if (wanted === "") return null;
  const known = candidates.map((candidate) => ({ candidate, normal: normaliseName(candidate) }));
  const equal = known.find(({ normal }) => normal === wanted);
  if (equal !== undefined) return equal.candidate;
  const alike = known.filter(({ normal }) => digits(normal) === digits(wanted));
  return nearestSpelling(wanted, alike) ?? onlyContaining(wanted, alike);
}

interface Known {
  readonly candidate: string;
  readonly normal: string;
}

function nearestSpelling(wanted: string, known: readonly Known[]): string | null {
  const letters = jamo(wanted);
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const { candidate, normal } of known) {
    const others = jamo(normal);
    const limit = Math.max(1, Math.floor(Math.max(letters.length, others.length) * TOLERANCE));
    const distance = editDistance(letters, others, limit);
    if (distance > limit || distance > bestDistance) continue;
    best = distance === bestDistance ? null : candidate;
    bestDistance = distance;
  }
  return best;
}

function onlyContaining(wanted: string, known: readonly Known[]): string | null {
  const related = known.filter(
    ({ normal }) =>
      Math.min(normal.length, wanted.length) >= SHORTEST_PART &&
      (normal.includes(wanted) || wanted.includes(normal)),
  );
  return related.length === 1 ? (related[0]?.candidate ?? null) : null;
}

function digits(text: string): string {
  return text.replace(/\D/g, "");
}

/** Letters as typed: a syllable is two or three key strokes, so 학교 and 학규 differ by one, not by a syllable. */
function jamo(text: string): string {
  return text.normalize("NFD");
}

/** Levenshtein distance; anything above `limit` is returned as `limit + 1` without being worked out. */
function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(substituted, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      current.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
