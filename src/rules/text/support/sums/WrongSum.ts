import type { Figure } from "../figures";

/** A total that stands beside its parts and disagrees with them. */
export interface WrongSum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** In the unit of the parts' value, 천 and 만 applied. */
  readonly sum: number;
  /** Where the passage begins and ends. */
  readonly start: number;
  readonly end: number;
}
