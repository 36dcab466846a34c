import type { Finding } from "../../findings/Finding";

/**
 * Tells findings apart and finds the same one again after the next check: the rule, the place, and what was found
 * there.
 */
export function findingKey({ rule, sheet, row, column, cell, project, facts }: Finding): string {
  return JSON.stringify([rule, sheet, row, column, cell, project, facts]);
}
