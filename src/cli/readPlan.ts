import { settingsGrid, type ReadingSettings } from "../actions/settingsOf";
import { bundledPlan } from "../plan/bundledPlan";
import type { PlanProblem } from "../plan/PlanProblem";
import { parsePlan } from "../plan/parsePlan";
import type { Plan } from "../plan/Plan";
import type { SourceBook } from "../submission/Grid";
import { readSettings } from "../submission/readSettings";
import { PLAN_HEADERS } from "../submission/settingsLayout";
import type { Language } from "../words/language";
import { planProblemText } from "../words/planProblems";
import { refusalText } from "../words/refusals";
import { isRefusal, readSourceBook } from "../xlsx/readSourceBook";
import { readBytes } from "./readInput";
import { UsageError } from "./UsageError";

type Problem = PlanProblem & { readonly cell?: string | null; readonly file?: string };

/** A plan that cannot be used, with every place that is wrong. */
export function planUnusable(problems: readonly Problem[], language: Language): UsageError {
  const lines = problems.map(
    ({ file, ...problem }) =>
      `  ${file === undefined ? "" : `${file} `}${planProblemText(problem, language)}`,
  );
  return new UsageError("bad-plan", lines.join("\n"));
}

function planFromJson(path: string, text: string, language: Language): Plan {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new UsageError("bad-json", cause instanceof SyntaxError ? `${path} (${cause.message})` : path, {
      cause,
    });
  }
  const result = parsePlan(json);
  if (!result.ok) throw planUnusable(result.problems, language);
  return result.plan;
}

/** The plan a form was made from, and the answers about headers, where it carries 설정. Errors: UsageError. */
export function carriedSettings(book: SourceBook, language: Language): ReadingSettings | null {
  const grid = settingsGrid(book);
  if (grid === null) return null;
  const result = readSettings(grid);
  if (result.ok) return { plan: result.plan, mapping: result.mapping };
  throw planUnusable(
    result.problems.map((problem) => ({ ...problem, file: book.file })),
    language,
  );
}

async function settingsFromBook(
  name: string,
  bytes: Uint8Array,
  language: Language,
): Promise<ReadingSettings> {
  const book = await readSourceBook({ name, bytes, modified: null });
  if (isRefusal(book)) throw new UsageError("bad-plan", `  ${name}: ${refusalText(book, language)}`);
  const carried = carriedSettings(book, language);
  if (carried !== null) return carried;
  throw planUnusable(
    [{ path: name, code: "no-table", facts: { expected: PLAN_HEADERS.join(", ") } }],
    language,
  );
}

function withoutAnswers(plan: Plan): ReadingSettings {
  return { plan, mapping: new Map() };
}

/**
 * The plan named on the command line (.json, or a workbook with 설정 and the answers about headers kept there), or the
 * bundled one. Errors: UsageError.
 */
export async function readSettingsOf(path: string | null, language: Language): Promise<ReadingSettings> {
  if (path === null) return withoutAnswers(bundledPlan());
  const { bytes } = await readBytes(path);
  if (/\.json$/i.test(path))
    return withoutAnswers(planFromJson(path, new TextDecoder().decode(bytes), language));
  return settingsFromBook(path, bytes, language);
}
