/** What every section of the report is made from. */
import type { Plan } from "../../plan/Plan";
import type { ReviewItem } from "../../review/decisions";
import type { Consolidation } from "../../rollup/Consolidation";
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import { REPORT_WORDS, type ReportWords } from "../../words/report";
import type { Language } from "../../words/language";
import { millionText } from "../figures";

export interface ReportInput {
  /** What the run was judged by. */
  readonly plan: Plan;
  readonly consolidation: Consolidation;
  /** The flags of the run with what was decided on them. */
  readonly items: readonly ReviewItem[];
  /** When the figures were consolidated, as it is to be printed. */
  readonly at: string;
  readonly language: Language;
}

/** The input with what sections ask of it again and again. */
export interface Facts extends ReportInput {
  readonly words: ReportWords;
  /** `’22년` and `’21년`. */
  readonly year: string;
  readonly priorYear: string;
  /** Won as `145,672백만원`. */
  readonly money: (won: number) => string;
  /** The same without its unit. */
  readonly million: (won: number) => string;
}

export function factsOf(input: ReportInput): Facts {
  const words = REPORT_WORDS[input.language];
  const million = (won: number): string => millionText(won, input.language);
  return {
    ...input,
    words,
    year: words.shortYear(input.plan.year),
    priorYear: words.shortYear(input.plan.year - 1),
    million,
    money: (won) => words.money(million(won)),
  };
}

type TextColumn = "results" | "shortfallReason" | "nextPlan";

/** What a project's rows say in a text column, each text once. */
export function textOf({ rows }: Pick<ProjectRecord, "rows">, column: TextColumn): string {
  const texts = rows.map(({ fields }) => fields[column].value?.trim() ?? "");
  return [...new Set(texts)].filter((text) => text !== "").join("\n");
}

/** On one line, as within a sentence. */
export function onOneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" / ");
}

/** The furthest a project came; of several indicators, the one that lags most. Null where none has a percentage. */
export function achievementOf({ notRun, indicators }: ProjectRecord): number | null {
  if (notRun) return null;
  const known = indicators.flatMap(({ achievementPercent }) => achievementPercent ?? []);
  return known.length === 0 ? null : Math.min(...known);
}
