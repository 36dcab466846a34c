/** Which registered project a row is about: its code decides, else its name. */
import { findPlaced, placedProjects, type PlacedProject } from "../../plan/lookups";
import type { Plan } from "../../plan/Plan";
import { normaliseName } from "../../submission/names";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { SheetContext } from "../Rule";
import { onceARow, oncePer } from "./memo";

const byName = oncePer((plan: Plan): ReadonlyMap<string, readonly PlacedProject[]> => {
  const index = new Map<string, PlacedProject[]>();
  for (const placed of placedProjects(plan).values()) {
    const name = normaliseName(placed.project.name);
    index.set(name, [...(index.get(name) ?? []), placed]);
  }
  return index;
});

export function findByCode(row: SubmissionRow, plan: Plan): PlacedProject | null {
  return row.id.value === null ? null : findPlaced(plan, row.id.value);
}

/** Names as written, looked up once a run: many rules ask about the same row. */
const lookups = oncePer<SheetContext, Map<string, PlacedProject | null>>(() => new Map());

export function findByName(name: string | null, context: SheetContext): PlacedProject | null {
  if (name === null) return null;
  const known = lookups(context);
  const found = known.get(name);
  if (found !== undefined) return found;
  const placed = theOneNamed(name, context);
  known.set(name, placed);
  return placed;
}

/** The only project of that name, or the submitting department's only one; a name that fits several fits none. */
function theOneNamed(name: string, { plan, sheet }: SheetContext): PlacedProject | null {
  const named = byName(plan).get(normaliseName(name)) ?? [];
  if (named.length <= 1) return named[0] ?? null;
  const own = named.filter(({ project }) => project.departments.some((one) => one === sheet.department));
  return own.length === 1 ? (own[0] ?? null) : null;
}

export const identify = onceARow(
  (row, context): PlacedProject | null =>
    findByCode(row, context.plan) ?? findByName(row.project.value, context),
);
