import { FAULT_WORDS, UNEXPECTED_WORDS } from "../../words/pane/faults";
import type { Language } from "../../words/language";
import { HostError } from "../../workbook/WorkbookPort";
import { UserFacingError, type Explanation } from "../UserFacingError";

export interface Problem extends Explanation {
  /** For whoever is asked for help; null when the words say it all. */
  readonly detail: string | null;
}

/** Whatever was thrown, in words. */
export function problemOf(error: unknown, language: Language): Problem {
  if (error instanceof UserFacingError) return { ...error.explanation[language], detail: null };
  if (error instanceof HostError) {
    return { ...FAULT_WORDS[language][error.fault], detail: error.detail };
  }
  return { ...UNEXPECTED_WORDS[language], detail: error instanceof Error ? error.message : String(error) };
}

export function isCancellation(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}
