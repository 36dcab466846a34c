import type { Level } from "../rules/Rule";
import type { Finding } from "./Finding";

export type LevelCounts = Readonly<Record<Level, number>>;

export function countLevels(findings: readonly Pick<Finding, "level">[]): LevelCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}
