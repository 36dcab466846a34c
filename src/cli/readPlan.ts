import { bundledPlan } from "../plan/bundledPlan";
import { parsePlan } from "../plan/parsePlan";
import type { Plan } from "../plan/Plan";
import { looksLikeSettings, readSettings } from "../submission/readSettings";
import { isRefusal, readSourceBook } from "../xlsx/readSourceBook";
import { readBytes } from "./readInput";
import { UsageError } from "./UsageError";

interface Problem {
  readonly path: string;
  readonly cell?: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

function problemLine({ path, cell, code, facts }: Problem): string {
  const detail = Object.entries(facts).map(([name, value]) => `${name}: ${value}`);
  const place = cell === undefined || cell === null ? path : cell;
  return `  ${place === "" ? "(plan)" : place}: ${[code, ...detail].join(", ")}`;
}

function unusable(problems: readonly Problem[]): UsageError {
  return new UsageError("bad-plan", problems.map(problemLine).join("\n"));
}

function planFromJson(text: string): Plan {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new UsageError("bad-plan", cause instanceof Error ? `  ${cause.message}` : "", { cause });
  }
  const result = parsePlan(json);
  if (!result.ok) throw unusable(result.problems);
  return result.plan;
}

async function planFromBook(name: string, bytes: Uint8Array): Promise<Plan> {
  const book = await readSourceBook({ name, bytes, modified: null });
  if (isRefusal(book)) throw new UsageError("bad-plan", `  ${name}: ${book.reason}`);
  const grid = book.grids.find(looksLikeSettings);
  if (grid === undefined) throw new UsageError("bad-plan", `  ${name}: 설정`);
  const result = readSettings(grid);
  if (!result.ok) throw unusable(result.problems);
  return result.plan;
}

/** The plan named on the command line (.json, or a workbook with 설정), or the bundled one. Errors: UsageError. */
export async function readPlan(path: string | null): Promise<Plan> {
  if (path === null) return bundledPlan();
  const { bytes } = await readBytes(path);
  if (/\.json$/i.test(path)) return planFromJson(new TextDecoder().decode(bytes));
  return planFromBook(path, bytes);
}
