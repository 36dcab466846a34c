import { PlanUnusable } from "../../actions/planOf";
import { FlagNotFound } from "../../actions/review";
import { SummaryDisagrees } from "../../actions/verifySummary";
import { RuleBroke } from "../../findings/RuleBroke";
import { SumTooLarge } from "../../rollup/sumWon";
import { ACTION_FAULT_WORDS } from "../../words/actionFaults";
import type { Language } from "../../words/language";
import { UserFacingError, type Explanation } from "../UserFacingError";

function explanationOf(error: unknown, language: Language): Explanation | null {
  const words = ACTION_FAULT_WORDS[language];
  if (error instanceof PlanUnusable) {
    const places = error.problems.map(({ cell, path }) => cell ?? path);
    return words.planUnusable(error.sheet, places.join(", "));
  }
  if (error instanceof SummaryDisagrees) {
    return words.summaryDisagrees(error.disagreements.map(({ cell }) => cell).join(", "));
  }
  if (error instanceof FlagNotFound) return words.flagNotFound;
  if (error instanceof RuleBroke) return words.ruleBroke(error.rule);
  return error instanceof SumTooLarge ? words.sumTooLarge : null;
}

/** Failures of the use cases in words for people; all others pass as they are. */
export async function explained<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const ko = explanationOf(error, "ko");
    const en = explanationOf(error, "en");
    if (ko === null || en === null) throw error;
    throw new UserFacingError({ ko, en }, { cause: error });
  }
}
