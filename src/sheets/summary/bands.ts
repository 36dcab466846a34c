/** Ranges of achievement, from the best down; the last two hold what has no place on the scale. */
import type { IndicatorResult, ProjectRecord } from "../../rollup/ProjectRecord";

/** Percent limits, highest first: an achievement is in the first one it reaches. */
const LIMITS = [120, 100, 90, 70, 50, 0] as const;

export type Band = (typeof LIMITS)[number] | "notRun" | "unknown";

export const BANDS: readonly Band[] = [...LIMITS, "notRun", "unknown"];

export interface BandLimits {
  /** Inclusive; null for the lowest band. */
  readonly from: number | null;
  /** Exclusive; null for the highest band. */
  readonly below: number | null;
}

/** Where a band begins and ends, in percent; null for a band that is not on the scale. */
export function limitsOf(band: Band): BandLimits | null {
  const index = LIMITS.findIndex((limit) => limit === band);
  if (index < 0) return null;
  return {
    from: index === LIMITS.length - 1 ? null : (LIMITS[index] ?? null),
    below: LIMITS[index - 1] ?? null,
  };
}

/** Where an indicator stands. A project that did not run achieves nothing, which is told apart from a low result. */
export function bandOf(record: ProjectRecord, { achievementPercent }: IndicatorResult): Band {
  if (record.notRun) return "notRun";
  if (achievementPercent === null) return "unknown";
  return LIMITS.find((limit) => achievementPercent >= limit) ?? 0;
}
