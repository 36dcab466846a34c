/** Every flag rule, in the order of FLAG_KINDS. */
import type { FlagRule } from "./FlagRule";
import { duplicateAchievement, provisionalResults, unitSuspect } from "./found";
import { lowExecution } from "./lowExecution";
import { noEvidence } from "./noEvidence";
import { noTarget } from "./noTarget";
import { notRun } from "./notRun";
import { overExecution } from "./overExecution";
import { reasonMissing } from "./reasonMissing";
import { targetMissed } from "./targetMissed";

export const FLAG_RULES: readonly FlagRule[] = [
  notRun,
  targetMissed,
  lowExecution,
  overExecution,
  noTarget,
  noEvidence,
  reasonMissing,
  provisionalResults,
  duplicateAchievement,
  unitSuspect,
];
