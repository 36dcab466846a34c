/**
 * What is out of the ordinary about a row, found in one pass over its fields. A rule names the traits that concern it and
 * is not asked about rows that have none of them: nearly every row of a large sheet is ordinary in nearly every respect.
 */
import { isStatus } from "../../submission/columns";
import type { Field, SubmissionRow } from "../../submission/SubmissionSheet";
import type { SheetContext } from "../Rule";
import { scanOf } from "../text/support/scan";
import { SIGNS } from "../text/support/signs";
import { isEmpty } from "./fields";
import { oncePer, placeIn } from "./memo";

/** A row's texts bring their signs along (SIGN), which take the lower bits. */
export const TRAIT = {
  /** A number that was not simply one: text, full-width, with a unit, percent. */
  coerced: 1 << 16,
  /** A field that could not be read as what it should be. */
  trouble: 1 << 17,
  /** An amount below zero. */
  negative: 1 << 18,
  /** A status that is none of the list. */
  oddStatus: 1 << 19,
  /** States a rate. */
  rated: 1 << 20,
  /** Spent more than its budget. */
  overspent: 1 << 21,
  /** Lacks code, name, budget, spending or status. */
  incomplete: 1 << 22,
  noTarget: 1 << 23,
  noActual: 1 << 24,
  noReason: 1 << 25,
  noResults: 1 << 26,
} as const;

/** Of a row of the sheet, worked out once; of any other row, each time. */
export function traitsOf(row: SubmissionRow, context: SheetContext): number {
  const place = placeIn(context, row);
  if (place < 0) return traitsIn(row);
  const known = knownTraits(context);
  const found = known[place] ?? 0;
  if (found !== 0) return found;
  const traits = traitsIn(row) | WORKED_OUT;
  known[place] = traits;
  return traits;
}

/** By place of the row; 0 until it is asked about. */
const knownTraits = oncePer(({ sheet }: SheetContext) => new Uint32Array(sheet.rows.length));
const WORKED_OUT = 1 << 30;

function traitsIn(row: SubmissionRow): number {
  const { status } = row;
  let traits = amountTraits(row.priorBudget) | amountTraits(row.budget) | amountTraits(row.executed);
  traits |= rateTraits(row.executionRate) | rateTraits(row.achievementRate);
  traits |= numberTraits(row.target) | numberTraits(row.actual);
  traits |= textTraits(row.results) | textTraits(row.shortfallReason) | textTraits(row.nextPlan);
  traits |= textTraits(row.note) | troubleOf(row.id) | troubleOf(row.area) | troubleOf(row.task);
  traits |= troubleOf(row.project) | troubleOf(row.department) | troubleOf(row.indicator);
  traits |= troubleOf(status);
  if (status.value !== null && !isStatus(status.raw)) traits |= TRAIT.oddStatus;
  if ((row.executed.value ?? 0) > (row.budget.value ?? 0)) traits |= TRAIT.overspent;
  if (isIncomplete(row)) traits |= TRAIT.incomplete;
  if (isEmpty(row.target)) traits |= TRAIT.noTarget;
  if (isEmpty(row.actual)) traits |= TRAIT.noActual;
  if (isEmpty(row.shortfallReason)) traits |= TRAIT.noReason;
  if (isEmpty(row.results)) traits |= TRAIT.noResults;
  return traits;
}

function isIncomplete({ id, project, budget, executed, status }: SubmissionRow): boolean {
  return isEmpty(id) || isEmpty(project) || isEmpty(budget) || isEmpty(executed) || isEmpty(status);
}

function amountTraits(field: Field<number>): number {
  return field.value !== null && field.value < 0 ? numberTraits(field) | TRAIT.negative : numberTraits(field);
}

function rateTraits(field: Field<number>): number {
  return field.value === null ? numberTraits(field) : numberTraits(field) | TRAIT.rated;
}

function numberTraits(field: Field<number>): number {
  return field.coercions.length === 0 ? troubleOf(field) : troubleOf(field) | TRAIT.coerced;
}

function textTraits(field: Field<string>): number {
  const { value, raw } = field;
  return value === null || raw === "" ? troubleOf(field) : troubleOf(field) | (scanOf(raw).signs & SIGNS);
}

function troubleOf({ trouble }: Field<unknown>): number {
  return trouble === null ? 0 : TRAIT.trouble;
}
