import { FAULT_WORDS, NAMED_FAULT_WORDS, UNEXPECTED_WORDS } from "../../words/pane/faults";
import type { Language } from "../../words/language";
import { planProblemText } from "../../words/planProblems";
import type { SettingsProblem } from "../../submission/settingsTable";
import { HostError } from "../../workbook/WorkbookPort";
import { UserFacingError, type Explanation } from "../UserFacingError";

export interface Problem extends Explanation {
  /** For whoever is asked for help; null when the words say it all. */
  readonly detail: string | null;
}

/** By name, because the classes live in the engine, which is not loaded for the first paint. */
function namedFault(name: string, language: Language): Explanation | null {
  const faults = NAMED_FAULT_WORDS[language];
  return Object.hasOwn(faults, name) ? faults[name as keyof typeof faults] : null;
}

/** More than a callout should hold: the settings view has them all. */
const PROBLEMS_SHOWN = 5;

function isPlanUnusable(error: Error): error is Error & { readonly problems: readonly SettingsProblem[] } {
  return error.name === "PlanUnusable" && "problems" in error && Array.isArray(error.problems);
}

/** Each place on 설정 that is wrong, one a line; of other failures their own detail. */
function detailOf(error: Error, language: Language): string | null {
  if (!isPlanUnusable(error)) return error.message === "" ? null : error.message;
  const lines = error.problems.slice(0, PROBLEMS_SHOWN).map((problem) => planProblemText(problem, language));
  const rest = error.problems.length - lines.length;
  return [...lines, ...(rest > 0 ? [`+${rest}`] : [])].join("\n");
}

/** Whatever was thrown, in words. */
export function problemOf(error: unknown, language: Language): Problem {
  if (error instanceof UserFacingError) return { ...error.explanation[language], detail: null };
  if (error instanceof HostError) {
    return { ...FAULT_WORDS[language][error.fault], detail: error.detail };
  }
  const named = error instanceof Error ? namedFault(error.name, language) : null;
  if (named !== null && error instanceof Error) return { ...named, detail: detailOf(error, language) };
  return { ...UNEXPECTED_WORDS[language], detail: error instanceof Error ? error.message : String(error) };
}

export function isCancellation(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
