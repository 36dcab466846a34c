import type { Plan } from "../plan/Plan";
import type { Grid, SourceBook } from "./Grid";
import { findHeader, type HeaderSearch } from "./header";
import { claimsOf } from "./headerLayout";
import type { HeaderMapping } from "./headerText";
import { normaliseName } from "./names";
import { isBlankCell } from "./cellContent";
import { readFound } from "./readSubmission";
import { parseStamp } from "./stamp";
import type { SubmissionSheet } from "./SubmissionSheet";

/**
 * Why a sheet of a workbook was not read as a submission:
 * - `empty`: nothing on it
 * - `no-table`: no header row of the form's columns within the first 20 rows
 * - `collected`: a sheet this product writes (취합원본), whose rows came from submissions
 * - `beside-collected`: an unstamped sheet of a workbook that holds 취합원본: a result, not a submission
 */
export type SkipReason = "empty" | "no-table" | "collected" | "beside-collected";

export interface SkippedSheet {
  readonly sheet: string;
  readonly why: SkipReason;
  /** Set where nobody who opens the file sees the sheet. */
  readonly hidden?: true;
}

export interface ReadBook {
  readonly sheets: readonly SubmissionSheet[];
  readonly skipped: readonly SkippedSheet[];
}

const NO_MAPPING: HeaderMapping = new Map();
/** Headers that only 취합원본 has. */
const COLLECTED_HEADERS = ["원본파일", "원본시트", "원본행"];
/** A submission tells at least one of these; a plan register has none of them. */
const REPORTED = ["budget", "executed", "actual", "status", "results"] as const;
const FORM_SHEET = /^제출_/u;

/** All submissions of one workbook, and every other sheet with the reason why it is none. */
export function readBook(book: SourceBook, plan: Plan, mapping: HeaderMapping = NO_MAPPING): ReadBook {
  const isSummary = book.grids.some(isCollected);
  const sheets: SubmissionSheet[] = [];
  const skipped: SkippedSheet[] = [];
  for (const grid of book.grids) {
    const search = findHeader(grid, plan.year, mapping);
    const why = skipReason(grid, search, isSummary);
    if (why === null) sheets.push(readFound(grid, { file: book.file, plan, mapping }, search));
    else skipped.push({ sheet: grid.sheet, why, ...(grid.visibility === "visible" ? {} : { hidden: true }) });
  }
  return { sheets, skipped };
}

/** True for a sheet that should be read as a submission, by its stamp or its headers, never by its position. */
export function looksLikeSubmission(grid: Grid, plan: Plan, mapping: HeaderMapping = NO_MAPPING): boolean {
  return skipReason(grid, findHeader(grid, plan.year, mapping), false) === null;
}

function skipReason(grid: Grid, search: HeaderSearch, isSummary: boolean): SkipReason | null {
  if (parseStamp(grid.stamp) !== null) return null;
  if (isCollected(grid)) return "collected";
  if (!grid.rows.some((row) => row.some((cell) => !isBlankCell(cell)))) return "empty";
  if (!tellsResults(search)) return "no-table";
  return isSummary && !FORM_SHEET.test(grid.sheet) ? "beside-collected" : null;
}

function tellsResults(search: HeaderSearch): boolean {
  if (search.kind === "none") return false;
  const layout = search.kind === "found" ? search.layout : search.layouts[0];
  const claims = claimsOf(layout?.columns ?? []);
  return (claims.has("id") || claims.has("project")) && REPORTED.some((key) => claims.has(key));
}

function isCollected(grid: Grid): boolean {
  return grid.rows.slice(0, 20).some((row) => {
    const texts = new Set(row.map((cell) => (typeof cell === "string" ? normaliseName(cell) : "")));
    return COLLECTED_HEADERS.every((header) => texts.has(header));
  });
}
