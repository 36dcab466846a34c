import type { Rule } from "../Rule";
import { deltaMismatch } from "./deltaMismatch";
import { duplicateAchievement, duplicateAchievementAcrossSheets } from "./duplicateAchievement";
import { emptyResults } from "./emptyResults";
import { numberFormat } from "./numberFormat";
import { partsSumMismatch } from "./partsSumMismatch";
import { percentVsPoint } from "./percentVsPoint";
import { provisional } from "./provisional";
import { stalePeriod } from "./stalePeriod";
import { strayCharacter } from "./strayCharacter";
import { unbalancedBracket } from "./unbalancedBracket";

/** The rules that read 추진실적 and the other texts, in the order of RULE_IDS. */
export const textRules: readonly Rule[] = [
  emptyResults,
  partsSumMismatch,
  deltaMismatch,
  percentVsPoint,
  stalePeriod,
  provisional,
  unbalancedBracket,
  strayCharacter,
  numberFormat,
  duplicateAchievement,
  duplicateAchievementAcrossSheets,
];
